import { stringOfUnits } from './string-of-units.ts';

/**
 * The Encoding Standard's classes, which Node and browsers share but ES2023's types do not name;
 * declared here in the little that is used, so that shared code stays free of Node and DOM types.
 */
declare const TextDecoder: new (
  label: string,
  options: { readonly fatal: boolean; readonly ignoreBOM: boolean },
) => { decode(bytes: Uint8Array): string };
declare const TextEncoder: new () => { encode(text: string): Uint8Array };

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const lenient = new TextDecoder('utf-8', { fatal: false, ignoreBOM: true });
const encoder = new TextEncoder();

/** Up to this length a loop over ASCII is faster than a call into the platform. */
const SHORT = 64;

/**
 * The text of UTF-8 bytes; null where they are not UTF-8, unless `fatal` is false, which gives
 * U+FFFD instead (for names that are only shown).
 */
export function decodeUtf8(bytes: Uint8Array, start: number, end: number, fatal = true): string | null {
  if (end - start <= SHORT) {
    let at = start;
    while (at < end && (bytes[at] as number) < 0x80) at++;
    if (at === end) return stringOfUnits(bytes, end - start, start);
  }
  const part = bytes.subarray(start, end);
  if (!fatal) return lenient.decode(part);
  try {
    return strict.decode(part);
  } catch {
    return null;
  }
}

/** UTF-8 bytes of a text. */
export function encodeUtf8(text: string): Uint8Array {
  return encoder.encode(text);
}
