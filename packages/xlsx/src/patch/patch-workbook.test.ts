import { parseA1 } from '@nylage/core/grid';
import { applyEdits, type CellValue, type Edit } from '@nylage/core/rules';
import { describe, expect, test } from 'vitest';
import { changedParts } from '../testing/changed-parts.ts';
import { describeGrid } from '../testing/describe-grid.ts';
import { readCells, readGrid } from '../testing/read-cells.ts';
import { PackageView } from '../testing/structure-lint/index.ts';
import { MAIN, oneSheet, sheetXml, type TestWorkbook, workbookBytes } from '../testing/workbook-bytes.ts';
import { nodeDeflate, nodeInflate } from '../zip/inflate-node.ts';
import { patchWorkbook } from './patch-workbook.ts';

const options = { inflate: nodeInflate, deflate: nodeDeflate };

function set(cell: string, value: CellValue, sheet = 'Blad1'): Edit {
  const place = parseA1(cell);
  if (place === null) throw new Error(cell);
  return { kind: 'set', sheet, ...place, value };
}

/** Patches, and checks that the file then reads as core says that it should. */
function patched(bytes: Uint8Array, ...edits: Edit[]): Uint8Array {
  const result = patchWorkbook(bytes, edits, options);
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  expect(result.skipped).toEqual([]);
  expect(describeGrid(readGrid(result.bytes))).toEqual(describeGrid(applyEdits(readGrid(bytes), edits)));
  return result.bytes;
}

function skippedReasons(bytes: Uint8Array, ...edits: Edit[]): readonly string[] {
  const result = patchWorkbook(bytes, edits, options);
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  expect(result.skipped.length).toBe(edits.length);
  expect(changedParts(bytes, result.bytes)).toEqual([]);
  return result.skipped.map(({ reason }) => reason);
}

function sheetOf(bytes: Uint8Array): string {
  return new PackageView(bytes).text('xl/worksheets/sheet1.xml');
}

const rows =
  '<row r="2" spans="1:3"><c r="A2"><v>1</v></c><c r="C2" s="1" t="b"><v>1</v></c></row><row r="4"/><row r="6" s="1" customFormat="1"><c r="B6" t="inlineStr"><is><t>x</t></is></c></row>';
const styles =
  '<fonts count="1"><font/></fonts><cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="9" fontId="0" applyNumberFormat="1"><alignment horizontal="left"/></xf><xf numFmtId="49" quotePrefix="1"/><xf numFmtId="14"/></cellXfs>';

