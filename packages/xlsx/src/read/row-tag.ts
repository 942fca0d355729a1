import { MAX_ROWS } from '@nylage/core/grid';
import { ASCII, isNameAt } from './ascii.ts';
import { damaged } from './refusal.ts';
import { decodeXmlText } from './xml-text.ts';

const { APOSTROPHE, COLON, EQUALS, GREATER, LESS, LETTER_R, LETTER_T, QUOTE, SLASH, SPACE } = ASCII;

/** Reads the tags of rows: one object for all rows of a sheet, since there can be a million. */
export class RowTag {
  /** Zero-based; a row without a number follows the one before. */
  row = -1;
  /** Hidden by hand, by a filter, or by having no height. */
  hidden = false;
  /** `<row/>`. */
  empty = false;
  readonly #bytes: Uint8Array;
  readonly #part: string;

  constructor(bytes: Uint8Array, part: string) {
    this.#bytes = bytes;
    this.#part = part;
  }

  /** Reads from after the tag's name; gives the place after the tag. */
  read(from: number): number {
    const bytes = this.#bytes;
    let row = this.row + 1;
    this.hidden = false;
    let at = from;
    for (;;) {
      at = this.#pastSpace(at);
      const first = bytes[at];
      if (first === GREATER || first === SLASH) break;
      let local = at;
      let byte = first;
      while (byte !== undefined && byte !== EQUALS && byte > SPACE && byte !== GREATER) {
        if (byte === COLON) local = at + 1;
        byte = bytes[++at];
      }
      const length = at - local;
      at = this.#pastSpace(at);
      if (bytes[at] !== EQUALS || length === 0) damaged(this.#part, 'xml');
      at = this.#pastSpace(at + 1);
      const quote = bytes[at];
      if (quote !== QUOTE && quote !== APOSTROPHE) damaged(this.#part, 'xml');
      const value = at + 1;
      // By hand: values are a few bytes long, for which a call into the platform takes longer.
      at = value;
      for (byte = bytes[at]; byte !== quote; byte = bytes[++at]) {
        if (byte === undefined || byte === LESS) damaged(this.#part, 'xml');
      }
      if (length === 1 && bytes[local] === LETTER_R) row = this.#wholeNumber(value, at) - 1;
      else if (length === 6 && isNameAt(bytes, local, 'hidden')) {
        this.hidden ||= bytes[value] === 0x31 || bytes[value] === LETTER_T;
      } else if (length === 2 && isNameAt(bytes, local, 'ht')) {
        // A row of no height is hidden in all but name.
        this.hidden ||= Number(decodeXmlText(bytes, value, at, this.#part)) === 0;
      }
      at++;
    }
    if (row < 0 || row >= MAX_ROWS) damaged(this.#part, 'outside-grid');
    this.row = row;
    this.empty = bytes[at] === SLASH;
    if (this.empty && bytes[++at] !== GREATER) damaged(this.#part, 'xml');
    return at + 1;
  }

  #pastSpace(from: number): number {
    let at = from;
    while ((this.#bytes[at] ?? GREATER) <= SPACE) at++;
    return at;
  }

  #wholeNumber(start: number, end: number): number {
    let number = 0;
    for (let at = start; at < end; at++) {
      const digit = (this.#bytes[at] as number) - 48;
      if (digit < 0 || digit > 9 || number > MAX_ROWS) damaged(this.#part, 'outside-grid');
      number = number * 10 + digit;
    }
    return number;
  }
}
