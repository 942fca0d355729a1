import { damaged, Refused } from './refusal.ts';

/** The bytes of an XML part as UTF-8. Workbooks may use UTF-8 and UTF-16; anything else is refused by name. */
export function toUtf8(bytes: Uint8Array, part: string): Uint8Array {
  const [a, b, c, d] = [bytes[0] ?? 0, bytes[1] ?? 0, bytes[2] ?? 0, bytes[3] ?? 0];
  if ((a === 0 && b === 0 && c === 0xfe && d === 0xff) || (a === 0xff && b === 0xfe && c === 0 && d === 0)) {
    throw new Refused({ code: 'encoding', part, found: 'UTF-32' });
  }
  if (a === 0xff && b === 0xfe) return utf16ToUtf8(bytes, 2, 0, part);
  if (a === 0xfe && b === 0xff) return utf16ToUtf8(bytes, 2, 1, part);
  if (a === 0x3c && b === 0) return utf16ToUtf8(bytes, 0, 0, part);
  if (a === 0 && b === 0x3c) return utf16ToUtf8(bytes, 0, 1, part);
  const start = a === 0xef && b === 0xbb && c === 0xbf ? 3 : 0;
  const declared = declaredEncoding(bytes, start);
  if (declared !== null && !/^(utf-?8|us-ascii|ascii)$/i.test(declared)) {
    throw new Refused({ code: 'encoding', part, found: declared });
  }
  return bytes;
}

/** How nearly every part of every program begins, so that hardly any need be looked at closer. */
const USUAL = Uint8Array.from('<?xml version="1.0" encoding="UTF-8"', (character) => character.charCodeAt(0));

function declaredEncoding(bytes: Uint8Array, start: number): string | null {
  if (USUAL.every((byte, at) => bytes[start + at] === byte)) return 'UTF-8';
  const head = String.fromCharCode(...bytes.subarray(start, start + 160));
  if (!head.startsWith('<?xml')) return null;
  return /^<\?xml[^>]*?\sencoding\s*=\s*["']([^"']{1,40})["']/.exec(head)?.[1] ?? null;
}

/** `bigEndian` is also where a unit's low byte lies: first (0) in little-endian, second (1) in big-endian. */
function utf16ToUtf8(bytes: Uint8Array, start: number, bigEndian: 0 | 1, part: string): Uint8Array {
  if ((bytes.length - start) % 2 !== 0) damaged(part, 'encoding');
  const out = new Uint8Array(((bytes.length - start) / 2) * 3);
  let length = 0;
  for (let at = start; at < bytes.length; at += 2) {
    let code = (bytes[at + bigEndian] as number) | ((bytes[at + 1 - bigEndian] as number) << 8);
    if (code >= 0xd800 && code <= 0xdfff) {
      at += 2;
      const low = (bytes[at + bigEndian] ?? 0) | ((bytes[at + 1 - bigEndian] ?? 0) << 8);
      if (code >= 0xdc00 || low < 0xdc00 || low > 0xdfff) damaged(part, 'encoding');
      code = 0x10000 + ((code - 0xd800) << 10) + (low - 0xdc00);
    }
    if (code < 0x80) out[length++] = code;
    else {
      if (code < 0x800) out[length++] = 0xc0 | (code >> 6);
      else {
        if (code < 0x10000) out[length++] = 0xe0 | (code >> 12);
        else {
          out[length++] = 0xf0 | (code >> 18);
          out[length++] = 0x80 | ((code >> 12) & 0x3f);
        }
        out[length++] = 0x80 | ((code >> 6) & 0x3f);
      }
      out[length++] = 0x80 | (code & 0x3f);
    }
  }
  return out.subarray(0, length);
}
