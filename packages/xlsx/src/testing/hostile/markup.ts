import { encodeUtf8 } from '../../zip/utf8.ts';
import { oneSheet, STRICT_MAIN, sheetXml, workbookBytes, zipOf } from '../workbook-bytes.ts';
import { type HostileFile, plainParts, SHEET, STRINGS, WORKBOOK, workbookAround } from './hostile-file.ts';
import { repeatedEntry } from './repeated-entry.ts';

const ENTITIES = `<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa">${Array.from({ length: 12 }, (_, at) => {
  const name = String.fromCharCode(98 + at);
  return `<!ENTITY ${name} "${`&${String.fromCharCode(97 + at)};`.repeat(10)}">`;
}).join('')}]>`;

const [HEAD, TAIL] = sheetXml('|').split('|') as [string, string];
const withSheet = (xml: string | Uint8Array) => zipOf({ ...plainParts(), [SHEET]: xml });

/** Parts whose XML attacks, misleads, or is only unusual. */
export const markup: readonly HostileFile[] = [
  {
    name: 'an entity bomb',
    bytes: () => withSheet(`${ENTITIES}${sheetXml('<row><c t="str"><v>&m;</v></c></row>')}`),
    expect: { refusal: { code: 'dtd' } },
  },
  {
    name: 'an entity that names another file',
    bytes: () =>
      withSheet(
        `<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]>${sheetXml('<row><c t="str"><v>&x;</v></c></row>')}`,
      ),
    expect: { refusal: { code: 'dtd' } },
  },
  {
    name: 'a DTD among the shared strings',
    bytes: () => zipOf({ ...plainParts(), [STRINGS]: '<!DOCTYPE sst><sst/>' }),
    expect: { refusal: { code: 'dtd' } },
  },
  {
    name: 'a DTD in the workbook part',
    bytes: () => zipOf({ ...plainParts(), [WORKBOOK]: `<!DOCTYPE x>${String(plainParts()[WORKBOOK])}` }),
    expect: { refusal: { code: 'dtd' } },
  },
  {
    name: 'an entity that nobody defined',
    bytes: () => oneSheet('<row><c t="str"><v>&aring;</v></c></row>'),
    expect: { refusal: { code: 'damaged', reason: 'xml' } },
  },
  {
    name: 'a value in the last cell of the sheet',
    bytes: () => oneSheet('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'),
    expect: { cells: { XFD1048576: 'number 1' } },
  },
  {
    name: 'a value one column outside the sheet',
    bytes: () => oneSheet('<row r="1"><c r="XFE1"><v>1</v></c></row>'),
    expect: { refusal: { code: 'damaged', reason: 'outside-grid' } },
  },
  {
    name: 'a value one row outside the sheet',
    bytes: () => oneSheet('<row r="1048577"><c r="A1048577"><v>1</v></c></row>'),
    expect: { refusal: { code: 'damaged', reason: 'outside-grid' } },
  },
  {
    name: 'more cells without addresses than a row holds',
    bytes: () => oneSheet(`<row>${'<c/>'.repeat(16_385)}</row>`),
    expect: { refusal: { code: 'damaged', reason: 'outside-grid' } },
  },
  {
    name: 'a row number of a million digits',
    bytes: () => oneSheet(`<row r="${'9'.repeat(1_000_000)}"><c><v>1</v></c></row>`),
    expect: { refusal: { code: 'damaged', reason: 'outside-grid' } },
  },
  {
    name: 'a number of a thousand digits',
    bytes: () => oneSheet(`<row><c><v>${'9'.repeat(1_000)}</v></c></row>`),
    expect: { cells: { A1: `error ${'9'.repeat(1_000)} damaged` } },
  },
  {
    name: '1,048,576 formatted rows',
    bytes: () => {
      const rows = '<row s="1" customFormat="1"><c s="1"/></row>'.repeat(256);
      return workbookAround(repeatedEntry(SHEET, HEAD, rows, 4_096, TAIL));
    },
    expect: { cells: {} },
  },
  {
    name: '300,000 hidden rows',
    bytes: () => workbookAround(repeatedEntry(SHEET, HEAD, '<row hidden="1"/>'.repeat(500), 600, TAIL)),
    expect: { cells: {} },
  },
  {
    name: 'a validation over the whole sheet',
    bytes: () =>
      oneSheet('<row><c><v>1</v></c></row>', {
        after:
          '<dataValidations><dataValidation type="list" sqref="A1:XFD1048576"><formula1>"a,b"</formula1></dataValidation></dataValidations>',
      }),
    expect: { cells: { A1: 'number 1' } },
  },
  {
    name: 'a merged area over the whole sheet',
    bytes: () =>
      oneSheet('<row><c><v>1</v></c></row>', {
        after: '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>',
      }),
    expect: { cells: { A1: 'number 1' } },
  },
  {
    name: 'a shared string that does not exist',
    bytes: () =>
      oneSheet('<row><c t="s"><v>7</v></c><c t="s"><v>0</v></c></row>', {
        sharedStrings: '<si><t>hej</t></si>',
      }),
    expect: { cells: { A1: 'error  damaged', B1: 'text hej' } },
  },
  {
    name: 'cells without addresses',
    bytes: () => oneSheet('<row><c><v>1</v></c><c/><c><v>3</v></c></row><row><c><v>4</v></c></row>'),
    expect: { cells: { A1: 'number 1', C1: 'number 3', A2: 'number 4' } },
  },
  {
    name: 'a prefix on every element',
    bytes: () =>
      withSheet(
        '<x:worksheet xmlns:x="urn:x"><x:sheetData><x:row x:r="2"><x:c r="B2"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>',
      ),
    expect: { cells: { B2: 'number 1' } },
  },
  {
    name: 'a strict workbook',
    bytes: () => {
      const xml = `<worksheet xmlns="${STRICT_MAIN}"><sheetData><row r="1"><c r="A1" t="d"><v>2026-03-31</v></c></row></sheetData></worksheet>`;
      return workbookBytes({ strict: true, sheets: [{ name: 'Blad1', xml }] });
    },
    expect: { cells: { A1: 'date 46112' } },
  },
  {
    name: 'a cell given twice',
    bytes: () =>
      oneSheet('<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>5</v></c><c r="A1"><v>2</v></c></row>'),
    expect: { cells: { A1: 'number 1 damaged', B1: 'number 5' } },
  },
  {
    name: 'a row given twice',
    bytes: () => oneSheet('<row r="1"><c r="A1"><v>1</v></c></row><row r="1"><c r="A1"><v>2</v></c></row>'),
    expect: { cells: { A1: 'number 1 damaged' } },
  },
  {
    name: 'rows and cells in reverse',
    bytes: () =>
      oneSheet(
        '<row r="2"><c r="B2"><v>4</v></c><c r="A2"><v>3</v></c></row><row r="1"><c r="A1"><v>1</v></c></row>',
      ),
    expect: { cells: { A1: 'number 1', A2: 'number 3', B2: 'number 4' } },
  },
  {
    name: 'a cell that says it lies in another row',
    bytes: () => oneSheet('<row r="1"><c r="A9"><v>1</v></c></row>'),
    expect: { cells: { A9: 'number 1 damaged' } },
  },
  {
    name: 'a cell outside any row',
    bytes: () => oneSheet('<c r="A1"><v>1</v></c>'),
    expect: { refusal: { code: 'damaged', reason: 'unexpected-element' } },
  },
  {
    name: 'a row inside a row',
    bytes: () => oneSheet('<row r="1"><row r="2"><c r="A2"><v>1</v></c></row></row>'),
    expect: { refusal: { code: 'damaged', reason: 'unexpected-element' } },
  },
  {
    name: 'a cell that never ends',
    bytes: () => oneSheet('<row r="1"><c r="A1"><v>1</v></row>'),
    expect: { refusal: { code: 'damaged', reason: 'xml' } },
  },
  {
    name: 'a sheet that stops in the middle',
    bytes: () => withSheet('<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row>'),
    expect: { refusal: { code: 'damaged', reason: 'xml' } },
  },
  {
    name: 'a sheet of no bytes',
    bytes: () => withSheet(''),
    expect: { refusal: { code: 'damaged', reason: 'xml' } },
  },
  {
    name: 'a sheet with two roots',
    bytes: () => withSheet(`${sheetXml('')}<worksheet/>`),
    expect: { refusal: { code: 'damaged', reason: 'xml' } },
  },
  {
    name: 'a sheet that is not one',
    bytes: () => withSheet('<html><body>hej</body></html>'),
    expect: { refusal: { code: 'damaged', reason: 'unexpected-element' } },
  },
  {
    name: 'an attribute without its quote',
    bytes: () => oneSheet('<row r="1><c r="A1"><v>1</v></c></row>'),
    expect: { refusal: { code: 'damaged' } },
  },
  {
    name: 'a sheet in UTF-16',
    bytes: () =>
      withSheet(
        utf16('<worksheet><sheetData><row><c t="str"><v>åäö €𝄞</v></c></row></sheetData></worksheet>'),
      ),
    expect: { cells: { A1: 'text åäö €𝄞' } },
  },
  {
    name: 'a sheet in Latin-1',
    bytes: () => withSheet(`<?xml version="1.0" encoding="ISO-8859-1"?>${sheetXml('')}`),
    expect: { refusal: { code: 'encoding', found: 'ISO-8859-1' } },
  },
  {
    name: 'a text that is not UTF-8',
    bytes: () => {
      const bytes = encodeUtf8(
        '<worksheet><sheetData><row><c t="str"><v>h?j</v></c></row></sheetData></worksheet>',
      );
      bytes[bytes.indexOf(0x3f)] = 0xe4;
      return withSheet(bytes);
    },
    expect: { refusal: { code: 'damaged', reason: 'encoding' } },
  },
  {
    name: 'cells inside an element of unknown make',
    bytes: () => oneSheet('<row r="1"><wrap><c r="A1"><v>1</v></c></wrap></row>'),
    expect: { refusal: { code: 'damaged', reason: 'unexpected-element' } },
  },
];

function utf16(text: string): Uint8Array {
  return Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
}
