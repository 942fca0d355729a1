import type { PortfolioCells, PortfolioPoint } from '@nylage/core/scoring';
import type { WeightKind } from '@nylage/core/workbook';

/** A portfolio's position and what it speaks of; percent. */
export interface PortfolioItem {
  readonly weight: WeightKind;
  readonly point: PortfolioPoint | null;
  readonly cells: PortfolioCells | null;
  readonly spread: PortfolioPoint | null;
  readonly coverage: {
    readonly initiatives: number;
    readonly classified: number;
    readonly counted: number;
    readonly weightShare: number | null;
  };
  readonly representative: boolean;
  readonly alternatives: readonly {
    readonly weight: WeightKind;
    readonly point: PortfolioPoint | null;
    readonly counted: number;
  }[];
  /** What the ids of its numbers begin with (`portfolio:corner:…`); null where they open nothing. */
  readonly opens: string | null;
}

/** One workbook's own portfolio. */
export interface OwnPortfolioItem extends PortfolioItem {
  readonly scope: 'all' | 'selection' | 'none' | null;
  /** What stands beside the point: how many are planned without a decision, finished and cancelled. */
  readonly beside: { readonly whatIf: number; readonly finished: number; readonly cancelled: number };
}
