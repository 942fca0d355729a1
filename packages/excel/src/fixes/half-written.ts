import { text } from '@nylage/core/text';
import { ExcelFailure } from '../excel-failure.ts';
import { failureFrom } from '../host/failure-from.ts';
import type { OfficeHost } from '../host/office-host.ts';
import { runJob } from '../host/run-job.ts';
import { type ChangeLog, countChanges, holdsOurs, keepOnly } from './change-log.ts';
import { askForStanding } from './standing.ts';

/** Failures at which Excel has not begun with a batch. */
const NOTHING_DONE: ReadonlySet<string> = new Set([
  'cancelled',
  'cell-edit-mode',
  'too-large',
  'another-workbook',
]);

/** How far a write came before it failed. */
export interface FailedWrite {
  /** To be told to the user. */
  readonly failure: ExcelFailure;
  /** What was written all the same. */
  readonly written: ChangeLog;
}

/** The failure of a write, with the sheets it concerns named. */
export function namedFailure(error: unknown, sheets: string): ExcelFailure {
  const failure = failureFrom(error, sheets);
  return failure.code === 'protected' || failure.code === 'sheet-gone'
    ? new ExcelFailure(failure.code, sheets, { cause: failure })
    : failure;
}

/**
 * What came of a write that failed. Excel does not take back what a batch did before it failed
 * (https://learn.microsoft.com/office/dev/add-ins/develop/application-specific-api-model#sync), so what
 * stands there is looked at; where even that fails it is said that nobody knows.
 *
 * @param log all that was to be written; empty where the write had not begun
 */
export async function examineFailure(
  host: OfficeHost,
  error: unknown,
  log: ChangeLog,
  sheets: string,
): Promise<FailedWrite> {
  const failure = namedFailure(error, sheets);
  if (log.length === 0 || NOTHING_DONE.has(failure.code)) return { failure, written: [] };
  let written: ChangeLog;
  try {
    written = await whatWasWritten(host, log);
  } catch {
    return { failure: new ExcelFailure('outcome-unknown', sheets, { cause: failure }), written: [] };
  }
  if (written.length === 0) return { failure, written };
  const done = countChanges(written);
  const all = countChanges(log);
  const far = text(`${done} av ${all} ändringar`, `${done} of ${all} changes`);
  return { failure: new ExcelFailure('half-written', far, { cause: failure }), written };
}

async function whatWasWritten(host: OfficeHost, log: ChangeLog): Promise<ChangeLog> {
  return await runJob(host, undefined, async (job) => {
    const { worksheets } = job.context.workbook;
    worksheets.load('items/id');
    await job.trip();
    const there = new Set(worksheets.items.map(({ id }) => id));
    const kept = log.filter(({ id }) => there.has(id));
    const asked = askForStanding(job, kept);
    await job.trip();
    const standing = new Map(asked().map((one) => [one.sheet, one]));
    return keepOnly(kept, (sheet) => {
      const now = standing.get(sheet);
      return {
        cells: (now?.cells ?? []).flatMap(({ cell, now: held }) => (holdsOurs(cell, held) ? cell : [])),
        rows: (now?.rowsHidden ?? []).flatMap(({ span, hidden }) => (hidden ? [] : [span])),
        columns: (now?.columnsHidden ?? []).flatMap(({ span, hidden }) => (hidden ? [] : [span])),
        shown: now?.visible === true ? sheet.shown : null,
        unmerged: (now?.unmerged ?? []).flatMap(({ range, merged }) => (merged ? [] : range)),
      };
    });
  });
}
