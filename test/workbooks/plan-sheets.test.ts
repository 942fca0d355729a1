import { cellAt } from '@nylage/core/grid';
import { NO_SETTINGS, passGate } from '@nylage/core/handout';
import { handoutFiles } from '@nylage/xlsx/handout';
import { nodeDeflate, nodeInflate } from '@nylage/xlsx/inflate-node';
import { readWorkbook } from '@nylage/xlsx/read';
import { childrenOf, PackageView, walk } from '@nylage/xlsx/testing';
import { describe, expect, it } from 'vitest';
import { row, viewOf, workbook } from '../../packages/core/src/see/test-support.ts';

const NAMES = ['Alfa', 'Beta', 'Gamma', 'Delta', 'Epsilon'];

const target = row('targets', {
  concerns: 'Kommunkoncernen',
  measure: 'Prioritering',
  year: 2022,
  target: 50,
  unit: '%',
  argument: 'Hälften har en plan',
});

const later = row('targets', {
  concerns: 'Kommunkoncernen',
  measure: 'Prioritering',
  year: 2025,
  target: 62.5,
  unit: '%',
  argument: 'Alla har en plan',
});

const forms = row('processMeasures', {
  measure: 'Andel formulär som hämtar information',
  period: '2022',
  count: 3,
  total: 10,
  unit: 'formulär',
  method: 'Räknat',
});

/** `koncern.xlsx` as it is handed out. */
function bookOf(names: readonly string[]): Uint8Array {
  const view = viewOf(
    names.map((name) => workbook(name, forms, ...(name === 'Beta' ? [target, later] : []))),
  );
  const passed = passGate(view, [], { at: '2022-04-01T08:00:00Z', role: 'Samordnare' });
  const input = { view, passed, register: null, settings: NO_SETTINGS, deflate: nodeDeflate };
  const [book] = handoutFiles({ ...input, language: 'sv' });
  return book?.bytes ?? new Uint8Array();
}

function gridOf(book: Uint8Array) {
  const read = readWorkbook(book, { inflate: nodeInflate });
  if (!read.ok) throw new Error('not read');
  return read.grid;
}

/** The rows of `koncern.xlsx`, sheet by sheet, as it is read again. */
function sheetsOf(names: readonly string[]): (sheet: string) => readonly (readonly string[])[] {
  const grid = gridOf(bookOf(names));
  return (name) => {
    const sheet = grid.sheets.find((one) => one.name === name);
    if (sheet === undefined) throw new Error(`no sheet ${name}`);
    return Array.from({ length: 60 }, (_, line) =>
      Array.from({ length: 11 }, (__, column) => {
        const { text, number } = cellAt(grid, sheet, line, column);
        return Number.isNaN(number) ? text : String(number);
      }),
    );
  };
}

/** The number formats of a column's cells, by row. */
function formatsIn(book: Uint8Array, sheet: string, column: string): ReadonlyMap<number, string> {
  const view = new PackageView(book);
  const position = gridOf(book).sheets.findIndex(({ name }) => name === sheet) + 1;
  const styles = [...walk(view.tree('xl/styles.xml'))];
  // The standard's own numbers 3 and 4, and those that the file adds.
  const codes = new Map([['3', '#,##0']]);
  for (const { attributes } of styles.filter(({ name }) => name === 'numFmt'))
    codes.set(attributes.get('numFmtId') ?? '', attributes.get('formatCode') ?? '');
  const used = childrenOf(
    styles.find(({ name }) => name === 'cellXfs'),
    'xf',
  );
  const cells = [...walk(view.tree(`xl/worksheets/sheet${position}.xml`))].filter(({ name }) => name === 'c');
  return new Map(
    cells.flatMap(({ attributes }): [number, string][] => {
      const [, letters, row] = /^([A-Z]+)(\d+)$/.exec(attributes.get('r') ?? '') ?? [];
      if (letters !== column) return [];
      const format = used[Number(attributes.get('s'))]?.attributes.get('numFmtId') ?? '';
      return [[Number(row), codes.get(format) ?? format]];
    }),
  );
}

