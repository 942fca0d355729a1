import { HostError } from '../wire/host-error.ts';
import { sheetHappened, tableHappened } from './happenings.ts';
import { EventKind } from './host-event.ts';
import { assertStructureOpen } from './protection.ts';
import type { SheetModel, SheetVisibility } from './sheet-model.ts';
import { notUndoable, undoable } from './undo-support.ts';
import type { WorkbookModel } from './workbook-model.ts';

/** Characters in a sheet's name. Docs: support.microsoft.com "Rename a worksheet" */
const MAX_SHEET_NAME = 31;

/**
 * Refuses a name that a sheet cannot have. Docs: support.microsoft.com "Rename a worksheet" (1–31 characters,
 * none of `: \ / ? * [ ]`, no apostrophe first or last, not History, not another sheet's).
 */
export function assertSheetName(workbook: WorkbookModel, name: string, except: SheetModel | null): void {
  const lower = name.toLowerCase();
  if (
    name === '' ||
    name.length > MAX_SHEET_NAME ||
    /[:\\/?*[\]]/.test(name) ||
    name.startsWith("'") ||
    name.endsWith("'") ||
    lower === 'history'
  ) {
    throw new HostError('InvalidArgument', `a sheet cannot be called "${name}"`);
  }
  if (workbook.sheets.some((sheet) => sheet !== except && sheet.name.toLowerCase() === lower)) {
    // Självtest: sheet-name-taken.
    throw new HostError('ItemAlreadyExists', `there is a sheet ${name} already`);
  }
}

/** Adds a sheet last. Without a name: `Blad2`, … as Swedish Excel calls them. Självtest: default-names. */
export function addSheet(workbook: WorkbookModel, name: string | null): SheetModel {
  assertStructureOpen(workbook);
  const chosen = name ?? freeSheetName(workbook);
  assertSheetName(workbook, chosen, null);
  const sheet = workbook.appendSheet(chosen);
  workbook.isDirty = true;
  sheetHappened(workbook, sheet, EventKind.sheetAdded);
  return sheet;
}

/** Deletes a sheet; never the last that is seen. Clears undo. */
export function deleteSheet(workbook: WorkbookModel, sheet: SheetModel): void {
  assertStructureOpen(workbook);
  assertAnotherVisible(workbook, sheet);
  // Docs: learn.microsoft.com/javascript/api/excel/excel.worksheet#excel-excel-worksheet-delete-member(1)
  if (sheet.visibility === 'VeryHidden') throw new HostError('InvalidOperation', 'a very hidden sheet');
  for (const table of sheet.tables) {
    table.deleted = true;
    tableHappened(workbook, sheet, table.id, table.name, EventKind.tableDeleted);
  }
  workbook.sheets = workbook.sheets.filter((other) => other !== sheet);
  workbook.names = workbook.names.filter((name) => name.sheetId !== sheet.id);
  sheet.deleted = true;
  workbook.isDirty = true;
  notUndoable(workbook, 'Worksheet.delete');
  sheetHappened(workbook, sheet, EventKind.sheetDeleted);
}

/** Gives a sheet another name. */
export function renameSheet(workbook: WorkbookModel, sheet: SheetModel, name: string): void {
  assertStructureOpen(workbook);
  assertSheetName(workbook, name, sheet);
  const nameBefore = sheet.name;
  sheet.name = name;
  workbook.isDirty = true;
  undoable(workbook, 'Worksheet.name', () => {
    sheet.name = nameBefore;
  });
  sheetHappened(workbook, sheet, EventKind.nameChanged, { nameBefore, nameAfter: name });
}

/** Moves a sheet to another place among the sheets, zero-based. */
export function moveSheet(workbook: WorkbookModel, sheet: SheetModel, position: number): void {
  assertStructureOpen(workbook);
  if (!Number.isInteger(position) || position < 0 || position >= workbook.sheets.length) {
    throw new HostError('InvalidArgument', `no place ${position}`);
  }
  const before = workbook.sheets;
  const others = before.filter((other) => other !== sheet);
  workbook.sheets = [...others.slice(0, position), sheet, ...others.slice(position)];
  workbook.isDirty = true;
  undoable(workbook, 'Worksheet.position', () => {
    workbook.sheets = before;
  });
}

/** Shows or hides a sheet; never hides the last that is seen. */
export function showSheet(workbook: WorkbookModel, sheet: SheetModel, visibility: SheetVisibility): void {
  assertStructureOpen(workbook);
  if (visibility !== 'Visible') assertAnotherVisible(workbook, sheet);
  const visibilityBefore = sheet.visibility;
  sheet.visibility = visibility;
  workbook.isDirty = true;
  undoable(workbook, 'Worksheet.visibility', () => {
    sheet.visibility = visibilityBefore;
  });
  sheetHappened(workbook, sheet, EventKind.visibilityChanged, {
    visibilityBefore,
    visibilityAfter: visibility,
  });
}

/** Brings a sheet to the front. */
export function activateSheet(workbook: WorkbookModel, sheet: SheetModel): void {
  // Självtest: hidden-sheet-activated.
  if (sheet.visibility !== 'Visible') throw new HostError('InvalidOperation', `${sheet.name} is hidden`);
  const before = workbook.activeSheet;
  if (before === sheet) return;
  workbook.activeSheet = sheet;
  if (before !== null) sheetHappened(workbook, before, EventKind.sheetDeactivated);
  sheetHappened(workbook, sheet, EventKind.sheetActivated);
}

/** Docs: support.microsoft.com "Hide or unhide worksheets" (a workbook must contain at least one visible sheet) */
function assertAnotherVisible(workbook: WorkbookModel, sheet: SheetModel): void {
  if (sheet.visibility !== 'Visible') return;
  if (!workbook.sheets.some((other) => other !== sheet && other.visibility === 'Visible')) {
    // Självtest: last-visible-sheet.
    throw new HostError('InvalidOperation', 'the last visible sheet');
  }
}

function freeSheetName(workbook: WorkbookModel): string {
  let number = workbook.sheets.length + 1;
  while (workbook.findSheet(`Blad${number}`) !== null) number++;
  return `Blad${number}`;
}
