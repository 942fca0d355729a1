/**
 * What a person sees at the workbook: cells, drop-downs, charts. For the sandbox's grid, which holds no Excel
 * behaviour of its own; what a person does is `host.user`.
 */

export { areaAddress } from '../cells/area.ts';
export type { CellStyle } from '../cells/cell-style.ts';
export type { ChartModel } from '../model/chart-model.ts';
export type { SheetModel } from '../model/sheet-model.ts';
export { activateSheet } from '../model/sheet-rules.ts';
export { type ChartValues, chartValues } from './chart-values.ts';
export { choicesAt } from './choices.ts';
export { entryText } from './entry-text.ts';
export { type ShownCell, shownCell } from './shown-cell.ts';