describe('setting cells', () => {
  const bytes = oneSheet(rows, { styles });

  test.each<[string, CellValue]>([
    ['A2', 'text'],
    ['A2', '=1+1'],
    ['A2', ' luft & <taggar>\nrad två\u0001 _x0041_'],
    ['A2', true],
    ['A2', null],
    ['A2', -12.5],
    ['B2', 'mellan'],
    ['D2', 'efter'],
    ['A4', 'i en tom rad'],
    ['C3', 'ny rad mellan'],
    ['A1', 'ny rad först'],
    ['XFD1048576', 'ny rad sist'],
    ['B6', 7],
    ['A99', null],
  ])('%s becomes %j, and only the sheet changes', (cell, value) => {
    expect(changedParts(bytes, patched(bytes, set(cell, value)))).toEqual(
      cell === 'A99' ? [] : ['xl/worksheets/sheet1.xml'],
    );
  });

  test('many at once, in any order; the last value for a cell holds', () => {
    const after = patched(
      bytes,
      set('C9', 1),
      set('A9', 2),
      set('A1', 3),
      set('C2', 'a'),
      set('A2', 'b'),
      set('A2', 'c'),
    );
    expect(readCells(after)).toMatchObject({
      A1: 'number 3',
      A2: 'text c',
      C2: 'text a',
      A9: 'number 2',
      C9: 'number 1',
    });
  });

  test('keeps the style of the cell, of its row, or of its column', () => {
    const columns = oneSheet(rows, { styles });
    expect(sheetOf(patched(columns, set('C2', 'x')))).toContain('<c r="C2" s="1" t="inlineStr">');
    expect(sheetOf(patched(columns, set('A6', 'x')))).toContain('<c r="A6" s="1" t="inlineStr">');
    const cols = workbookBytes({
      styles,
      sheets: [{ name: 'Blad1', xml: sheetXml(rows, '', '<cols><col min="5" max="7" style="1"/></cols>') }],
    });
    expect(sheetOf(patched(cols, set('F2', 'x')))).toContain('<c r="F2" s="1" t="inlineStr">');
  });

  test('widens the dimension, and takes away spans that would be wrong', () => {
    const wide = workbookBytes({
      sheets: [{ name: 'Blad1', xml: sheetXml(rows, '', '<dimension ref="A2:C6"/>') }],
    });
    const xml = sheetOf(patched(wide, set('E9', 1), set('D2', 1)));
    expect(xml).toContain('<dimension ref="A2:E9"/>');
    expect(xml).not.toContain('spans');
  });

  test('fills a sheet that is empty', () => {
    const empty = workbookBytes({
      sheets: [
        { name: 'Blad1', xml: `<worksheet xmlns="${MAIN}"><dimension ref="A1"/><sheetData/></worksheet>` },
      ],
    });
    expect(readCells(patched(empty, set('B2', 'x'), set('A2', 1), set('A1', 2)))).toEqual({
      A1: 'number 2',
      A2: 'number 1',
      B2: 'text x',
    });
  });

  test('finds cells without addresses, with prefixes, in strict files and in UTF-16', () => {
    const bare = oneSheet('<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>');
    expect(readCells(patched(bare, set('B1', 9), set('C2', 8), set('A5', 7)))).toEqual({
      A1: 'number 1',
      B1: 'number 9',
      A2: 'number 3',
      C2: 'number 8',
      A5: 'number 7',
    });
    const xml = `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row><x:row r="3"/></x:sheetData></x:worksheet>`;
    const prefixed = workbookBytes({ sheets: [{ name: 'Blad1', xml }] });
    expect(sheetOf(patched(prefixed, set('B1', '<b>'), set('A3', 1), set('A9', 2)))).toContain(
      '<x:c r="B1" t="inlineStr"><x:is><x:t>&lt;b&gt;</x:t></x:is></x:c>',
    );
    const utf16 = `<?xml version="1.0" encoding="UTF-16"?>${sheetXml(rows).replace(/^<\?.*?\?>\n/, '')}`;
    const units = Uint8Array.from([
      0xff,
      0xfe,
      ...new Uint8Array(Uint16Array.from(utf16, (char) => char.charCodeAt(0)).buffer),
    ]);
    patched(workbookBytes({ sheets: [{ name: 'Blad1', xml: units }] }), set('A2', 'å'));
    const strict: TestWorkbook = {
      strict: true,
      sheets: [
        {
          name: 'Blad1',
          xml: sheetXml(rows).replaceAll(MAIN, 'http://purl.oclc.org/ooxml/spreadsheetml/main'),
        },
      ],
    };
    patched(workbookBytes(strict), set('A2', 'x'));
  });

  test('leaves a sheet or a place that does not exist', () => {
    expect(
      skippedReasons(bytes, set('A1', 1, 'Blad2'), {
        kind: 'set',
        sheet: 'Blad1',
        row: -1,
        column: 0,
        value: 1,
      }),
    ).toEqual(['no-such-sheet', 'outside-grid']);
  });
});

