import { CellKind, cellByIndex } from '@nylage/core/grid';
import { nodeInflate } from '@nylage/xlsx/inflate-node';
import { readWorkbook } from '@nylage/xlsx/read';
import { describe, expect, it } from 'vitest';
import { wireValue } from '../../cells/cell-value.ts';
import { fixtureBytes, fixtureWorkbooks } from '../../testing/fixture-files.ts';
import { openWorkbook } from './open-workbook.ts';

function opened(name: string) {
  const result = openWorkbook(fixtureBytes(name), { name, inflate: nodeInflate });
  if (!result.ok) throw new Error(`${name}: ${result.refusal.code}`);
  return result.workbook;
}

describe.each(fixtureWorkbooks())('%s', (name) => {
  it('opens with the cells, tables, names and hidden lines that the reader sees', () => {
    const workbook = opened(name);
    const read = readWorkbook(fixtureBytes(name), { inflate: nodeInflate });
    if (!read.ok) throw new Error(read.refusal.code);
    const { grid } = read;
    expect(workbook.system1904).toBe(grid.date1904);
    expect(workbook.sheets.map((sheet) => sheet.name)).toEqual(grid.sheets.map((sheet) => sheet.name));
    expect(workbook.names).toHaveLength(grid.definedNames.size);
    for (const [at, gridSheet] of grid.sheets.entries()) {
      const sheet = workbook.sheets[at];
      if (sheet === undefined) throw new Error('a sheet is missing');
      const wrong: string[] = [];
      for (const [position, row] of gridSheet.rowNumbers.entries()) {
        for (
          let index = gridSheet.rowOffsets[position] ?? 0;
          index < (gridSheet.rowOffsets[position + 1] ?? 0);
          index++
        ) {
          const column = gridSheet.columns[index] ?? 0;
          const cell = cellByIndex(grid, gridSheet, index);
          const expected =
            cell.kind === CellKind.empty
              ? ''
              : cell.kind === CellKind.text || cell.kind === CellKind.error
                ? cell.text
                : cell.kind === CellKind.boolean
                  ? cell.number === 1
                  : cell.number;
          if (wireValue(sheet.cells.value(row, column)) !== expected)
            wrong.push(`${sheet.name} ${row}:${column}`);
          const formula = gridSheet.formulas.get(index);
          if (formula !== undefined && formula !== '' && sheet.cells.formula(row, column) !== `=${formula}`) {
            wrong.push(`formula ${sheet.name} ${row}:${column}`);
          }
          if (formula === '' && sheet.cells.formula(row, column) === null)
            wrong.push(`shared ${row}:${column}`);
        }
      }
      expect(wrong).toEqual([]);
      expect(sheet.tables.map(({ name: table, area }) => ({ name: table, range: area }))).toEqual(
        gridSheet.tables.map(({ name: table, range }) => ({ name: table, range })),
      );
      expect(sheet.merges).toEqual(gridSheet.merges);
      expect(new Set(sheet.hiddenRows)).toEqual(gridSheet.hiddenRows);
      expect(new Set(sheet.hiddenColumns)).toEqual(gridSheet.hiddenColumns);
      expect(sheet.validations.map(({ areas }) => areas)).toEqual(
        gridSheet.validations.filter(({ type }) => type !== 'none').map(({ ranges }) => ranges),
      );
    }
  });
});
