import { a1Range } from '@nylage/core/grid';
import { ExcelFailure } from '../excel-failure.ts';
import type { OfficeHost } from '../host/office-host.ts';
import { type Job, runJob } from '../host/run-job.ts';
import type { CellChange, UndoOutcome, Watch } from '../open-workbook.ts';
import { toRestore } from './cell-state.ts';
import {
  type ChangeLog,
  countChanges,
  holdsBefore,
  holdsOurs,
  type LoggedSheet,
  type Standing,
} from './change-log.ts';
import { columnsAddress, rowsAddress } from './edit-plan.ts';
import { namedFailure } from './half-written.ts';
import { queueCells } from './queue-cells.ts';
import { askForStanding, rangeOf, runsOf, type SheetStanding } from './standing.ts';

/**
 * Takes back what a fix did: a trip that looks, and one that writes. Refused whole where a cell has been
 * changed since, by anyone. A cell that already stands as it did before is no change, so that an undo that
 * Excel broke off can be tried again.
 */
export async function undoEdits(
  host: OfficeHost,
  log: ChangeLog,
  settings: { readonly mergeUndoGroup: boolean },
  watch?: Watch,
): Promise<UndoOutcome> {
  const names = log.map(({ name }) => name).join(', ');
  let began = false;
  try {
    return await runJob(
      host,
      watch,
      async (job): Promise<UndoOutcome> => {
        const asked = askForStanding(job, log);
        await job.trip();
        const changed = asked().flatMap(changedSince);
        if (changed.length > 0) return { ok: false, changed };
        began = true;
        await job.write(() => {
          for (const sheet of log) queueRestore(job, sheet);
        });
        return { ok: true, count: countChanges(log) };
      },
      settings,
    );
  } catch (error) {
    // What was not taken back still holds ours; the log stands, and undoing again goes on from there.
    const failure = namedFailure(error, names);
    throw began && failure.code === 'connection-lost'
      ? new ExcelFailure('outcome-unknown', names, { cause: failure })
      : failure;
  }
}

function changedSince({ sheet, cells, unmerged }: SheetStanding): readonly CellChange[] {
  const own = new Set(sheet.cells.map(({ row, column }) => `${row} ${column}`));
  const told = (row: number, column: number, before: string, { value }: Standing): CellChange => ({
    sheet: sheet.name,
    row,
    column,
    before,
    after: String(value),
  });
  return [
    ...cells.flatMap(({ cell, now }) =>
      holdsOurs(cell, now) || holdsBefore(cell, now)
        ? []
        : told(cell.row, cell.column, String(cell.after), now),
    ),
    // Merging again would throw away what has been written beside the first cell.
    ...unmerged.flatMap(({ beside }) =>
      beside.flatMap(({ row, column, now }) =>
        now.formula === '' || own.has(`${row} ${column}`) ? [] : told(row, column, '', now),
      ),
    ),
  ];
}

function queueRestore({ context }: Job, logged: LoggedSheet): void {
  const sheet = context.workbook.worksheets.getItem(logged.id);
  for (const run of runsOf(logged.cells)) {
    const range = sheet.getRange(a1Range(rangeOf(run))).untrack();
    const cells = run.map(({ before, reformatted }) => toRestore(before, reformatted));
    queueCells(range, cells, 'formulas');
  }
  for (const range of logged.unmerged) sheet.getRange(a1Range(range)).untrack().merge(false);
  for (const span of logged.rows) sheet.getRange(rowsAddress(span)).untrack().rowHidden = true;
  for (const span of logged.columns) sheet.getRange(columnsAddress(span)).untrack().columnHidden = true;
  if (logged.shown !== null) sheet.visibility = logged.shown;
}
