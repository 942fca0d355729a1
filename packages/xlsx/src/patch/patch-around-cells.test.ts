import type { Edit } from '@nylage/core/rules';
import { describe, expect, test } from 'vitest';
import { changedParts } from '../testing/changed-parts.ts';
import { firstSheetXml, patched, set, skippedReasons } from '../testing/patching.ts';
import { readGrid } from '../testing/read-cells.ts';
import { PackageView } from '../testing/structure-lint/index.ts';
import { MAIN, oneSheet, sheetXml, workbookBytes } from '../testing/workbook-bytes.ts';

const rows =
  '<row r="2" spans="1:3"><c r="A2"><v>1</v></c><c r="C2" s="1" t="b"><v>1</v></c></row><row r="4"/><row r="6" s="1" customFormat="1"><c r="B6" t="inlineStr"><is><t>x</t></is></c></row>';
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
    expect(firstSheetXml(after)).toContain(
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
    expect(firstSheetXml(patched(bytes, merge(0, 0)))).toContain(
      '<mergeCells count="1"><mergeCell ref="A2:B3"/></mergeCells>',
    );
    expect(firstSheetXml(patched(bytes, merge(0, 0), merge(1, 2)))).not.toContain('mergeCell');
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
