import { classOfCode, FormatClass } from '@nylage/core/grid';
import { classOfBuiltIn } from '../read/built-in-format.ts';
import { numberFormats } from '../write/cell-style.ts';
import { xmlAttribute } from '../write/xml.ts';
import { decodeUtf8 } from '../zip/utf8.ts';
import { RawTag } from './raw-tag.ts';
import { StyleLists } from './style-lists.ts';
import type { WorkbookPackage } from './workbook-package.ts';

interface CellFormat {
  readonly start: number;
  readonly tagEnd: number;
  readonly end: number;
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
  readonly #lists: StyleLists;
  readonly #formats: CellFormat[] = [];
  readonly #codes = new Map<number, string>();
  readonly #copies = new Map<string, number>();
  #newDateFormat: number | null = null;

  constructor(workbook: WorkbookPackage, part: string) {
    this.#lists = new StyleLists(workbook.describing(part), workbook.describing(part), (list, scanner) => {
      if (list === 'numFmts') {
        this.#codes.set(scanner.whole('numFmtId', -1), scanner.attribute('formatCode') ?? '');
      } else if (list === 'cellXfs') {
        const { tagStart: start, position: tagEnd } = scanner;
        const format = scanner.whole('numFmtId', 0);
        const quoted = scanner.flag('quotePrefix');
        scanner.skip();
        this.#formats.push({ start, tagEnd, end: scanner.position, format, quoted });
      }
    });
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
    const isText =
      format.quoted || format.format === TEXT_FORMAT || this.#codes.get(format.format) === numberFormats.text;
    const isPlain = this.#classOf(format.format) === FormatClass.plain;
    return isPlain && !isText ? style : this.#copy(style, GENERAL_FORMAT);
  }

  /** The changed part, null when nothing had to be added. */
  apply(): Uint8Array | null {
    return this.#lists.apply();
  }

  #classOf(format: number): FormatClass {
    const code = this.#codes.get(format);
    return code === undefined ? classOfBuiltIn(format) : classOfCode(code);
  }

  #copy(style: number, numberFormat: number): number {
    const key = `${style} ${numberFormat}`;
    let copy = this.#copies.get(key);
    if (copy === undefined) {
      const of = this.#formats[style];
      copy = this.#lists.add(
        'cellXfs',
        of === undefined ? this.#plain(numberFormat) : this.#copyOf(of, numberFormat),
      );
      this.#copies.set(key, copy);
    }
    return copy;
  }

  #copyOf(format: CellFormat, numberFormat: number): string {
    const { bytes } = this.#lists;
    const tag = new RawTag(bytes, format.start, format.tagEnd);
    tag.set('numFmtId', numberFormat);
    tag.set('applyNumberFormat', 1);
    tag.set('quotePrefix', null);
    return `${tag.toString()}${decodeUtf8(bytes, format.tagEnd, format.end) ?? ''}`;
  }

  #plain(numberFormat: number): string {
    const { prefix } = this.#lists;
    return `<${prefix}xf numFmtId="${numberFormat}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`;
  }

  #dateFormat(): number {
    for (const [id, code] of this.#codes) {
      if (code === numberFormats.date || code === 'yyyy-mm-dd') return id;
    }
    if (this.#newDateFormat === null) {
      this.#newDateFormat = Math.max(FIRST_OWN_FORMAT - 1, ...this.#codes.keys()) + 1;
      const code = xmlAttribute(numberFormats.date);
      const { prefix } = this.#lists;
      this.#lists.add('numFmts', `<${prefix}numFmt numFmtId="${this.#newDateFormat}" formatCode="${code}"/>`);
    }
    return this.#newDateFormat;
  }
}
