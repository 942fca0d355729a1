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

/** What became of remembered marks. */
export interface MarksFound {
  readonly there: readonly RememberedMark[];
  /** May be there or not: Excel could not be asked within the trips there are. They stay remembered. */
  readonly unsure: readonly RememberedMark[];
}

/** Trips at most on the floor, where an Excel that lacks one of the marks says nothing of those after it. */
const MOST_TRIPS = 8;

/**
 * Which remembered marks are still there. Only ours are asked for, by id: reading a range's rules fails where
 * two are alike (office-js#6827), and the user's own are none of our business. One trip, none where nothing is
 * remembered; on the floor, ExcelApi 1.13, a trip more for each mark that is gone, and eight at most.
 */
export async function marksInPlace(
  job: Job,
  marks: readonly RememberedMark[],
  sheetIds: ReadonlySet<string>,
  { nullableRules, notes }: Pick<MarkContext, 'nullableRules' | 'notes'>,
): Promise<MarksFound> {
  const here = marks.filter(({ sheet }) => sheetIds.has(sheet));
  // Notes may have been asked about as well.
  if (here.length === 0 && !notes) return { there: [], unsure: [] };
  if (!nullableRules) return await stillThere(job, here);
  const asked = here.map((mark) => {
    const rule = rulesOf(job, mark.sheet).getItemOrNullObject(mark.rule);
    rule.load('id');
    return { mark, rule };
  });
  await job.trip();
  return { there: asked.flatMap(({ mark, rule }) => (rule.isNullObject ? [] : mark)), unsure: [] };
}

/**
 * Asks for all marks at once. Where that fails, one is gone: how many Excel came past before it is told by the traces
 * (https://learn.microsoft.com/javascript/api/office/officeextension.error#office-officeextension-error-tracemessages-member),
 * and those after it are asked for again.
 */
async function stillThere(job: Job, marks: readonly RememberedMark[]): Promise<MarksFound> {
  const there: RememberedMark[] = [];
  let left = marks;
  for (let trips = 0; trips < MOST_TRIPS; trips++) {
    for (const { sheet, rule } of left) {
      rulesOf(job, sheet).getItem(rule).load('id');
      job.context.trace(rule);
    }
    try {
      // eslint-disable-next-line nylage/no-trip-in-loop -- each trip tells of one mark that is gone; MOST_TRIPS ends it
      await job.trip();
      return { there: [...there, ...left], unsure: [] };
    } catch (error) {
      if (hostCode(error) !== 'ItemNotFound') throw error;
      const passed = tracesOf(error);
      there.push(...left.slice(0, passed));
      left = left.slice(passed + 1);
    }
    if (left.length === 0) break;
  }
  return { there, unsure: left };
}

/** How many traces Excel came past before it failed. */
function tracesOf(error: unknown): number {
  const { traceMessages } = error as { readonly traceMessages?: readonly string[] };
  return traceMessages?.length ?? 0;
}

/** Queues that a mark is taken away. */
export function queueRemoval(job: Job, { sheet, rule }: RememberedMark): void {
  rulesOf(job, sheet).getItem(rule).delete();
}

function rulesOf({ context }: Job, sheet: string): Excel.ConditionalFormatCollection {
  return context.workbook.worksheets.getItem(sheet).getRange().untrack().conditionalFormats;
}
