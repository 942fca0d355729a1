import { ExcelFailure } from '../excel-failure.ts';
import { failureFrom } from '../host/failure-from.ts';
import type { Job } from '../host/run-job.ts';
import type { ResultInput } from '../open-workbook.ts';
import { fillChart } from './draw-chart.ts';
import type { LaidOutSheet } from './laid-out-sheet.ts';
import { type KnownSheet, listSheets } from './our-sheets.ts';
import { isAboutPaper, queuePage } from './queue-page.ts';
import { resultSheets } from './result-sheets.ts';
import { freeName, type QueuedSheet, queueSheet } from './write-sheet.ts';

/**
 * Writes the result sheets: two trips to find those that are there, one to write all three anew in their
 * places, and one to give the charts their series and
 * say how the sheets are printed. Of the user's own sheets nothing is touched.
 */
export async function writeResults(job: Job, input: ResultInput): Promise<void> {
  job.expect(4);
  const { protection } = job.context.workbook;
  protection.load('protected');
  const known = await listSheets(job);
  const sheets = resultSheets(input, input.submission.grid.date1904);
  const placed = sheets.map((sheet) => ({
    sheet,
    old: known.find(({ kind }) => kind === sheet.kind) ?? null,
  }));
  const adds = placed.some(({ sheet, old }) => old === null || old.name !== sheet.name);
  if (adds && protection.protected) throw new ExcelFailure('workbook-protected');
  const taken = known.filter((sheet) => !placed.some(({ old }) => old === sheet)).map(({ name }) => name);
  try {
    await writeAll(job, placed, taken);
  } catch (error) {
    throw unfinished(error);
  }
}

/** Failures after which nobody knows how far Excel came. */
const HALFWAY: ReadonlySet<string> = new Set([
  'unexpected',
  'connection-lost',
  'sheet-gone',
  'not-supported',
]);

function unfinished(error: unknown): ExcelFailure {
  const failure = failureFrom(error);
  return HALFWAY.has(failure.code)
    ? new ExcelFailure('results-unfinished', failure.detail, { cause: failure })
    : failure;
}

async function writeAll(
  job: Job,
  placed: readonly { readonly sheet: LaidOutSheet; readonly old: KnownSheet | null }[],
  taken: readonly string[],
): Promise<void> {
  const queued: QueuedSheet[] = [];
  await job.write(() => {
    job.context.application.suspendApiCalculationUntilNextSync();
    job.context.application.suspendScreenUpdatingUntilNextSync();
    for (const { sheet, old } of placed)
      queued.push(queueSheet(job, sheet, old, freeName(sheet.name, taken)));
  });
  try {
    await job.write(() => {
      for (const { target, charts } of queued) for (const chart of charts) fillChart(target, chart);
      // Last of all, so that nothing else is left undone where it fails.
      for (const { target, sheet } of queued) queuePage(target, sheet);
    });
  } catch (error) {
    if (!isAboutPaper(error)) throw error;
    // What failed has left events off.
    await job.write(() => undefined);
  }
}
