/** The results room: what result sheets say, in a file and in the open workbook alike, as neutral data. */
export { findingsTable } from './findings-sheet.ts';
export { kindOfResultSheet, type ResultSheetKind, resultSheetStamps } from './kinds.ts';
export { maskedOrganisation } from './masked-organisation.ts';
export {
  isDay,
  isStandIn,
  type ResultCell,
  type ResultColumn,
  type ResultHeading,
  type ResultKind,
  type ResultLink,
  type ResultNumber,
  type ResultSection,
  type ResultTable,
  resultWidth,
  type SectionSheet,
  type TableSheet,
  tableWidths,
} from './result-table.ts';
export {
  explanationMethods,
  leftOutReasons,
  notInPointText,
  resultWords,
  weighOtherwise,
  weightWords,
} from './result-words.ts';
export { scoreTables } from './score-sheet.ts';
export { uniqueHeaders } from './unique-headers.ts';
export { resultSheetWords } from './words.ts';
