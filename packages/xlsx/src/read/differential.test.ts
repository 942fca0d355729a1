import { read as readSheetJs, utils, write as writeSheetJs } from '@e965/xlsx';
import { a1, CellKind, cellByIndex, type Grid } from '@nylage/core/grid';
import fc from 'fast-check';
import { readXlsx, writeXlsx } from 'hucre';
import { describe, expect, it } from 'vitest';
import { fixture } from '../testing/fixture.ts';
import { readGrid } from '../testing/read-cells.ts';

/** Cells as every reader can put them: dates as their serial, errors by name, formulas by their cached value. */
type Sheets = Record<string, Record<string, number | string | boolean>>;

const FIXTURES = ['openpyxl-1900', 'openpyxl-1904', 'libreoffice-1900', 'libreoffice-1904'];
/** hucre makes room for every cell up to the last one, which the others have in XFD1048576. */
const DENSE = ['libreoffice-1900', 'libreoffice-1904'];

describe('fixtures', () => {
  it.each(FIXTURES)('%s reads as SheetJS reads it', (name) => {
    const bytes = fixture(`workbooks/${name}.xlsx`);
    // SheetJS keeps sixteen bits of a character reference, so an emoji that openpyxl wrote as one is lost to it.
    const ours = JSON.parse(
      JSON.stringify(byUs(bytes)).replaceAll('😀', name.startsWith('openpyxl') ? '\uf600' : '😀'),
    );
    expect(bySheetJs(bytes)).toEqual(ours);
  });

  it.each(DENSE)('%s reads as hucre reads it', async (name) => {
    const bytes = fixture(`workbooks/${name}.xlsx`);
    expect(await byHucre(bytes)).toEqual(byUs(bytes));
  });
});

describe('workbooks written by others', () => {
  const letters = fc.string({
    unit: fc.constantFrom(...'abc åäö <&>"\'=+;\n€😀0'),
    minLength: 1,
    maxLength: 12,
  });
  const number = fc.oneof(
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 }),
  );
  const rows = fc.array(
    fc.array(fc.oneof(number, letters, fc.boolean(), fc.constant(null)), { minLength: 1, maxLength: 5 }),
    { minLength: 1, maxLength: 5 },
  );

  it('by SheetJS, with shared strings and without, read as they were written', () => {
    fc.assert(
      fc.property(rows, fc.boolean(), (written, bookSST) => {
        const book = utils.book_new();
        utils.book_append_sheet(book, utils.aoa_to_sheet(written), 'Blad1');
        const bytes = new Uint8Array(writeSheetJs(book, { type: 'array', bookType: 'xlsx', bookSST }));
        expect(byUs(bytes)).toEqual({ Blad1: addressed(written) });
      }),
      { numRuns: 60 },
    );
  });

  it('by hucre, read as they were written', async () => {
    await fc.assert(
      fc.asyncProperty(rows, async (written) => {
        const bytes = await writeXlsx({ sheets: [{ name: 'Blad1', rows: written }] });
        expect(byUs(bytes)).toEqual({ Blad1: addressed(written) });
      }),
      { numRuns: 60 },
    );
  });
});

function byUs(bytes: Uint8Array): Sheets {
  const grid = readGrid(bytes);
  return Object.fromEntries(grid.sheets.map((_, at) => [grid.sheets[at]?.name ?? '', cellsOf(grid, at)]));
}

function cellsOf(grid: Grid, at: number): Sheets[string] {
  const cells: Sheets[string] = {};
  const sheet = grid.sheets[at];
  sheet?.rowNumbers.forEach((row, position) => {
    for (
      let index = sheet.rowOffsets[position] ?? 0;
      index < (sheet.rowOffsets[position + 1] ?? 0);
      index++
    ) {
      const { kind, number, text } = cellByIndex(grid, sheet, index);
      if (kind === CellKind.empty) continue;
      const isText = kind === CellKind.text || kind === CellKind.error;
      const value = kind === CellKind.boolean ? number === 1 : isText ? text : plain(number);
      cells[a1({ row, column: sheet.columns[index] ?? 0 })] = value;
    }
  });
  return cells;
}

function bySheetJs(bytes: Uint8Array): Sheets {
  const book = readSheetJs(bytes, { type: 'array' });
  const sheets: Sheets = {};
  for (const name of book.SheetNames) {
    const cells: Sheets[string] = {};
    for (const [address, cell] of Object.entries(book.Sheets[name] ?? {})) {
      if (address.startsWith('!') || cell.v === undefined) continue;
      cells[address] = cell.t === 'e' ? cell.w : cell.t === 'n' ? plain(cell.v) : cell.v;
    }
    sheets[name] = cells;
  }
  return sheets;
}

async function byHucre(bytes: Uint8Array): Promise<Sheets> {
  const book = await readXlsx(bytes);
  const sheets: Sheets = {};
  for (const { name, rows } of book.sheets) {
    sheets[name] = addressed(
      rows.map((row) =>
        row.map((value) => (value instanceof Date ? serialOf(value, book.dateSystem) : value)),
      ),
    );
  }
  return sheets;
}

function serialOf(date: Date, system: string | undefined): number {
  if (system === '1904') return (date.getTime() - Date.UTC(1904, 0, 1)) / 86_400_000;
  const serial = (date.getTime() - Date.UTC(1899, 11, 30)) / 86_400_000;
  return serial < 61 ? serial - 1 : serial;
}

function addressed(rows: readonly (readonly (number | string | boolean | null)[])[]): Sheets[string] {
  const cells: Sheets[string] = {};
  rows.forEach((values, row) => {
    values.forEach((value, column) => {
      if (value !== null) cells[a1({ row, column })] = typeof value === 'number' ? plain(value) : value;
    });
  });
  return cells;
}

/** Without minus zero, and to the millisecond where a date went through a date object. */
function plain(number: number): number {
  return Math.abs(number) > 1e3 && Math.abs(number) < 1e5 ? Math.round(number * 1e8) / 1e8 : number + 0;
}
