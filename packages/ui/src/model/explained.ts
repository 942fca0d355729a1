import type { Text } from '@nylage/core/text';

/** What a number counts: `points` are percentage points of a change, with their sign; `width` of a spread or a distance. */
export type ExplainedUnit = 'percent' | 'count' | 'points' | 'days' | 'width' | 'weight';

/** One term of a sum. */
export interface ExplainedRow {
  readonly key: string;
  readonly label: Text;
  readonly value: number | null;
  /** What the value is a part of; null where it stands alone. */
  readonly of: number | null;
  /** The value is not shown since too few answered; it counts all the same. */
  readonly masked: boolean;
  readonly weight: number | null;
  readonly n: number | null;
  readonly file: string | null;
  /** `Enkätsvar!C7`. */
  readonly place: string | null;
  /** Why it is not in the sum; null where it is. */
  readonly leftOut: Text | null;
  /** What opens further, or null. */
  readonly opens: string | null;
  /** What the value counts, where that is not what the other rows' values do. */
  readonly unit?: ExplainedUnit;
  readonly rows: readonly ExplainedRow[];
}

/** *Så räknades det*: how a number was made. */
export interface Explained {
  readonly id: string;
  readonly label: Text;
  /** Whose number it is and of which year: `Humleförvaltningen · 2023`; null where there is only one it can be. */
  readonly whose: Text | null;
  readonly value: number | null;
  readonly unit: ExplainedUnit;
  /** What the rows' values count, where that is not what the value does: a share is made of counts. */
  readonly rowUnit: ExplainedUnit;
  /** How the rows become the value, as a sentence. */
  readonly method: Text;
  readonly notes: readonly Text[];
  readonly rows: readonly ExplainedRow[];
  /** A second breakdown that need not add up. */
  readonly also: { readonly title: Text; readonly rows: readonly ExplainedRow[] } | null;
}
