import { CellKind, cellAt } from '@nylage/core/grid';
import { describe, expect, test } from 'vitest';
import { readWorkbook } from '../read/index.ts';
import { lintOwn, lintStructure, PackageView } from '../testing/structure-lint/index.ts';
import { nodeDeflate, nodeInflate } from '../zip/inflate-node.ts';
import { MAX_CELL_TEXT } from './shared-strings.ts';
import type { SheetToWrite, WorkbookToWrite } from './workbook-model.ts';
import { writeWorkbook } from './write-workbook.ts';

const deflate = nodeDeflate;

function written(...sheets: SheetToWrite[]): Uint8Array {
  return writeWorkbook({ title: 'Prov', sheets }, { deflate });
}

function read(bytes: Uint8Array) {
  const result = readWorkbook(bytes, { inflate: nodeInflate });
  if (!result.ok) throw new Error(result.refusal.code);
  return result.grid;
}

/** A workbook that uses everything the model has, charts apart. */
const rich: WorkbookToWrite = {
  title: 'Allt <&> "samtidigt"',
  activeSheet: 1,
  definedNames: [{ name: 'Val', sheet: 'Listor', range: { top: 0, left: 0, bottom: 1, right: 0 } }],
  sheets: [
    {
      name: "Blad 'ett'/1",
      columns: [{ width: 20, style: { format: '@' } }, { width: 8 }],
      rows: [
        [
          { value: 'Namn', note: 'Hjälp\nmed <två> rader' },
          { value: 'År', style: { bold: true, rotate: 90, fill: '#0b5394' } },
        ],
        ['001', 2022],
        {
          cells: [
            { value: 'Länk', link: { url: 'https://example.org/?a=1&b=2' } },
            { value: 'Dit', link: { sheet: 'Listor', cell: { row: 1, column: 0 } } },
          ],
          height: 30,
        },
      ],
      tables: [{ name: 'Tabell 1', range: { top: 0, left: 0, bottom: 5, right: 1 } }],
      frozen: { rows: 1, columns: 1 },
      validations: [
        {
          ranges: [{ top: 1, left: 1, bottom: 9, right: 1 }],
          rule: { kind: 'whole', min: 1950, max: 2149 },
          onOther: 'warning',
          error: { title: 'x'.repeat(40), text: 'y'.repeat(300) },
        },
        {
          ranges: [{ top: 1, left: 0, bottom: 9, right: 0 }],
          rule: { kind: 'list-in-cells', sheet: 'Listor', range: { top: 0, left: 0, bottom: 1, right: 0 } },
          onOther: 'none',
          prompt: { title: 'Välj', text: 'i listan' },
        },
        {
          ranges: [{ top: 1, left: 2, bottom: 9, right: 2 }],
          rule: { kind: 'date', from: '2000-01-01', to: '2000-12-31' },
          onOther: 'stop',
        },
        {
          ranges: [{ top: 1, left: 3, bottom: 9, right: 3 }],
          rule: { kind: 'decimal', min: null, max: null },
          onOther: 'warning',
        },
      ],
      conditionalFormats: [
        {
          range: { top: 1, left: 0, bottom: 9, right: 0 },
          rule: { kind: 'formula', formula: 'LEN(A2)=0', style: { fill: '#fff3cd' } },
        },
        {
          range: { top: 1, left: 1, bottom: 9, right: 1 },
          rule: { kind: 'data-bar', color: '#0b5394', min: 0, max: 100 },
        },
      ],
      numbersAsText: [{ top: 1, left: 0, bottom: 9, right: 0 }],
      page: { landscape: true, repeatRows: 1, repeatColumns: 1, pagesWide: 2 },
      tabColor: '#0b5394',
    },
    { name: 'Listor', rows: [['Ja'], ['Nej']] },
    { name: 'listor', rows: [] },
  ],
};