describe('number formats', () => {
  const bytes = oneSheet(
    '<row r="1"><c r="A1" s="1"><v>0.5</v></c><c r="B1" s="2" t="inlineStr"><is><t>12</t></is></c><c r="C1" s="3"><v>44651</v></c><c r="D1"><v>1</v></c></row>',
    { styles },
  );

  test('a number in a cell shown as percent, as text or as a day gets a copy of its style that shows a number', () => {
    const after = patched(bytes, set('A1', 35), set('B1', 12), set('C1', 1), set('D1', 2), set('A2', 3));
    expect(changedParts(bytes, after)).toEqual(['xl/styles.xml', 'xl/worksheets/sheet1.xml']);
    const xml = new PackageView(after).text('xl/styles.xml');
    expect(xml).toContain('<cellXfs count="7">');
    expect(xml).toContain(
      '<xf numFmtId="0" fontId="0" applyNumberFormat="1"><alignment horizontal="left"/></xf>',
    );
    expect(xml).not.toMatch(/numFmtId="0"[^>]*quotePrefix/);
  });

  test('a day gets a style that shows days; one that does is kept', () => {
    expect(changedParts(bytes, patched(bytes, set('C1', { date: '2022-03-30' })))).toEqual([
      'xl/worksheets/sheet1.xml',
    ]);
    const after = patched(
      bytes,
      set('A1', { date: '2022-03-31' }),
      set('D1', { date: '1999-12-31' }),
      set('D2', { date: '1999-12-31' }),
    );
    const xml = new PackageView(after).text('xl/styles.xml');
    expect(xml).toContain(
      '<numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts><fonts',
    );
    expect(xml).toContain('<cellXfs count="6">');
  });

  test('days follow the date system of the workbook', () => {
    const mac = oneSheet('<row r="1"><c r="A1" s="3"><v>1</v></c></row>', {
      styles,
      workbookPr: '<workbookPr date1904="1"/>',
    });
    expect(readCells(patched(mac, set('A1', { date: '2022-03-31' })))).toEqual({ A1: 'date 43189' });
  });

  test('without styles a day is left out', () => {
    expect(skippedReasons(oneSheet(rows), set('A2', { date: '2022-03-31' }))).toEqual(['no-styles']);
  });
});

describe('formulas', () => {
  const formulas =
    '<row r="1"><c r="A1"><f>B1+1</f><v>3</v></c><c r="B1"><v>2</v></c><c r="C1"><f t="shared" ref="C1:C3" si="0">B1*2</f><v>4</v></c><c r="D1"><f t="array" ref="D1:D2">B1:B2</f><v>2</v></c></row>' +
    '<row r="2"><c r="C2"><f t="shared" si="0"/><v>0</v></c><c r="D2"><v>0</v></c></row><row r="3"><c r="C3"><f t="shared" si="0"/><v>0</v></c><c r="E3"><f t="array" ref="E3">SUM(B1:B2)</f><v>2</v></c></row>';
  const chain = (cells: string): string => `<calcChain xmlns="${MAIN}">${cells}</calcChain>`;
  const withChain = (cells: string): Uint8Array =>
    workbookBytes({
      sheets: [{ name: 'Blad1', xml: sheetXml(formulas) }],
      afterSheets: '<calcPr calcId="1"/><extLst/>',
      parts: {
        '[Content_Types].xml':
          '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/calcChain.xml" ContentType="x"/></Types>',
        'xl/_rels/workbook.xml.rels':
          '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"/></Relationships>',
        'xl/calcChain.xml': chain(cells),
      },
    });

  test('a workbook with formulas is calculated anew when opened, one without is left as it is', () => {
    const bytes = oneSheet(formulas);
    expect(new PackageView(patched(bytes, set('B1', 5))).text('xl/workbook.xml')).toContain(
      '</sheets><calcPr fullCalcOnLoad="1"/>',
    );
    expect(changedParts(oneSheet(rows), patched(oneSheet(rows), set('A2', 5)))).toEqual([
      'xl/worksheets/sheet1.xml',
    ]);
    const elsewhere = workbookBytes({
      sheets: [
        { name: 'Blad1', xml: sheetXml(rows) },
        { name: 'Blad2', xml: sheetXml(formulas) },
      ],
    });
    expect(changedParts(elsewhere, patched(elsewhere, set('A2', 5)))).toEqual([
      'xl/workbook.xml',
      'xl/worksheets/sheet1.xml',
    ]);
  });

  test('a formula that is overwritten leaves the calculation chain, and the next entry learns its sheet', () => {
    const bytes = withChain('<c r="A1" i="1" l="1"/><c r="C1"/><c r="C2" i="1"/>');
    const after = patched(bytes, set('A1', 5));
    const view = new PackageView(after);
    expect(view.text('xl/calcChain.xml')).toBe(chain('<c r="C1" i="1"/><c r="C2" i="1"/>'));
    expect(view.text('xl/workbook.xml')).toContain('<calcPr calcId="1" fullCalcOnLoad="1"/>');
    expect(changedParts(bytes, after)).toEqual([
      'xl/calcChain.xml',
      'xl/workbook.xml',
      'xl/worksheets/sheet1.xml',
    ]);
  });

  test('a chain that would be empty goes, with its link and its content type', () => {
    const after = patched(withChain('<c r="A1" i="1"/>'), set('A1', 5));
    const view = new PackageView(after);
    expect(view.has('xl/calcChain.xml')).toBe(false);
    expect(view.text('[Content_Types].xml')).not.toContain('calcChain');
    expect(view.text('xl/_rels/workbook.xml.rels')).not.toContain('calcChain');
  });

  test('the last cell of a shared formula may go, its first may not while others follow it', () => {
    const bytes = oneSheet(formulas);
    patched(bytes, set('C3', 5));
    patched(bytes, set('E3', 5));
    expect(skippedReasons(bytes, set('C1', 5))).toEqual(['shared-formula']);
  });

  test('part of an array may not be changed', () => {
    expect(skippedReasons(oneSheet(formulas), set('D2', 5), set('D1', 5))).toEqual([
      'array-formula',
      'array-formula',
    ]);
  });
});

