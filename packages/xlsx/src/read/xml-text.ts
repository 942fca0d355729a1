import { stringOfUnits } from '../zip/string-of-units.ts';
import { decodeUtf8 } from '../zip/utf8.ts';
import { damaged } from './refusal.ts';

const AMPERSAND = 0x26;
const SEMICOLON = 0x3b;
const HASH = 0x23;
const LETTER_X = 0x78;
const CARRIAGE_RETURN = 0x0d;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Texts up to this many bytes are decoded here; longer ones by the platform, which then is faster. */
const SHORT = 256;
const units = new Uint16Array(SHORT);

/** The text of XML character data: UTF-8, line endings made `\n`, entities and character references resolved. */
export function decodeXmlText(bytes: Uint8Array, start: number, end: number, part: string): string {
  if (end - start <= SHORT) {
    const length = decodeShort(bytes, start, end);
    if (length >= 0) return stringOfUnits(units, length);
  }
  const raw = decodeUtf8(bytes, start, end) ?? damaged(part, 'encoding');
  return resolveEntities(normaliseLines(raw), part);
}

/** Decodes into `units`; -1 at anything out of the ordinary, which the slow way then accepts or refuses. */
function decodeShort(bytes: Uint8Array, start: number, end: number): number {
  let length = 0;
  let at = start;
  while (at < end) {
    const byte = bytes[at] as number;
    if (byte < 0x80) {
      at++;
      if (byte !== AMPERSAND) {
        if (byte === CARRIAGE_RETURN) return -1;
        units[length++] = byte;
        continue;
      }
      let code = 0;
      if (bytes[at] === HASH) {
        const hex = bytes[at + 1] === LETTER_X;
        at += hex ? 2 : 1;
        const first = at;
        for (; at < end && bytes[at] !== SEMICOLON; at++) {
          const digit = digitOf(bytes[at] as number);
          if (digit >= (hex ? 16 : 10) || at - first > 5) return -1;
          code = code * (hex ? 16 : 10) + digit;
        }
        if (at === end || at === first) return -1;
        at++;
      } else {
        const semicolon = bytes.indexOf(SEMICOLON, at);
        if (semicolon < 0 || semicolon >= end || semicolon - at > 4) return -1;
        const name = String.fromCharCode(...bytes.subarray(at, semicolon));
        code = (Object.hasOwn(ENTITIES, name) ? ENTITIES[name] : undefined)?.charCodeAt(0) ?? 0;
        at = semicolon + 1;
      }
      if (code === 0 || code > 0xffff) return -1;
      units[length++] = code;
    } else if (byte >= 0xc2 && byte <= 0xdf && at + 1 < end) {
      const second = bytes[at + 1] as number;
      if ((second & 0xc0) !== 0x80) return -1;
      units[length++] = ((byte & 0x1f) << 6) | (second & 0x3f);
      at += 2;
    } else if (byte >= 0xe1 && byte <= 0xec && at + 2 < end) {
      const second = bytes[at + 1] as number;
      const third = bytes[at + 2] as number;
      if ((second & 0xc0) !== 0x80 || (third & 0xc0) !== 0x80) return -1;
      units[length++] = ((byte & 0x0f) << 12) | ((second & 0x3f) << 6) | (third & 0x3f);
      at += 3;
    } else return -1;
  }
  return length;
}

/** The value of a digit in base 16; 16 and more for anything else. */
function digitOf(byte: number): number {
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const letter = byte | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : 16;
}

/** The text of a CDATA section: nothing in it is resolved. */
export function decodeCdata(bytes: Uint8Array, start: number, end: number, part: string): string {
  return normaliseLines(decodeUtf8(bytes, start, end) ?? damaged(part, 'encoding'));
}

/** Line endings as XML defines them: CR LF and a lone CR become LF. */
export function normaliseLines(raw: string): string {
  return raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw;
}

/** Resolves `&amp;`, `&#229;`, `&#xE5;`; there is no DTD, so any other entity makes the part damaged. */
export function resolveEntities(raw: string, part: string): string {
  let from = raw.indexOf('&');
  if (from < 0) return raw;
  let text = '';
  let copied = 0;
  for (; from >= 0; from = raw.indexOf('&', copied)) {
    const semicolon = raw.indexOf(';', from);
    // The longest reference is `&#x10FFFF;`, give or take leading zeros.
    if (semicolon < 0 || semicolon - from > 16) damaged(part, 'xml');
    text += raw.slice(copied, from) + entity(raw.slice(from + 1, semicolon), part);
    copied = semicolon + 1;
  }
  return text + raw.slice(copied);
}

function entity(name: string, part: string): string {
  if (name.startsWith('#')) {
    const hex = name.startsWith('#x');
    const digits = name.slice(hex ? 2 : 1);
    if (!(hex ? /^[0-9a-fA-F]+$/ : /^[0-9]+$/).test(digits)) damaged(part, 'xml');
    const code = Number.parseInt(digits, hex ? 16 : 10);
    if (code === 0 || code > 0x10ffff) damaged(part, 'xml');
    return String.fromCodePoint(code);
  }
  return Object.hasOwn(ENTITIES, name) ? (ENTITIES[name] ?? '') : damaged(part, 'xml');
}

/** Excel writes characters that XML can not hold as `_x000D_`, and a literal `_x000D_` as `_x005F_x000D_`. */
export function unescapeExcel(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9a-fA-F]{4})_/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}

/** Without `xml:space="preserve"` Excel leaves out white space around a text. */
export function trimXmlSpace(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isXmlSpace(text.charCodeAt(start))) start++;
  while (end > start && isXmlSpace(text.charCodeAt(end - 1))) end--;
  return start === 0 && end === text.length ? text : text.slice(start, end);
}

function isXmlSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x09 || code === 0x0d;
}
