import { readFileSync } from 'node:fs';
import { a1, type CellRange } from '@nylage/core/grid';
import { applyEdits, type CellValue, type Edit } from '@nylage/core/rules';
import { nodeDeflate, nodeInflate } from '@nylage/xlsx/inflate-node';
import { patchWorkbook } from '@nylage/xlsx/patch';
import {
  changedParts,
  describeGrid,
  lintStructure,
  PackageView,
  partNames,
  readGrid,
} from '@nylage/xlsx/testing';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

/** Workbooks with everything that a change must leave alone; see test/fixtures/make/rich.py. */
const fixtures = ['openpyxl', 'assembled', 'libreoffice'] as const;
const options = { inflate: nodeInflate, deflate: nodeDeflate };

function fixture(name: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(`../fixtures/rich/${name}.xlsx`, import.meta.url)));
}

function patched(bytes: Uint8Array, edits: readonly Edit[]): Uint8Array {
  const result = patchWorkbook(bytes, edits, options);
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  expect(result.skipped).toEqual([]);
  return result.bytes;
}

const budgetAsNumber: Edit = { kind: 'set', sheet: 'Portfölj', row: 4, column: 3, value: 1250.5 };

test('the fixtures hold what they are there for', () => {
  const names = new Set(fixtures.flatMap((name) => partNames(fixture(name))));
  for (const wanted of [
    /chart5/,
    /image1\.png/,
    /comment/,
    /pivotTable1/,
    /pivotCacheRecords/,
    /customXml\/item1/,
    /calcChain/,
    /printerSettings/,
    /docProps\/custom/,
    /vmlDrawing/,
    /table1/,
  ]) {
    expect(
      [...names].some((name) => wanted.test(name)),
      String(wanted),
    ).toBe(true);
  }
  const xml = fixtures.map((name) => {
    const view = new PackageView(fixture(name));
    return view.names
      .filter((part) => /^xl\/(worksheets|drawings)\/[^/]*\.xml$/.test(part))
      .map((part) => view.text(part))
      .join('');
  });
  for (const wanted of [
    'x14:sparkline>',
    'x14:dataBar',
    'txBox="1"',
    '<xdr:pic>',
    't="shared"',
    't="array"',
    'colorScale',
  ]) {
    expect(
      xml.some((text) => text.includes(wanted)),
      wanted,
    ).toBe(true);
  }
});

describe.each(fixtures)('%s', (name) => {
  const bytes = fixture(name);

  test('one cell changes one sheet, and every other part is the same compressed bytes', () => {
    const after = patched(bytes, [budgetAsNumber]);
    const view = new PackageView(after);
    const sheet = view.sheets[0]?.part;
    // The workbook part says that formulas are to be calculated anew, where it did not already.
    const workbook = new PackageView(bytes).text('xl/workbook.xml');
    expect(changedParts(bytes, after)).toEqual(
      workbook.includes('fullCalcOnLoad="1"') ? [sheet] : ['xl/workbook.xml', sheet],
    );
    expect(without(view.text('xl/workbook.xml'))).toBe(without(workbook));
    expect(lintStructure(after)).toEqual([]);
  });

  test('everything in the changed sheet but the cell is the same', () => {
    const view = new PackageView(patched(bytes, [budgetAsNumber]));
    const old = new PackageView(bytes);
    const part = view.sheets[0]?.part ?? '';
    const cell = /<c r="D5"[^>]*>.*?<\/c>/;
    expect(view.text(part).replace(cell, '')).toBe(old.text(part).replace(cell, ''));
  });

  test('a header that is renamed changes its table too, and the two agree', () => {
    const after = patched(bytes, [
      { kind: 'set', sheet: 'Portfölj', row: 0, column: 1, value: 'Initiativets namn' },
    ]);
    expect(changedParts(bytes, after)).toContain('xl/tables/table1.xml');
    expect(lintStructure(after)).toEqual([]);
  });

  test('rows, columns, sheets and merged areas change where they are kept, and nowhere else', () => {
    const edits: Edit[] = [
      { kind: 'show-rows', sheet: 'Räkning', rows: [3] },
      { kind: 'show-columns', sheet: 'Räkning', columns: [4] },
      { kind: 'show-sheet', sheet: 'Dold' },
      { kind: 'unmerge', sheet: 'Räkning', range: { top: 9, left: 0, bottom: 9, right: 2 } },
    ];
    const after = patched(bytes, edits);
    expect(changedParts(bytes, after)).toEqual(['xl/workbook.xml', 'xl/worksheets/sheet3.xml']);
    expect(lintStructure(after)).toEqual([]);
    const grid = readGrid(after);
    expect(grid.sheets[2]?.hiddenRows).toEqual(new Set());
    expect(grid.sheets[2]?.hiddenColumns).toEqual(new Set([5]));
    expect(grid.sheets[3]?.visibility).toBe('visible');
  });

  test('whatever is changed, the file then reads as the edits say, and its structure stays sound', () => {
    const sheets = readGrid(bytes).sheets.map((sheet) => sheet.name);
    const value: fc.Arbitrary<CellValue> = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.constantFrom('=1+1', ' luft ', 'rad\nrad', '_x0041_', '\u0001', '<&>'),
      fc.double({ noDefaultInfinity: true, noNaN: true }),
      fc.boolean(),
      fc.constant(null),
      fc
        .integer({ min: 1, max: 60_000 })
        .map((day) => ({ date: new Date(day * 86_400_000).toISOString().slice(0, 10) })),
    );
    const edit = fc.record({
      kind: fc.constant('set' as const),
      sheet: fc.constantFrom(...sheets),
      row: fc.integer({ min: 0, max: 20 }),
      column: fc.integer({ min: 0, max: 8 }),
      value,
    });
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 25 }), (edits) => {
        const result = patchWorkbook(bytes, edits, options);
        if (!result.ok) throw new Error(JSON.stringify(result.refusal));
        const skipped = new Set(result.skipped.map((one) => one.edit));
        const lastOnly = edits.filter(
          (one, at) =>
            !edits
              .slice(at + 1)
              .some(
                (later) => later.sheet === one.sheet && later.row === one.row && later.column === one.column,
              ),
        );
        const made = lastOnly.filter((one) => !skipped.has(one));
        expect(described(result.bytes)).toEqual(described(bytes, made));
        expect(lintStructure(result.bytes)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});

function without(workbook: string): string {
  return workbook.replace(/ fullCalcOnLoad="1"/, '');
}

/** The grid in words, with empty texts left out: a cell that says nothing is as good as none. */
function described(bytes: Uint8Array, edits: readonly Edit[] = []): Record<string, Record<string, string>> {
  const grid = readGrid(bytes);
  return describeGrid(edits.length === 0 ? grid : applyEdits(grid, edits));
}

test('a value in the middle of formulas that fill many cells is left out, with the reason', () => {
  const set = (cell: CellRange): Edit => ({
    kind: 'set',
    sheet: 'Räkning',
    row: cell.top,
    column: cell.left,
    value: 1,
  });
  const at = (top: number, left: number): Edit => set({ top, left, bottom: top, right: left });
  const result = patchWorkbook(fixture('assembled'), [at(1, 1), at(15, 0), at(6, 1)], options);
  expect(
    result.ok &&
      result.skipped.map(({ edit, reason }) => (edit.kind === 'set' ? `${a1(edit)} ${reason}` : '')),
  ).toEqual(['B2 shared-formula', 'A16 array-formula']);
  const chain = result.ok ? new PackageView(result.bytes).text('xl/calcChain.xml') : '';
  expect(chain).not.toContain('r="B7"');
  expect(chain).toContain('r="B6"');
});