describe('a written workbook', () => {
  test('is sound in structure and holds nothing that runs', () => {
    const bytes = writeWorkbook(rich, { deflate });
    expect(lintStructure(bytes)).toEqual([]);
    expect(lintOwn(bytes)).toEqual([]);
  });

  test('is the same bytes every time', () => {
    expect(writeWorkbook(rich, { deflate })).toEqual(writeWorkbook(structuredClone(rich), { deflate }));
  });

  test('sheet names are made valid, and references follow', () => {
    const view = new PackageView(writeWorkbook(rich, { deflate }));
    expect(view.sheets.map(({ name }) => name)).toEqual(["Blad 'ett'-1", 'Listor', 'listor (2)']);
    expect(view.text('xl/workbook.xml')).toContain("'Blad ''ett''-1'!$A:$A,'Blad ''ett''-1'!$1:$1");
  });

  test('values come back as they were', () => {
    const grid = read(
      written({
        name: 'A',
        rows: [['text', 12.5, true, null, { date: '2022-03-31' }, { percent: 35.5 }, -0.1, 1e21]],
      }),
    );
    const sheet = grid.sheets[0];
    if (sheet === undefined) throw new Error('no sheet');
    const cells = [0, 1, 2, 3, 4, 5, 6, 7].map((column) => cellAt(grid, sheet, 0, column));
    expect(cells.map(({ kind }) => kind)).toEqual([
      CellKind.text,
      CellKind.number,
      CellKind.boolean,
      CellKind.empty,
      CellKind.date,
      CellKind.number,
      CellKind.number,
      CellKind.number,
    ]);
    expect(cells.map(({ number, text }) => (text === '' ? number : text))).toEqual([
      'text',
      12.5,
      1,
      Number.NaN,
      44_651,
      0.355,
      -0.1,
      1e21,
    ]);
    expect(cells[5]?.flags).toBe(1);
  });

  test.each(['=1+1', '+cmd|x', '@SUM(A1)', '-2', "'quoted", '{=A1}'])(
    '%s is a text, never a formula',
    (text) => {
      const bytes = written({ name: 'A', rows: [[text]] });
      const grid = read(bytes);
      const sheet = grid.sheets[0];
      if (sheet === undefined) throw new Error('no sheet');
      expect(cellAt(grid, sheet, 0, 0)).toMatchObject({ kind: CellKind.text, text });
      expect(lintOwn(bytes)).toEqual([]);
    },
  );

  test.each(['  spaces  ', 'line\nbreak', 'a\u0001b', 'a\r\nb', '_x0041_', '<&>"\'', '😀 å', '\ttab', ''])(
    'the text %j comes back as it was',
    (text) => {
      const grid = read(written({ name: 'A', rows: [[text, 'end']] }));
      const sheet = grid.sheets[0];
      if (sheet === undefined) throw new Error('no sheet');
      expect(cellAt(grid, sheet, 0, 0).text).toBe(text);
    },
  );

  test('a text longer than a cell holds is cut and says so', () => {
    const grid = read(written({ name: 'A', rows: [['x'.repeat(40_000)]] }));
    expect(grid.texts[0]?.length).toBe(MAX_CELL_TEXT);
    expect(grid.texts[0]?.endsWith('…')).toBe(true);
  });

  test('columns keep widths, and empty cells their style', () => {
    const view = new PackageView(writeWorkbook(rich, { deflate }));
    expect(view.text('xl/worksheets/sheet1.xml')).toContain('<col min="1" max="1" width="20.7109375" style=');
  });
});

describe('mistakes in a model are thrown', () => {
  const table = { name: 'T', range: { top: 0, left: 0, bottom: 1, right: 1 } };

  test('a table header that is no text, or stands twice', () => {
    expect(() => written({ name: 'A', rows: [['x', 1]], tables: [table] })).toThrow('header');
    expect(() => written({ name: 'A', rows: [['x', 'X']], tables: [table] })).toThrow('twice');
  });

  test('a number that is none, a colour that is none, a link that could run something', () => {
    expect(() => written({ name: 'A', rows: [[Number.NaN]] })).toThrow('NaN');
    expect(() => written({ name: 'A', rows: [[{ value: 1, style: { fill: 'red' } }]] })).toThrow('colour');
    expect(() =>
      written({ name: 'A', rows: [[{ value: 'x', link: { url: 'javascript:alert(1)' } }]] }),
    ).toThrow('address');
  });

  test('a list that does not fit in a validation', () => {
    const validation = {
      ranges: [table.range],
      rule: { kind: 'list', values: ['a, b'] },
      onOther: 'stop',
    } as const;
    expect(() => written({ name: 'A', rows: [], validations: [validation] })).toThrow('list');
  });
});
