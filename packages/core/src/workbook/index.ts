/** The workbook room: the contract as data, and grid → submission with provenance. */

export { dateFromSerial, type IsoDate, serialFromDate } from './calendar.ts';
export type { CellIssue, CellIssueCode } from './cell-issue.ts';
export type { WeightKind } from './code-lists.ts';
export {
  type Choice,
  type CodeList,
  type Column,
  type ColumnType,
  NO_TEXT,
  type RowValues,
  type SheetSpec,
  YES_TEXT,
} from './column.ts';
export {
  CONTRACT_VERSION,
  CURRENT_STAMP,
  extractSheets,
  type Profile,
  type ProfileId,
  profiles,
  RESULT_SHEET_MARKER,
  type SheetKey,
  specByKey,
  statementKey,
  type TableKey,
  type TableSheets,
  tableSheets,
  type WorkbookContract,
  workbookContract,
} from './contract.ts';
export { cellAsSeen, findChoice } from './read-cell.ts';
export {
  type About,
  type ExtractReading,
  gridSheet,
  type RowOf,
  readSubmission,
  type Submission,
  type Tables,
} from './submission.ts';
export { NotAnswer, type Respondent, type Role, type SurveyReading } from './survey-reading.ts';
export { type TableReading, type TableRow, totalsRows } from './table-reading.ts';
export { type CellData, writeCell } from './write-cell.ts';
