import type { Severity } from '@nylage/core/rules';
import type { Text } from '@nylage/core/text';

/** A change that a fix would make, as a person sees it. */
export interface ChangeItem {
  readonly sheet: string;
  /** A1, or null for whole rows, columns and sheets. */
  readonly cell: string | null;
  readonly before: string;
  readonly after: string;
  /** What happens where it is no change of a cell, such as *Raderna 14–16 visas*. */
  readonly what: Text | null;
}

/** A problem in both languages, ready to be shown; no code runs to word it. */
export interface ProblemItem {
  /** Unique in one check. */
  readonly id: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly header: string | null;
  readonly says: Text;
  readonly expected: Text;
  readonly remedy: Text;
  readonly why: Text;
  readonly fix: { readonly safety: 'safe' | 'ask'; readonly changes: readonly ChangeItem[] } | null;
}
