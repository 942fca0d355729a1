/** The charts room: chart descriptions, drawn as accessible SVG here and natively by others. */

export { type ChartCell, type ChartTable, chartTable } from './chart-table.ts';
export type { Crowd } from './crowd.ts';
export type {
  Axis,
  ChartDescription,
  ClusteredColumns,
  ColumnBehind,
  Datum,
  PointRole,
  Radar,
  Scatter,
} from './description.ts';
export { type CapabilityHeritage, capabilityHeritage } from './figures/capability-heritage.ts';
export {
  type MaturityByFactor,
  type MeanKind,
  maturityByFactor,
  type RateOfYear,
} from './figures/maturity-by-factor.ts';
export {
  type PlottedPoint,
  type PortfolioFigure,
  portfolioCrowd,
  portfolioPoint,
} from './figures/portfolio-point.ts';
export { type PrinciplesRadar, principlesRadar } from './figures/principles-radar.ts';
export { workbookFigures } from './figures/workbook-figures.ts';
export {
  type ChartNumbers,
  type ChartSheet,
  type ChartSource,
  chartNumbers,
} from './numbers/chart-numbers.ts';
export { cornerPlaces, dotSize, hasSizes } from './numbers/point-places.ts';
export { palette, seriesColor } from './palette.ts';
export { numbersIn } from './point-opens.ts';
export { type SvgOptions, svgChart } from './svg/svg-chart.ts';
export type { SvgNode } from './svg/svg-node.ts';
export { svgText } from './svg/svg-text.ts';
