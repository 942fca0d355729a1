import type { CellRange } from '@nylage/core/grid';

/** Cells by row and column, gathered into the rectangles that runs in rows and equal runs below give. Självtest: special-cells-areas. */
export function coalesced(cells: Iterable<{ readonly row: number; readonly column: number }>): CellRange[] {
  const open = new Map<string, CellRange>();
  const done: CellRange[] = [];
  let run: CellRange | null = null as CellRange | null;
  const close = (): void => {
    if (run === null) return;
    const key = `${run.left}:${run.right}`;
    const above = open.get(key);
    if (above !== undefined && above.bottom === run.top - 1) open.set(key, { ...above, bottom: run.bottom });
    else {
      if (above !== undefined) done.push(above);
      open.set(key, run);
    }
    run = null;
  };
  for (const { row, column } of cells) {
    if (run !== null && run.top === row && run.right === column - 1) {
      run = { ...run, right: column };
      continue;
    }
    close();
    run = { top: row, bottom: row, left: column, right: column };
  }
  close();
  return [...done, ...open.values()].sort((one, other) => one.top - other.top || one.left - other.left);
}
