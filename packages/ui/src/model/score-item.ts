import type { MaturityLevel } from '@nylage/core/instrument';
import type { Text } from '@nylage/core/text';

/** A node of a maturity tree with its name; percentages, null where nothing is known. */
export interface ScoreItem {
  readonly id: string;
  readonly label: Text;
  readonly level: MaturityLevel;
  readonly value: number | null;
  readonly n: number;
  readonly sd: number | null;
  readonly asked: number;
  readonly answered: number;
  readonly delivered: boolean;
  /** Names of children without a value. */
  readonly missing: readonly Text[];
  /** What opens *Så räknades det*, or null. */
  readonly opens: string | null;
  /** What opens how many answered, and how much they differ; null where nothing does. */
  readonly opensCount: string | null;
  readonly opensSpread: string | null;
  readonly children: readonly ScoreItem[];
}
