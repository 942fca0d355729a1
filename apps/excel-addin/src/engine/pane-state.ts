import type { Edit } from '@nylage/core/rules';
import type { Text } from '@nylage/core/text';
import type { AppliedFix, CellChange } from '@nylage/excel';
import type { CheckedView } from './check-room.ts';
import type { Approval } from './readiness.ts';

/** What is known of the workbook. */
export type CheckState =
  | { readonly kind: 'none' }
  | { readonly kind: 'foreign' }
  | { readonly kind: 'own-result' }
  | CheckedState;

/** The result of the latest check. */
export type CheckedState = CheckedView & {
  readonly kind: 'checked';
  /** When, `14:05`. */
  readonly at: string;
  /** The workbook has changed since. */
  readonly isStale: boolean;
};

/** A fix that can be taken back. Kept in memory only, so never on disk and gone with the pane. */
export interface FixEntry {
  readonly fix: AppliedFix;
  readonly edits: readonly Edit[];
  /** `14:05`. */
  readonly at: string;
}

/** What went wrong, and the cells it concerns. */
export interface Trouble {
  readonly says: Text;
  readonly cells: readonly CellChange[];
  /** Takes back what was written before it went wrong. */
  readonly undo?: string;
}

/** What was done last, what takes it back, and the sheet it can be seen in. */
export interface Done {
  readonly says: Text;
  readonly undo: string | null;
  readonly sheet: string | null;
}

/** Everything that the pane's views show of the workbook. */
export interface PaneState {
  readonly check: CheckState;
  readonly trouble: Trouble | null;
  readonly done: Done | null;
  /** Said to screen readers only. */
  readonly announced: Text | null;
  /** Newest first. */
  readonly fixes: readonly FixEntry[];
  /** Something of ours is in the workbook. */
  readonly hasOurs: boolean;
  /** The workbook has marks at the cells of problems, which are kept true as it changes. */
  readonly isMarked: boolean;
  /** An approval among the workbook's settings, where the sheet has no rows for it. */
  readonly keptApproval: Approval | null;
}
