/** The books room: whole workbooks put together from results, for the writing room to write. */
export { extractBook } from './extract-book.ts';
export { koncernHandoutBook, koncernWorkBook } from './koncern/koncern-book.ts';
export type { KoncernInput } from './koncern/koncern-input.ts';
export { KONCERN_LIMITS, readStateSheet, stateEdits } from './koncern/state-sheet.ts';
export { plainBook } from './plain-book.ts';
export { prefillFrom, sheetsBeyond, sheetsOf } from './prefill.ts';
