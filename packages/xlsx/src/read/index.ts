/**
 * The reading room: .xlsx bytes → grid, or a refusal as data. Imports core and the zip room; inflate is
 * injected. Never React, Office, Node or the DOM.
 */
export type { CancelSignal, ReadProgress } from './budget.ts';
export { DEFAULT_LIMITS, type ReadLimits } from './limits.ts';
export { type ReadOptions, type ReadResult, readWorkbook } from './read-workbook.ts';
export type { Damage, ForeignFormat, Refusal } from './refusal.ts';
export { refusalText } from './refusal-text.ts';
