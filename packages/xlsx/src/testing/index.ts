/** What tests that cross packages share with the tests beside the code. Never imported by shipped code. */
export { changedParts, partNames } from './changed-parts.ts';
export { describeGrid } from './describe-grid.ts';
export { readGrid } from './read-cells.ts';
export { sampleCharts } from './sample-charts.ts';
export {
  childOf,
  childrenOf,
  lintOwn,
  lintStructure,
  PackageView,
  parseXml,
  walk,
  type XmlNode,
} from './structure-lint/index.ts';
