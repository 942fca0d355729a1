import { CellKind, MAX_COLUMNS, MAX_ROWS } from '@nylage/core/grid';
import { addCellValue, addFormula, addNumber, addShared, type CellContext, numberIn } from './cell-sink.ts';
import { damaged } from './refusal.ts';
import { readCellByTags } from './slow-cell.ts';
import type { XmlScanner } from './xml-scanner.ts';
import { decodeXmlText } from './xml-text.ts';

const LESS = 0x3c;
const GREATER = 0x3e;
const SLASH = 0x2f;
const EQUALS = 0x3d;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const SPACE = 0x20;
const COLON = 0x3a;
const DOT = 0x2e;
const MINUS = 0x2d;
const LETTER_B = 0x62;
const LETTER_C = 0x63;
const LETTER_E = 0x65;
const LETTER_F = 0x66;
const LETTER_I = 0x69;
const LETTER_N = 0x6e;
const LETTER_R = 0x72;
const LETTER_S = 0x73;
const LETTER_T = 0x74;
const LETTER_V = 0x76;

/** Cell types as the fast scan tells them apart: the type's first letter, `S` for `str`, `I` for `inlineStr`. */
const TYPE_STR = 0x53;
const TYPE_INLINE = 0x49;

/** Powers of ten that are exact, so that digits divided by one are rounded once and rightly. */
const POWERS = Float64Array.from({ length: 23 }, (_, power) => Number(`1e${power}`));
const EXACT_SCALE = 22;
/** Whole numbers below this are exact in a double. */
const EXACT = 2 ** 53;
const HASH_PRIME = 0x01000193;
const ROWS_PER_TICK = 1024;
const CELLS_PER_COUNT = 4096;

/**
 * Reads the rows of a sheet in one pass over the bytes. Cells written the way Excel, LibreOffice and
 * the usual libraries write them are read here without a string or object each; every other way of
 * writing one goes through `readCellByTags`.
 */
export class SheetDataScan {
  readonly #bytes: Uint8Array;
  readonly #scanner: XmlScanner;
  readonly #context: CellContext;
  readonly #hiddenRows: Set<number>;
  #row = -1;
  /** The column of the cell read last, for cells without an address. */
  #column = -1;
  #uncounted = 0;

  constructor(scanner: XmlScanner, context: CellContext, hiddenRows: Set<number>) {
    this.#bytes = scanner.bytes;
    this.#scanner = scanner;
    this.#context = context;
    this.#hiddenRows = hiddenRows;
  }