describe('the plan in koncern.xlsx', () => {
  const sheet = sheetsOf(NAMES);
  const measures = sheet('Planens mått');
  const found = (rows: readonly (readonly string[])[], at: number, wanted: string) =>
    rows.find((cells) => cells[at] === wanted);

  it('has twelve indicators with target and what is left', () => {
    const rows = sheet('Planen');
    expect(rows.filter(([, id = '']) => /^IND\d\d$/.test(id))).toHaveLength(12);
    const [area, , title, year, value, organisations, next, nextYear, gap] = found(rows, 1, 'IND01') ?? [];
    expect([area, title, year, organisations, next, nextYear]).toEqual([
      'M1',
      'Prioritering',
      '2022',
      '5',
      '0.5',
      '2022',
    ]);
    // A percent is a part of one in its cell; the gap is percentage points.
    expect(Number(gap)).toBeCloseTo(50 - Number(value) * 100, 9);
    expect(found(rows, 1, 'IND02')?.slice(6, 9)).toEqual(['', '', '']);
    expect(rows.flat().filter((text) => text.startsWith('M2 Uppnå balans'))).toHaveLength(1);
  });

  it('has every target of an indicator, not only the next', () => {
    expect(found(sheet('Planen'), 1, 'IND01')?.[10]).toBe('2022: 50,0\u00a0%, 2025: 62,5\u00a0%');
  });

  it('has no line above the table that is wider than it, so that it fits a screen and a page', () => {
    const rows = sheet('Planen');
    const above = rows.slice(
      0,
      rows.findIndex(([, id]) => id === 'Id'),
    );
    // 12 + 9 + 30 + 8 + 13 + 16 + 13 + 8 + 18 + 30 + 26 characters wide, and words take less room than digits.
    for (const [line = ''] of above) expect(line.length).toBeLessThan(183 * 1.1);
    expect(above.map(([line]) => line).join(' ')).toMatch(/M4 Säkerställa .* Nuläge: .* Önskat nyläge: .*/);
    expect(above.length).toBeGreaterThan(9);
  });

  it('has sums, own actions and what lacks a link: 5 · 3 of 5 · 10, and 5 · 2', () => {
    const share = 'Andel formulär som hämtar information: Andel';
    expect(found(measures, 3, share)?.slice(4, 8)).toEqual(['2022', '30', 'procent', '5']);
    expect(found(measures, 2, 'A06')?.slice(4, 8)).toEqual(['2022', '10', 'antal', '5']);
    expect(found(measures, 2, 'A03')?.slice(1, 2)).toEqual(['M1, M2']);
    expect(found(measures, 2, 'PM01')?.[5]).toBe('inga uppgifter än');
    const none = 'Stadens insatser som ingen organisation har en egen insats för';
    // All fourteen but A06 and A13.
    expect(found(measures, 3, none)?.[5]).toBe('12');
    expect(found(measures, 3, none)?.[9]).toBe('A01, A02, A03, A04, A05, A07, A08, A09, A10, A11, A12, A14');
  });

  it('shows counts whole, shares with a decimal', () => {
    const formats = formatsIn(bookOf(NAMES), 'Planens mått', 'F');
    const share = 'Andel formulär som hämtar information: Andel';
    const at = (column: number, wanted: string): number =>
      measures.findIndex((cells) => cells[column] === wanted) + 1;
    expect(formats.get(at(2, 'A06'))).toBe('#,##0');
    expect(formats.get(at(3, 'Andel formulär som hämtar information: Summa'))).toBe('#,##0');
    expect(formats.get(at(3, share))).toBe('#,##0.0');
  });

  it('says in the place of a number over four organisations, and in Visas inte, why it is not there', () => {
    const few = sheetsOf(NAMES.slice(0, 4));
    expect(found(few('Planens mått'), 2, 'A06')?.slice(5, 8)).toEqual(['färre än 5', 'antal', '']);
    expect(found(few('Planens mått'), 2, 'PM08')?.slice(5, 8)).toEqual(['färre än 5', '', '']);
    expect(few('Visas inte').map(([whose, year, , why]) => [whose, year, why])).toContainEqual([
      'Kommunkoncernen',
      '2022',
      'Färre än 5 organisationer står bakom talet, eller bakom en del av det.',
    ]);
  });
});
