import type { Platform } from './platform.ts';
import type { UndoStep } from './undo-stack.ts';
import type { WorkbookModel } from './workbook-model.ts';

/**
 * The calls we answer that Excel cannot take back, and where.
 * Docs: learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-undo-capabilities#unsupported-apis
 */
const NOT_UNDONE: Readonly<Record<string, readonly Platform[]>> = {
  'DocumentProperties.author': ['web'],
  'DocumentProperties.category': ['web'],
  'DocumentProperties.comments': ['web'],
  'DocumentProperties.company': ['web'],
  'DocumentProperties.keywords': ['web'],
  'DocumentProperties.manager': ['web'],
  'DocumentProperties.subject': ['web'],
  'DocumentProperties.title': ['web'],
  'NamedItem.comment': ['web'],
  'Workbook.save': ['web', 'desktop'],
  'WorkbookProtection.protect': ['web', 'desktop'],
  'WorkbookProtection.unprotect': ['web', 'desktop'],
  'Worksheet.delete': ['web', 'desktop'],
  'Worksheet.name': ['desktop'],
  'Worksheet.position': ['desktop'],
  'Worksheet.standardWidth': ['web'],
  'Worksheet.visibility': ['desktop'],
  'WorksheetProtection.protect': ['web', 'desktop'],
  'WorksheetProtection.unprotect': ['web', 'desktop'],
};

/** Remembers how to take a call back, or clears the stack where Excel cannot. */
export function undoable(workbook: WorkbookModel, api: string, revert: UndoStep['revert']): void {
  if (NOT_UNDONE[api]?.includes(workbook.platform) === true) workbook.undo.clear(api);
  else workbook.undo.push({ label: api, revert });
}

/** A call that is taken back nowhere. */
export function notUndoable(workbook: WorkbookModel, api: string): void {
  workbook.undo.clear(api);
}
