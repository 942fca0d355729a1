import { encodeUtf8 } from '../../zip/utf8.ts';
import { type Parts, zipOf } from '../workbook-bytes.ts';
import type { HostileFile } from './hostile-file.ts';

/** Other kinds of files under a workbook's name. Real ones, saved by LibreOffice, are in `test/fixtures/foreign`. */
export const foreign: readonly HostileFile[] = [
  { name: 'nothing', bytes: () => new Uint8Array(), expect: other('empty') },
  { name: 'the letter P', bytes: () => encodeUtf8('P'), expect: other('text') },
  { name: 'the letters PK', bytes: () => encodeUtf8('PK'), expect: { refusal: { code: 'truncated' } } },
  { name: 'random bytes', bytes: randomBytes, expect: { refusal: { code: 'not-a-zip' } } },
  { name: 'zeros', bytes: () => new Uint8Array(5_000), expect: { refusal: { code: 'not-a-zip' } } },
  {
    name: 'a workbook with a password',
    bytes: () => compoundFile('Root Entry', 'EncryptionInfo', 'EncryptedPackage'),
    expect: { refusal: { code: 'password-protected', how: 'office' } },
  },
  {
    name: 'a workbook under a sensitivity label that encrypts',
    bytes: () =>
      compoundFile('Root Entry', 'EncryptedPackage', 'DRMEncryptedDataSpace', 'DRMEncryptedTransform'),
    expect: { refusal: { code: 'password-protected', how: 'rights' } },
  },
  {
    name: 'an .xls',
    bytes: () => compoundFile('Root Entry', 'Workbook'),
    expect: { refusal: { code: 'old-xls' } },
  },
  {
    name: 'an .xls of Excel 5',
    bytes: () => compoundFile('Root Entry', 'Book'),
    expect: { refusal: { code: 'old-xls' } },
  },
  {
    name: 'an .xls of Excel 4',
    bytes: () => Uint8Array.of(9, 4, 6, 0, 0, 0, 16, 0),
    expect: { refusal: { code: 'old-xls' } },
  },
  { name: 'a .doc', bytes: () => compoundFile('Root Entry', 'WordDocument'), expect: other('word') },
  {
    name: 'a .ppt',
    bytes: () => compoundFile('Root Entry', 'PowerPoint Document'),
    expect: other('powerpoint'),
  },
  {
    name: 'an .msg',
    bytes: () => compoundFile('Root Entry', '__properties_version1.0'),
    expect: other('outlook'),
  },
  {
    name: 'another compound file',
    bytes: () => compoundFile('Root Entry', 'Contents'),
    expect: other('office-97'),
  },
  { name: 'an .xlsb', bytes: () => officeZip('xl/workbook.bin'), expect: { refusal: { code: 'xlsb' } } },
  { name: 'a .docx', bytes: () => officeZip('word/document.xml'), expect: other('word') },
  { name: 'a .pptx', bytes: () => officeZip('ppt/presentation.xml'), expect: other('powerpoint') },
  { name: 'an .ods', bytes: () => openDocument('spreadsheet'), expect: { refusal: { code: 'ods' } } },
  { name: 'an .odt', bytes: () => openDocument('text'), expect: other('zip') },
  { name: 'a .numbers', bytes: () => zipOf({ 'Index/Document.iwa': 'x' }), expect: other('numbers') },
  { name: 'a zip of something else', bytes: () => zipOf({ 'readme.txt': 'hej' }), expect: other('zip') },
  { name: 'an empty zip', bytes: () => zipOf({}), expect: other('zip') },
  {
    name: 'a .csv with semicolons',
    bytes: () => encodeUtf8('\ufeffId;Namn\r\n1;Åsa\r\n'),
    expect: { refusal: { code: 'csv' } },
  },
  {
    name: 'a .csv with formulas',
    bytes: () => encodeUtf8("=cmd|' /C calc'!A0,1\n"),
    expect: { refusal: { code: 'csv' } },
  },
  {
    name: 'a tab-separated file in UTF-16',
    bytes: () => utf16('Id\tNamn\r\n1\tÅsa'),
    expect: { refusal: { code: 'csv' } },
  },
  {
    name: 'a .csv in Latin-1',
    bytes: () => Buffer.from('Förvaltning;Mål\r\nÅ;1', 'latin1'),
    expect: { refusal: { code: 'csv' } },
  },
  { name: 'plain text', bytes: () => encodeUtf8('Hej på dig'), expect: other('text') },
  {
    name: 'a web page',
    bytes: () => encodeUtf8('<!DOCTYPE html><html><table><tr><td>1'),
    expect: other('html'),
  },
  {
    name: 'a table saved as .xls by a web site',
    bytes: () => encodeUtf8('<table><tr><td>1</td></tr></table>'),
    expect: other('html'),
  },
  {
    name: 'an XML spreadsheet of 2003',
    bytes: () =>
      encodeUtf8('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>'),
    expect: other('xml'),
  },
  { name: 'JSON', bytes: () => encodeUtf8('{"a": 1}'), expect: other('json') },
  { name: 'a PDF', bytes: () => encodeUtf8('%PDF-1.7\n'), expect: other('pdf') },
  { name: 'an RTF document', bytes: () => encodeUtf8('{\\rtf1 hej}'), expect: other('rtf') },
  {
    name: 'a picture',
    bytes: () => Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10),
    expect: other('image'),
  },
  { name: 'a gzip', bytes: () => Uint8Array.of(0x1f, 0x8b, 8, 0), expect: other('gzip') },
  {
    name: 'a 7-Zip',
    bytes: () => Uint8Array.of(0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c),
    expect: other('seven-zip'),
  },
  { name: 'a RAR', bytes: () => encodeUtf8('Rar!\x1a\x07'), expect: other('rar') },
];

function other(found: string): HostileFile['expect'] {
  return { refusal: { code: 'other-format', found } };
}

/** Bytes from a fixed linear congruence: random enough, and the same every time. */
function randomBytes(): Uint8Array {
  let state = 12_345;
  return Uint8Array.from({ length: 50_000 }, () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return state >>> 24;
  });
}

/** The header and the directory sector of a compound file with these streams. */
function compoundFile(...names: readonly string[]): Uint8Array {
  const bytes = new Uint8Array(512 + Math.ceil(names.length / 4) * 512);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  names.forEach((name, index) => {
    const at = 512 + index * 128;
    for (let unit = 0; unit < name.length; unit++) bytes[at + unit * 2] = name.charCodeAt(unit);
    bytes[at + 64] = (name.length + 1) * 2;
    bytes[at + 66] = index === 0 ? 5 : 2;
  });
  return bytes;
}

function officeZip(main: string): Uint8Array {
  const parts: Parts = {
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': `<Relationships><Relationship Id="rId1" Type="x/officeDocument" Target="${main}"/></Relationships>`,
    [main]: 'x',
  };
  return zipOf(parts);
}

function openDocument(kind: string): Uint8Array {
  return zipOf({ mimetype: `application/vnd.oasis.opendocument.${kind}`, 'content.xml': '<a/>' });
}

function utf16(text: string): Uint8Array {
  return Buffer.from(`\ufeff${text}`, 'utf16le');
}
