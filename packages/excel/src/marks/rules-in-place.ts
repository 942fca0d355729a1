import { hostCode } from '../host/failure-from.ts';
import type { Job } from '../host/run-job.ts';
import type { RememberedMark } from './remembered-marks.ts';

/** What marking needs to know of the host and the workbook. */
export interface MarkContext {
  /** A sheet's id, or its name. */
  readonly keyOf: (sheet: string) => string;
  /** A rule can be asked for without failing where it is gone (ExcelApi 1.14). */
  readonly nullableRules: boolean;
  readonly notes: boolean;
}

/**
 * Which remembered marks are still there. Only ours are asked for, by id: reading a range's rules fails where
 * two are alike (office-js#6827), and the user's own are none of our business. One trip, none where nothing is
 * remembered; on the floor, ExcelApi 1.13, a trip more for each mark where one of them is gone.
 */
export async function marksInPlace(
  job: Job,
  marks: readonly RememberedMark[],
  sheetIds: ReadonlySet<string>,
  { nullableRules, notes }: Pick<MarkContext, 'nullableRules' | 'notes'>,
): Promise<readonly RememberedMark[]> {
  const here = marks.filter(({ sheet }) => sheetIds.has(sheet));
  // Notes may have been asked about as well.
  if (here.length === 0 && !notes) return here;
  if (!nullableRules) return await stillThere(job, here);
  const asked = here.map((mark) => {
    const rule = rulesOf(job, mark.sheet).getItemOrNullObject(mark.rule);
    rule.load('id');
    return { mark, rule };
  });
  await job.trip();
  return asked.flatMap(({ mark, rule }) => (rule.isNullObject ? [] : mark));
}

/** Asks for all marks at once, and where that fails, since one is gone, for each half by itself. */
async function stillThere(job: Job, marks: readonly RememberedMark[]): Promise<readonly RememberedMark[]> {
  for (const mark of marks) rulesOf(job, mark.sheet).getItem(mark.rule).load('id');
  try {
    await job.trip();
    return marks;
  } catch (error) {
    if (hostCode(error) !== 'ItemNotFound') throw error;
    if (marks.length <= 1) return [];
  }
  const middle = Math.ceil(marks.length / 2);
  const first = await stillThere(job, marks.slice(0, middle));
  return [...first, ...(await stillThere(job, marks.slice(middle)))];
}

/** Queues that a mark is taken away. */
export function queueRemoval(job: Job, { sheet, rule }: RememberedMark): void {
  rulesOf(job, sheet).getItem(rule).delete();
}

function rulesOf({ context }: Job, sheet: string): Excel.ConditionalFormatCollection {
  return context.workbook.worksheets.getItem(sheet).getRange().untrack().conditionalFormats;
}