  /** Reads all rows; the scanner stands after `<sheetData>`, and afterwards before its closing tag. */
  read(): void {
    const bytes = this.#bytes;
    const { budget, part } = this.#context;
    let at = this.#scanner.position;
    for (let rows = 1; ; ) {
      at = this.#nextTag(at);
      const closes = bytes[at + 1] === SLASH;
      const name = this.#localName(closes ? at + 2 : at + 1);
      if (closes) {
        this.#scanner.position = at;
        break;
      }
      if (this.#isName(name, 'row')) {
        const cells = this.#openRow(name + 3);
        at = cells < 0 ? -cells : this.#readCells(cells);
        if (rows++ % ROWS_PER_TICK === 0) budget.tick(at);
      } else at = this.#skipExtension(at, name);
    }
    budget.cells(part, this.#uncounted);
  }

  /** Reads a row's attributes; gives the place after its tag, negative when the row is empty. */
  #openRow(from: number): number {
    const bytes = this.#bytes;
    let row = this.#row + 1;
    let hidden = false;
    let at = from;
    for (;;) {
      let byte = bytes[at];
      while (byte !== undefined && byte <= SPACE) byte = bytes[++at];
      if (byte === GREATER || byte === SLASH) break;
      const start = at;
      let local = at;
      while (byte !== undefined && byte !== EQUALS && byte > SPACE && byte !== GREATER) {
        if (byte === COLON) local = at + 1;
        byte = bytes[++at];
      }
      const end = at;
      while (byte !== undefined && byte <= SPACE) byte = bytes[++at];
      if (byte !== EQUALS || start === end) this.#broken();
      byte = bytes[++at];
      while (byte !== undefined && byte <= SPACE) byte = bytes[++at];
      if (byte !== QUOTE && byte !== APOSTROPHE) this.#broken();
      const value = at + 1;
      at = bytes.indexOf(byte, value);
      if (at < 0) this.#broken();
      if (end - local === 1 && bytes[local] === LETTER_R) row = this.#wholeNumber(value, at) - 1;
      else if (end - local === 6 && this.#isName(local, 'hidden')) {
        hidden ||= bytes[value] === 0x31 || bytes[value] === LETTER_T;
      } else if (end - local === 2 && this.#isName(local, 'ht')) {
        // A row of no height is hidden in all but name.
        hidden ||= Number(decodeXmlText(bytes, value, at, this.#context.part)) === 0;
      }
      at++;
    }
    if (row < 0 || row >= MAX_ROWS) damaged(this.#context.part, 'outside-grid');
    if (hidden) {
      this.#context.budget.items(this.#context.part, 1);
      this.#hiddenRows.add(row);
    }
    this.#row = row;
    this.#column = -1;
    if (bytes[at] === GREATER) return at + 1;
    if (bytes[at + 1] !== GREATER) this.#broken();
    return -(at + 2);
  }

  /** Reads cells up to the end of the row; gives the place after it. */
  #readCells(from: number): number {
    const bytes = this.#bytes;
    const context = this.#context;
    const { builder, styles, texts } = context;
    const row = this.#row;
    const sharedCount = texts.sharedCount;
    let at = from;
    for (;;) {
      if (bytes[at] !== LESS) at = this.#nextTag(at);
      const tag = at;
      if (bytes[at + 1] !== LETTER_C || bytes[at + 2] !== SPACE) {
        if (bytes[at + 1] === SLASH) {
          const name = this.#localName(at + 2);
          if (!this.#isName(name, 'row')) this.#broken();
          let end = name + 3;
          while ((bytes[end] ?? GREATER) <= SPACE) end++;
          if (bytes[end] !== GREATER) this.#broken();
          return end + 1;
        }
        at = this.#unusual(tag);
        continue;
      }
      // Attributes: r="AB12", s="5", t="s" in any order, nothing else.
      at += 3;
      let column = -1;
      let style = 0;
      let type = LETTER_N;
      let usual = true;
      let byte: number | undefined;
      for (;;) {
        const name = bytes[at];
        if (bytes[at + 1] !== EQUALS || bytes[at + 2] !== QUOTE) {
          usual = false;
          break;
        }
        at += 3;
        if (name === LETTER_R) {
          column = 0;
          let digit = (bytes[at] as number) - 64;
          while (digit >= 1 && digit <= 26) {
            column = column * 26 + digit;
            digit = (bytes[++at] as number) - 64;
          }
          let number = 0;
          digit = (bytes[at] as number) - 48;
          while (digit >= 0 && digit <= 9) {
            number = number * 10 + digit;
            digit = (bytes[++at] as number) - 48;
          }
          column--;
          if (number !== row + 1 || column < 0 || column >= MAX_COLUMNS) usual = false;
        } else if (name === LETTER_S) {
          let digit = (bytes[at] as number) - 48;
          while (digit >= 0 && digit <= 9) {
            style = style * 10 + digit;
            digit = (bytes[++at] as number) - 48;
          }
        } else if (name === LETTER_T) {
          type = bytes[at] as number;
          at++;
          if (bytes[at] !== QUOTE) {
            if (type === LETTER_S && bytes[at] === LETTER_T && bytes[at + 1] === LETTER_R) {
              type = TYPE_STR;
              at += 2;
            } else if (type === LETTER_I && bytes[at] === LETTER_N && bytes[at + 8] === QUOTE) {
              type = TYPE_INLINE;
              at += 8;
            }
          }
        } else usual = false;
        if (bytes[at] !== QUOTE) usual = false;
        byte = bytes[++at];
        if (byte === SPACE) at++;
        else break;
        if (!usual) break;
      }
      if (!usual || column < 0) {
        at = this.#unusual(tag);
        continue;
      }
      if (byte === SLASH && bytes[at + 1] === GREATER) {
        at += 2;
        this.#column = column;
        if (++this.#uncounted === CELLS_PER_COUNT) this.#count();
        continue;
      }
      if (byte !== GREATER) {
        at = this.#unusual(tag);
        continue;
      }
      at++;

      // A plain formula, then the value.
      let formula: string | null = null;
      if (bytes[at] === LESS && bytes[at + 1] === LETTER_F && bytes[at + 2] === GREATER) {
        const end = bytes.indexOf(LESS, at + 3);
        if (
          end < 0 ||
          bytes[end + 1] !== SLASH ||
          bytes[end + 2] !== LETTER_F ||
          bytes[end + 3] !== GREATER
        ) {
          at = this.#unusual(tag);
          continue;
        }
        formula = decodeXmlText(bytes, at + 3, end, context.part);
        at = end + 4;
      }
      if (type === TYPE_INLINE && formula === null && this.#opensInline(at)) {
        at += 7;
        const start = at;
        let hash = 0;
        let unit = bytes[at];
        while (unit !== LESS && unit !== undefined) {
          hash = Math.imul(hash ^ unit, HASH_PRIME);
          unit = bytes[++at];
        }
        if (!this.#closesInline(at)) {
          at = this.#unusual(tag);
          continue;
        }
        this.#column = column;
        if (++this.#uncounted === CELLS_PER_COUNT) this.#count();
        builder.add(row, column, CellKind.text, texts.raw(bytes, start, at, hash, true, context.part), 0);
        at += 13;
        continue;
      }
      if (bytes[at] !== LESS || bytes[at + 1] !== LETTER_V || bytes[at + 2] !== GREATER) {
        at = this.#unusual(tag);
        continue;
      }
      at += 3;
      const start = at;
      let number = 0;
      if (type === LETTER_N || type === LETTER_S) {
        const negative = bytes[at] === MINUS;
        if (negative) at++;
        const first = at;
        let digit = (bytes[at] as number) - 48;
        while (digit >= 0 && digit <= 9) {
          number = number * 10 + digit;
          digit = (bytes[++at] as number) - 48;
        }
        let digits = at - first;
        let scale = 0;
        if (bytes[at] === DOT) {
          const point = ++at;
          digit = (bytes[at] as number) - 48;
          while (digit >= 0 && digit <= 9) {
            number = number * 10 + digit;
            digit = (bytes[++at] as number) - 48;
          }
          scale = at - point;
          digits += scale;
        }
        if (bytes[at] === LESS && number < EXACT && scale <= EXACT_SCALE && digits > 0) {
          // Both digits and power are exact, so this rounds once, and rightly.
          if (scale > 0) number /= POWERS[scale] as number;
          if (negative) number = -number;
        } else {
          at = bytes.indexOf(LESS, at);
          number = numberIn(bytes, start, at);
        }
        if (type === LETTER_S && !(number >= 0 && number % 1 === 0)) number = Number.NaN;
        // Not a number, or an empty `<v>`.
        if (Number.isNaN(number)) type = 0;
      } else if (type === TYPE_STR || type === LETTER_E || type === LETTER_B) at = bytes.indexOf(LESS, at);
      else type = 0;
      if (type === 0 || at < 0 || !this.#closesValue(at)) {
        at = this.#unusual(tag);
        continue;
      }
      this.#column = column;
      if (++this.#uncounted === CELLS_PER_COUNT) this.#count();
      if (type === LETTER_N) {
        if (styles[style] === 0) builder.add(row, column, CellKind.number, number, 0);
        else addNumber(context, row, column, style, number, 0);
      } else if (type === LETTER_S) {
        if (number < sharedCount) builder.add(row, column, CellKind.text, number, 0);
        else addShared(context, row, column, number, 0);
      } else {
        const value = decodeXmlText(bytes, start, at, context.part);
        addCellValue(context, row, column, TYPE_NAMES[type] ?? 'n', style, value, 0);
      }
      if (formula !== null) addFormula(context, formula);
      at += 8;
    }
  }

  /** `<is><t>` starts here. */
  #opensInline(at: number): boolean {
    const b = this.#bytes;
    return (
      b[at] === LESS &&
      b[at + 1] === LETTER_I &&
      b[at + 2] === LETTER_S &&
      b[at + 3] === GREATER &&
      b[at + 4] === LESS &&
      b[at + 5] === LETTER_T &&
      b[at + 6] === GREATER
    );
  }

  /** `</t></is></c>` starts here. */
  #closesInline(at: number): boolean {
    const b = this.#bytes;
    return (
      b[at] === LESS &&
      b[at + 1] === SLASH &&
      b[at + 2] === LETTER_T &&
      b[at + 3] === GREATER &&
      b[at + 4] === LESS &&
      b[at + 5] === SLASH &&
      b[at + 6] === LETTER_I &&
      b[at + 7] === LETTER_S &&
      b[at + 8] === GREATER &&
      this.#closesCell(at + 9)
    );
  }

  /** `</v></c>` starts here. */
  #closesValue(at: number): boolean {
    const b = this.#bytes;
    return (
      b[at] === LESS &&
      b[at + 1] === SLASH &&
      b[at + 2] === LETTER_V &&
      b[at + 3] === GREATER &&
      this.#closesCell(at + 4)
    );
  }

  /** `</c>` starts here. */
  #closesCell(at: number): boolean {
    const b = this.#bytes;
    return b[at] === LESS && b[at + 1] === SLASH && b[at + 2] === LETTER_C && b[at + 3] === GREATER;
  }

  /** Reads a cell tag by tag, or skips what is not a cell; gives the place after it. */
  #unusual(tag: number): number {
    const scanner = this.#scanner;
    const name = this.#localName(tag + 1);
    const after = this.#bytes[name + 1] ?? 0;
    const isCell = this.#bytes[name] === LETTER_C && (after <= SPACE || after === GREATER || after === SLASH);
    if (!isCell) return this.#skipExtension(tag, name);
    if (++this.#uncounted === CELLS_PER_COUNT) this.#count();
    scanner.position = tag;
    this.#column = readCellByTags(scanner, this.#context, this.#row, this.#column);
    return scanner.position;
  }

  /** Only an extension list may stand among rows and cells; anything else may hold cells that would be lost. */
  #skipExtension(tag: number, name: number): number {
    if (!this.#isName(name, 'extLst')) damaged(this.#context.part, 'unexpected-element');
    const scanner = this.#scanner;
    scanner.position = tag;
    scanner.next();
    scanner.skip();
    return scanner.position;
  }

  #count(): void {
    this.#uncounted = 0;
    this.#context.budget.cells(this.#context.part, CELLS_PER_COUNT);
  }

  /** The next tag at or after a place, past white space, comments and processing instructions. */
  #nextTag(from: number): number {
    const at = this.#scanner.findTag(from);
    return at < 0 ? this.#broken() : at;
  }

  /** Where a tag's name starts after its prefix. */
  #localName(start: number): number {
    const bytes = this.#bytes;
    for (let at = start; ; at++) {
      const byte = bytes[at];
      if (byte === COLON) return at + 1;
      if (byte === undefined || byte <= SPACE || byte === GREATER || byte === SLASH) return start;
    }
  }

  #isName(at: number, name: string): boolean {
    for (let index = 0; index < name.length; index++) {
      if (this.#bytes[at + index] !== name.charCodeAt(index)) return false;
    }
    const after = this.#bytes[at + name.length] ?? 0;
    return after <= SPACE || after === GREATER || after === SLASH || after === EQUALS;
  }

  #wholeNumber(start: number, end: number): number {
    let number = 0;
    for (let at = start; at < end; at++) {
      const digit = (this.#bytes[at] as number) - 48;
      if (digit < 0 || digit > 9 || number > MAX_ROWS) damaged(this.#context.part, 'outside-grid');
      number = number * 10 + digit;
    }
    return number;
  }

  #broken(): never {
    damaged(this.#context.part, 'xml');
  }
}

const TYPE_NAMES: Readonly<Record<number, string>> = { [LETTER_B]: 'b', [LETTER_E]: 'e', [TYPE_STR]: 'str' };
