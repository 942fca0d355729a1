import type { WeightKind } from '../workbook/code-lists.ts';
import type { Initiative } from './initiatives.ts';
import { type PortfolioPoint, type PortfolioPosition, positionOf, weigh } from './portfolio.ts';

/** Which initiatives a trial moves, by their row in *Portfölj*: rows are unique where ids need not be. */
export interface Trial {
  /** What-if initiatives that are put in the point. */
  readonly put: ReadonlySet<number>;
  /** Initiatives in the point that are taken out. */
  readonly taken: ReadonlySet<number>;
}

/** *Prova*: where the portfolio would lie with some initiatives in and others out ([P10]). Nothing is written. */
export function tryPortfolio(
  initiatives: readonly Initiative[],
  weight: WeightKind,
  { put, taken }: Trial,
): PortfolioPosition {
  const inPoint = initiatives.filter(
    ({ standing, row }) =>
      (standing === 'counted' && !taken.has(row)) || (standing === 'whatIf' && put.has(row)),
  );
  return positionOf(weigh(inPoint, weight), weight);
}

/** How far a point is from another, in percentage points along the straight line ([P10]). */
export function distanceBetween(from: PortfolioPoint, to: PortfolioPoint): number {
  return Math.hypot(to.innovation - from.innovation, to.external - from.external);
}
