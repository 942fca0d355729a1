import { describe, expect, it } from 'vitest';
import { readGrid, readRefusal } from '../testing/read-cells.ts';
import {
  oneSheet,
  sheetXml,
  type TestWorkbook,
  workbookBytes,
  workbookParts,
  zipOf,
} from '../testing/workbook-bytes.ts';

const ONE = '<row r="1"><c r="A1"><v>1</v></c></row>';

function sheetOf(bytes: Uint8Array) {
  const [sheet] = readGrid(bytes).sheets;
  if (sheet === undefined) throw new Error('no sheet');
  return sheet;
}

const withBefore = (before: string, rows = ONE) =>
  sheetOf(workbookBytes({ sheets: [{ name: 'Blad1', xml: sheetXml(rows, '', before) }] }));
const withAfter = (after: string) => sheetOf(oneSheet(ONE, { after }));

describe('hidden rows and columns', () => {
  it('finds rows hidden by hand or by a filter, and rows of no height', () => {
    const rows =
      '<row r="1"/><row r="2" hidden="1"/><row r="3" hidden="0"/><row r="4" hidden="true"/><row r="5" ht="0" customHeight="1"/><row r="6" ht="15"/><row r="7" ht="0.0"/>';
    expect([...sheetOf(oneSheet(rows)).hiddenRows]).toEqual([1, 3, 4, 6]);
  });

  it('finds hidden columns and columns of no width, overlapping or not', () => {
    const cols =
      '<cols><col min="1" max="1" width="9"/><col min="2" max="3" hidden="1"/><col min="3" max="4" hidden="true" width="9"/><col min="6" max="6" width="0"/></cols>';
    expect([...withBefore(cols).hiddenColumns]).toEqual([1, 2, 3, 5]);
  });

  it('finds all columns to the right hidden', () => {
    const hidden = withBefore('<cols><col min="3" max="16384" hidden="1"/></cols>').hiddenColumns;
    expect([hidden.size, hidden.has(1), hidden.has(2), hidden.has(16_383)]).toEqual([
      16_382,
      false,
      true,
      true,
    ]);
  });

  it('takes no columns that are not there', () => {
    expect(
      withBefore('<cols><col min="0" max="0" hidden="1"/><col min="9" max="3" hidden="1"/></cols>')
        .hiddenColumns.size,
    ).toBe(0);
  });
});

describe('merged areas', () => {
  it('reads them as ranges', () => {
    expect(
      withAfter('<mergeCells count="2"><mergeCell ref="A1:B2"/><mergeCell ref="D4:D9"/></mergeCells>').merges,
    ).toEqual([
      { top: 0, left: 0, bottom: 1, right: 1 },
      { top: 3, left: 3, bottom: 8, right: 3 },
    ]);
  });

  it('refuses what is no range', () => {
    expect(
      readRefusal(oneSheet(ONE, { after: '<mergeCells><mergeCell ref="x"/></mergeCells>' })),
    ).toMatchObject({
      code: 'damaged',
      reason: 'range',
    });
  });
});

describe('validations', () => {
  it('reads ranges, type and first formula', () => {
    const after = `<dataValidations count="3">
      <dataValidation type="list" sqref="A1:A9 C1"><formula1>"Idé,Pågår"</formula1></dataValidation>
      <dataValidation type="whole" operator="between" sqref="B1"><formula1>0</formula1><formula2>5</formula2></dataValidation>
      <dataValidation sqref="D1" showInputMessage="1"/>
    </dataValidations>`;
    expect(withAfter(after).validations).toEqual([
      {
        ranges: [
          { top: 0, left: 0, bottom: 8, right: 0 },
          { top: 0, left: 2, bottom: 0, right: 2 },
        ],
        type: 'list',
        formula: '"Idé,Pågår"',
      },
      { ranges: [{ top: 0, left: 1, bottom: 0, right: 1 }], type: 'whole', formula: '0' },
      { ranges: [{ top: 0, left: 3, bottom: 0, right: 3 }], type: 'none', formula: '' },
    ]);
  });

  it('reads lists on another sheet, which Excel keeps in an extension', () => {
    const after = `<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="x"><x14:dataValidations xmlns:xm="y" count="1">
      <x14:dataValidation type="list" allowBlank="1"><x14:formula1><xm:f>Listor!$A$1:$A$5</xm:f></x14:formula1><xm:sqref>B2:B9</xm:sqref></x14:dataValidation>
    </x14:dataValidations></ext></extLst>`;
    expect(withAfter(after).validations).toEqual([
      { ranges: [{ top: 1, left: 1, bottom: 8, right: 1 }], type: 'list', formula: 'Listor!$A$1:$A$5' },
    ]);
  });

  it('reads whole columns, and leaves out what is no range', () => {
    const after =
      '<dataValidations><dataValidation type="list" sqref="A:B x"/><dataValidation sqref="x"/></dataValidations>';
    expect(withAfter(after).validations).toEqual([
      { ranges: [{ top: 0, left: 0, bottom: 1_048_575, right: 1 }], type: 'list', formula: '' },
    ]);
  });
});

describe('tables', () => {
  const withTable = (table: string, rels?: string): TestWorkbook => ({
    sheets: [
      { name: 'Blad1', xml: sheetXml(ONE, '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>') },
    ],
    parts: {
      'xl/worksheets/_rels/sheet1.xml.rels':
        rels ??
        '<Relationships><Relationship Id="rId1" Type="http://x/table" Target="../tables/table1.xml"/></Relationships>',
      'xl/tables/table1.xml': table,
    },
  });

  it('reads name, range, header and totals', () => {
    const table =
      '<table id="1" name="Tabell1" displayName="Portfolj" ref="A1:C10" totalsRowCount="1"><tableColumns/></table>';
    expect(sheetOf(workbookBytes(withTable(table))).tables).toEqual([
      { name: 'Portfolj', range: { top: 0, left: 0, bottom: 9, right: 2 }, hasHeader: true, totalsRows: 1 },
    ]);
  });

  it('reads a table without header', () => {
    const table = '<table id="1" name="Tabell1" ref="A1:C10" headerRowCount="0"/>';
    expect(sheetOf(workbookBytes(withTable(table))).tables).toEqual([
      { name: 'Tabell1', range: { top: 0, left: 0, bottom: 9, right: 2 }, hasHeader: false, totalsRows: 0 },
    ]);
  });

  it.each([
    ['its range is none', withTable('<table name="T" ref="x"/>'), 'range'],
    ['it is something else', withTable('<pivotTable/>'), 'unexpected-element'],
    ['it is not linked', withTable('<table name="T" ref="A1"/>', '<Relationships/>'), 'missing-part'],
  ])('refuses a table when %s', (_, workbook, reason) => {
    expect(readRefusal(workbookBytes(workbook))).toMatchObject({ code: 'damaged', reason });
  });

  it('refuses a table that is not there', () => {
    const { 'xl/tables/table1.xml': _, ...parts } = workbookParts(withTable(''));
    expect(readRefusal(zipOf(parts))).toEqual({
      code: 'damaged',
      part: 'xl/tables/table1.xml',
      reason: 'missing-part',
    });
  });
});
