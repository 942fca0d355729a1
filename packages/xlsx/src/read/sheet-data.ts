import { CellKind, MAX_COLUMNS, MAX_ROWS } from '@nylage/core/grid';
import { stringOfUnits } from '../zip/string-of-units.ts';
import { ASCII, isAt, isNameAt, localNameAt } from './ascii.ts';
import { addCellValue, addFormula, addNumber, addShared, type CellContext, numberIn } from './cell-sink.ts';
import { damaged } from './refusal.ts';
import { RowTag } from './row-tag.ts';
import { readCellByTags } from './slow-cell.ts';
import type { XmlScanner } from './xml-scanner.ts';
import { decodeXmlText } from './xml-text.ts';

const {
  DOT,
  EQUALS,
  GREATER,
  LESS,
  LETTER_B,
  LETTER_C,
  LETTER_E,
  LETTER_F,
  LETTER_I,
  LETTER_N,
  LETTER_R,
  LETTER_S,
  LETTER_T,
  LETTER_V,
  MINUS,
  QUOTE,
  SLASH,
  SPACE,
} = ASCII;

/** Cell types as the fast scan tells them apart: the type's first letter, `S` for `str`, `I` for `inlineStr`. */
const TYPE_STR = 0x53;
const TYPE_INLINE = 0x49;

const INLINE_REST = 'nlineStr"';
const INLINE_START = '<is><t>';
const INLINE_END = '</t></is></c>';
const FORMULA_END = '</f>';
const VALUE_END = '</v></c>';

