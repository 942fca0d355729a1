import type { CollatedSubmission } from '../group/index.ts';
import type { Plan } from '../plan/index.ts';
import { type Text, text } from '../text/index.ts';
import { normaliseLabel } from '../workbook/normalise.ts';
import { deferralReasons, deferrals, throughput } from './measures/case-measures.ts';
import { calls, sharedDataSets, usedDataSets } from './measures/data-set-measures.ts';
import {
  type Count,
  type Counted,
  count,
  type MeasureFigure,
  type MeasureTerm,
  share,
} from './measures/figure.ts';
import { leadTimes, realisationPlans } from './measures/initiative-measures.ts';
import { numberAddress } from './number-address.ts';
import type { FollowedRows } from './plan-facts.ts';

type SubMeasure = Plan['processMeasures'][number]['subMeasures'][number];

/** One of the plan's ten sub-measures in a year. */
export interface SubMeasureFollowUp {
  readonly id: string;
  readonly title: Text;
  /** Null without data. */
  readonly figures: readonly MeasureFigure[];
  /** How it was counted. */
  readonly method: Text;
  /** Where the numbers come from: counted in the sheets, or as organisations reported them. */
  readonly source: 'counted' | 'reported' | null;
  /** How many organisations are behind it, of those that count. */
  readonly organisations: number;
  readonly of: number;
  readonly terms: readonly MeasureTerm[];
  readonly address: string;
}

/** One of the plan's process measures in a year. */
export interface ProcessFollowUp {
  readonly id: string;
  readonly goalArea: string;
  readonly title: Text;
  readonly why: Text;
  readonly subMeasures: readonly SubMeasureFollowUp[];
}

/** Every process measure of the plan, with what is behind it and what is missing ([Q1]–[Q4]). */
export function followProcessMeasures(
  year: number,
  submissions: readonly CollatedSubmission[],
  plan: Plan,
  facts: FollowedRows,
): readonly ProcessFollowUp[] {
  return plan.processMeasures.map(({ id, goalArea, title, why, subMeasures }) => ({
    id,
    goalArea,
    title,
    why,
    subMeasures: subMeasures.map((sub) => followOne(sub, year, submissions, facts)),
  }));
}

function followOne(
  sub: SubMeasure,
  year: number,
  submissions: readonly CollatedSubmission[],
  facts: FollowedRows,
): SubMeasureFollowUp {
  const counted = COUNTED[sub.id]?.(submissions, facts, year) ?? null;
  const found = counted ?? reported(sub, submissions, facts);
  return {
    id: sub.id,
    title: sub.title,
    figures: found?.figures ?? [],
    method: found?.method ?? NO_DATA,
    source: found === null ? null : counted === null ? 'reported' : 'counted',
    organisations: new Set((found?.terms ?? []).map(({ submission }) => submission)).size,
    of: submissions.length,
    terms: found?.terms ?? [],
    address: numberAddress.measure(year, sub.id),
  };
}

const NO_DATA = text('Ingen har lämnat uppgifter än.', 'Nobody has given data yet.');

/** Measures that follow from the sheets; the rest are as organisations reported them in *Processmått*. */
const COUNTED: Readonly<Record<string, Count>> = {
  PM01: throughput,
  PM02: deferrals,
  PM03: deferralReasons,
  PM04: leadTimes,
  PM05: realisationPlans,
  PM06: usedDataSets,
  PM07: sharedDataSets,
  PM09: calls,
};

/** A measure as organisations reported it: counts add up, and so do their totals. */
function reported(
  { id, title }: SubMeasure,
  submissions: readonly CollatedSubmission[],
  facts: FollowedRows,
): Counted | null {
  const names = new Set([id, title.sv, title.en].map(normaliseLabel));
  const rows = facts
    .rows(submissions, 'processMeasures', 'count')
    .filter(({ value }) => names.has(normaliseLabel(value.measure ?? '')) && value.count !== null);
  if (rows.length === 0) return null;
  const number = rows.reduce((sum, { value }) => sum + (value.count ?? 0), 0);
  const totals = rows.filter(({ value }) => value.total !== null);
  const part = totals.reduce((sum, { value }) => sum + (value.count ?? 0), 0);
  const total = totals.reduce((sum, { value }) => sum + (value.total ?? 0), 0);
  return {
    figures: [
      count('sum', text('Summa', 'Sum'), number),
      ...(totals.length === 0 ? [] : [share('share', text('Andel', 'Share'), part, total)]),
    ],
    method: text(
      'Som organisationerna har räknat i Processmått.',
      'As organisations have counted in Processmått.',
    ),
    terms: rows.map(({ submission, cell, value }) => ({
      label: [value.measure, value.concerns, value.period].filter(Boolean).join(', '),
      submission,
      cell,
      value: value.count,
      of: value.total,
    })),
  };
}
