/** The grid room: cells as neutral data. Imports nothing. */
export {
  a1,
  a1Range,
  type CellPlace,
  type CellRange,
  columnLetters,
  MAX_COLUMNS,
  MAX_ROWS,
  parseA1,
  parseA1Range,
} from './address.ts';
export {
  type Cell,
  CellFlag,
  CellKind,
  cellAt,
  cellByIndex,
  cellIndex,
  type Grid,
  type GridSheet,
  type GridTable,
  type GridValidation,
  rowIndex,
  textsWhere,
} from './grid.ts';
export {
  gridFromRows,
  type PlainCell,
  type PlainSheet,
  SheetBuilder,
  type SheetProperties,
  TextPool,
} from './grid-builder.ts';
export { classOfCode, FormatClass } from './number-format.ts';
