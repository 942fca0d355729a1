import {
  explainChange,
  explainChanges,
  explainFollowed,
  explainOwnChange,
  explainPairs,
} from './explain-change.ts';
import {
  explainHandedIn,
  explainMean,
  explainQuartile,
  explainRespondents,
  explainWho,
} from './explain-maturity.ts';
import { explainMeasure, explainMeasured } from './explain-measure.ts';
import { explainActions, explainChain, explainOrphans, explainPlanCount } from './explain-plan.ts';
import {
  explainCell,
  explainCovers,
  explainPoint,
  explainPool,
  explainPoolMean,
  explainSpread,
} from './explain-portfolio.ts';
import { explainRate, explainRated } from './explain-response-rate.ts';
import { explainErrors, explainLate, explainStatus } from './explain-status.ts';
import { explainGap, explainTarget } from './explain-target.ts';
import { explainDistance, explainPath } from './explain-target-path.ts';
import type { ExplainedNumber, Explainer, ExplainInput } from './explained-number.ts';
import { groupNumber } from './whose-number.ts';

/** Who explains each kind of address. */
const EXPLAINERS: Readonly<Record<string, Explainer>> = {
  actions: explainActions,
  cell: explainCell,
  chain: explainChain,
  change: explainChange,
  changes: explainChanges,
  'own-change': explainOwnChange,
  covers: explainCovers,
  distance: explainDistance,
  errors: explainErrors,
  followed: explainFollowed,
  gap: explainGap,
  group: explainMean,
  late: explainLate,
  measure: explainMeasure,
  measured: explainMeasured,
  n: explainRespondents,
  orphans: explainOrphans,
  own: explainHandedIn,
  pairs: explainPairs,
  path: explainPath,
  plan: explainPlanCount,
  point: explainPoint,
  pool: explainPool,
  'pool-mean': explainPoolMean,
  quartile: explainQuartile,
  rate: explainRate,
  rated: explainRated,
  spread: explainSpread,
  status: explainStatus,
  target: explainTarget,
  who: explainWho,
};

/**
 * Explains a number of the koncern's pages by its address; null for one that is not there. An organisation's
 * own node is explained as it was handed in: whoever has its workbook at hand opens it to the answers instead.
 */
export function explainNumber(input: ExplainInput, address: string): ExplainedNumber | null {
  const [kind = '', ...rest] = address.split(':');
  const explainer = Object.hasOwn(EXPLAINERS, kind) ? EXPLAINERS[kind] : undefined;
  const made = explainer?.(input, address, rest) ?? null;
  if (made === null) return null;
  const counts = made.terms.filter(({ leftOut }) => leftOut === null);
  // Most addresses begin with the year that the koncern's number is of.
  const [year = ''] = rest;
  const whose = made.whose ?? groupNumber(/^\d{4}$/.test(year) ? year : null);
  return { ...made, whose, terms: [...counts, ...made.terms.filter(({ leftOut }) => leftOut !== null)] };
}
