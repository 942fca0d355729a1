import { a1 } from '@nylage/core/grid';
import type { Where } from '@nylage/core/rules';
import { ExcelFailure } from '../excel-failure.ts';
import { rowsAddress } from '../fixes/edit-plan.ts';
import { hostCode } from '../host/failure-from.ts';
import type { Job } from '../host/run-job.ts';

/** What Excel says to a selection in a workbook that is not in front. */
const NOT_IN_FRONT: ReadonlySet<string> = new Set([
  'GeneralException',
  'InvalidSelection',
  'InactiveWorkbook',
]);

/**
 * Brings a sheet forward and selects a cell of it, a row where the column is not known, or its first cell.
 *
 * @param key the sheet's id or name
 */
export async function goTo(job: Job, { sheet: name, row, column }: Where, key: string): Promise<void> {
  const sheet = job.context.workbook.worksheets.getItemOrNullObject(key);
  sheet.load('visibility');
  await job.trip();
  if (sheet.isNullObject) throw new ExcelFailure('sheet-gone', name);
  if (sheet.visibility !== 'Visible') throw new ExcelFailure('sheet-hidden', name);
  sheet.activate();
  const address = row === null ? 'A1' : column === null ? rowsAddress([row, row]) : a1({ row, column });
  sheet.getRange(address).untrack().select();
  try {
    await job.trip();
  } catch (error) {
    // Excel has no code of its own for another workbook in front
    // (https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling).
    if (NOT_IN_FRONT.has(hostCode(error))) throw new ExcelFailure('another-workbook', '', { cause: error });
    throw error;
  }
}

/** The cell that the person stands in; null where something else than cells is selected. */
export async function selectedCell(job: Job): Promise<Where | null> {
  const cell = job.context.workbook.getActiveCell().untrack();
  cell.load('rowIndex,columnIndex');
  const { worksheet } = cell;
  worksheet.load('name');
  try {
    await job.trip();
  } catch (error) {
    if (hostCode(error) === 'InvalidSelection') return null;
    throw error;
  }
  return { sheet: worksheet.name, row: cell.rowIndex, column: cell.columnIndex, header: null };
}
