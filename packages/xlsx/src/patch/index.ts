/**
 * The patching room: changes in a user's own workbook that leave every part they do not concern byte
 * for byte as it was. Imports core, the reading, writing and zip rooms; inflate and deflate are
 * injected. Never React, Office, Node or the DOM.
 */
export { annotateWorkbook } from './annotate-workbook.ts';
export type { PatchRefusal, PatchResult, SkippedEdit, SkipReason } from './patch-result.ts';
export { patchRefusalText, skipReasonText } from './patch-text.ts';
export { type PatchOptions, patchWorkbook } from './patch-workbook.ts';
