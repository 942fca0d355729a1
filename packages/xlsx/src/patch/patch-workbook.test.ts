import type { CellValue } from '@nylage/core/rules';
import { describe, expect, test } from 'vitest';
import { changedParts } from '../testing/changed-parts.ts';
import { firstSheetXml, patched, patchOptions, set, skippedReasons } from '../testing/patching.ts';
import { readCells } from '../testing/read-cells.ts';
import { PackageView } from '../testing/structure-lint/index.ts';
import { MAIN, oneSheet, sheetXml, type TestWorkbook, workbookBytes } from '../testing/workbook-bytes.ts';
import { patchWorkbook } from './patch-workbook.ts';

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
    expect(firstSheetXml(patched(columns, set('C2', 'x')))).toContain('<c r="C2" s="1" t="inlineStr">');
    expect(firstSheetXml(patched(columns, set('A6', 'x')))).toContain('<c r="A6" s="1" t="inlineStr">');
    const cols = workbookBytes({
      styles,
      sheets: [{ name: 'Blad1', xml: sheetXml(rows, '', '<cols><col min="5" max="7" style="1"/></cols>') }],
    });
    expect(firstSheetXml(patched(cols, set('F2', 'x')))).toContain('<c r="F2" s="1" t="inlineStr">');
  });

  test('widens the dimension, and takes away spans that would be wrong', () => {
    const wide = workbookBytes({
      sheets: [{ name: 'Blad1', xml: sheetXml(rows, '', '<dimension ref="A2:C6"/>') }],
    });
    const xml = firstSheetXml(patched(wide, set('E9', 1), set('D2', 1)));
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
    expect(firstSheetXml(patched(prefixed, set('B1', '<b>'), set('A3', 1), set('A9', 2)))).toContain(
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

describe('refusals', () => {
  test('a signed workbook is not touched', () => {
    const signed = oneSheet(rows, { parts: { '_xmlsignatures/origin.sigs': '' } });
    expect(patchWorkbook(signed, [set('A1', 1)], patchOptions)).toEqual({
      ok: false,
      refusal: { code: 'signed' },
    });
  });

  test('what can not be read is refused as the reader refuses it', () => {
    expect(patchWorkbook(new Uint8Array(), [], patchOptions)).toEqual({
      ok: false,
      refusal: { code: 'other-format', found: 'empty' },
    });
    const cut = oneSheet('<row r="1"><c r="A1">');
    expect(patchWorkbook(cut, [set('A1', 1)], patchOptions)).toMatchObject({
      ok: false,
      refusal: { code: 'damaged' },
    });
  });

  test('without edits the workbook is copied part for part', () => {
    const result = patchWorkbook(oneSheet(rows), [], patchOptions);
    expect(result.ok && changedParts(oneSheet(rows), result.bytes)).toEqual([]);
  });
});
