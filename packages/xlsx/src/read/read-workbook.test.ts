import { describe, expect, it } from 'vitest';
import { describeGrid } from '../testing/describe-grid.ts';
import { readCells, readGrid, readRefusal } from '../testing/read-cells.ts';
import { oneSheet, sheetXml, workbookBytes, workbookParts, zipOf } from '../testing/workbook-bytes.ts';
import { nodeInflate } from '../zip/inflate-node.ts';
import type { ReadProgress } from './budget.ts';
import type { ReadLimits } from './limits.ts';
import { readWorkbook } from './read-workbook.ts';

const value = (number: number) => `<row r="1"><c r="A1"><v>${number}</v></c></row>`;

describe('readWorkbook', () => {
  it('gives the sheets in the order of their tabs, hidden ones too', () => {
    const grid = readGrid(
      workbookBytes({
        sheets: [
          { name: 'Ett', xml: sheetXml(value(1)) },
          { name: 'Två &amp; tre', state: 'hidden', xml: sheetXml(value(2)) },
          { name: 'Fyra', state: 'veryHidden', xml: sheetXml('') },
        ],
      }),
    );
    expect(grid.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['Ett', 'visible'],
      ['Två & tre', 'hidden'],
      ['Fyra', 'veryHidden'],
    ]);
    expect(describeGrid(grid)).toEqual({
      Ett: { A1: 'number 1' },
      'Två & tre': { A1: 'number 2' },
      Fyra: {},
    });
  });

  it('leaves chart sheets out and keeps the order of the rest', () => {
    const parts = workbookParts({
      sheets: ['A', 'B', 'C'].map((name, at) => ({ name, xml: sheetXml(value(at)) })),
    });
    const rels = String(parts['xl/_rels/workbook.xml.rels']).replace(
      'relationships/worksheet" Target="worksheets/sheet2',
      'relationships/chartsheet" Target="worksheets/sheet2',
    );
    const grid = readGrid(zipOf({ ...parts, 'xl/_rels/workbook.xml.rels': rels }));
    expect(describeGrid(grid)).toEqual({ A: { A1: 'number 0' }, C: { A1: 'number 2' } });
  });

  it.each([
    ['', false],
    ['<workbookPr/>', false],
    ['<workbookPr date1904="1"/>', true],
    ['<workbookPr date1904="true" codeName="x"/>', true],
    ['<workbookPr date1904="0"/>', false],
  ])('reads the date system of %j', (workbookPr, expected) => {
    expect(readGrid(oneSheet('', { workbookPr })).date1904).toBe(expected);
  });

  it('reads defined names, those of one sheet under its name', () => {
    const afterSheets = `<definedNames>
      <definedName name="Organisation">'Om arbetsboken'!$B$2</definedName>
      <definedName name="Lista" hidden="1">"a&amp;b"</definedName>
      <definedName name="_xlnm.Print_Area" localSheetId="0">Blad1!$A$1:$C$9</definedName>
      <definedName name="Utan" localSheetId="7">1</definedName>
    </definedNames>`;
    expect([...readGrid(oneSheet('', { afterSheets })).definedNames]).toEqual([
      ['Organisation', "'Om arbetsboken'!$B$2"],
      ['Lista', '"a&b"'],
      ['Blad1!_xlnm.Print_Area', 'Blad1!$A$1:$C$9'],
      ['Utan', '1'],
    ]);
  });

  it('finds the workbook part by its link, wherever it lies', () => {
    const parts = workbookParts({ sheets: [{ name: 'Blad1', xml: sheetXml(value(1)) }] });
    const moved = Object.fromEntries(
      Object.entries(parts).map(([name, xml]) => [
        name.replace(/^xl\//, 'delar/'),
        String(xml).replace('Target="xl/workbook.xml"', 'Target="/delar/workbook.xml"'),
      ]),
    );
    expect(readCells(zipOf(moved))).toEqual({ A1: 'number 1' });
  });

  it('finds parts whose names differ from their links in case only', () => {
    const parts = workbookParts({ sheets: [{ name: 'Blad1', xml: sheetXml(value(1)) }] });
    const shouted = Object.fromEntries(
      Object.entries(parts).map(([name, xml]) => [name.replace('sheet1', 'SHEET1'), xml]),
    );
    expect(readCells(zipOf(shouted))).toEqual({ A1: 'number 1' });
  });

  it('reads the same cells with a Buffer, a view, and both ways of inflating', () => {
    const bytes = oneSheet(value(7));
    const padded = new Uint8Array(bytes.length + 20);
    padded.set(bytes, 10);
    expect(readCells(Buffer.from(bytes))).toEqual({ A1: 'number 7' });
    expect(readCells(padded.subarray(10, 10 + bytes.length))).toEqual({ A1: 'number 7' });
  });

  it('never changes the bytes it is given', () => {
    const bytes = oneSheet(value(7));
    const copy = bytes.slice();
    readCells(bytes);
    expect(bytes).toEqual(copy);
  });
});

