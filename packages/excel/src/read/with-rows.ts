import { type CellKind, type CellRange, type GridSheet, SheetBuilder } from '@nylage/core/grid';
import type { ReadSheet } from './read-workbook.ts';

/** A sheet in which a band of rows has been read again: these as they are now, the others as they were. */
export function withRows(before: ReadSheet, fresh: ReadSheet, band: CellRange): ReadSheet {
  const { top, bottom } = band;
  const old = before.grid;
  const builder = new SheetBuilder(Math.max(16, old.kinds.length + fresh.grid.kinds.length));
  copyRows(builder, old, 0, top - 1);
  copyRows(builder, fresh.grid, top, bottom);
  copyRows(builder, old, bottom + 1, Number.POSITIVE_INFINITY);
  const inBand = (row: number): boolean => top <= row && row <= bottom;
  const { name, visibility, tables } = fresh.grid;
  return {
    blocks: [...before.blocks, band],
    grid: builder.build({
      name,
      visibility,
      tables,
      merges: [
        ...old.merges.filter((merge) => merge.bottom < top || merge.top > bottom),
        ...fresh.grid.merges,
      ],
      hiddenRows: new Set([...[...old.hiddenRows].filter((row) => !inBand(row)), ...fresh.grid.hiddenRows]),
      // A band of hidden rows says nothing of columns, and hiding a column is not told of.
      hiddenColumns: old.hiddenColumns,
    }),
  };
}

function copyRows(builder: SheetBuilder, from: GridSheet, top: number, bottom: number): void {
  from.rowNumbers.forEach((row, position) => {
    if (row < top || row > bottom) return;
    const end = from.rowOffsets[position + 1] ?? 0;
    for (let index = from.rowOffsets[position] ?? 0; index < end; index++) {
      const kind = (from.kinds[index] ?? 0) as CellKind;
      builder.add(
        row,
        from.columns[index] ?? 0,
        kind,
        from.payloads[index] ?? Number.NaN,
        from.flags[index] ?? 0,
      );
      const formula = from.formulas.get(index);
      if (formula !== undefined) builder.formula(formula);
    }
  });
}

/** Whether two readings of a sheet say the same of every cell and of the sheet itself. */
export function isSameSheet(a: GridSheet, b: GridSheet): boolean {
  return (
    a.name === b.name &&
    a.visibility === b.visibility &&
    sameNumbers(a.rowNumbers, b.rowNumbers) &&
    sameNumbers(a.rowOffsets, b.rowOffsets) &&
    sameNumbers(a.columns, b.columns) &&
    sameNumbers(a.kinds, b.kinds) &&
    sameNumbers(a.flags, b.flags) &&
    sameNumbers(a.payloads, b.payloads) &&
    JSON.stringify([a.tables, a.merges]) === JSON.stringify([b.tables, b.merges]) &&
    sameSet(a.hiddenRows, b.hiddenRows) &&
    sameSet(a.hiddenColumns, b.hiddenColumns)
  );
}

function sameNumbers(a: ArrayLike<number>, b: ArrayLike<number>): boolean {
  if (a.length !== b.length) return false;
  // NaN stands for what has no number: Object.is takes it as the same.
  for (let at = 0; at < a.length; at++) if (!Object.is(a[at], b[at])) return false;
  return true;
}

function sameSet(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  return a.size === b.size && [...a].every((one) => b.has(one));
}
