import { uint16, uint32 } from '../zip/byte-reader.ts';
import type { ForeignFormat, Refusal } from './refusal.ts';

/** The container of Excel 97, and of every password-protected Office file since (Compound File Binary). */
const COMPOUND_FILE = 0xe011cfd0;
/** How much of a file is looked at to tell what kind of text it is. */
const HEAD = 4096;

/** First bytes of files that are handed in by mistake. */
const SIGNATURES: readonly (readonly [string, ForeignFormat])[] = [
  ['%PDF', 'pdf'],
  ['{\\rtf', 'rtf'],
  ['\x89PNG', 'image'],
  ['GIF8', 'image'],
  ['\xff\xd8\xff', 'image'],
  ['\x1f\x8b', 'gzip'],
  ['7z\xbc\xaf', 'seven-zip'],
  ['Rar!', 'rar'],
];

/** Names what a file is when it is not even a zip; null when it starts like one. */
export function refuseForeignFile(bytes: Uint8Array): Refusal | null {
  if (bytes.length === 0) return { code: 'other-format', found: 'empty' };
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return bytes.length < 4 ? { code: 'truncated' } : null;
  if (uint32(bytes, 0) === COMPOUND_FILE) return compoundFile(bytes);
  const head = String.fromCharCode(...bytes.subarray(0, HEAD));
  const known = SIGNATURES.find(([start]) => head.startsWith(start));
  if (known !== undefined) return { code: 'other-format', found: known[1] };
  // The first record of an .xls older than the compound file: BOF of Excel 2, 3 and 4.
  if (bytes[0] === 0x09 && (bytes[1] === 0 || bytes[1] === 2 || bytes[1] === 4) && bytes[3] === 0) {
    return { code: 'old-xls' };
  }
  return textFile(head) ?? { code: 'not-a-zip' };
}

/**
 * Looks for the streams by name among the directory entries, which are 128 bytes each and always lie
 * at a multiple of 128: this also works in a cut or damaged file, and can not run in circles.
 */
function compoundFile(bytes: Uint8Array): Refusal {
  const names = new Set<string>();
  for (let at = 512; at + 128 <= bytes.length; at += 128) {
    const length = uint16(bytes, at + 64);
    const kind = bytes[at + 66] ?? 0;
    if (length < 4 || length > 64 || length % 2 !== 0 || (kind !== 1 && kind !== 2 && kind !== 5)) continue;
    let name = '';
    for (let unit = 0; unit < length - 2; unit += 2) name += String.fromCharCode(uint16(bytes, at + unit));
    names.add(name);
    if (names.size > 4096) break;
  }
  if (names.has('DRMEncryptedDataSpace') || names.has('DRMEncryptedTransform')) {
    return { code: 'password-protected', how: 'rights' };
  }
  if (names.has('EncryptedPackage') || names.has('EncryptionInfo')) {
    return { code: 'password-protected', how: 'office' };
  }
  if (names.has('Workbook') || names.has('Book')) return { code: 'old-xls' };
  if (names.has('WordDocument')) return { code: 'other-format', found: 'word' };
  if (names.has('PowerPoint Document')) return { code: 'other-format', found: 'powerpoint' };
  if (names.has('__properties_version1.0')) return { code: 'other-format', found: 'outlook' };
  return { code: 'other-format', found: 'office-97' };
}

/** Names a text file; null for bytes that are no text in any encoding people save in. */
function textFile(head: string): Refusal | null {
  const utf16 = /^(?:\xff\xfe|\xfe\xff)/.test(head);
  const text = (utf16 ? head.slice(2).replaceAll('\0', '') : head.replace(/^\xef\xbb\xbf/, '')).trimStart();
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what tells bytes from text
  if (/[\x00-\x08\x0e-\x1a\x1c-\x1f]/.test(text)) return null;
  if (!looksReadable(text)) return null;
  if (/^<(!doctype html|html|table|meta|head|body)/i.test(text))
    return { code: 'other-format', found: 'html' };
  if (/^<\?xml|^<[A-Za-z][\w:.-]*[\s>]/.test(text)) {
    const ods = text.includes('urn:oasis:names:tc:opendocument') && text.includes('opendocument.spreadsheet');
    return ods ? { code: 'ods' } : { code: 'other-format', found: 'xml' };
  }
  if (/^[[{]\s*["{[\]}]/.test(text)) return { code: 'other-format', found: 'json' };
  const line = text.split(/\r?\n/, 1)[0] ?? '';
  return /[;,\t|]/.test(line) ? { code: 'csv' } : { code: 'other-format', found: 'text' };
}

/** Text in UTF-8 or an eight-bit alphabet is mostly ASCII; random bytes are mostly not. */
function looksReadable(text: string): boolean {
  let ascii = 0;
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) < 0x7f) ascii++;
  return ascii >= text.length * 0.7;
}
