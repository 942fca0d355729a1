/** What a reader found in all workbooks: the same for all readers that read the same cells. */
export interface Tally {
  /** Cells with something in them. */
  cells: number;
  /** The sum of all numbers; dates count by their serial number in the 1900 system. */
  sum: number;
  /** UTF-16 units in all texts. */
  characters: number;
}

export function emptyTally(): Tally {
  return { cells: 0, sum: 0, characters: 0 };
}

const DAY = 86_400_000;
const DAY_ZERO = Date.UTC(1899, 11, 30);

/** Counts a value as JavaScript libraries give it; empty text and nothing at all count as no cell. */
export function count(tally: Tally, value: unknown): void {
  if (value === null || value === undefined || value === '') return;
  tally.cells++;
  if (typeof value === 'number') tally.sum += value;
  else if (typeof value === 'string') tally.characters += value.length;
  else if (value instanceof Date) tally.sum += (value.getTime() - DAY_ZERO) / DAY;
}

/** Whether two readers found the same; sums may differ in the last digits, for they are added in other orders. */
export function sameTally(one: Tally, other: Tally): boolean {
  const near = Math.abs(one.sum - other.sum) <= 1e-9 * Math.max(1, Math.abs(one.sum));
  return one.cells === other.cells && one.characters === other.characters && near;
}
