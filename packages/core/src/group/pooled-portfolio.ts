import type { Initiative } from '../scoring/initiatives.ts';
import {
  type PortfolioPoint,
  type PortfolioPosition,
  type PortfolioScore,
  positionOf,
  scorePortfolio,
  WEIGHT_KINDS,
} from '../scoring/portfolio.ts';
import { mean } from '../scoring/statistics.ts';
import { REPRESENTATIVE_SHARE } from '../scoring/thresholds.ts';
import type { WeightKind } from '../workbook/code-lists.ts';
import type { CollatedSubmission } from './collated-submission.ts';
import { groupedBy } from './grouped-by.ts';
import type { SharedCount } from './rules/finding.ts';
import { sharedKey } from './rules/support/shared-initiatives.ts';
import { chosenWeight, commonKind, votesOf } from './rules/support/weights.ts';
import type { DecidedEffect } from './settling.ts';

/** One organisation's portfolio as the koncern sees it. */
export interface OrganisationPortfolio {
  readonly organisation: string;
  readonly name: string;
  readonly initiatives: readonly Initiative[];
  readonly score: PortfolioScore;
}

/** A shared initiative that several reported and that counts once ([K5]). */
export interface SharedOnce {
  readonly sharedId: string;
  /** Everyone who reported it, by id. */
  readonly organisations: readonly string[];
  /** The leader whose row counts, or null where the participants' parts count together. */
  readonly countedFrom: string | null;
  /** More than one claims to lead it. */
  readonly leaders: readonly string[];
  /** What somebody decided; null where [K5] decides. */
  readonly decided: SharedCount | null;
}

/** What was decided about how portfolios are pooled ([K8]). */
export interface PoolDecisions {
  /** Null: the kind most organisations chose. */
  readonly weight: WeightKind | null;
  /** Kronor per hour; null: hours are not pooled with money. */
  readonly hourlyPrice: number | null;
  /** By shared id. */
  readonly shared: ReadonlyMap<string, SharedCount>;
}

/** What effects say about pooling one year. */
export function poolDecisions(effects: readonly DecidedEffect[], year: number): PoolDecisions {
  const own = effects.filter((one) => one.year === year);
  const price = own.find(({ effect }) => effect.kind === 'price')?.value ?? null;
  const kind = own.flatMap(({ effect }) => (effect.kind === 'weigh' ? effect.weight : []))[0] ?? null;
  return {
    weight: price === null ? kind : 'budget',
    hourlyPrice: price,
    shared: new Map(
      own.flatMap(({ effect }) =>
        effect.kind === 'shared' ? [[effect.sharedId, effect.count] as const] : [],
      ),
    ),
  };
}

/** The koncern's portfolio. */
export interface GroupPortfolio {
  readonly pooled: PortfolioPosition;
  readonly organisationMean: { readonly point: PortfolioPoint | null; readonly organisations: number };
  readonly coverage: PortfolioPosition['coverage'] & {
    readonly organisations: number;
    readonly expected: number | null;
  };
  readonly representative: boolean;
  /** Organisations that weigh in another kind: *inte med i punkten*. */
  readonly notInPoint: readonly string[];
  readonly sharedOnce: readonly SharedOnce[];
  readonly organisations: readonly OrganisationPortfolio[];
  readonly decided: PoolDecisions;
}

interface Pooled {
  readonly organisation: string;
  readonly initiative: Initiative;
}

/** Scores one organisation's portfolio. */
export type ScoreOne = (one: CollatedSubmission) => PortfolioScore;

/** An organisation's own score, from its contribution alone. */
export const scoreOne: ScoreOne = ({ contribution }) => {
  const { portfolioScope } = contribution.extract.about;
  const scope = (['all', 'selection', 'none'] as const).find((one) => one === portfolioScope) ?? null;
  return scorePortfolio(contribution.initiatives, chosenWeight({ contribution }), scope);
};

/** Pools portfolios of submissions, which must come in order of organisation: [K4]–[K6], [K8]. */
export function groupPortfolio(
  submissions: readonly CollatedSubmission[],
  expected: number | null,
  decided: PoolDecisions,
  score: ScoreOne = scoreOne,
): GroupPortfolio {
  const organisations = submissions.map(
    (one): OrganisationPortfolio => ({
      organisation: one.organisation,
      name: one.name,
      initiatives: one.contribution.initiatives,
      score: score(one),
    }),
  );
  const kind = decided.weight ?? commonKind(votesOf(submissions));
  return composed(organisations, expected, decided, kind);
}