/** Powers of ten that are exact, so that digits divided by one are rounded once and rightly. */
const POWERS = Float64Array.from({ length: 23 }, (_, power) => Number(`1e${power}`));
const EXACT_SCALE = 22;
/** As many digits as can not overflow a double. */
const MAX_DIGITS = 64;
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
  /** The formula read last. */
  #formula = '';

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
    const row = new RowTag(bytes, part);
    let at = this.#scanner.position;
    for (let rows = 1; ; ) {
      at = this.#nextTag(at);
      const closes = bytes[at + 1] === SLASH;
      const name = localNameAt(bytes, closes ? at + 2 : at + 1);
      if (closes) {
        this.#scanner.position = at;
        break;
      }
      if (isNameAt(bytes, name, 'row')) {
        at = row.read(name + 3);
        if (row.hidden) {
          budget.hiddenRow(part);
          this.#hiddenRows.add(row.row);
        }
        this.#column = -1;
        if (!row.empty) at = this.#readCells(at, row.row);
        if (rows % ROWS_PER_TICK === 0) budget.tick(at);
        // More rows than a sheet holds can only be the same ones over again.
        if (++rows > MAX_ROWS + 1) damaged(part, 'outside-grid');
      } else at = this.#skipExtension(at, name);
    }
    budget.cells(part, this.#uncounted);
  }

  /** Reads cells up to the end of the row; gives the place after it. */
  #readCells(from: number, row: number): number {
    const bytes = this.#bytes;
    const context = this.#context;
    const { builder, styles, texts } = context;
    this.#row = row;
    const sharedCount = texts.sharedCount;
    let at = from;
    for (;;) {
      if (bytes[at] !== LESS) at = this.#nextTag(at);
      const tag = at;
      let byte = bytes[at + 2];
      if (bytes[at + 1] !== LETTER_C || (byte !== SPACE && byte !== GREATER && byte !== SLASH)) {
        if (bytes[at + 1] === SLASH) {
          const name = localNameAt(bytes, at + 2);
          if (!isNameAt(bytes, name, 'row')) this.#broken();
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
      let column = this.#column + 1;
      let style = 0;
      let type: number = LETTER_N;
      let usual = true;
      if (byte !== SPACE) at--;
      else
        for (;;) {
          const name = bytes[at];
          if (bytes[at + 1] !== EQUALS || bytes[at + 2] !== QUOTE) {
            byte = name;
            usual = name === SLASH;
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
            if (number !== row + 1 || column < 0) usual = false;
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
              } else if (type === LETTER_I && isAt(bytes, at, INLINE_REST)) {
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
      if (!usual || column >= MAX_COLUMNS) {
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

      // A formula, then the value.
      let formula: string | null = null;
      if (bytes[at] === LESS && bytes[at + 1] === LETTER_F) {
        const end = this.#formulaEnd(at + 2);
        if (end < 0) {
          at = this.#unusual(tag);
          continue;
        }
        formula = this.#formula;
        at = end;
      }
      if (type === TYPE_INLINE && formula === null && isAt(bytes, at, INLINE_START)) {
        at += INLINE_START.length;
        const start = at;
        let hash = 0;
        let unit = bytes[at];
        while (unit !== LESS && unit !== undefined) {
          hash = Math.imul(hash ^ unit, HASH_PRIME);
          unit = bytes[++at];
        }
        if (!isAt(bytes, at, INLINE_END)) {
          at = this.#unusual(tag);
          continue;
        }
        this.#column = column;
        if (++this.#uncounted === CELLS_PER_COUNT) this.#count();
        builder.add(row, column, CellKind.text, texts.raw(bytes, start, at, hash, true, context.part), 0);
        at += INLINE_END.length;
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
          // Too many digits to be exact, or something else than digits.
          const isPlain = bytes[at] === LESS && digits > 0 && digits <= MAX_DIGITS;
          if (!isPlain) at = bytes.indexOf(LESS, at);
          number = isPlain ? Number(stringOfUnits(bytes, at - start, start)) : numberIn(bytes, start, at);
        }
        if (type === LETTER_S && !(number >= 0 && number % 1 === 0)) number = Number.NaN;
        // Not a number, or an empty `<v>`.
        if (Number.isNaN(number)) type = 0;
      } else if (type === TYPE_STR || type === LETTER_E || type === LETTER_B) at = bytes.indexOf(LESS, at);
      else type = 0;
      if (type === 0 || at < 0 || !isAt(bytes, at, VALUE_END)) {
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
      at += VALUE_END.length;
    }
  }

  /**
   * Reads a formula from after `<f` into `#formula`; gives the place after it, or -1 where it is not
   * plain text. A shared formula that repeats has no text.
   */
  #formulaEnd(from: number): number {
    const bytes = this.#bytes;
    let at = from;
    let quotes = 0;
    for (let byte = bytes[at]; byte !== GREATER; byte = bytes[++at]) {
      if (byte === undefined || byte === LESS) return -1;
      if (byte === QUOTE) quotes++;
    }
    // A `>` inside a value, or a tag that only starts with an f.
    if (quotes % 2 !== 0 || (at > from && (bytes[from] as number) > SPACE && bytes[from] !== SLASH))
      return -1;
    if (bytes[at - 1] === SLASH) {
      this.#formula = '';
      return at + 1;
    }
    const end = bytes.indexOf(LESS, at + 1);
    if (end < 0 || !isAt(bytes, end, FORMULA_END)) return -1;
    this.#formula = decodeXmlText(bytes, at + 1, end, this.#context.part);
    return end + FORMULA_END.length;
  }

  /** Reads a cell tag by tag, or skips what is not a cell; gives the place after it. */
  #unusual(tag: number): number {
    const scanner = this.#scanner;
    // A comment or an instruction: the next tag lies further on.
    const place = this.#nextTag(tag);
    if (place !== tag) return place;
    const name = localNameAt(this.#bytes, tag + 1);
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
    if (!isNameAt(this.#bytes, name, 'extLst')) damaged(this.#context.part, 'unexpected-element');
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

  #broken(): never {
    damaged(this.#context.part, 'xml');
  }
}

const TYPE_NAMES: Readonly<Record<number, string>> = { [LETTER_B]: 'b', [LETTER_E]: 'e', [TYPE_STR]: 'str' };
