/**
 * The writing room: workbooks as data → .xlsx bytes. Imports core, charts' descriptions and the zip
 * room; deflate is injected. Never React, Office, Node or the DOM, and never a formula or a macro.
 */
export { type CellStyle, type DifferentialStyle, numberFormats } from './cell-style.ts';
export { chartSheet } from './results/chart-sheet.ts';
export { findingsSheet } from './results/findings-sheet.ts';
export { tableSheet } from './results/table-sheet.ts';
export type { PrefilledRow } from './template/contract-sheet.ts';
export { type Prefill, type TemplateOptions, templateWorkbook } from './template/template-workbook.ts';
export type {
  CellContent,
  CellToWrite,
  ChartToWrite,
  ColumnToWrite,
  ConditionalFormatToWrite,
  DefinedNameToWrite,
  LinkToWrite,
  PageToWrite,
  RowToWrite,
  SheetToWrite,
  StyledCell,
  TableToWrite,
  ValidationRule,
  ValidationToWrite,
  WorkbookToWrite,
} from './workbook-model.ts';
export { type WriteOptions, writeInSteps, writeWorkbook } from './write-workbook.ts';
