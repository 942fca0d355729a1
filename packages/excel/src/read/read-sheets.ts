import { a1Range, type CellRange, type TextPool } from '@nylage/core/grid';
import { sharedRange } from '../address/address-list.ts';
import { ExcelFailure } from '../excel-failure.ts';
import { hostCode } from '../host/failure-from.ts';
import type { Job } from '../host/run-job.ts';
import { type BlockPlan, type Cursor, nextTrip, planSheet, type Slice, tripsLeft } from './read-plan.ts';
import { type Block, SheetCells, type SliceAnswer } from './sheet-cells.ts';
import type { SheetShape } from './sheet-shape.ts';

/** A sheet to read the cells of. */
export interface SheetToRead {
  readonly id: string;
  readonly shape: SheetShape;
}

/** What the web hands over at once; an answer that was refused was longer than this. */
const MOST_BYTES = 5_000_000;

/**
 * Reads the cells of sheets, in as many trips as their bytes need: one up to 2.5 MB, one more per
 * further 2.5 MB. An answer that Excel refuses for its size is asked for again in parts.
 *
 * @param tripsBefore trips already made by the job, for telling how far it has come
 */
export async function readSheets(
  job: Job,
  sheets: readonly SheetToRead[],
  pool: TextPool,
  tripsBefore: number,
): Promise<readonly SheetCells[]> {
  const blocks = sheets.flatMap(({ shape }, at) => planSheet(at, shape));
  const cells = sheets.map(({ shape }) => new SheetCells(shape, pool));
  const ratios = blocks.map(() => 1);
  const ratioOf = (block: number): number => ratios[block] ?? 1;
  const least = ({ block, top, bottom }: Slice): number =>
    (blocks[block]?.bytesPerRow ?? 1) * (bottom - top + 1);
  let made = tripsBefore;

  /** One trip and then the rest: a trip is only as large as those before it have shown that it can be. */
  const readFrom = async (from: Cursor): Promise<void> => {
    const { slices, next } = nextTrip(blocks, from, ratioOf);
    job.expect(made + 1 + tripsLeft(blocks, next, ratioOf));
    const answers = slices.flatMap((slice) => {
      const plan = blocks[slice.block];
      const id = sheets[plan?.sheet ?? -1]?.id;
      return plan === undefined || id === undefined
        ? []
        : { slice, plan, answer: askForSlice(job, id, plan, slice) };
    });
    try {
      await job.trip();
    } catch (error) {
      if (!isTooLarge(error) || isOneRow(slices)) throw error;
      for (const slice of slices) {
        ratios[slice.block] = Math.max(ratioOf(slice.block) * 2, MOST_BYTES / slices.length / least(slice));
      }
      // eslint-disable-next-line nylage/no-trip-in-loop -- the same cells in smaller pieces, since the answer was too large
      return await readFrom(from);
    } finally {
      made++;
    }
    for (const { slice, plan, answer } of answers) {
      const bytes = cells[plan.sheet]?.add(answer()) ?? 0;
      ratios[slice.block] = Math.max(1, bytes / least(slice));
    }
    // eslint-disable-next-line nylage/no-trip-in-loop -- what one answer of 2.5 MB has no room for
    if (next !== null) await readFrom(next);
  };

  if (blocks.length > 0) await readFrom({ block: 0, row: 0 });
  return cells;
}

function isTooLarge(error: unknown): boolean {
  return hostCode(error) === 'ResponsePayloadSizeLimitExceeded';
}

function isOneRow(slices: readonly Slice[]): boolean {
  return slices.every(({ top, bottom }) => top === bottom) && slices.length === 1;
}

function askForSlice(
  job: Job,
  id: string,
  { range, formats, types }: BlockPlan,
  { top, bottom }: Slice,
): () => SliceAnswer {
  const sheet = job.context.workbook.worksheets.getItem(id);
  const rows: CellRange = { ...range, top, bottom };
  const ask = (
    range: CellRange,
    property: 'values' | 'numberFormat' | 'valueTypes',
  ): (() => Block<unknown>) => {
    const asked = sheet.getRange(a1Range(range)).untrack();
    asked.load(property);
    return () => {
      const cells: unknown = asked[property];
      // Above five million cells Excel may give nothing at all, without a word.
      if (!Array.isArray(cells)) throw new ExcelFailure('too-large');
      return { range, cells: cells as unknown[][] };
    };
  };
  const within = (runs: readonly CellRange[]): readonly CellRange[] =>
    runs.flatMap((run) => sharedRange(run, rows) ?? []);
  const values = ask(rows, 'values');
  const formatAnswers = within(formats).map((run) => ask(run, 'numberFormat'));
  const typeAnswers = within(types).map((run) => ask(run, 'valueTypes'));
  return () => ({
    values: values(),
    formats: formatAnswers.map((answer) => answer()),
    types: typeAnswers.map((answer) => answer()),
  });
}
