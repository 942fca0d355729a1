import type { GroupMean } from '../group/index.ts';
import type { ChangePhrase, PortfolioAxis } from '../scoring/index.ts';
import type { WeightKind } from '../workbook/index.ts';

/*
 * Every number that the koncern's pages show has an address, which opens how it was made down to file,
 * sheet and cell. Its parts stand between colons; only the last may hold anything.
 */

/** What the pooled point speaks of. */
export type CoverageNumber =
  | 'organisations'
  | 'counted'
  | 'initiatives'
  | 'weight-share'
  | 'shared'
  | 'not-in-point'
  | 'points';

/** What is counted in a goal area, or with `all` in the whole plan. */
export type PlanNumber =
  | 'indicators'
  | 'with-target'
  | 'without-target'
  | 'reached'
  | 'measures'
  | 'with-data'
  | 'without-data'
  | 'own-actions'
  | 'without-own';

/** The addresses of the koncern's numbers. */
export const numberAddress = {
  /** A node of the koncern's maturity. */
  group: (year: number, mean: GroupMean, node: string): string => `group:${year}:${mean}:${node}`,
  /** How many organisations have a value at a node. */
  who: (year: number, node: string): string => `who:${year}:${node}`,
  /** How many answered at a node. */
  respondents: (year: number, node: string): string => `n:${year}:${node}`,
  /** The lower (1) or upper (3) quartile of the organisations' values at a node. */
  quartile: (year: number, which: 1 | 3, node: string): string => `quartile:${year}:${which}:${node}`,
  /** The koncern's response rate, and how many organisations it rests on. */
  rate: (year: number): string => `rate:${year}`,
  rated: (year: number): string => `rated:${year}`,
  /** A node of one submission; `rate:total` its response rate. */
  own: (fingerprint: string, node: string): string => `own:${fingerprint}:${node}`,
  /** The pooled portfolio point on one axis; had the pool weighed in another kind where one is named. */
  pool: (year: number, axis: PortfolioAxis, weight?: WeightKind): string =>
    `pool:${year}:${axis}${weight === undefined ? '' : `:${weight}`}`,
  /** The point in which every organisation weighs the same. */
  poolMean: (year: number, axis: PortfolioAxis): string => `pool-mean:${year}:${axis}`,
  /** How far the pooled initiatives lie from the point. */
  spread: (year: number, axis: PortfolioAxis): string => `spread:${year}:${axis}`,
  /** What the four cells of the square stand below: `cell:2023:corner:innovationExternal`. */
  cells: (year: number): string => `cell:${year}`,
  /** How much the pooled point speaks of; under another kind of weight where one is named. */
  covers: (year: number, what: CoverageNumber, weight?: WeightKind): string =>
    `covers:${year}:${what}${weight === undefined ? '' : `:${weight}`}`,
  /** One organisation's own point on one axis, or what it weighs in the koncern's. */
  point: (year: number, what: PortfolioAxis | 'weight', organisation: string): string =>
    `point:${year}:${what}:${organisation}`,
  /** The koncern's target point or etappmål for a year on one axis, or where it starts. */
  path: (year: number, at: number | 'start', axis: PortfolioAxis): string => `path:${year}:${at}:${axis}`,
  /** From the pooled point to the target point. */
  distance: (year: number): string => `distance:${year}`,
  /** How many organisations stand in one way. */
  status: (year: number, status: string): string => `status:${year}:${status}`,
  /** How many days an organisation is late. */
  late: (year: number, organisation: string): string => `late:${year}:${organisation}`,
  /** How many things an organisation must put right. */
  errors: (year: number, organisation: string): string => `errors:${year}:${organisation}`,
  /** A figure of one of the plan's process measures; the first without a place. */
  measure: (year: number, id: string, figure = 0): string =>
    `measure:${year}:${id}${figure === 0 ? '' : `:${figure}`}`,
  /** How many organisations are behind a process measure. */
  measured: (year: number, id: string): string => `measured:${year}:${id}`,
  /** The koncern's target for an indicator and a year. */
  target: (indicator: string, year: number): string => `target:${indicator}:${year}`,
  /** What is left from an indicator's value in a year to its next target. */
  gap: (indicator: string, year: number): string => `gap:${indicator}:${year}`,
  /** Own actions that contribute to one of the plan's, or to a goal area. */
  actions: (year: number, id: string): string => `actions:${year}:${id}`,
  /** A count of the plan's follow-up. */
  plan: (year: number, area: string, what: PlanNumber): string => `plan:${year}:${area}:${what}`,
  /** Links of the chain of one kind; of those that belong with a chosen one where one is named. */
  chain: (year: number, kind: string, chosen?: string): string =>
    `chain:${year}:${kind}${chosen === undefined ? '' : `:${chosen}`}`,
  /** Links of the chain that lack another; `all` for every kind. */
  orphans: (year: number, lacks: string): string => `orphans:${year}:${lacks}`,
  /** The koncern's change at a node between two years. */
  change: (before: number, after: number, node: string): string => `change:${before}:${after}:${node}`,
  /** How many organisations are present at a node in both years. */
  pairs: (before: number, after: number, node: string): string => `pairs:${before}:${after}:${node}`,
  /** Organisations that are in one of two years only, were merged or split, or cannot be followed. */
  followed: (before: number, after: number, why: 'one-year-only' | 'incomplete' | 'merged'): string =>
    `followed:${before}:${after}:${why}`,
  /** The change of one organisation, or of those followed as one, by its first submission of the later year. */
  ownChange: (before: number, after: number, fingerprint: string, node: string): string =>
    `own-change:${before}:${after}:${fingerprint}:${node}`,
  /** How many parts of maturity changed in one way. */
  changes: (before: number, after: number, phrase: ChangePhrase): string =>
    `changes:${before}:${after}:${phrase}`,
};
