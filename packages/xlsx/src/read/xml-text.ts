import { decodeUtf8 } from '../zip/utf8.ts';
import { damaged } from './refusal.ts';

const AMPERSAND = 0x26;
const CARRIAGE_RETURN = 0x0d;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The text of XML character data: UTF-8, line endings made `\n`, entities and character references resolved. */
export function decodeXmlText(bytes: Uint8Array, start: number, end: number, part: string): string {
  let special = false;
  for (let at = start; at < end; at++) {
    const byte = bytes[at] as number;
    if (byte === AMPERSAND || byte === CARRIAGE_RETURN) {
      special = true;
      break;
    }
  }
  const raw = decodeUtf8(bytes, start, end) ?? damaged(part, 'encoding');
  return special ? resolveEntities(normaliseLines(raw), part) : raw;
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