describe('what is hidden and merged', () => {
  const xml = sheetXml(
    '<row r="1"><c r="A1"><v>1</v></c></row><row r="2" hidden="1" ht="15"><c r="A2"><v>1</v></c></row><row r="3" ht="0" customHeight="1"/>',
    '<mergeCells count="2"><mergeCell ref="A1:B1"/><mergeCell ref="A2:B3"/></mergeCells>',
    '<cols><col min="2" max="5" width="0" hidden="1" customWidth="1"/><col min="7" max="7" width="9"/></cols>',
  );
  const bytes = workbookBytes({
    sheets: [
      { name: 'Blad1', xml },
      { name: 'Dold', state: 'hidden', xml: sheetXml('') },
    ],
  });
  const merge = (top: number, bottom: number): Edit => ({
    kind: 'unmerge',
    sheet: 'Blad1',
    range: { top, left: 0, bottom, right: 1 },
  });

  test('rows are shown', () => {
    const grid = readGrid(patched(bytes, { kind: 'show-rows', sheet: 'Blad1', rows: [1, 2, 40] }));
    expect(grid.sheets[0]?.hiddenRows).toEqual(new Set());
  });

  test('only the columns asked for are shown', () => {
    const after = patched(bytes, { kind: 'show-columns', sheet: 'Blad1', columns: [2, 4] });
    expect(readGrid(after).sheets[0]?.hiddenColumns).toEqual(new Set([1, 3]));
    expect(sheetOf(after)).toContain(
      '<col min="2" max="2" width="0" hidden="1" customWidth="1"/><col min="3" max="3" width="9.140625" customWidth="1"/>',
    );
  });

  test('a sheet is shown', () => {
    const after = patched(bytes, { kind: 'show-sheet', sheet: 'Dold' });
    expect(readGrid(after).sheets[1]?.visibility).toBe('visible');
    expect(changedParts(bytes, after)).toEqual(['xl/workbook.xml']);
  });

  test('merged areas are undone, one or all', () => {
    expect(readGrid(patched(bytes, merge(0, 0))).sheets[0]?.merges.length).toBe(1);
    expect(sheetOf(patched(bytes, merge(0, 0)))).toContain(
      '<mergeCells count="1"><mergeCell ref="A2:B3"/></mergeCells>',
    );
    expect(sheetOf(patched(bytes, merge(0, 0), merge(1, 2)))).not.toContain('mergeCell');
    expect(skippedReasons(bytes, merge(5, 6))).toEqual(['no-such-merge']);
  });
});

