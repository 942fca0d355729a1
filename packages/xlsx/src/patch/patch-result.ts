import type { Edit } from '@nylage/core/rules';
import type { Refusal } from '../read/refusal.ts';

/** Why a workbook was not changed at all. */
export type PatchRefusal =
  | Refusal
  /** The workbook carries a digital signature, which any change would break. */
  | { readonly code: 'signed' };

/** Why one edit was left out while others were made. */
export type SkipReason =
  | 'no-such-sheet'
  | 'outside-grid'
  /** Rows or cells of the sheet stand out of order or twice, so that nobody knows which one is meant. */
  | 'disordered'
  /** The cell is the first of a formula that fills other cells too. */
  | 'shared-formula'
  /** The cell is part of a formula that fills several cells at once. */
  | 'array-formula'
  /** The cell belongs to a what-if data table. */
  | 'data-table'
  /** The header of a table must be a text of 1–255 characters that no other column of it has. */
  | 'table-header'
  /** Formulas name the table's column by its present header. */
  | 'header-in-formulas'
  /** The row sums up a table and follows from it. */
  | 'table-totals'
  /** The workbook has no styles, so nothing can be shown as a date. */
  | 'no-styles'
  /** There is no such merged area. */
  | 'no-such-merge';

/** An edit that was left out. */
export interface SkippedEdit {
  readonly edit: Edit;
  readonly reason: SkipReason;
}

/** The changed workbook and the edits that were left out; or why nothing was changed. */
export type PatchResult =
  | {
      readonly ok: true;
      readonly bytes: Uint8Array;
      readonly skipped: readonly SkippedEdit[];
    }
  | { readonly ok: false; readonly refusal: PatchRefusal };
