import type { CollatedSubmission } from '../../group/index.ts';
import { quantile } from '../../scoring/index.ts';
import { type Text, text } from '../../text/index.ts';
import { serialFromDate } from '../../workbook/index.ts';
import { normaliseLabel } from '../../workbook/normalise.ts';
import type { FollowedRow, FollowedRows, Placed } from '../plan-facts.ts';
import { type Counted, count, inDays, type MeasureTerm } from './figure.ts';

type Case = Placed<FollowedRow<'cases'>>;

const DECIDED = new Set(['approved', 'rejected']);

/** Decided cases of the year, and the days from received to decided: median and 90th percentile, open ones apart ([Q1]). */
export function throughput(
  submissions: readonly CollatedSubmission[],
  facts: FollowedRows,
  year: number,
): Counted | null {
  const cases = facts.rows(submissions, 'cases', 'id');
  if (cases.length === 0) return null;
  const decided = cases.filter(
    ({ value: { outcome, treatedOn } }) =>
      outcome !== null && DECIDED.has(outcome) && treatedOn?.startsWith(`${year}`) === true,
  );
  const days = decided.flatMap(({ value: { receivedOn, treatedOn } }) =>
    receivedOn === null || treatedOn === null ? [] : daysBetween(receivedOn, treatedOn),
  );
  const decidedIds = new Set(
    cases.flatMap(({ value: { id, outcome } }) =>
      outcome !== null && DECIDED.has(outcome) ? caseKey(id) : [],
    ),
  );
  // A case has a row for each treatment: it is open once.
  const open = new Map(
    cases.flatMap((one) => {
      const id = caseKey(one.value.id);
      return decidedIds.has(id) ? [] : [[id, one] as const];
    }),
  );
  return {
    figures: [
      {
        ...count('decided', text('Beslutade ärenden', 'Cases decided'), decided.length),
        terms: decided.map((one) => caseTerm(one, 1)),
      },
      inDays('median', text('Ledtid, median', 'Lead time, median'), quantile(days, 0.5)),
      inDays('ninetieth', text('Ledtid, 90 % inom', 'Lead time, 90 % within'), quantile(days, 0.9)),
      {
        ...count('open', text('Ännu inte beslutade', 'Not decided yet'), open.size),
        terms: [...open.values()].map((one) => caseTerm(one, 1)),
      },
    ],
    method: text(
      `Ärenden som beslutades ${year} (bifall eller avslag). Ledtid är dagar från inkommet till beslut.`,
      `Cases decided in ${year} (approved or rejected). Lead time is days from received to decided.`,
    ),
    terms: decided.map((one) =>
      caseTerm(
        one,
        one.value.receivedOn === null || one.value.treatedOn === null
          ? null
          : daysBetween(one.value.receivedOn, one.value.treatedOn),
      ),
    ),
  };
}

/** Deferrals of the year, and for each case treated ([Q1]). */
export function deferrals(
  submissions: readonly CollatedSubmission[],
  facts: FollowedRows,
  year: number,
): Counted | null {
  const treated = treatedIn(submissions, facts, year);
  if (treated === null) return null;
  const deferred = treated.filter(({ value }) => value.outcome === 'deferred');
  const cases = new Set(treated.map(({ value }) => caseKey(value.id))).size;
  return {
    figures: [
      count('deferrals', text('Bordläggningar', 'Deferrals'), deferred.length),
      {
        id: 'perCase',
        label: text('Bordläggningar per ärende', 'Deferrals per case'),
        value: cases === 0 ? null : deferred.length / cases,
        unit: 'count',
        numerator: deferred.length,
        denominator: cases,
        terms: treated.map((one) => caseTerm(one, one.value.outcome === 'deferred' ? 1 : 0)),
      },
    ],
    method: text(
      `Behandlingar ${year} med utfallet Bordlagt. Återremiss räknas inte.`,
      `Treatments in ${year} with the outcome deferred. Referral back does not count.`,
    ),
    terms: deferred.map((one) => caseTerm(one, 1)),
  };
}

/** Deferrals of the year by reason, the most common first ([Q1]). */
export function deferralReasons(
  submissions: readonly CollatedSubmission[],
  facts: FollowedRows,
  year: number,
): Counted | null {
  const treated = treatedIn(submissions, facts, year);
  if (treated === null) return null;
  const deferred = treated.filter(({ value }) => value.outcome === 'deferred');
  const reasons = new Map<string, number>();
  for (const { value } of deferred) {
    const reason = value.deferralReason ?? 'missing';
    reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
  }
  return {
    figures: [...reasons]
      .sort(([a, first], [b, second]) => second - first || (a < b ? -1 : 1))
      .map(([reason, number]) => ({
        id: reason,
        label: REASONS[reason] ?? text(reason, reason),
        value: (number / deferred.length) * 100,
        unit: 'percent',
        numerator: number,
        denominator: deferred.length,
        terms: deferred.map((one) =>
          caseTerm(one, (one.value.deferralReason ?? 'missing') === reason ? 1 : 0),
        ),
      })),
    method: text(
      'Bordläggningar efter skäl, vanligast först.',
      'Deferrals by reason, the most common first.',
    ),
    terms: deferred.map((one) => caseTerm(one, 1)),
  };
}

const REASONS: Readonly<Record<string, Text>> = {
  basisMissing: text('Underlag saknas', 'Basis missing'),
  benefitUnclear: text('Nytta oklar', 'Benefit unclear'),
  fundingUnclear: text('Finansiering oklar', 'Funding unclear'),
  needsCoordination: text('Behöver samordnas', 'Needs coordination'),
  lackOfTime: text('Tidsbrist', 'Lack of time'),
  other: text('Annat', 'Other'),
  missing: text('Inget skäl angivet', 'No reason given'),
};

function treatedIn(
  submissions: readonly CollatedSubmission[],
  facts: FollowedRows,
  year: number,
): readonly Case[] | null {
  const cases = facts.rows(submissions, 'cases', 'id');
  if (cases.length === 0) return null;
  return cases.filter(({ value }) => value.treatedOn?.startsWith(`${year}`) === true);
}

function caseKey(id: string | null): string {
  return normaliseLabel(id ?? '');
}

function caseTerm({ submission, cell, value }: Case, amount: number | null): MeasureTerm {
  return {
    label: [value.id, value.name].filter(Boolean).join(' '),
    submission,
    cell,
    value: amount,
    of: null,
  };
}

/** Whole days from one date to another. */
function daysBetween(from: string, to: string): number {
  return serialFromDate(to) - serialFromDate(from);
}
