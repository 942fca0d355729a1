import {
  a1,
  a1Range,
  CellFlag,
  CellKind,
  type CellRange,
  cellByIndex,
  columnLetters,
  type Grid,
  type GridSheet,
} from '@nylage/core/grid';
import { describe, expect, it } from 'vitest';
import { fixture, jsonFixture } from '../testing/fixture.ts';
import { readGrid, readRefusal } from '../testing/read-cells.ts';

/** What openpyxl read, as `test/fixtures/make/workbooks.py` writes it down. */
interface ExpectedWorkbook {
  readonly date1904: boolean;
  readonly sheets: readonly ExpectedSheet[];
  readonly definedNames: Readonly<Record<string, string>>;
}

interface ExpectedSheet {
  readonly name: string;
  readonly state: string;
  readonly cells: Readonly<Record<string, ExpectedCell>>;
  readonly merges: readonly string[];
  readonly tables: readonly unknown[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly string[];
  readonly validations: readonly unknown[];
}

interface ExpectedCell {
  readonly kind: keyof typeof CellKind;
  readonly value: string | number | null;
  readonly percent?: true;
  readonly formula?: string;
}

const FIXTURES = ['openpyxl-1900', 'openpyxl-1904', 'libreoffice-1900', 'libreoffice-1904'];

describe.each(FIXTURES)('%s reads as openpyxl reads it:', (name) => {
  const expected = jsonFixture<ExpectedWorkbook>(`workbooks/${name}.expected.json`);
  const grid = readGrid(fixture(`workbooks/${name}.xlsx`));

  it('the sheets, the date system and the names', () => {
    expect(grid.sheets.map((sheet) => [sheet.name, sheet.visibility])).toEqual(
      expected.sheets.map((sheet) => [sheet.name, sheet.state]),
    );
    expect(grid.date1904).toBe(expected.date1904);
    expect(Object.fromEntries(grid.definedNames)).toEqual(expected.definedNames);
  });

  it.each(expected.sheets.map((sheet, at) => [sheet.name, sheet, at] as const))(
    'the sheet %s',
    (_, sheet, at) => {
      const found = grid.sheets[at];
      if (found === undefined) throw new Error('no such sheet');
      expect(cellsOf(grid, found)).toEqual(rounded(sheet.cells));
      expect(found.merges.map(a1Range).sort()).toEqual(sheet.merges);
      expect(
        found.tables.map((table) => ({ ...table, range: undefined, ref: a1Range(table.range) })),
      ).toEqual(sheet.tables.map((table) => ({ ...(table as object), range: undefined })));
      expect([...found.hiddenRows].map((row) => row + 1)).toEqual(sheet.hiddenRows);
      expect([...found.hiddenColumns].map(columnLetters)).toEqual(sheet.hiddenColumns);
      expect(
        found.validations.map((rule) => ({
          sqref: areas(rule.ranges),
          type: rule.type,
          formula: rule.formula,
        })),
      ).toEqual(sheet.validations);
    },
  );
});

describe('other formats, saved by LibreOffice', () => {
  it.each([
    ['libreoffice.xls', { code: 'old-xls' }],
    ['libreoffice.ods', { code: 'ods' }],
    ['libreoffice.csv', { code: 'csv' }],
    ['libreoffice-password.xlsx', { code: 'password-protected', how: 'office' }],
  ])('%s', (name, refusal) => {
    expect(readRefusal(fixture(`foreign/${name}`))).toEqual(refusal);
  });
});

function cellsOf(grid: Grid, sheet: GridSheet): Record<string, unknown> {
  const names = Object.keys(CellKind) as (keyof typeof CellKind)[];
  const cells: Record<string, ExpectedCell> = {};
  sheet.rowNumbers.forEach((row, position) => {
    for (
      let index = sheet.rowOffsets[position] ?? 0;
      index < (sheet.rowOffsets[position + 1] ?? 0);
      index++
    ) {
      const cell = cellByIndex(grid, sheet, index);
      const isText = cell.kind === CellKind.text || cell.kind === CellKind.error;
      const formula = sheet.formulas.get(index);
      cells[a1({ row, column: sheet.columns[index] ?? 0 })] = {
        kind: names[cell.kind] ?? 'empty',
        value: cell.kind === CellKind.empty ? null : isText ? cell.text : cell.number,
        ...((cell.flags & CellFlag.percent) === 0 ? {} : { percent: true }),
        ...(formula === undefined ? {} : { formula }),
      };
    }
  });
  return rounded(cells);
}

/** Dates go through a date object in openpyxl, which keeps microseconds. */
function rounded(cells: Readonly<Record<string, ExpectedCell>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(cells).map(([address, cell]) => [
      address,
      cell.kind === 'date' ? { ...cell, value: Number(cell.value).toFixed(8) } : cell,
    ]),
  );
}

function areas(ranges: readonly CellRange[]): string {
  return ranges.map(a1Range).join(' ');
}
