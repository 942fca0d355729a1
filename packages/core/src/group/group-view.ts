import type { Instrument } from '../instrument/index.ts';
import {
  type Collated,
  type CollatedSubmission,
  type CollateOptions,
  type Conflict,
  collate,
} from './collate.ts';
import type { FileOutcome } from './contribution.ts';
import type { Decision } from './decisions.ts';
import { type GroupMaturity, groupMaturity } from './maturity-means.ts';
import { type GroupPortfolio, groupPortfolio } from './pooled-portfolio.ts';
import { expectedIn, type RegisterEntry } from './register.ts';

/** One year of the koncern. */
export interface GroupYear {
  readonly year: number;
  readonly maturity: GroupMaturity;
  readonly portfolio: GroupPortfolio;
  /** Submissions behind the maturity, in order of organisation. */
  readonly counted: readonly CollatedSubmission[];
  /** On another instrument: listed, not averaged. */
  readonly otherInstrument: readonly CollatedSubmission[];
}

/** Who has handed in for the newest year, and what keeps the rest from counting. */
export interface GroupStatus {
  /** Null without a register. */
  readonly expected: number | null;
  /** Organisations with at least one readable submission for the year; with a register, of those expected. */
  readonly received: number;
  readonly missing: readonly RegisterEntry[];
  readonly failed: Collated['failed'];
  /** Those that must be fixed, of every year; they count only where that was asked for. */
  readonly notReady: readonly CollatedSubmission[];
  readonly conflicts: readonly Conflict[];
}

/** Everything merged: *Kommunkoncernen samlat*. */
export interface GroupView {
  readonly instrument: Instrument;
  readonly includesNotReady: boolean;
  /** Years with submissions that count, oldest first. */
  readonly years: readonly GroupYear[];
  /** The newest of them, or the newest anyone claims; null when nothing was read. */
  readonly newest: number | null;
  readonly status: GroupStatus;
  readonly submissions: readonly CollatedSubmission[];
  readonly staleDecisions: readonly Decision[];
}

/** Merges everything handed in. Order, repetition and batching of the files change nothing. */
export function mergeGroup(outcomes: readonly FileOutcome[], options: CollateOptions): GroupView {
  const collated = collate(outcomes, options);
  const counting = collated.submissions.filter(takesPart);
  const newest = newestYear(counting) ?? newestYear(collated.submissions);
  const years = [...new Set(counting.flatMap(({ year }) => (year === null ? [] : [year])))].sort(
    (a, b) => a - b,
  );
  return {
    instrument: options.instrument,
    includesNotReady: options.includeNotReady,
    years: years.map((year) =>
      yearOf(
        year,
        counting.filter((one) => one.year === year),
        options,
      ),
    ),
    newest,
    status: statusOf(collated, newest, options),
    submissions: collated.submissions,
    staleDecisions: collated.staleDecisions,
  };
}

function takesPart({ standing }: CollatedSubmission): boolean {
  return standing === 'counts' || standing === 'other-instrument';
}

function newestYear(submissions: readonly CollatedSubmission[]): number | null {
  return submissions.reduce<number | null>(
    (newest, { year }) => (year !== null && year > (newest ?? year - 1) ? year : newest),
    null,
  );
}

function yearOf(
  year: number,
  submissions: readonly CollatedSubmission[],
  options: CollateOptions,
): GroupYear {
  const counted = submissions.filter(({ standing }) => standing === 'counts');
  const otherInstrument = submissions.filter(({ standing }) => standing === 'other-instrument');
  const expected = options.register === null ? null : expectedIn(options.register, year).length;
  return {
    year,
    maturity: groupMaturity(counted, options.instrument),
    portfolio: groupPortfolio(onePerOrganisation(counted, otherInstrument), expected),
    counted,
    otherInstrument,
  };
}

/**
 * An organisation's portfolio counts once, also when it has handed in one workbook for each of two
 * instruments: then from the one on the koncern's own.
 */
function onePerOrganisation(
  counted: readonly CollatedSubmission[],
  others: readonly CollatedSubmission[],
): readonly CollatedSubmission[] {
  const taken = new Set<string>();
  return [...counted, ...others]
    .filter(({ organisation }) => {
      if (taken.has(organisation)) return false;
      taken.add(organisation);
      return true;
    })
    .sort((a, b) => (a.organisation < b.organisation ? -1 : 1));
}

function statusOf(collated: Collated, year: number | null, options: CollateOptions): GroupStatus {
  const ofYear = collated.submissions.filter((one) => one.year === year);
  const handedIn = new Set(ofYear.map(({ organisation }) => organisation));
  const { register } = options;
  const expected =
    register === null ? null : year === null ? register.organisations : expectedIn(register, year);
  return {
    expected: expected?.length ?? null,
    // A name that the register does not know is none of those waited for.
    received: expected?.filter(({ id }) => handedIn.has(id)).length ?? handedIn.size,
    missing: expected?.filter(({ id }) => !handedIn.has(id)) ?? [],
    failed: collated.failed,
    notReady: collated.submissions.filter(
      (one) => one.standing === 'not-ready' || (takesPart(one) && one.contribution.counts.error > 0),
    ),
    conflicts: collated.conflicts,
  };
}
