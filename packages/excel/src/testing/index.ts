/** What tests that cross packages share with the tests beside the code. Never imported by shipped code. */
export { modelFromGrid } from './model-from-grid.ts';
export { openInHost } from './open-in-host.ts';
export { workbookState } from './workbook-state.ts';
