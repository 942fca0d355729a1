/** An Excel in memory for tests and the sandbox; never shipped. */
export { CellError, type CellValue } from './cells/cell-value.ts';
export { type OpenOptions, type OpenResult, openWorkbook } from './file/open/open-workbook.ts';
export { saveWorkbook } from './file/save/save-workbook.ts';
export type { WireCost } from './host/counters.ts';
export { ExcelHost, type HostAnswer, type HostOptions } from './host/excel-host.ts';
export type { Person } from './host/person.ts';
export type { SheetModel } from './model/sheet-model.ts';
export { TableModel } from './model/table-model.ts';
export { WorkbookModel } from './model/workbook-model.ts';
