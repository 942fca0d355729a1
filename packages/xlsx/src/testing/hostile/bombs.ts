import { oneSheet, sheetXml, workbookBytes, zipOf } from '../workbook-bytes.ts';
import { collidingTexts } from './colliding-texts.ts';
import {
  type HostileFile,
  plainParts,
  SHEET,
  STRINGS,
  STYLES,
  WORKBOOK,
  workbookAround,
} from './hostile-file.ts';
import { repeatedEntry, stretch } from './repeated-entry.ts';

const [HEAD, TAIL] = sheetXml('|').split('|') as [string, string];
const MEGABYTE = 1_048_576;

/** Files that swell: in bytes, cells, texts, or in the work they ask for. */
export const bombs: readonly HostileFile[] = [
  {
    name: '1 MB of zip that holds 1 GB of spaces',
    bytes: () => workbookAround(repeatedEntry(SHEET, HEAD, ' '.repeat(MEGABYTE), 1024, TAIL)),
    expect: { refusal: { code: 'too-large', what: 'part' } },
  },
  {
    name: '200 MB of spaces at a thousand to one',
    bytes: () => workbookAround(repeatedEntry(SHEET, HEAD, ' '.repeat(MEGABYTE), 200, TAIL)),
    expect: { refusal: { code: 'bomb', reason: 'ratio' } },
  },
  {
    name: '400 MB of cells',
    bytes: () =>
      workbookAround(repeatedEntry(SHEET, HEAD, stretch('<row><c><v>1</v></c></row>'), 51_200, TAIL)),
    expect: { refusal: { code: 'too-large', what: 'part' } },
  },
  {
    name: '400 MB of shared strings',
    bytes: () => {
      const entry = repeatedEntry(STRINGS, '<sst>', stretch('<si><t>hej</t></si>'), 51_200, '</sst>');
      return workbookAround(entry);
    },
    expect: { refusal: { code: 'too-large', what: 'part' } },
  },
  {
    name: 'three parts of 200 MB',
    bytes: () => {
      const names = ['xl/a.bin', 'xl/b.bin', 'xl/c.bin'];
      return workbookAround(...names.map((name) => repeatedEntry(name, '', stretch('ab'), 25_600, '')));
    },
    expect: { refusal: { code: 'too-large', what: 'total' } },
  },
  {
    name: 'a part that says it is small and is 64 MB',
    bytes: () => workbookAround({ ...repeatedEntry(SHEET, HEAD, ' '.repeat(MEGABYTE), 64, TAIL), size: 900 }),
    expect: { refusal: { code: 'bomb', reason: 'longer-than-declared' } },
  },
  {
    name: 'a part that says it is 1 MB and is 1 GB',
    bytes: () =>
      workbookAround({ ...repeatedEntry(SHEET, HEAD, ' '.repeat(MEGABYTE), 1024, TAIL), size: MEGABYTE }),
    expect: { refusal: { code: 'bomb', reason: 'longer-than-declared' } },
  },
  {
    name: 'a part that says it is larger than it is',
    bytes: () => workbookAround({ ...repeatedEntry(SHEET, HEAD, '<row/>', 3, TAIL), size: 5_000 }),
    expect: { refusal: { code: 'damaged', reason: 'size' } },
  },
  {
    name: '2,001 parts',
    bytes: () => {
      const media = Array.from({ length: 2_001 }, (_, at) => [`xl/media/${at}.txt`, 'x'] as const);
      return zipOf({ ...plainParts(), ...Object.fromEntries(media) });
    },
    expect: { refusal: { code: 'too-large', what: 'entries' } },
  },
  {
    name: 'a thousand sheets that are all the same part',
    bytes: () => {
      const parts = plainParts();
      const sheets = Array.from(
        { length: 1000 },
        (_, at) => `<sheet name="B${at}" sheetId="${at + 1}" r:id="rId1"/>`,
      );
      const workbook = String(parts[WORKBOOK]).replace(
        /<sheets>.*<\/sheets>/,
        `<sheets>${sheets.join('')}</sheets>`,
      );
      return zipOf({ ...parts, [WORKBOOK]: workbook });
    },
    expect: { refusal: { code: 'damaged', reason: 'shared-part' } },
  },
  {
    name: 'more cells than the limit',
    limits: { cells: 500_000 },
    bytes: () =>
      workbookAround(
        repeatedEntry(SHEET, HEAD, stretch(`<row>${'<c><v>1</v></c>'.repeat(100)}</row>`), 920, TAIL),
      ),
    expect: { refusal: { code: 'too-large', what: 'cells' } },
  },
  {
    name: '300,000 cells in the same place',
    bytes: () =>
      workbookAround(
        repeatedEntry(SHEET, `${HEAD}<row r="1">`, stretch('<c r="A1"><v>1</v></c>'), 1_340, `</row>${TAIL}`),
      ),
    expect: { cells: { A1: 'number 1 damaged' } },
  },
  {
    name: 'more different inline texts than the limit',
    limits: { texts: 50_000 },
    bytes: () => {
      const rows = Array.from({ length: 510 }, (_, row) => {
        const cells = Array.from(
          { length: 100 },
          (_, column) => `<c t="inlineStr"><is><t>${row * 100 + column}</t></is></c>`,
        );
        return `<row>${cells.join('')}</row>`;
      });
      return oneSheet(rows.join(''));
    },
    expect: { refusal: { code: 'too-large', what: 'texts' } },
  },
  {
    name: 'more shared strings than the limit',
    limits: { texts: 50_000 },
    bytes: () =>
      workbookAround(repeatedEntry(STRINGS, '<sst>', stretch('<si><t>hej</t></si>'), 256, '</sst>')),
    expect: { refusal: { code: 'too-large', what: 'texts' } },
  },
  {
    name: 'a shared string of 8 MB',
    bytes: () =>
      workbookAround(repeatedEntry(STRINGS, '<sst><si><t>', stretch('hej '), 1_000, '</t></si></sst>')),
    expect: { refusal: { code: 'too-large', what: 'text' } },
  },
  {
    name: 'an inline text of 300,000 characters',
    bytes: () => oneSheet(`<row><c t="inlineStr"><is><t>${'å'.repeat(300_000)}</t></is></c></row>`),
    expect: { refusal: { code: 'too-large', what: 'text' } },
  },
  {
    name: 'a formula of half a million characters',
    bytes: () =>
      oneSheet(`<row><c><f>${Array.from({ length: 70_000 }, (_, at) => `A${at}`).join('+')}</f></c></row>`),
    expect: { refusal: { code: 'too-large', what: 'text' } },
  },
  {
    name: 'more merged areas than the limit',
    limits: { items: 50_000 },
    bytes: () => {
      const merges = repeatedEntry(
        SHEET,
        HEAD.replace('<sheetData>', '<sheetData/><mergeCells>'),
        stretch('<mergeCell ref="A1:B2"/>'),
        600,
        '</mergeCells></worksheet>',
      );
      return workbookAround(merges);
    },
    expect: { refusal: { code: 'too-large', what: 'items' } },
  },
  {
    name: 'more tags than the limit',
    limits: { tags: 1_200_000 },
    bytes: () => workbookAround(repeatedEntry(SHEET, '<worksheet>', stretch('<a/>'), 1_000, '</worksheet>')),
    expect: { refusal: { code: 'too-large', what: 'tags' } },
  },
  {
    name: '80 MB of styles',
    bytes: () => {
      const tail = '</fonts></styleSheet>';
      return workbookAround(repeatedEntry(STYLES, '<styleSheet><fonts>', stretch('<font/>'), 10_000, tail));
    },
    expect: { refusal: { code: 'too-large', what: 'description' } },
  },
  {
    name: '250,000 cell formats',
    bytes: () => {
      const styles = `<cellXfs>${Array.from({ length: 250_002 }, (_, at) => `<xf numFmtId="${at}"/>`).join('')}</cellXfs>`;
      return workbookBytes({ sheets: [{ name: 'Blad1', xml: sheetXml('') }], styles });
    },
    expect: { refusal: { code: 'damaged', reason: 'too-many-styles' } },
  },
  {
    name: '100,000 overlapping hidden columns',
    bytes: () => {
      const xml = repeatedEntry(
        SHEET,
        '<worksheet><cols>',
        stretch('<col min="1" max="16384" hidden="1"/>'),
        480,
        '</cols><sheetData/></worksheet>',
      );
      return workbookAround(xml);
    },
    expect: { cells: {} },
  },
  {
    name: '60,000 texts that all fall in one slot of the text pool',
    bytes: () => {
      const rows = collidingTexts(60_000).map(
        (text) => `<row><c t="inlineStr"><is><t>${text}</t></is></c></row>`,
      );
      return oneSheet(rows.join(''));
    },
    expect: { count: 60_000 },
  },
  {
    name: 'elements nested 100,000 deep',
    bytes: () => oneSheet('', { after: `${'<a>'.repeat(100_000)}${'</a>'.repeat(100_000)}` }),
    expect: { refusal: { code: 'damaged', reason: 'xml' } },
  },
  {
    name: 'an attribute of 10 MB',
    bytes: () => {
      const entry = repeatedEntry(
        SHEET,
        '<worksheet><sheetData><row r="1"><c r="A1" x="',
        stretch('hej '),
        1_280,
        '"><v>1</v></c></row></sheetData></worksheet>',
      );
      return workbookAround(entry);
    },
    expect: { cells: { A1: 'number 1' } },
  },
  {
    name: 'a comment of 10 MB full of almost-ends',
    bytes: () => {
      const entry = repeatedEntry(SHEET, `${HEAD}<!-- `, stretch('- -- ->'), 1_280, ` -->${TAIL}`);
      return workbookAround(entry);
    },
    expect: { cells: {} },
  },
];
