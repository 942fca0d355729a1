import type { CellPlace, CellRange } from '@nylage/core/grid';
import { absoluteRange, rangeOf } from '../references.ts';
import { element, type Xml, xmlText } from '../xml.ts';
import { val } from './chart-xml.ts';

/** Writes references to cells together with what the cells hold, so that a chart shows before anything is recalculated. */
export class ChartData {
  readonly #sheet: string;

  /** `sheet` is the name that the sheet has in the file. */
  constructor(sheet: string) {
    this.#sheet = sheet;
  }

  /** A series' name. */
  name(place: CellPlace, text: string): Xml {
    return element('c:tx', {}, this.#strings(rangeOf(place), [text]));
  }

  /** Texts along an axis. */
  categories(range: CellRange, texts: readonly string[]): Xml {
    return element('c:cat', {}, this.#strings(range, texts));
  }

  /** Numbers; null is a gap. `holder` is the element they stand in. */
  numbers(
    holder: 'c:val' | 'c:xVal' | 'c:yVal' | 'c:bubbleSize',
    range: CellRange,
    values: readonly (number | null)[],
    format: string,
  ): Xml {
    const points = values.map((value, idx) =>
      value === null ? null : element('c:pt', { idx }, element('c:v', {}, xmlText(String(value)))),
    );
    return element(
      holder,
      {},
      element('c:numRef', {}, [
        this.#formula(range),
        element('c:numCache', {}, [
          element('c:formatCode', {}, xmlText(format)),
          val('ptCount', values.length),
          ...points,
        ]),
      ]),
    );
  }

  #strings(range: CellRange, texts: readonly string[]): Xml {
    const points = texts.map((text, idx) => element('c:pt', { idx }, element('c:v', {}, xmlText(text))));
    return element('c:strRef', {}, [
      this.#formula(range),
      element('c:strCache', {}, [val('ptCount', texts.length), ...points]),
    ]);
  }

  #formula(range: CellRange): Xml {
    return element('c:f', {}, xmlText(absoluteRange(this.#sheet, range)));
  }
}
