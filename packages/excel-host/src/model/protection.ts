import type { CellRange } from '@nylage/core/grid';
import { isUnbounded } from '../cells/area.ts';
import { HostError } from '../wire/host-error.ts';
import type { SheetModel } from './sheet-model.ts';
import type { WorkbookModel } from './workbook-model.ts';

/**
 * Refuses to change locked cells of a protected sheet. Every cell is locked until it is unlocked.
 * Docs: learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-worksheets#data-protection
 */
export function assertCellsEditable(workbook: WorkbookModel, sheet: SheetModel, area: CellRange): void {
  if (sheet.protection === null) return;
  if (isUnbounded(area)) throw protectedSheet(sheet);
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      if (workbook.styles.style(sheet.styleAt(row, column)).locked !== false) throw protectedSheet(sheet);
    }
  }
}

/** Refuses what a protected sheet does not allow. Docs: learn.microsoft.com/javascript/api/excel/excel.worksheetprotectionoptions */
export function assertAllowed(sheet: SheetModel, option: string | null): void {
  if (sheet.protection === null) return;
  if (option !== null && sheet.protection.options[option] === true) return;
  throw protectedSheet(sheet);
}

/** Refuses to change which sheets there are while the workbook's structure is protected. */
export function assertStructureOpen(workbook: WorkbookModel): void {
  if (workbook.isStructureProtected) throw new HostError('AccessDenied', 'the structure is protected');
}

/** Självtest: protected-sheet. */
function protectedSheet(sheet: SheetModel): HostError {
  return new HostError('AccessDenied', `the sheet ${sheet.name} is protected`);
}
