import { uint16 } from '../../zip/byte-reader.ts';
import { crc32 } from '../../zip/crc32.ts';
import { encodeUtf8 } from '../../zip/utf8.ts';
import { oneSheet, type Parts, sheetXml, workbookBytes, zipOf } from '../workbook-bytes.ts';
import { type HostileFile, plainParts, SHEET, WORKBOOK, workbookAround } from './hostile-file.ts';
import {
  concatBytes,
  dataOf,
  directoryEntry,
  flipped,
  setUint16,
  setUint32,
  withPartInside,
  withZip64,
} from './zip-surgery.ts';

const ONE = '<row r="1"><c r="A1"><v>1</v></c></row>';
const READ_ONE = { cells: { A1: 'number 1' } } as const;
const one = () => oneSheet(ONE);

/** Zips that are cut, rotten, or put together to be read in two ways. */
export const packages: readonly HostileFile[] = [
  {
    name: 'a workbook cut in half',
    bytes: () => one().slice(0, one().length / 2),
    expect: { refusal: { code: 'truncated' } },
  },
  {
    name: 'a workbook without its last byte',
    bytes: () => one().slice(0, -1),
    expect: { refusal: { code: 'truncated' } },
  },
  {
    name: 'a bit flipped inside a sheet',
    bytes: () => flipped(one(), dataOf(one(), SHEET) + 40, 0x10),
    expect: { refusal: { code: 'damaged' } },
  },
  {
    name: 'a bit flipped inside a stored sheet',
    bytes: () => flipped(stored(), dataOf(stored(), SHEET) + 250, 1),
    expect: { refusal: { code: 'damaged', reason: 'checksum' } },
  },
  {
    name: 'the same part twice',
    bytes: () => both(SHEET, SHEET),
    expect: { refusal: { code: 'duplicate-part' } },
  },
  {
    name: 'the same part twice, in other letters',
    bytes: () => both(SHEET, SHEET.toUpperCase()),
    expect: { refusal: { code: 'duplicate-part' } },
  },
  {
    name: 'a part whose two headers name it differently',
    bytes: () => flipped(one(), dataOf(one(), SHEET) - 5, 1),
    expect: { refusal: { code: 'damaged', reason: 'entry-header' } },
  },
  {
    name: 'parts that share their bytes',
    bytes: () => withPartInside(workbookOfOne()),
    expect: { refusal: { code: 'bomb', reason: 'overlap' } },
  },
  {
    name: 'another file in front of the zip',
    bytes: () => concatBytes(one().slice(0, 100), one()),
    expect: { refusal: { code: 'damaged', reason: 'directory' } },
  },
  {
    name: 'bytes after the zip',
    bytes: () => concatBytes(one(), encodeUtf8('hej')),
    expect: { refusal: { code: 'damaged', reason: 'directory' } },
  },
  {
    name: 'a second directory in the comment of the first',
    bytes: () => {
      const inner = one();
      const outer = oneSheet('');
      setUint16(outer, outer.length - 2, inner.length);
      return concatBytes(outer, inner);
    },
    // The last end record counts; its directory does not lie where it says, since there is a zip in front.
    expect: { refusal: { code: 'damaged', reason: 'directory' } },
  },
  {
    name: 'a directory that counts one part too many',
    bytes: () => changed(one(), (bytes) => changeCount(bytes, 1)),
    expect: { refusal: { code: 'damaged', reason: 'directory' } },
  },
  {
    name: 'a directory that counts one part too few',
    bytes: () => changed(one(), (bytes) => changeCount(bytes, -1)),
    expect: { refusal: { code: 'damaged', reason: 'directory' } },
  },
  {
    name: 'a part that ends outside the file',
    bytes: () => changed(one(), (bytes) => setUint32(bytes, directoryEntry(bytes, SHEET) + 20, 0x7fffffff)),
    expect: { refusal: { code: 'damaged', reason: 'entry-header' } },
  },
  {
    name: 'a part packed in a way of its own',
    bytes: () => changed(one(), (bytes) => setUint16(bytes, directoryEntry(bytes, SHEET) + 10, 12)),
    expect: { refusal: { code: 'damaged', reason: 'compression-method' } },
  },
  {
    name: 'a zip with a password',
    bytes: () => changed(one(), (bytes) => setUint16(bytes, directoryEntry(bytes, WORKBOOK) + 8, 1)),
    expect: { refusal: { code: 'password-protected', how: 'zip' } },
  },
  {
    name: '64-bit sizes, as some streaming writers give them',
    bytes: () => withZip64(one()),
    expect: READ_ONE,
  },
  {
    name: 'parts named with backslashes',
    bytes: () => {
      const entries = Object.entries(workbookOfOne()).map(([name, xml]) => [name.replaceAll('/', '\\'), xml]);
      return zipOf(Object.fromEntries(entries));
    },
    expect: READ_ONE,
  },
  {
    name: 'a part called ../../etc/passwd, and one called C:\\autoexec.bat',
    bytes: () => zipOf({ ...workbookOfOne(), '../../etc/passwd': 'x', 'C:\\autoexec.bat': 'x' }),
    expect: READ_ONE,
  },
  {
    name: 'a sheet that is missing',
    bytes: () => {
      const { [SHEET]: _, ...rest } = workbookOfOne();
      return zipOf(rest);
    },
    expect: { refusal: { code: 'damaged', reason: 'missing-part' } },
  },
  {
    name: 'a sheet that lies in a file outside',
    bytes: () => {
      const link =
        '<Relationship Id="rId1" TargetMode="External" Type="x/worksheet" Target="file:///etc/passwd"/>';
      return zipOf({
        ...workbookOfOne(),
        'xl/_rels/workbook.xml.rels': `<Relationships>${link}</Relationships>`,
      });
    },
    expect: { refusal: { code: 'damaged', reason: 'missing-part' } },
  },
  {
    name: 'a link to another workbook that is never followed',
    bytes: () => {
      const link =
        '<Relationship Id="rId9" TargetMode="External" Type="x/externalLinkPath" Target="http://127.0.0.1:9/a.xlsx"/>';
      const rels = String(workbookOfOne()['xl/_rels/workbook.xml.rels']).replace(
        '</Relationships>',
        `${link}</Relationships>`,
      );
      return zipOf({ ...workbookOfOne(), 'xl/_rels/workbook.xml.rels': rels });
    },
    expect: READ_ONE,
  },
  {
    name: 'two sheets called Svar and SVAR',
    bytes: () => workbookBytes({ sheets: ['Svar', 'SVAR'].map((name) => ({ name, xml: sheetXml(ONE) })) }),
    expect: { refusal: { code: 'duplicate-sheet-name' } },
  },
  {
    name: 'a workbook of chart sheets only',
    bytes: () => {
      const rels = String(workbookOfOne()['xl/_rels/workbook.xml.rels']).replace(
        '/worksheet"',
        '/chartsheet"',
      );
      return zipOf({ ...workbookOfOne(), 'xl/_rels/workbook.xml.rels': rels });
    },
    expect: { refusal: { code: 'no-worksheets' } },
  },
  {
    name: 'a sheet called __proto__',
    bytes: () => workbookBytes({ sheets: [{ name: '__proto__', xml: sheetXml(ONE) }] }),
    expect: READ_ONE,
  },
];

