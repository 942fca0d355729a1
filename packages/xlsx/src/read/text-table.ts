import type { Budget } from './budget.ts';

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
}
