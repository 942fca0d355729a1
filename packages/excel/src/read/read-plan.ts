import type { CellRange } from '@nylage/core/grid';
import { sharedRange } from '../address/address-list.ts';
import type { SheetShape } from './sheet-shape.ts';

/** An answer should come near this many bytes: half of what Excel on the web hands over at once (5 MB). */
const BYTES_PER_TRIP = 2_500_000;

/**
 * The least that a cell takes in an answer, in bytes: `3,` · `"",` · `"General",` · `"String",`. Texts
 * are longer, by how much shows when the first rows have come.
 */
const BYTES = { number: 2, other: 3, format: 10, type: 9 } as const;

/** A rectangle of cells to be read, and the parts of it whose formats and types are needed. */
export interface BlockPlan {
  /** Index of its sheet among those that are read. */
  readonly sheet: number;
  readonly range: CellRange;
  /** Where numbers stand: their formats tell days and percentages from numbers. */
  readonly formats: readonly CellRange[];
  /** Where formulas stand: their types tell errors and empty texts from values. */
  readonly types: readonly CellRange[];
  /** Bytes of a row, at least. */
  readonly bytesPerRow: number;
}

/** Some rows of one block. */
export interface Slice {
  /** Index of the block. */
  readonly block: number;
  readonly top: number;
  readonly bottom: number;
}

/** How far reading has come: the next block, and its next row. */
export interface Cursor {
  readonly block: number;
  readonly row: number;
}

/** Plans what to read of a sheet. */
export function planSheet(sheet: number, shape: SheetShape): readonly BlockPlan[] {
  return shape.blocks.map((range) => {
    const within = (areas: readonly CellRange[]): readonly CellRange[] =>
      areas.flatMap((area) => sharedRange(area, range) ?? []);
    const numbers = within(shape.numbers);
    const formulas = within(shape.formulas);
    const formats = columnRuns([...numbers, ...formulas]);
    const types = columnRuns(formulas);
    const bytes =
      cellsIn(numbers) * BYTES.number +
      (cellsIn([range]) - cellsIn(numbers)) * BYTES.other +
      cellsIn(formats) * BYTES.format +
      cellsIn(types) * BYTES.type;
    return { sheet, range, formats, types, bytesPerRow: bytes / (range.bottom - range.top + 1) };
  });
}

/**
 * The rows to ask for next, so many that the answer comes near the mark, and where to go on.
 *
 * @param ratioOf how many times longer than the least a block's rows have been so far
 */
export function nextTrip(
  blocks: readonly BlockPlan[],
  from: Cursor,
  ratioOf: (block: number) => number,
): { readonly slices: readonly Slice[]; readonly next: Cursor | null } {
  const slices: Slice[] = [];
  let left = BYTES_PER_TRIP;
  for (let block = from.block; block < blocks.length; block++) {
    const plan = blocks[block];
    if (plan === undefined) break;
    const { range, bytesPerRow } = plan;
    const top = block === from.block ? Math.max(from.row, range.top) : range.top;
    const perRow = bytesPerRow * ratioOf(block);
    const fit = Math.floor(left / perRow);
    if (fit < 1 && slices.length > 0) return { slices, next: { block, row: top } };
    const bottom = Math.min(range.bottom, top + Math.max(1, fit) - 1);
    slices.push({ block, top, bottom });
    if (bottom < range.bottom) return { slices, next: { block, row: bottom + 1 } };
    left -= (bottom - top + 1) * perRow;
  }
  return { slices, next: null };
}

/** How many trips reading takes from here on. */
export function tripsLeft(
  blocks: readonly BlockPlan[],
  from: Cursor | null,
  ratioOf: (block: number) => number,
): number {
  let trips = 0;
  for (let cursor = from; cursor !== null; trips++) cursor = nextTrip(blocks, cursor, ratioOf).next;
  return trips;
}

/** Runs of neighbouring columns that areas touch, each from the first row touched to the last. */
function columnRuns(areas: readonly CellRange[]): readonly CellRange[] {
  const columns: ({ top: number; bottom: number } | undefined)[] = [];
  for (const { top, bottom, left, right } of areas) {
    for (let column = left; column <= right; column++) {
      const known = columns[column];
      columns[column] =
        known === undefined
          ? { top, bottom }
          : { top: Math.min(known.top, top), bottom: Math.max(known.bottom, bottom) };
    }
  }
  const blocks: CellRange[] = [];
  columns.forEach((rows, column) => {
    if (rows === undefined) return;
    const last = blocks.at(-1);
    if (last === undefined || last.right !== column - 1)
      blocks.push({ ...rows, left: column, right: column });
    else {
      const top = Math.min(last.top, rows.top);
      const bottom = Math.max(last.bottom, rows.bottom);
      blocks[blocks.length - 1] = { top, bottom, left: last.left, right: column };
    }
  });
  return blocks;
}

function cellsIn(ranges: readonly CellRange[]): number {
  return ranges.reduce(
    (total, { top, left, bottom, right }) => total + (bottom - top + 1) * (right - left + 1),
    0,
  );
}
