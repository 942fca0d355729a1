import type { TextBook } from './sheet-data.ts';
import { cut } from './sheet-names.ts';
import { element, excelString, type Xml, xmlText } from './xml.ts';

/** Excel holds no longer text in a cell. */
export const MAX_CELL_TEXT = 32_767;

/** Collects the texts of all cells, each once, and writes the shared strings part. */
export class SharedStrings implements TextBook {
  readonly #known = new Map<string, number>();
  #uses = 0;

  /** A cell that refers to the text. A text longer than a cell can hold ends with `…`. */
  cell(text: string): ReturnType<TextBook['cell']> {
    this.#uses++;
    const kept = fitCell(text);
    let index = this.#known.get(kept);
    if (index === undefined) {
      index = this.#known.size;
      this.#known.set(kept, index);
    }
    return { type: 's', content: element('v', {}, xmlText(String(index))) };
  }

  /** The shared strings part; null when no cell holds a text. */
  root(): Xml | null {
    if (this.#known.size === 0) return null;
    const items = [...this.#known.keys()].map((text) => element('si', {}, textElement(text)));
    return element(
      'sst',
      {
        xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
        count: this.#uses,
        uniqueCount: items.length,
      },
      items,
    );
  }
}

/** Texts kept in the cells themselves, which leaves a user's shared strings as they are. */
export const inlineTexts: TextBook = {
  cell: (text) => ({ type: 'inlineStr', content: element('is', {}, textElement(fitCell(text))) }),
};

/** A text as a cell can hold it. */
export function fitCell(text: string): string {
  return text.length <= MAX_CELL_TEXT ? text : `${cut(text, MAX_CELL_TEXT - 1)}…`;
}

/** A text inside a string item; white space at its ends is kept. */
export function textElement(text: string): Xml {
  const written = excelString(text);
  const preserve = /^\s|\s$|\n/.test(written) ? 'preserve' : undefined;
  return element('t', { 'xml:space': preserve }, xmlText(written));
}
