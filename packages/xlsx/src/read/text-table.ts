import type { Budget } from './budget.ts';
import { RawTexts } from './raw-texts.ts';
import { decodeXmlText, trimXmlSpace, unescapeExcel } from './xml-text.ts';

/**
 * The workbook's texts. Shared strings keep the index the file gives them, so that a cell's index is
 * used as it stands; inline and formula texts follow, each once.
 */
export class TextTable {
  readonly texts: string[];
  /** How many of the texts are shared strings. */
  readonly sharedCount: number;
  readonly #inline = new Map<string, number>();
  readonly #budget: Budget;
  #trimmed: RawTexts | null = null;
  #verbatim: RawTexts | null = null;

  constructor(shared: string[], budget: Budget) {
    this.texts = shared;
    this.sharedCount = shared.length;
    this.#budget = budget;
  }

  /** The index of a text that stands in the cell itself. */
  inline(text: string, part: string): number {
    const known = this.#inline.get(text);
    if (known !== undefined) return known;
    this.#budget.texts(part, 1);
    this.#budget.textLength(part, text.length);
    const index = this.texts.length;
    this.texts.push(text);
    this.#inline.set(text, index);
    return index;
  }

  /**
   * The index of a text by its raw XML bytes, which `hash` is made of. `trim` leaves out the white
   * space around it.
   */
  raw(bytes: Uint8Array, start: number, end: number, hash: number, trim: boolean, part: string): number {
    const known = (trim ? this.#trimmed : this.#verbatim) ?? new RawTexts();
    if (trim) this.#trimmed = known;
    else this.#verbatim = known;
    const found = known.find(bytes, start, end, hash);
    if (found >= 0) return found;
    const text = decodeXmlText(bytes, start, end, part);
    const index = this.inline(unescapeExcel(trim ? trimXmlSpace(text) : text), part);
    known.remember(bytes, start, end, hash, index);
    return index;
  }
}
