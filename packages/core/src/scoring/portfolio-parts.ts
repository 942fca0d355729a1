import { type Text, text } from '../text/index.ts';
import type { LeftOutReason } from './explanation.ts';
import type { Initiative } from './initiatives.ts';
import type { PortfolioCells, PortfolioPoint } from './portfolio.ts';

/** An axis of the portfolio's square. */
export type PortfolioAxis = keyof PortfolioPoint;

/** A corner of the portfolio's square. */
export type PortfolioCorner = keyof PortfolioCells;

/** Both axes, in the order they are told. */
export const PORTFOLIO_AXES: readonly PortfolioAxis[] = ['innovation', 'external'];

/** What the axes are called. */
export const AXIS_LABELS: Readonly<Record<PortfolioAxis, Text>> = {
  innovation: text('Innovation', 'Innovation'),
  external: text('Extern nytta', 'External benefit'),
};

/** What the corners are called. */
export const CORNER_LABELS: Readonly<Record<PortfolioCorner, Text>> = {
  innovationExternal: text('Innovation, extern nytta', 'Innovation, external benefit'),
  innovationInternal: text('Innovation, intern nytta', 'Innovation, internal benefit'),
  efficiencyExternal: text('Effektivitet, extern nytta', 'Efficiency, external benefit'),
  efficiencyInternal: text('Effektivitet, intern nytta', 'Efficiency, internal benefit'),
};

const IN_CORNER: Readonly<Record<PortfolioCorner, (x: number, y: number) => number>> = {
  innovationExternal: (x, y) => x * y,
  innovationInternal: (x, y) => x * (1 - y),
  efficiencyExternal: (x, y) => (1 - x) * y,
  efficiencyInternal: (x, y) => (1 - x) * (1 - y),
};

/** Whether a part of an address or an id names an axis. */
export function isPortfolioAxis(name: string | undefined): name is PortfolioAxis {
  return name === 'innovation' || name === 'external';
}

/** Whether a part of an address or an id names a corner. */
export function isPortfolioCorner(name: string | undefined): name is PortfolioCorner {
  return name !== undefined && Object.hasOwn(IN_CORNER, name);
}

/** How much of an initiative lies in a corner, 0–1, from its shares, 0–1; null where it is not classified ([P5]). */
export function shareInCorner(
  corner: PortfolioCorner,
  { innovation, external }: Pick<Initiative, 'innovation' | 'external'>,
): number | null {
  return innovation === null || external === null ? null : IN_CORNER[corner](innovation, external);
}

/** Why an initiative is not in a point. */
export type OutOfPoint = Extract<
  LeftOutReason,
  'what-if' | 'finished' | 'cancelled' | 'not-classified' | 'no-weight'
>;

/** Why an initiative that weighs so much is not in the point; null when it is in it ([P2], [P4]). */
export function whyOutOfPoint(initiative: Initiative, weight: number | null): OutOfPoint | null {
  return outByStatus(initiative) ?? outByLack(initiative, weight);
}

/** Why an initiative's status leaves it out of the point; null when it does not ([P2]). */
export function outByStatus({ standing }: Pick<Initiative, 'standing'>): OutOfPoint | null {
  if (standing === 'counted') return null;
  return standing === 'whatIf' ? 'what-if' : standing;
}

/** What an initiative lacks to be in the point, whatever its status; null when it lacks nothing ([P4]). */
export function outByLack(
  { innovation, external }: Pick<Initiative, 'innovation' | 'external'>,
  weight: number | null,
): OutOfPoint | null {
  if (innovation === null || external === null) return 'not-classified';
  return weight === null ? 'no-weight' : null;
}
