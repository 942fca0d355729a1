import type { Language } from '@nylage/core/text';
import { mutedStyle, optionalHeader, sectionStyle } from '../house-styles.ts';
import { fitsInRule } from '../validation-xml.ts';
import type { CellToWrite, SheetToWrite, ValidationRule } from '../workbook-model.ts';
import { words } from './words.ts';

const FIRST_ROW = 3;

/** Lists of choices for drop-downs: in the rule where they fit, otherwise on a sheet of their own. */
export class ChoiceLists {
  readonly #sheet: string;
  readonly #language: Language;
  readonly #lists: { readonly key: string; readonly title: string; readonly values: readonly string[] }[] =
    [];

  constructor(language: Language) {
    this.#language = language;
    this.#sheet = words.listsSheet[language];
  }

  /** The rule for a list of choices. Lists with the same key are kept once. */
  rule(key: string, title: string, values: readonly string[]): ValidationRule {
    if (fitsInRule(values)) return { kind: 'list', values };
    let column = this.#lists.findIndex((list) => list.key === key);
    if (column < 0) column = this.#lists.push({ key, title, values }) - 1;
    const bottom = FIRST_ROW + values.length - 1;
    return {
      kind: 'list-in-cells',
      sheet: this.#sheet,
      range: { top: FIRST_ROW, left: column, bottom, right: column },
    };
  }

  /** The sheet with the lists; null when every list fits in its rule. */
  sheet(): SheetToWrite | null {
    if (this.#lists.length === 0) return null;
    const longest = Math.max(...this.#lists.map(({ values }) => values.length));
    const valueRows = Array.from({ length: longest }, (_, at): CellToWrite[] =>
      this.#lists.map(({ values }) => values[at] ?? null),
    );
    return {
      name: this.#sheet,
      columns: this.#lists.map(({ values, title }) => ({
        width: Math.min(48, Math.max(14, title.length + 2, ...values.map((value) => value.length + 2))),
      })),
      rows: [
        { cells: [{ value: this.#sheet, style: sectionStyle }], height: 24 },
        [{ value: words.listsHelp[this.#language], style: { ...mutedStyle, wrap: false } }],
        this.#lists.map(({ title }) => ({ value: title, style: optionalHeader })),
        ...valueRows,
      ],
      frozen: { rows: FIRST_ROW, columns: 0 },
      tabColor: '#8c8c8c',
      page: { landscape: false },
    };
  }
}