describe('tables', () => {
  const table = (columns: string, rest = ''): string =>
    `<table xmlns="${MAIN}" id="1" name="T" displayName="T" ref="A1:B4" totalsRowCount="1"${rest}><autoFilter ref="A1:B3"/><tableColumns count="2">${columns}</tableColumns></table>`;
  const book = (formula = ''): Uint8Array =>
    workbookBytes({
      sheets: [
        {
          name: 'Blad1',
          xml: sheetXml(
            `<row r="1"><c r="A1" t="inlineStr"><is><t>Id</t></is></c><c r="B1" t="inlineStr"><is><t>Budget [tkr]</t></is></c></row><row r="2"><c r="A2"><v>1</v></c>${formula}</row><row r="4"><c r="A4" t="inlineStr"><is><t>Summa</t></is></c></row>`,
            '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>',
          ),
        },
      ],
      parts: {
        'xl/worksheets/_rels/sheet1.xml.rels':
          '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/table" Target="../tables/table1.xml"/></Relationships>',
        'xl/tables/table1.xml': table(
          '<tableColumn id="1" name="Id"/><tableColumn id="2" name="Budget [tkr]" dataDxfId="3"/>',
        ),
      },
    });

  test('a header is renamed in the cell and in the table', () => {
    const after = patched(book(), set('B1', 'Budget & "tkr"'));
    expect(changedParts(book(), after)).toEqual(['xl/tables/table1.xml', 'xl/worksheets/sheet1.xml']);
    expect(new PackageView(after).text('xl/tables/table1.xml')).toContain(
      '<tableColumn id="2" name="Budget &amp; &quot;tkr&quot;" dataDxfId="3"/>',
    );
  });

  test('a header that another column has, that is no text, or that formulas name is left', () => {
    expect(skippedReasons(book(), set('B1', 'ID'), set('A1', 5))).toEqual(['table-header', 'table-header']);
    expect(skippedReasons(book(), set('A1', ''))).toEqual(['table-header']);
    expect(
      skippedReasons(book('<c r="B2"><f>SUM(T[Budget \'[tkr\']])</f><v>0</v></c>'), set('B1', 'Kostnad')),
    ).toEqual(['header-in-formulas']);
  });

  test('a totals row follows from its table and is left', () => {
    expect(skippedReasons(book(), set('A4', 'x'))).toEqual(['table-totals']);
  });

  test('other cells of a table change like any cell', () => {
    expect(changedParts(book(), patched(book(), set('A2', 'x')))).toEqual(['xl/worksheets/sheet1.xml']);
  });
});

describe('refusals', () => {
  test('a signed workbook is not touched', () => {
    const signed = oneSheet(rows, { parts: { '_xmlsignatures/origin.sigs': '' } });
    expect(patchWorkbook(signed, [set('A1', 1)], options)).toEqual({
      ok: false,
      refusal: { code: 'signed' },
    });
  });

  test('what can not be read is refused as the reader refuses it', () => {
    expect(patchWorkbook(new Uint8Array(), [], options)).toEqual({
      ok: false,
      refusal: { code: 'other-format', found: 'empty' },
    });
    const cut = oneSheet('<row r="1"><c r="A1">');
    expect(patchWorkbook(cut, [set('A1', 1)], options)).toMatchObject({
      ok: false,
      refusal: { code: 'damaged' },
    });
  });

  test('without edits the workbook is copied part for part', () => {
    const result = patchWorkbook(oneSheet(rows), [], options);
    expect(result.ok && changedParts(oneSheet(rows), result.bytes)).toEqual([]);
  });
});
