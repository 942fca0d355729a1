/** An Excel in memory for tests and the sandbox; never shipped. */
export type { WireCost } from './host/counters.ts';
export { ExcelHost, type HostAnswer } from './host/excel-host.ts';
export type { Person } from './host/person.ts';
export { WorkbookModel } from './model/workbook-model.ts';
