import type { CellRange } from '../grid/index.ts';
import type { Text } from '../text/index.ts';

/** Måste rättas · Se över · Tips. Only errors keep a workbook from being ready. */
export type Severity = 'error' | 'warning' | 'advice';

/** Where a problem is, as the user's own workbook names it; zero-based row and column. */
export interface Where {
  readonly sheet: string;
  readonly row: number | null;
  readonly column: number | null;
  /** Header of the column, or label of the fact. */
  readonly header: string | null;
}

/** What may be written into a cell. A text is always text, never a formula. */
export type CellValue = string | number | boolean | null | { readonly date: string };

/** One change to a workbook, as data: previewed, applied and undone by whoever holds the workbook. */
export type Edit =
  | {
      readonly kind: 'set';
      readonly sheet: string;
      readonly row: number;
      readonly column: number;
      readonly value: CellValue;
    }
  | { readonly kind: 'show-rows'; readonly sheet: string; readonly rows: readonly number[] }
  | { readonly kind: 'show-columns'; readonly sheet: string; readonly columns: readonly number[] }
  | { readonly kind: 'show-sheet'; readonly sheet: string }
  | { readonly kind: 'unmerge'; readonly sheet: string; readonly range: CellRange };

/** A proposed repair. `safe` keeps the meaning; `ask` needs a person's answer. */
export interface Fix {
  readonly safety: 'safe' | 'ask';
  readonly edits: readonly Edit[];
}

/** Values that a message is worded with. Personal data never stands here. */
export type Params = Readonly<Record<string, string | number>>;

/** Something in a workbook that does not hold, as data; `wordProblem` renders it. */
export interface Problem {
  readonly rule: string;
  readonly message: string;
  readonly severity: Severity;
  readonly params: Params;
  /** The cell as it stands, masked where it could point at a person. */
  readonly found: string;
  readonly at: Where | null;
  readonly fix: Fix | null;
}

/** A rendered problem: what was found and what it means, what was expected, what to do. */
export interface Wording {
  readonly says: string;
  readonly expected: string;
  readonly remedy: string;
}

/** Names of the severities as screens say them. */
export const severityNames: Readonly<Record<Severity, Text>> = {
  error: { sv: 'Måste rättas', en: 'Must be fixed' },
  warning: { sv: 'Se över', en: 'Look over' },
  advice: { sv: 'Tips', en: 'Tip' },
};
