import type { SheetKey } from './contract.ts';

/**
 * What was odd about reading one cell. Rules turn these into problems; the reader only records
 * them, so that no cell is silently changed or dropped.
 */
export type CellIssueCode =
  /** A number written as text; read, but not a number to Excel. */
  | { readonly code: 'number-as-text'; readonly value: number }
  | { readonly code: 'number-unreadable'; readonly reason: 'ambiguous' | 'not-a-number' }
  | { readonly code: 'not-an-integer'; readonly value: number }
  | { readonly code: 'out-of-range'; readonly value: number }
  /** A percentage between 0 and 1; not used until somebody says whether 0,35 means 35. */
  | { readonly code: 'percent-fraction'; readonly value: number }
  /** A percentage of exactly 1, used as 1. */
  | { readonly code: 'percent-one' }
  | { readonly code: 'date-as-text'; readonly date: string }
  | { readonly code: 'date-unreadable'; readonly reason: 'ambiguous' | 'not-a-date' }
  | { readonly code: 'year-unreadable' }
  | { readonly code: 'code-unknown'; readonly part: string }
  /** A code written in another case or by an alias; `cell` is the exact text. */
  | { readonly code: 'code-variant'; readonly cell: string }
  | { readonly code: 'boolean-unknown' }
  | { readonly code: 'answer-off-scale'; readonly value: number }
  | { readonly code: 'answer-unknown' }
  | { readonly code: 'error-value'; readonly error: string; readonly formula: boolean }
  | { readonly code: 'formula-without-value' }
  | { readonly code: 'damaged' };

/** A cell issue and where it is: zero-based place, with the column's key in the contract. */
export interface CellIssue {
  readonly sheet: SheetKey;
  readonly columnKey: string;
  readonly row: number;
  readonly column: number;
  /** The cell as a person sees it. */
  readonly raw: string;
  readonly what: CellIssueCode;
}