/** The koncern's portfolio of portfolios that have been scored. */
function composed(
  organisations: readonly OrganisationPortfolio[],
  expected: number | null,
  decided: PoolDecisions,
  kind: WeightKind,
): GroupPortfolio {
  const pooling = organisations.filter((one) => isPooled(one, kind, decided));
  const { kept: once, sharedOnce } = countSharedOnce(poolOf(pooling, kind, decided), decided);
  const kept = once.filter(({ initiative }) => initiative.standing === 'counted');
  const position = positionOf(
    kept.map(({ initiative }) => initiative),
    weighParts(kept, kind, decided),
    kind,
  );
  const coverage = { ...position.coverage, ...distinctCounts(kept, kind, decided) };
  const contributing = new Set(
    kept.filter(({ initiative }) => isCounted(initiative, kind)).map(({ organisation }) => organisation),
  ).size;
  const points = organisations.flatMap(({ score }) => (score.point === null ? [] : [score.point]));
  const innovation = mean(points.map((point) => point.innovation));
  const external = mean(points.map((point) => point.external));
  return {
    pooled: { ...position, coverage },
    organisationMean: {
      point: innovation === null || external === null ? null : { innovation, external },
      organisations: points.length,
    },
    coverage: { ...coverage, organisations: contributing, expected },
    representative:
      (coverage.weightShare ?? 0) >= REPRESENTATIVE_SHARE &&
      expected !== null &&
      contributing >= (expected * REPRESENTATIVE_SHARE) / 100 &&
      pooling.every(({ score }) => score.scope === 'all'),
    notInPoint: organisations
      .filter((one) => one.score.scope !== 'none' && !isPooled(one, kind, decided))
      .map(({ organisation }) => organisation),
    sharedOnce,
    organisations,
    decided,
  };
}

/** The point had the pool weighed in a kind: [K10]. */
export interface PoolAlternative {
  readonly weight: WeightKind;
  readonly point: PortfolioPoint | null;
  /** How many organisations would be in it. */
  readonly organisations: number;
}

/** The koncern's portfolio had the pool weighed in a kind, hours without a price: [K10]. */
export function poolUnder(portfolio: GroupPortfolio, weight: WeightKind): GroupPortfolio {
  const { organisations, coverage, decided } = portfolio;
  return composed(organisations, coverage.expected, { ...decided, weight, hourlyPrice: null }, weight);
}

/** The koncern's point under every kind of weight: [K10]. */
export function poolAlternatives(portfolio: GroupPortfolio): readonly PoolAlternative[] {
  return WEIGHT_KINDS.map((weight) => {
    const { pooled, coverage } = poolUnder(portfolio, weight);
    return { weight, point: pooled.point, organisations: coverage.organisations };
  });
}

/** Whether an organisation's portfolio is in the pool: it weighs in its kind, or in hours that have a price. */
function isPooled(
  { score }: OrganisationPortfolio,
  kind: WeightKind,
  { hourlyPrice }: PoolDecisions,
): boolean {
  if (score.scope === 'none') return false;
  return score.weight === kind || (kind === 'budget' && hourlyPrice !== null && score.weight === 'hours');
}

/** Every initiative of the pool; hours as money where they have a price. */
function poolOf(
  pooling: readonly OrganisationPortfolio[],
  kind: WeightKind,
  { hourlyPrice }: PoolDecisions,
): readonly Pooled[] {
  return pooling.flatMap(({ organisation, initiatives, score }) =>
    initiatives.map((initiative): Pooled => {
      if (score.weight === kind || hourlyPrice === null) return { organisation, initiative };
      const { hours } = initiative.weights;
      const budget = hours === null ? null : (hours * hourlyPrice) / KRONOR_PER_TKR;
      return { organisation, initiative: { ...initiative, weights: { ...initiative.weights, budget } } };
    }),
  );
}

const KRONOR_PER_TKR = 1000;

/** An initiative of the pooled portfolio, and what it weighs in the point. */
export interface PooledTerm {
  readonly organisation: string;
  readonly initiative: Initiative;
  /** In the koncern's kind, after sharing; null where it has none. */
  readonly weight: number | null;
  /** The row that counts for a shared initiative is another ([K5]). */
  readonly countedElsewhere: boolean;
}

