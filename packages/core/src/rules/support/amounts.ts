import { seenNumber } from '../../workbook/read-cell.ts';

/** A number with spaces between thousands, as amounts are written: `12 000 000`. */
export function seenAmount(value: number): string {
  const [whole = '', ...decimals] = seenNumber(value).split(',');
  return [whole.replace(/\B(?=(\d{3})+$)/g, '\u00a0'), ...decimals].join(',');
}

/** An amount in a column and the row it stands in. */
export interface Amount {
  readonly row: number;
  readonly value: number;
}

/** In thousands of kronor: what only a few of the city's initiatives reach. */
const LARGE = 1_000_000;
/** How many times the others' median an amount is when it stands in kronor among thousands. */
const TIMES_LARGER = 100;
/** Fewest others that say something of what is usual. */
const FEWEST_OTHERS = 3;

/** The amounts of a column that look like kronor among thousands of kronor, by row. */
export function unlikeOthers(amounts: readonly Amount[]): readonly Amount[] {
  // Sorting is for the rare column that has a large amount at all.
  if (!amounts.some(({ value }) => value >= LARGE)) return [];
  const positive = amounts.filter(({ value }) => value > 0).sort((a, b) => a.value - b.value);
  if (positive.length <= FEWEST_OTHERS) return [];
  return positive
    .filter(({ value }, at) => value >= LARGE && value >= TIMES_LARGER * medianWithout(positive, at))
    .sort((a, b) => a.row - b.row);
}

/** The median of ascending amounts when one of them is left out. */
function medianWithout(amounts: readonly Amount[], left: number): number {
  const others = amounts.length - 1;
  const at = (place: number): number => amounts[place < left ? place : place + 1]?.value ?? 0;
  const middle = others >> 1;
  return others % 2 === 1 ? at(middle) : (at(middle - 1) + at(middle)) / 2;
}
