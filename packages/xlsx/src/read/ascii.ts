/**
 * The bytes that the scanners look for. They take them out of this object into constants of their own,
 * since a scan looks at one for every byte and an import is not a plain constant everywhere.
 */
export const ASCII = {
  SPACE: 0x20,
  EXCLAMATION: 0x21,
  QUOTE: 0x22,
  APOSTROPHE: 0x27,
  MINUS: 0x2d,
  DOT: 0x2e,
  SLASH: 0x2f,
  COLON: 0x3a,
  LESS: 0x3c,
  EQUALS: 0x3d,
  GREATER: 0x3e,
  QUESTION: 0x3f,
  LETTER_B: 0x62,
  LETTER_C: 0x63,
  LETTER_E: 0x65,
  LETTER_F: 0x66,
  LETTER_I: 0x69,
  LETTER_N: 0x6e,
  LETTER_R: 0x72,
  LETTER_S: 0x73,
  LETTER_T: 0x74,
  LETTER_V: 0x76,
} as const;

const { SPACE, SLASH, COLON, EQUALS, GREATER } = ASCII;

/** A text of ASCII stands here. */
export function isAt(bytes: Uint8Array, at: number, text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    if (bytes[at + index] !== text.charCodeAt(index)) return false;
  }
  return true;
}

/** A tag's name stands here, whole. */
export function isNameAt(bytes: Uint8Array, at: number, name: string): boolean {
  const after = bytes[at + name.length] ?? 0;
  return (
    isAt(bytes, at, name) && (after <= SPACE || after === GREATER || after === SLASH || after === EQUALS)
  );
}

/** Where a tag's name starts after its prefix; `start` is the place after `<` or `</`. */
export function localNameAt(bytes: Uint8Array, start: number): number {
  for (let at = start; ; at++) {
    const byte = bytes[at];
    if (byte === COLON) return at + 1;
    if (byte === undefined || byte <= SPACE || byte === GREATER || byte === SLASH) return start;
  }
}
