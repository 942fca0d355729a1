import type { GridSheet } from '../grid/index.ts';

/** Tells whether a merge covers a column's cell in a row, so that nobody can see what it holds. */
export type CoveredRows = (row: number) => boolean;

/**
 * The rows of a column that a merge covers: all of a merged range but its top-left cell. Null where
 * no merge touches the column, which is nearly always.
 */
export function coveredRows(sheet: GridSheet, column: number): CoveredRows | null {
  const covered = sheet.merges
    .filter(({ left, right }) => left <= column && column <= right)
    .map(({ top, bottom, left }) => ({ top: column === left ? top + 1 : top, bottom }))
    .filter(({ top, bottom }) => top <= bottom)
    .sort((a, b) => a.top - b.top);
  if (covered.length === 0) return null;
  // The lowest bottom so far: a damaged file may have merges that overlap.
  let lowest = -1;
  const bottoms = covered.map(({ bottom }) => {
    lowest = Math.max(lowest, bottom);
    return lowest;
  });
  return (row) => {
    let low = 0;
    let high = covered.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((covered[middle]?.top ?? 0) <= row) low = middle + 1;
      else high = middle;
    }
    return low > 0 && (bottoms[low - 1] ?? -1) >= row;
  };
}
