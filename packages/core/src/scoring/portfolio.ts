import type { WeightKind } from '../workbook/code-lists.ts';
import type { Initiative } from './initiatives.ts';
import { REPRESENTATIVE_SHARE } from './thresholds.ts';

/** A place between efficiency and innovation, internal and external benefit; percent, 0–100. */
export interface PortfolioPoint {
  readonly innovation: number;
  readonly external: number;
}

/** The weight in each corner, percent of the whole; the four sum to 100. */
export interface PortfolioCells {
  readonly innovationExternal: number;
  readonly innovationInternal: number;
  readonly efficiencyExternal: number;
  readonly efficiencyInternal: number;
}

/** How much of the portfolio the point speaks of ([P7]). */
export interface PortfolioCoverage {
  /** Initiatives that belong in the point by status. */
  readonly initiatives: number;
  /** Those with both shares. */
  readonly classified: number;
  /** Those with a weight of the chosen kind. */
  readonly weighted: number;
  /** Those with both: what the point is made of. */
  readonly counted: number;
  /** Share of the weight that is classified, percent; null without any weight. */
  readonly weightShare: number | null;
}

/** Where a portfolio lies, under one weight kind. */
export interface PortfolioPosition {
  readonly weight: WeightKind;
  readonly point: PortfolioPoint | null;
  readonly cells: PortfolioCells | null;
  /** Weighted population standard deviation per axis, percentage points ([P6]). */
  readonly spread: PortfolioPoint | null;
  readonly coverage: PortfolioCoverage;
}

/** A portfolio scored: its position, the same under other weights, and what stands beside it. */
export interface PortfolioScore extends PortfolioPosition {
  readonly scope: 'all' | 'selection' | 'none' | null;
  readonly representative: boolean;
  readonly alternatives: readonly {
    readonly weight: WeightKind;
    readonly point: PortfolioPoint | null;
    readonly counted: number;
  }[];
  readonly beside: { readonly whatIf: number; readonly finished: number; readonly cancelled: number };
}

/** Every weight kind in the order that ties are broken ([K4]). */
export const WEIGHT_KINDS: readonly WeightKind[] = ['budget', 'hours', 'size', 'equal'];

/** An initiative's shares, 0–1; null where it is not classified. */
export type Classified = Pick<Initiative, 'innovation' | 'external'>;

/**
 * The position of initiatives, in the order given: [P4]–[P7].
 *
 * @param weights what each weighs, in the same order; null where it has no weight. Beside the initiatives,
 *   since a koncern has tens of thousands of them and weighs each in several ways
 */
export function positionOf(
  items: readonly Classified[],
  weights: readonly (number | null)[],
  weight: WeightKind,
): PortfolioPosition {
  let classified = 0;
  let weighted = 0;
  let counted = 0;
  let allWeight = 0;
  let w = 0;
  let wx = 0;
  let wy = 0;
  let wxy = 0;
  for (let at = 0; at < items.length; at++) {
    const { innovation, external } = items[at] ?? UNCLASSIFIED;
    const known = innovation !== null && external !== null;
    if (known) classified++;
    const own = weights[at] ?? null;
    if (own === null) continue;
    weighted++;
    allWeight += own;
    if (!known) continue;
    counted++;
    w += own;
    wx += own * innovation;
    wy += own * external;
    wxy += own * innovation * external;
  }
  const coverage: PortfolioCoverage = {
    initiatives: items.length,
    classified,
    weighted,
    counted,
    weightShare: allWeight > 0 ? (w / allWeight) * 100 : null,
  };
  if (w === 0) return { weight, point: null, cells: null, spread: null, coverage };
  const point = { innovation: (wx / w) * 100, external: (wy / w) * 100 };
  const cells = {
    innovationExternal: (wxy / w) * 100,
    innovationInternal: ((wx - wxy) / w) * 100,
    efficiencyExternal: ((wy - wxy) / w) * 100,
    efficiencyInternal: ((w - wx - wy + wxy) / w) * 100,
  };
  return { weight, point, cells, spread: spreadAround(items, weights, w, wx / w, wy / w), coverage };
}

const UNCLASSIFIED: Classified = { innovation: null, external: null };

function spreadAround(
  items: readonly Classified[],
  weights: readonly (number | null)[],
  total: number,
  centreX: number,
  centreY: number,
): PortfolioPoint {
  let x = 0;
  let y = 0;
  for (let at = 0; at < items.length; at++) {
    const { innovation, external } = items[at] ?? UNCLASSIFIED;
    const weight = weights[at] ?? null;
    if (weight === null || innovation === null || external === null) continue;
    x += weight * (innovation - centreX) ** 2;
    y += weight * (external - centreY) ** 2;
  }
  return { innovation: Math.sqrt(x / total) * 100, external: Math.sqrt(y / total) * 100 };
}

/** What initiatives weigh in one kind, in their order. */
export function weightsOf(initiatives: readonly Initiative[], kind: WeightKind): readonly (number | null)[] {
  return initiatives.map(({ weights }) => weights[kind]);
}

/** Scores a portfolio: [P1]–[P9]. `weight` null (not chosen) is read as budget, the default. */
export function scorePortfolio(
  initiatives: readonly Initiative[],
  weight: WeightKind | null,
  scope: PortfolioScore['scope'],
): PortfolioScore {
  const kind = weight ?? 'budget';
  const inPoint = scope === 'none' ? [] : initiatives.filter((one) => one.standing === 'counted');
  const position = positionOf(inPoint, weightsOf(inPoint, kind), kind);
  const standing = (wanted: Initiative['standing']): number =>
    initiatives.filter((one) => one.standing === wanted).length;
  return {
    ...position,
    scope,
    representative: scope === 'all' && (position.coverage.weightShare ?? 0) >= REPRESENTATIVE_SHARE,
    alternatives: WEIGHT_KINDS.map((other) => {
      const { point, coverage } = positionOf(inPoint, weightsOf(inPoint, other), other);
      return { weight: other, point, counted: coverage.counted };
    }),
    beside: { whatIf: standing('whatIf'), finished: standing('finished'), cancelled: standing('cancelled') },
  };
}

/** How far a point moves, in percentage points, when one initiative is left out. */
export interface LeftOut {
  readonly id: string;
  readonly innovation: number;
  readonly external: number;
}

/** Leaves out one initiative at a time; the largest moves first ([P9]). */
export function leaveOneOut(initiatives: readonly Initiative[], kind: WeightKind): readonly LeftOut[] {
  const inPoint = initiatives.filter((one) => one.standing === 'counted');
  const weights = weightsOf(inPoint, kind);
  const { point } = positionOf(inPoint, weights, kind);
  if (point === null) return [];
  const moves = inPoint.flatMap((left, at) => {
    if (weights[at] == null) return [];
    const isOther = (_: unknown, other: number): boolean => other !== at;
    const without = positionOf(inPoint.filter(isOther), weights.filter(isOther), kind).point;
    if (without === null) return [];
    return [
      {
        id: left.id,
        innovation: without.innovation - point.innovation,
        external: without.external - point.external,
      },
    ];
  });
  const size = (move: LeftOut): number => Math.hypot(move.innovation, move.external);
  return moves.sort((a, b) => size(b) - size(a) || (a.id < b.id ? -1 : 1));
}