function workbookOfOne(): Parts {
  return { ...plainParts(), [SHEET]: sheetXml(ONE) };
}

/** A workbook whose sheet is not packed, so that a flipped bit there is only told by the checksum. */
function stored(): Uint8Array {
  const content = encodeUtf8(sheetXml(ONE));
  return workbookAround({
    name: SHEET,
    method: 0,
    crc32: crc32(content),
    size: content.length,
    encrypted: false,
    compressed: content,
  });
}

function changed(bytes: Uint8Array, change: (bytes: Uint8Array) => void): Uint8Array {
  change(bytes);
  return bytes;
}

/** Two entries under these names: the writer refuses to, so the second is written under another and renamed. */
function both(first: string, second: string): Uint8Array {
  const stand = `${second.slice(0, -1)}~`;
  const bytes = zipOf({ ...plainParts(), [first]: sheetXml(''), [stand]: sheetXml(ONE) });
  const name = encodeUtf8(second);
  bytes.set(name, dataOf(bytes, stand) - name.length);
  bytes.set(name, directoryEntry(bytes, stand) + 46);
  return bytes;
}

function changeCount(bytes: Uint8Array, by: number): void {
  for (const at of [bytes.length - 14, bytes.length - 12]) setUint16(bytes, at, uint16(bytes, at) + by);
}