describe('progress and cancellation', () => {
  const bytes = workbookBytes({
    sharedStrings: '<si><t>hej</t></si>',
    sheets: ['A', 'B'].map((name) => ({ name, xml: sheetXml('<row><c><v>1</v></c></row>'.repeat(5000)) })),
  });

  it('reports from nothing to everything, never backwards', () => {
    const reports: ReadProgress[] = [];
    const result = readWorkbook(bytes, {
      inflate: nodeInflate,
      onProgress: (progress) => reports.push(progress),
    });
    expect(result.ok).toBe(true);
    const done = reports.map((report) => report.done);
    expect(done).toEqual([...done].sort((a, b) => a - b));
    expect(reports.length).toBeGreaterThan(10);
    const last = reports.at(-1);
    expect(last?.done).toBe(last?.total);
  });

  it('stops before it starts when it is already cancelled', () => {
    const result = readWorkbook(bytes, { inflate: nodeInflate, signal: { aborted: true } });
    expect(result).toEqual({ ok: false, refusal: { code: 'cancelled' } });
  });

  it('stops in the middle of a sheet', () => {
    const signal = { aborted: false };
    let reports = 0;
    const onProgress = () => {
      signal.aborted = ++reports === 4;
    };
    const result = readWorkbook(bytes, { inflate: nodeInflate, signal, onProgress });
    expect(result).toEqual({ ok: false, refusal: { code: 'cancelled' } });
    expect(reports).toBe(4);
  });
});

describe('limits', () => {
  const bytes = oneSheet(
    '<row r="1"><c r="A1"><v>1</v></c><c r="B1" t="inlineStr"><is><t>hej</t></is></c><c r="C1"><f>A1</f></c></row><row r="2" hidden="1"/>',
    { after: '<mergeCells><mergeCell ref="A1:B2"/></mergeCells>', styles: '<cellXfs><xf/></cellXfs>' },
  );

  it.each<[keyof ReadLimits, number, string]>([
    ['fileBytes', 100, 'file'],
    ['entries', 3, 'entries'],
    ['partBytes', 100, 'part'],
    ['totalBytes', 500, 'total'],
    ['descriptionBytes', 10, 'description'],
    ['cells', 2, 'cells'],
    ['texts', 1, 'texts'],
    ['textLength', 2, 'text'],
    ['items', 0, 'items'],
    ['hiddenRows', 0, 'hidden-rows'],
  ])('holds %s', (name, limit, what) => {
    const refusal = readRefusal(bytes, { [name]: limit });
    expect(refusal).toMatchObject({ code: 'too-large', what, limit });
    expect('found' in refusal && refusal.found).toBeGreaterThan(limit);
  });

  it('reads the same workbook within the limits', () => {
    expect(readCells(bytes)).toEqual({ A1: 'number 1', B1: 'text hej', C1: 'empty =A1' });
  });
});
