import { a1, CellFlag, CellKind, cellByIndex, type Grid, type GridSheet } from '@nylage/core/grid';

const KINDS: Readonly<Record<CellKind, string>> = {
  [CellKind.empty]: 'empty',
  [CellKind.number]: 'number',
  [CellKind.text]: 'text',
  [CellKind.boolean]: 'boolean',
  [CellKind.error]: 'error',
  [CellKind.date]: 'date',
};

/**
 * A sheet's cells by address, in words that a person checks by eye: `number 0.35 %`, `text hej`,
 * `number 7 =A1*2`, `error  damaged`.
 */
export function describeSheet(grid: Grid, sheet: GridSheet): Record<string, string> {
  const cells: Record<string, string> = {};
  sheet.rowNumbers.forEach((row, position) => {
    for (
      let index = sheet.rowOffsets[position] ?? 0;
      index < (sheet.rowOffsets[position + 1] ?? 0);
      index++
    ) {
      const cell = cellByIndex(grid, sheet, index);
      const isText = cell.kind === CellKind.text || cell.kind === CellKind.error;
      const value = cell.kind === CellKind.empty ? '' : ` ${isText ? cell.text : cell.number}`;
      const percent = (cell.flags & CellFlag.percent) === 0 ? '' : ' %';
      const formula = (cell.flags & CellFlag.formula) === 0 ? '' : ` =${sheet.formulas.get(index) ?? '?'}`;
      const damaged = (cell.flags & CellFlag.damaged) === 0 ? '' : ' damaged';
      const address = a1({ row, column: sheet.columns[index] ?? 0 });
      cells[address] = `${KINDS[cell.kind]}${value}${percent}${formula}${damaged}`;
    }
  });
  return cells;
}

/** All sheets of a grid, by name. */
export function describeGrid(grid: Grid): Record<string, Record<string, string>> {
  return Object.fromEntries(grid.sheets.map((sheet) => [sheet.name, describeSheet(grid, sheet)]));
}
