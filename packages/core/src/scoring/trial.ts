import type { WeightKind } from '../workbook/code-lists.ts';
import type { Initiative } from './initiatives.ts';
import { type PortfolioPoint, type PortfolioPosition, positionOf, weightsOf } from './portfolio.ts';

/** Which initiatives a trial moves, by their row in *Portfölj*: rows are unique where ids need not be. */
export interface Trial {
  /** What-if initiatives that are put in the point. */
  readonly put: ReadonlySet<number>;
  /** Initiatives in the point that are taken out. */
  readonly taken: ReadonlySet<number>;
}

/** A trial that moves nothing: today's portfolio. */
export const NO_TRIAL: Trial = { put: new Set(), taken: new Set() };

/** A trial as a text that names it, `trial:3.5:7`: rows put in, rows taken out. */
export function trialId({ put, taken }: Trial): string {
  const rows = (of: ReadonlySet<number>): string => [...of].sort((a, b) => a - b).join('.');
  return `trial:${rows(put)}:${rows(taken)}`;
}

/** Reads what stands after `trial:` in a trial's id; null where it is none. */
export function trialFromId([put, taken]: readonly string[]): Trial | null {
  if (put === undefined || taken === undefined || !/^[\d.]*$/.test(`${put}${taken}`)) return null;
  const rows = (of: string): ReadonlySet<number> => new Set(of === '' ? [] : of.split('.').map(Number));
  return { put: rows(put), taken: rows(taken) };
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
  return positionOf(inPoint, weightsOf(inPoint, weight), weight);
}

/** How far a point is from another, in percentage points along the straight line ([P10]). */
export function distanceBetween(from: PortfolioPoint, to: PortfolioPoint): number {
  return Math.hypot(to.innovation - from.innovation, to.external - from.external);
}
