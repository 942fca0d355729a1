import { RESULT_SHEET_MARKER } from '@nylage/core/workbook';
import { describe, expect, test } from 'vitest';
import { changedParts, partNames } from '../testing/changed-parts.ts';
import { readGrid } from '../testing/read-cells.ts';
import { sampleCharts } from '../testing/sample-charts.ts';
import { lintStructure, PackageView } from '../testing/structure-lint/index.ts';
import { MAIN, STRICT_MAIN, sheetXml, type TestWorkbook, workbookBytes } from '../testing/workbook-bytes.ts';
import { chartSheet, type SheetToWrite, tableSheet } from '../write/index.ts';
import { nodeDeflate, nodeInflate } from '../zip/inflate-node.ts';
import { annotateWorkbook } from './annotate-workbook.ts';

const options = { inflate: nodeInflate, deflate: nodeDeflate };
const TYPES = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="w"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="s"/><Override PartName="/xl/worksheets/sheet2.xml" ContentType="s"/><Override PartName="/xl/styles.xml" ContentType="t"/></Types>`;
const own = sheetXml('<row r="1"><c r="A1" t="inlineStr"><is><t>Eget</t></is></c></row>');
const base: TestWorkbook = {
  sheets: [
    { name: 'Eget', xml: own },
    { name: 'Mer', xml: own },
  ],
  styles:
    '<fonts count="1"><font/></fonts><fills count="2"><fill/><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="1"><xf/></cellXfs><extLst/>',
  parts: { '[Content_Types].xml': TYPES },
};

function control(name = 'Nyläge Kontroll', rows = 2): SheetToWrite {
  return tableSheet({
    name,
    title: 'Kontroll',
    tableName: 'Kontroll',
    whenEmpty: 'Inget hindrar inlämning.',
    columns: [
      { header: 'Cell', kind: 'text', note: 'Klicka för att gå till cellen' },
      { header: 'Vad', kind: 'sentence' },
    ],
    rows: Array.from({ length: rows }, (_, at) => [
      { text: `A${at + 1}`, link: { sheet: 'Eget', cell: { row: at, column: 0 } } },
      '=1+1 är text',
    ]),
  });
}

const charts = chartSheet({ name: 'Nyläge Diagram', title: 'Diagram', charts: sampleCharts, language: 'sv' });

function annotated(bytes: Uint8Array, ...sheets: SheetToWrite[]): Uint8Array {
  const result = annotateWorkbook(bytes, sheets, options);
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  expect(lintStructure(result.bytes)).toEqual([]);
  return result.bytes;
}

function tabs(bytes: Uint8Array): readonly string[] {
  return readGrid(bytes).sheets.map(({ name }) => name);
}

describe('result sheets in a user’s workbook', () => {
  const bytes = workbookBytes(base);

  test('stand last, and change only what lists and styles them', () => {
    const after = annotated(bytes, control(), charts);
    expect(tabs(after)).toEqual(['Eget', 'Mer', 'Nyläge Kontroll', 'Nyläge Diagram']);
    const added = partNames(after).filter((name) => !partNames(bytes).includes(name));
    expect(changedParts(bytes, after).filter((name) => !added.includes(name))).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
      'xl/workbook.xml',
    ]);
    expect(new PackageView(after).text('xl/worksheets/sheet3.xml')).toContain(`location="'Eget'!A2"`);
  });

  test('take the place of earlier ones, and the workbook does not grow', () => {
    const once = annotated(bytes, control(), charts);
    const twice = annotated(once, control(), charts);
    const thrice = annotated(twice, control(), charts);
    expect(tabs(twice)).toEqual(tabs(once));
    expect(partNames(thrice).length).toBe(partNames(once).length);
    expect(new PackageView(thrice).text('xl/styles.xml')).toBe(new PackageView(once).text('xl/styles.xml'));
    expect(thrice.length).toBeLessThan(once.length + 100);
  });

  test('go when they are not among the new ones; all of them when there are none', () => {
    const both = annotated(bytes, control(), charts);
    expect(tabs(annotated(both, charts))).toEqual(['Eget', 'Mer', 'Nyläge Diagram']);
    const none = annotated(both);
    expect(tabs(none)).toEqual(['Eget', 'Mer']);
    expect(partNames(none)).toEqual(partNames(bytes));
    // Styles and the kind of .vml files stay known: nothing refers to them, and nothing is hurt.
    expect(changedParts(bytes, none)).toEqual(['[Content_Types].xml', 'xl/styles.xml']);
  });

  test('are known by their marker, whatever they are called', () => {
    const renamed = workbookBytes({
      ...base,
      sheets: [
        { name: 'Eget', xml: own },
        { name: 'Omdöpt', xml: own.replace('Eget', `${RESULT_SHEET_MARKER} · Internt`) },
      ],
    });
    expect(tabs(annotated(renamed, control()))).toEqual(['Eget', 'Nyläge Kontroll']);
  });

  test('never take the name of a sheet of the user’s own', () => {
    const taken = workbookBytes({
      ...base,
      sheets: [
        { name: 'nyläge kontroll', xml: own },
        { name: 'Mer', xml: own },
      ],
    });
    expect(tabs(annotated(taken, control()))).toEqual(['nyläge kontroll', 'Mer', 'Nyläge Kontroll (2)']);
  });

  test('what refers to sheets by position follows when one before it goes', () => {
    const first = workbookBytes({
      ...base,
      workbookPr: '<bookViews><workbookView activeTab="1" firstSheet="0"/></bookViews>',
      afterSheets:
        '<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">Gammal!$1:$1</definedName><definedName name="_xlnm.Print_Titles" localSheetId="1">Mer!$1:$1</definedName><definedName name="Namn">Mer!$A$1</definedName></definedNames>',
      sheets: [
        { name: 'Gammal', xml: own.replace('Eget', RESULT_SHEET_MARKER) },
        { name: 'Mer', xml: own },
      ],
    });
    const xml = new PackageView(annotated(first)).text('xl/workbook.xml');
    expect(xml).toContain('<workbookView activeTab="0" firstSheet="0"/>');
    expect(xml).toContain(
      '<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">Mer!$1:$1</definedName>',
    );
    const placed = new PackageView(annotated(first, control('Gammal'))).text('xl/workbook.xml');
    expect(placed).toMatch(/<sheets><sheet name="Gammal" sheetId="1" r:id="rId\d+"\/><sheet name="Mer"/);
    expect(placed).not.toContain('localSheetId="0"');
  });

  test('also go into strict workbooks, prefixed ones, and ones without styles', () => {
    const strict = annotated(
      workbookBytes({
        ...base,
        strict: true,
        sheets: [
          { name: 'Eget', xml: own.replaceAll(MAIN, STRICT_MAIN) },
          { name: 'Mer', xml: own.replaceAll(MAIN, STRICT_MAIN) },
        ],
      }),
      control(),
      charts,
    );
    expect(new PackageView(strict).text('xl/worksheets/sheet3.xml')).toContain(STRICT_MAIN);
    expect(new PackageView(strict).text('xl/charts/chart1.xml')).not.toContain('schemas.openxmlformats.org');
    const { styles: _, ...unstyled } = base;
    const plain = annotated(
      workbookBytes({
        ...unstyled,
        parts: {
          '[Content_Types].xml': TYPES.replace('<Override PartName="/xl/styles.xml" ContentType="t"/>', ''),
        },
      }),
      control(),
    );
    expect(partNames(plain)).toContain('xl/styles.xml');
    const prefixed = workbookBytes({
      ...base,
      parts: {
        '[Content_Types].xml': TYPES.replace(/<(\/?)(\w)/g, '<$1p:$2').replace('xmlns=', 'xmlns:p='),
        'xl/workbook.xml': `<x:workbook xmlns:x="${MAIN}" xmlns:rel="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><x:sheets><x:sheet name="Eget" sheetId="1" rel:id="rId1"/><x:sheet name="Mer" sheetId="2" rel:id="rId2"/></x:sheets></x:workbook>`,
        'xl/styles.xml': `<x:styleSheet xmlns:x="${MAIN}"><x:fonts><x:font/></x:fonts><x:fills><x:fill/></x:fills><x:borders><x:border/></x:borders><x:cellStyleXfs><x:xf/></x:cellStyleXfs><x:cellXfs><x:xf/></x:cellXfs></x:styleSheet>`,
      },
    });
    const after = new PackageView(annotated(prefixed, control()));
    expect(after.text('xl/workbook.xml')).toContain(
      'name="Nyläge Kontroll" sheetId="3" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId4"/>',
    );
    expect(after.text('xl/styles.xml')).toContain('<x:name val="Calibri"/>');
  });

  test('a signed workbook is not touched', () => {
    const signed = workbookBytes({ ...base, parts: { ...base.parts, '_xmlsignatures/origin.sigs': '' } });
    expect(annotateWorkbook(signed, [control()], options)).toEqual({
      ok: false,
      refusal: { code: 'signed' },
    });
  });
});