/** Every initiative of the organisations that weigh in the koncern's kind, in the order that sums run. */
export function pooledTerms({ organisations, pooled, decided }: GroupPortfolio): readonly PooledTerm[] {
  const kind = pooled.weight;
  const all = poolOf(
    organisations.filter((one) => isPooled(one, kind, decided)),
    kind,
    decided,
  );
  const { kept } = countSharedOnce(all, decided);
  const counted = kept.filter(({ initiative }) => initiative.standing === 'counted');
  const weights = new Map(
    weighParts(counted, kind, decided).map((weight, at) => [counted[at], weight] as const),
  );
  const keeps = new Set(kept);
  return all.map((one) => ({
    ...one,
    weight: weights.get(one) ?? null,
    countedElsewhere: !keeps.has(one),
  }));
}

function countSharedOnce(
  pool: readonly Pooled[],
  { shared }: PoolDecisions,
): {
  kept: readonly Pooled[];
  sharedOnce: readonly SharedOnce[];
} {
  const dropped = new Set<Pooled>();
  const sharedOnce: SharedOnce[] = [];
  const groups = sharedGroups(pool);
  for (const key of [...groups.keys()].sort()) {
    const rows = groups.get(key) ?? [];
    const leaders = rows.filter(({ initiative }) => initiative.ownership === 'leads');
    const decided = shared.get(key) ?? null;
    const leader = countedRow(rows, leaders, decided);
    if (leader !== null) for (const one of rows) if (one !== leader) dropped.add(one);
    const organisations = [...new Set(rows.map(({ organisation }) => organisation))];
    if (organisations.length < 2) continue;
    sharedOnce.push({
      sharedId: rows[0]?.initiative.sharedId ?? key,
      organisations,
      countedFrom: leader?.organisation ?? null,
      leaders: [...new Set(leaders.map(({ organisation }) => organisation))],
      decided,
    });
  }
  return { kept: pool.filter((one) => !dropped.has(one)), sharedOnce };
}

/** The one row that counts; null where every row does. */
function countedRow(
  rows: readonly Pooled[],
  leaders: readonly Pooled[],
  decided: SharedCount | null,
): Pooled | null {
  if (decided === null) return leaders[0] ?? null;
  if (decided.by !== 'row') return null;
  const own = ({ organisation }: Pooled): boolean => organisation === decided.organisation;
  // Whoever was decided for may weigh in another kind, and so not be in the pool.
  return leaders.find(own) ?? rows.find(own) ?? leaders[0] ?? null;
}

function sharedGroups(pool: readonly Pooled[]): ReadonlyMap<string, readonly Pooled[]> {
  return groupedBy(pool, ({ initiative }) => sharedKey(initiative));
}

/**
 * What each initiative weighs. Money and hours of participants are parts that add up to the
 * initiative; a size or a 1 is the whole's, so participants share it equally ([K5]).
 */
function weighParts(
  kept: readonly Pooled[],
  kind: WeightKind,
  decided: PoolDecisions,
): readonly (number | null)[] {
  const whole = kept.map(({ initiative }) => initiative.weights[kind]);
  if (kind !== 'size' && kind !== 'equal') return whole;
  const groups = sharedGroups(kept);
  return kept.map(({ initiative }, at) => {
    const weight = whole[at] ?? null;
    if (weight === null) return null;
    const group = groups.get(partKey(initiative, decided) ?? '') ?? [];
    const parts = group.filter((one) => one.initiative.weights[kind] !== null).length;
    return weight / Math.max(1, parts);
  });
}

/** What an initiative is a part of; null where it is a whole, or was decided to be one. */
function partKey(initiative: Initiative, { shared }: PoolDecisions): string | null {
  const key = sharedKey(initiative);
  return key !== null && shared.get(key)?.by === 'each' ? null : key;
}

function isCounted({ innovation, external, weights }: Initiative, kind: WeightKind): boolean {
  return innovation !== null && external !== null && weights[kind] !== null;
}

/** How many initiatives there are when the parts of a shared one are one initiative. */
function distinctCounts(
  kept: readonly Pooled[],
  kind: WeightKind,
  decided: PoolDecisions,
): Omit<PortfolioPosition['coverage'], 'weightShare'> {
  const count = (belongs: (initiative: Initiative) => boolean): number => {
    const shared = new Set<string>();
    let own = 0;
    for (const { initiative } of kept) {
      if (!belongs(initiative)) continue;
      const key = partKey(initiative, decided);
      if (key === null) own++;
      else shared.add(key);
    }
    return own + shared.size;
  };
  return {
    initiatives: count(() => true),
    classified: count((one) => one.innovation !== null && one.external !== null),
    weighted: count((one) => one.weights[kind] !== null),
    counted: count((one) => isCounted(one, kind)),
  };
}
