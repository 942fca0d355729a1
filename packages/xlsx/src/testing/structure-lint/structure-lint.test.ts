import { expect, test } from 'vitest';
import { tableSheet, writeWorkbook } from '../../write/index.ts';
import { chartSheet } from '../../write/results/chart-sheet.ts';
import { nodeDeflate } from '../../zip/inflate-node.ts';
import { sampleCharts } from '../sample-charts.ts';
import { zipOf } from '../workbook-bytes.ts';
import { lintOwn, lintStructure, PackageView } from './index.ts';

const sound = writeWorkbook(
  {
    title: 'Prov',
    sheets: [
      tableSheet({
        name: 'Blad',
        title: 'Prov',
        tableName: 'T',
        whenEmpty: '-',
        columns: [
          { header: 'A', kind: 'text', note: 'hjälp' },
          { header: 'B', kind: 'percent', bar: true },
        ],
        rows: [['x', 1]],
      }),
      chartSheet({ name: 'Diagram', title: 'Diagram', charts: sampleCharts, language: 'sv' }),
    ],
  },
  { deflate: nodeDeflate },
);

/** The complaints about the workbook after one part was changed. */
function complaints(part: string, from: string | RegExp, to: string): readonly string[] {
  const view = new PackageView(sound);
  const parts = Object.fromEntries(view.names.map((name) => [name, view.text(name)]));
  const changed = (parts[part] ?? '').replace(from, to);
  expect(changed, 'the fault is in the file').not.toBe(parts[part]);
  const file = zipOf({ ...parts, [part]: changed });
  try {
    return [...lintStructure(file), ...lintOwn(file)];
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}

const SHEET = 'xl/worksheets/sheet1.xml';

test('a sound workbook has nothing to complain about', () => {
  expect(lintStructure(sound)).toEqual([]);
});

test.each<[string, string, string | RegExp, string, string]>([
  [
    'an element out of order',
    SHEET,
    /(<cols>.*<\/cols>)(.*<\/sheetData>)/,
    '$2$1',
    'cols stands after sheetData',
  ],
  ['an element nobody knows', 'xl/charts/chart1.xml', '<c:overlap', '<c:overlapp', 'barChart holds overlapp'],
  [
    'an element twice',
    'xl/charts/chart1.xml',
    '<c:gapWidth val="60"/>',
    '<c:gapWidth val="60"/><c:gapWidth val="60"/>',
    'gapWidth twice',
  ],
  ['a link to nothing', 'xl/worksheets/_rels/sheet1.xml.rels', 'table1.xml', 'table9.xml', 'table9.xml'],
  [
    'a link that is used and not there',
    'xl/worksheets/_rels/sheet1.xml.rels',
    'Id="rId1"',
    'Id="rId9"',
    'uses rId1',
  ],
  [
    'a part without content type',
    '[Content_Types].xml',
    /<Override PartName="\/xl\/tables\/table1.xml"[^>]*>/,
    '',
    'has only the content type of .xml',
  ],
  [
    'a header that its table does not have',
    'xl/tables/table1.xml',
    'name="B"',
    'name="C"',
    'B4 says B, the table says C',
  ],
  [
    'two tables with one name',
    'xl/tables/table2.xml',
    /displayName="[^"]*"/,
    'displayName="T"',
    'T is used twice',
  ],
  ['cells in the wrong order', SHEET, 'r="A5"', 'r="C5"', 'B5 does not belong'],
  ['a style that is not there', SHEET, 's="1"', 's="999"', 'there is no style 999'],
  ['a shared string that is not there', SHEET, '<v>0</v>', '<v>999</v>', 'no shared string 999'],
  [
    'a cell outside the dimension',
    SHEET,
    /<dimension ref="[^"]*"/,
    '<dimension ref="A1:A2"',
    'outside the dimension',
  ],
  ['a count that is wrong', 'xl/styles.xml', /<fonts count="\d+"/, '<fonts count="99"', 'fonts says 99'],
  [
    'a note without its box',
    'xl/drawings/vmlDrawing1.vml',
    '<x:Column>0</x:Column>',
    '<x:Column>7</x:Column>',
    'has no box',
  ],
  ['a sheet name that is not allowed', 'xl/workbook.xml', 'name="Blad"', 'name="Bl?d"', 'Bl?d is not valid'],
  ['a prefix that nothing declares', SHEET, 'xmlns:r=', 'xmlns:q=', 'prefix r'],
  ['a formula of ours', SHEET, '<v>0</v>', '<f>1+1</f><v>0</v>', 'holds a formula'],
  ['a part that is not well-formed', 'xl/styles.xml', '</fonts>', '</font>', 'closes another element'],
])('%s is noticed', (_fault, part, from, to, complaint) => {
  expect(complaints(part, from, to).join('\n')).toContain(complaint);
});
