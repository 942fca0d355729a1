import { classOfBuiltIn, classOfCode, FormatClass } from '../read/number-format.ts';
import { eachChild, readRoot } from '../read/xml-children.ts';
import type { XmlScanner } from '../read/xml-scanner.ts';
import { numberFormats } from '../write/cell-style.ts';
import { xmlAttribute } from '../write/xml.ts';
import { decodeUtf8 } from '../zip/utf8.ts';
import { prefixOf, RawTag } from './raw-tag.ts';
import { Splices } from './splices.ts';

interface CellFormat {
  readonly start: number;
  readonly end: number;
  readonly tagEnd: number;
  readonly format: number;
  readonly quoted: boolean;
}

const TEXT_FORMAT = 49;
const GENERAL_FORMAT = 0;
const FIRST_OWN_FORMAT = 164;

/**
 * Finds or adds cell formats in a user's styles part. A format is only added when a cell's own would
 * show the new value wrongly, and then as a copy of it with another number format.
 */
export class StylePatch {
  readonly #bytes: Uint8Array;
  readonly #formats: CellFormat[] = [];
  readonly #codes = new Map<number, string>();
  readonly #added: string[] = [];
  readonly #copies = new Map<string, number>();
  #prefix = '';
  #listTag: {
    readonly tag: RawTag;
    readonly start: number;
    readonly end: number;
    readonly close: number;
  } | null = null;
  #numberFormats: {
    readonly tag: RawTag;
    readonly start: number;
    readonly end: number;
    readonly close: number;
  } | null = null;
  #rootEnd = 0;
  #newDateFormat: number | null = null;

  constructor(scanner: XmlScanner) {
    this.#bytes = scanner.bytes;
    this.#read(scanner);
  }

  /** A style like this one in which a number shows as a day. */
  forDate(style: number): number {
    const format = this.#formats[style];
    if (format !== undefined && this.#classOf(format.format) === FormatClass.date) return style;
    return this.#copy(style, this.#dateFormat());
  }

  /** A style like this one in which a number shows as a number: not as text, day or percentage. */
  forNumber(style: number): number {
    const format = this.#formats[style];
    if (format === undefined) return style;
    const isPlain = this.#classOf(format.format) === FormatClass.plain && format.format !== TEXT_FORMAT;
    return isPlain && !format.quoted && this.#codes.get(format.format) !== numberFormats.text
      ? style
      : this.#copy(style, GENERAL_FORMAT);
  }

  /** The changed part, null when nothing had to be added. */
  apply(): Uint8Array | null {
    if (this.#added.length === 0 || this.#listTag === null) return null;
    const splices = new Splices();
    const { tag, start, end, close } = this.#listTag;
    tag.set('count', this.#formats.length + this.#added.length);
    splices.replace(start, end, tag.toString());
    splices.insert(close, this.#added.join(''));
    if (this.#newDateFormat !== null) this.#addDateFormat(splices, this.#newDateFormat);
    return splices.apply(this.#bytes);
  }

  #read(scanner: XmlScanner): void {
    readRoot(scanner, 'styleSheet', (element) => {
      if (this.#rootEnd === 0) this.#rootEnd = scanner.tagStart;
      const list = {
        tag: new RawTag(scanner.bytes, scanner.tagStart, scanner.position),
        start: scanner.tagStart,
        end: scanner.position,
      };
      if (element === 'numFmts') {
        eachChild(scanner, () =>
          this.#codes.set(scanner.whole('numFmtId', -1), scanner.attribute('formatCode') ?? ''),
        );
        this.#numberFormats = { ...list, close: scanner.tagStart };
      } else if (element === 'cellXfs') {
        this.#prefix = prefixOf(list.tag.name);
        eachChild(scanner, () => {
          const start = scanner.tagStart;
          const tagEnd = scanner.position;
          const format = scanner.whole('numFmtId', 0);
          const quoted = scanner.flag('quotePrefix');
          scanner.skip();
          this.#formats.push({ start, tagEnd, end: scanner.position, format, quoted });
        });
        this.#listTag = { ...list, close: scanner.tagStart };
      }
    });
  }

  #classOf(format: number): FormatClass {
    const code = this.#codes.get(format);
    return code === undefined ? classOfBuiltIn(format) : classOfCode(code);
  }

  #copy(style: number, numberFormat: number): number {
    const key = `${style} ${numberFormat}`;
    const known = this.#copies.get(key);
    if (known !== undefined) return known;
    const of = this.#formats[style];
    const id = this.#formats.length + this.#added.length;
    this.#added.push(of === undefined ? this.#plain(numberFormat) : this.#copyOf(of, numberFormat));
    this.#copies.set(key, id);
    return id;
  }

  #copyOf(format: CellFormat, numberFormat: number): string {
    const tag = new RawTag(this.#bytes, format.start, format.tagEnd);
    tag.set('numFmtId', numberFormat);
    tag.set('applyNumberFormat', 1);
    tag.set('quotePrefix', null);
    const rest = decodeUtf8(this.#bytes, format.tagEnd, format.end) ?? '';
    return `${tag.toString()}${rest}`;
  }

  #plain(numberFormat: number): string {
    return `<${this.#prefix}xf numFmtId="${numberFormat}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`;
  }

  #dateFormat(): number {
    for (const [id, code] of this.#codes) if (code === numberFormats.date || code === 'yyyy-mm-dd') return id;
    this.#newDateFormat ??= Math.max(FIRST_OWN_FORMAT - 1, ...this.#codes.keys()) + 1;
    return this.#newDateFormat;
  }

  #addDateFormat(splices: Splices, id: number): void {
    const format = `<${this.#prefix}numFmt numFmtId="${id}" formatCode="${xmlAttribute(numberFormats.date)}"/>`;
    const list = this.#numberFormats;
    if (list === null) {
      const name = `${this.#prefix}numFmts`;
      splices.insert(this.#rootEnd, `<${name} count="1">${format}</${name}>`);
      return;
    }
    list.tag.set('count', this.#codes.size + 1);
    const wasEmpty = list.tag.empty;
    list.tag.empty = false;
    const opened = list.tag.toString();
    if (wasEmpty) splices.replace(list.start, list.end, `${opened}${format}</${list.tag.name}>`);
    else {
      splices.replace(list.start, list.end, opened);
      splices.insert(list.close, format);
    }
  }
}
