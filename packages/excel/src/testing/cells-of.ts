import { a1, a1Range, CellFlag, CellKind, cellByIndex, type Grid, type GridSheet } from '@nylage/core/grid';

const KINDS = Object.fromEntries(Object.entries(CellKind).map(([name, kind]) => [kind, name]));

/** A grid as plain values that can be compared: all that a reading of a workbook says, formulas only as being there. */
export function cellsOf(grid: Grid) {
  return {
    date1904: grid.date1904,
    sheets: grid.sheets.map((sheet) => ({
      name: sheet.name,
      visibility: sheet.visibility,
      tables: sheet.tables,
      merges: sheet.merges.map(a1Range),
      hiddenRows: [...sheet.hiddenRows].sort((a, b) => a - b),
      hiddenColumns: [...sheet.hiddenColumns].sort((a, b) => a - b),
      cells: cellTexts(grid, sheet),
    })),
  };
}

function cellTexts(grid: Grid, sheet: GridSheet): Readonly<Record<string, string>> {
  const cells: Record<string, string> = {};
  sheet.rowNumbers.forEach((row, position) => {
    const end = sheet.rowOffsets[position + 1] ?? 0;
    for (let index = sheet.rowOffsets[position] ?? 0; index < end; index++) {
      const { kind, number, text, flags } = cellByIndex(grid, sheet, index);
      const says = kind === CellKind.text || kind === CellKind.error ? text : String(number);
      const marks = [
        (flags & CellFlag.percent) === 0 ? '' : ' %',
        (flags & CellFlag.formula) === 0 ? '' : ' formula',
      ];
      cells[a1({ row, column: sheet.columns[index] ?? 0 })] = `${KINDS[kind]} ${says}${marks.join('')}`;
    }
  });
  return cells;
}
