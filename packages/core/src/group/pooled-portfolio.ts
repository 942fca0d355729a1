import type { Initiative } from '../scoring/initiatives.ts';
import {
  type PortfolioPoint,
  type PortfolioPosition,
  type PortfolioScore,
  positionOf,
  scorePortfolio,
  WEIGHT_KINDS,
  type Weighed,
} from '../scoring/portfolio.ts';
import { mean } from '../scoring/statistics.ts';
import { REPRESENTATIVE_SHARE } from '../scoring/thresholds.ts';
import type { WeightKind } from '../workbook/code-lists.ts';
import { normaliseLabel } from '../workbook/normalise.ts';
import type { CollatedSubmission } from './collate.ts';
import type { ExtractHead } from './contribution.ts';

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
}

interface Pooled {
  readonly organisation: string;
  readonly initiative: Initiative;
}

/** Pools portfolios of submissions, which must come in order of organisation: [K4]–[K6]. */
export function groupPortfolio(
  submissions: readonly CollatedSubmission[],
  expected: number | null,
): GroupPortfolio {
  const organisations = submissions.map(organisationPortfolio);
  const kind = commonKind(submissions);
  const pooling = organisations.filter(({ score }) => score.scope !== 'none' && score.weight === kind);
  const { kept: once, sharedOnce } = countSharedOnce(
    pooling.flatMap(({ organisation, initiatives }) =>
      initiatives.map((initiative) => ({ organisation, initiative })),
    ),
  );
  const kept = once.filter(({ initiative }) => initiative.standing === 'counted');
  const position = positionOf(weighParts(kept, kind), kind);
  const coverage = { ...position.coverage, ...distinctCounts(kept, kind) };
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
      .filter(({ score }) => score.scope !== 'none' && score.weight !== kind)
      .map(({ organisation }) => organisation),
    sharedOnce,
    organisations,
  };
}

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
export function pooledTerms({ organisations, pooled }: GroupPortfolio): readonly PooledTerm[] {
  const kind = pooled.weight;
  const all = organisations
    .filter(({ score }) => score.scope !== 'none' && score.weight === kind)
    .flatMap(({ organisation, initiatives }) =>
      initiatives.map((initiative): Pooled => ({ organisation, initiative })),
    );
  const { kept } = countSharedOnce(all);
  const counted = kept.filter(({ initiative }) => initiative.standing === 'counted');
  const weights = new Map(weighParts(counted, kind).map(({ weight }, at) => [counted[at], weight]));
  const keeps = new Set(kept);
  return all.map((one) => ({
    ...one,
    weight: weights.get(one) ?? null,
    countedElsewhere: !keeps.has(one),
  }));
}

function organisationPortfolio({
  organisation,
  name,
  contribution,
}: CollatedSubmission): OrganisationPortfolio {
  const { extract, initiatives } = contribution;
  const { weight, scope } = portfolioFacts(extract);
  return { organisation, name, initiatives, score: scorePortfolio(initiatives, weight, scope) };
}

function portfolioFacts(extract: ExtractHead): { weight: WeightKind | null; scope: PortfolioScore['scope'] } {
  const { weight, portfolioScope } = extract.about;
  const known = WEIGHT_KINDS.find((kind) => kind === weight) ?? null;
  const scope = (['all', 'selection', 'none'] as const).find((one) => one === portfolioScope) ?? null;
  return { weight: known, scope };
}

/** The kind most organisations chose; ties go to the first of budget, hours, size, equal. */
function commonKind(submissions: readonly CollatedSubmission[]): WeightKind {
  const votes = new Map<WeightKind, number>(WEIGHT_KINDS.map((kind) => [kind, 0]));
  for (const { contribution } of submissions) {
    const { weight } = portfolioFacts(contribution.extract);
    if (weight !== null) votes.set(weight, (votes.get(weight) ?? 0) + 1);
  }
  return WEIGHT_KINDS.reduce((best, kind) => ((votes.get(kind) ?? 0) > (votes.get(best) ?? 0) ? kind : best));
}

function sharedKey({ ownership, sharedId }: Initiative): string | null {
  return ownership === 'own' || ownership === null || sharedId === null ? null : normaliseLabel(sharedId);
}

function countSharedOnce(pool: readonly Pooled[]): {
  kept: readonly Pooled[];
  sharedOnce: readonly SharedOnce[];
} {
  const dropped = new Set<Pooled>();
  const sharedOnce: SharedOnce[] = [];
  const groups = sharedGroups(pool);
  for (const key of [...groups.keys()].sort()) {
    const rows = groups.get(key) ?? [];
    const leaders = rows.filter(({ initiative }) => initiative.ownership === 'leads');
    const leader = leaders[0] ?? null;
    if (leader !== null) for (const one of rows) if (one !== leader) dropped.add(one);
    const organisations = [...new Set(rows.map(({ organisation }) => organisation))];
    if (organisations.length < 2) continue;
    sharedOnce.push({
      sharedId: rows[0]?.initiative.sharedId ?? key,
      organisations,
      countedFrom: leader?.organisation ?? null,
      leaders: [...new Set(leaders.map(({ organisation }) => organisation))],
    });
  }
  return { kept: pool.filter((one) => !dropped.has(one)), sharedOnce };
}

function sharedGroups(pool: readonly Pooled[]): ReadonlyMap<string, readonly Pooled[]> {
  const groups = new Map<string, Pooled[]>();
  for (const one of pool) {
    const key = sharedKey(one.initiative);
    if (key === null) continue;
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [one]);
    else known.push(one);
  }
  return groups;
}

/**
 * Initiatives with their weight. Money and hours of participants are parts that add up to the
 * initiative; a size or a 1 is the whole's, so participants share it equally ([K5]).
 */
function weighParts(kept: readonly Pooled[], kind: WeightKind): readonly Weighed[] {
  const groups = sharedGroups(kept);
  const shares = kind === 'size' || kind === 'equal';
  return kept.map(({ initiative }) => {
    const { innovation, external, weights } = initiative;
    const group = groups.get(sharedKey(initiative) ?? '') ?? [];
    const parts = shares ? group.filter((one) => one.initiative.weights[kind] !== null).length : 1;
    const weight = weights[kind];
    return { innovation, external, weight: weight === null ? null : weight / Math.max(1, parts) };
  });
}

function isCounted({ innovation, external, weights }: Initiative, kind: WeightKind): boolean {
  return innovation !== null && external !== null && weights[kind] !== null;
}

/** How many initiatives there are when the parts of a shared one are one initiative. */
function distinctCounts(
  kept: readonly Pooled[],
  kind: WeightKind,
): Omit<PortfolioPosition['coverage'], 'weightShare'> {
  const count = (belongs: (initiative: Initiative) => boolean): number => {
    const shared = new Set<string>();
    let own = 0;
    for (const { initiative } of kept) {
      if (!belongs(initiative)) continue;
      const key = sharedKey(initiative);
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
