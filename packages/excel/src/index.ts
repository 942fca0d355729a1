/**
 * The excel room: the only code that calls `Excel.*`. Imports core, charts' descriptions and Microsoft's
 * types. Never React, never xlsx.
 */

export { ExcelFailure, type ExcelFailureCode } from './excel-failure.ts';
export { openWorkbook } from './excel-workbook.ts';
export type { OfficeHost } from './host/office-host.ts';
export type {
  AppliedFix,
  Capabilities,
  CellChange,
  OpenWorkbook,
  Reading,
  Removed,
  ResultInput,
  UndoOutcome,
  Watch,
  WorkbookChange,
  WorkProgress,
} from './open-workbook.ts';
export { part } from './part.ts';
