import type { CellRange, PlainCell } from '../../grid/index.ts';
import type { SheetKey } from '../../workbook/index.ts';

/** One change to the clean example workbook; `row` counts data rows from 0, `column` is a column's key. */
export type Change =
  | {
      readonly kind: 'set';
      readonly sheet: SheetKey;
      readonly row: number;
      readonly column: string;
      readonly value: PlainCell;
    }
  | { readonly kind: 'fact'; readonly key: string; readonly value: PlainCell }
  /** Gives a column one value in every data row, or in the first `rows` of them. */
  | {
      readonly kind: 'fill';
      readonly sheet: SheetKey;
      readonly column: string;
      readonly value: PlainCell;
      readonly rows?: number;
    }
  /** Gives one response the same answer to every statement. */
  | { readonly kind: 'answer-all'; readonly row: number; readonly value: PlainCell }
  | {
      readonly kind: 'add-row';
      readonly sheet: SheetKey;
      readonly values: Readonly<Record<string, PlainCell>>;
    }
  /** A last row that Excel's table knows as its totals row, whatever the row says. */
  | {
      readonly kind: 'totals-row';
      readonly sheet: SheetKey;
      readonly values: Readonly<Record<string, PlainCell>>;
    }
  /** A copy of a data row, with some cells changed. */
  | {
      readonly kind: 'copy-row';
      readonly sheet: SheetKey;
      readonly row: number;
      readonly values: Readonly<Record<string, PlainCell>>;
    }
  | { readonly kind: 'keep-rows'; readonly sheet: SheetKey; readonly count: number }
  | { readonly kind: 'reverse-rows'; readonly sheet: SheetKey }
  | { readonly kind: 'remove-sheet'; readonly sheet: SheetKey }
  | { readonly kind: 'rename-sheet'; readonly sheet: SheetKey; readonly name: string }
  | { readonly kind: 'add-sheet'; readonly name: string; readonly rows: readonly (readonly PlainCell[])[] }
  | { readonly kind: 'remove-column'; readonly sheet: SheetKey; readonly column: string }
  | {
      readonly kind: 'rename-header';
      readonly sheet: SheetKey;
      readonly column: string;
      readonly header: string;
    }
  | {
      readonly kind: 'add-column';
      readonly sheet: SheetKey;
      readonly header: string;
      readonly values: readonly PlainCell[];
    }
  /** Moves a column to another position, counted from 0. */
  | {
      readonly kind: 'move-column';
      readonly sheet: SheetKey;
      readonly column: string;
      readonly to: number;
    }
  | { readonly kind: 'title-row'; readonly sheet: SheetKey; readonly text: string }
  | { readonly kind: 'hide-rows'; readonly sheet: SheetKey; readonly rows: readonly number[] }
  | { readonly kind: 'hide-column'; readonly sheet: SheetKey; readonly column: string }
  | { readonly kind: 'hide-sheet'; readonly sheet: SheetKey }
  /** Merges a cell (in Om arbetsboken the fact that `column` names) with `down` cells below it. */
  | {
      readonly kind: 'merge';
      readonly sheet: SheetKey;
      readonly row: number;
      readonly column: string;
      readonly down: number;
    }
  /** Marks a cell as damaged in the file. */
  | { readonly kind: 'damage'; readonly sheet: SheetKey; readonly row: number; readonly column: string };

/** A small workbook: the clean example with some changes. Used by tests and by the rule's page. */
export interface Example {
  readonly name: string;
  readonly changes: readonly Change[];
}

/** Declares an example. */
export function example(name: string, ...changes: readonly Change[]): Example {
  return { name, changes };
}

/** A sheet while an example is put together. */
export interface DraftSheet {
  readonly key: SheetKey | null;
  name: string;
  visibility: 'visible' | 'hidden';
  readonly layout: 'table' | 'pairs';
  /** Column keys in order, with the header each has; the user's own columns have keys of their own. */
  columns: { readonly key: string; header: string }[];
  rows: Record<string, PlainCell>[];
  titleRows: string[];
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
  readonly merges: CellRange[];
  hasTotalsRow: boolean;
  readonly damaged: { readonly row: number; readonly column: number }[];
  readonly plainRows: readonly (readonly PlainCell[])[] | null;
}
