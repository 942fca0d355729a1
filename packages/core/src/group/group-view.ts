import type { Instrument } from '../instrument/index.ts';
import { compareText } from '../text/index.ts';
import { type CollateOptions, type Conflict, collate } from './collate.ts';
import { type CollatedSubmission, standsIn, takesPart } from './collated-submission.ts';
import type { Contribution, FileOutcome } from './contribution.ts';
import { type StaleDecision, staleDecisions } from './decisions.ts';
import { type GroupMaturity, groupMaturity } from './maturity-means.ts';
import { Memo } from './memo.ts';
import {
  type GroupPortfolio,
  groupPortfolio,
  type PoolDecisions,
  poolDecisions,
  type ScoreOne,
  scoreOne,
} from './pooled-portfolio.ts';
import { expectedIn, type RegisterEntry } from './register.ts';
import { findAcross } from './rules/registry.ts';
import { type DecidedEffect, type DecidedFinding, type FindAcross, Settling } from './settling.ts';
import { targetKey } from './target-point.ts';
import type { FailedFiles } from './unique-submissions.ts';

/** One year of the koncern. */
export interface GroupYear {
  readonly year: number;
  readonly maturity: GroupMaturity;
  readonly portfolio: GroupPortfolio;
  /** Submissions behind the maturity, in order of organisation. */
  readonly counted: readonly CollatedSubmission[];
  /** On another instrument: listed, not averaged. */
  readonly otherInstrument: readonly CollatedSubmission[];
  /** Where workbooks set different targets for the koncern: by `targetKey`, the organisation whose target holds. */
  readonly decidedTargets: ReadonlyMap<string, string>;
}

/** Who has handed in for the newest year, and what keeps the rest from counting. */
export interface GroupStatus {
  /** Null without a register. */
  readonly expected: number | null;
  /** Organisations with at least one readable submission for the year, or for none that can be read; with a register, of those expected. */
  readonly received: number;
  readonly missing: readonly RegisterEntry[];
  readonly failed: readonly FailedFiles[];
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
  /** What does not agree between workbooks, with what was decided: who, with what, which, and then what they say. */
  readonly findings: readonly DecidedFinding[];
  readonly staleDecisions: readonly StaleDecision[];
}

/** Merges everything handed in. Order, repetition and batching of the files change nothing. */
export function mergeGroup(outcomes: readonly FileOutcome[], options: CollateOptions): GroupView {
  return new GroupMerger().merge(outcomes, options);
}

/**
 * Merges again and again, as files arrive and decisions are made: what a change does not touch is kept.
 * The same input gives the same view as merging once.
 */
export class GroupMerger {
  readonly #memo = new Memo();
  readonly #scores = new WeakMap<Contribution, ReturnType<ScoreOne>>();

  /** Merges everything handed in; contributions that are the same objects as before are known. */
  merge(outcomes: readonly FileOutcome[], options: CollateOptions): GroupView {
    const settling = new Settling(options, this.#find);
    const { submissions, conflicts, failed } = collate(outcomes, options, settling);
    const counting = submissions.filter(takesPart);
    const newest = newestYear(counting) ?? newestYear(submissions);
    const effects = settling.stage('content', onePerOrganisation(counting));
    const years = [...new Set(counting.flatMap(({ year }) => year ?? []))].sort((a, b) => a - b);
    return {
      instrument: options.instrument,
      includesNotReady: options.includeNotReady,
      years: years.map((year) =>
        this.#year(
          year,
          counting.filter((one) => one.year === year),
          poolDecisions(effects, year),
          targetDecisions(effects, year),
          options,
        ),
      ),
      newest,
      status: statusOf(submissions, conflicts, failed, newest, options),
      submissions,
      findings: settling.findings,
      staleDecisions: staleDecisions(
        options.decisions,
        settling.findings.map(({ finding }) => finding),
      ),
    };
  }

  /** How many parts of each kind were made anew since the last time this was asked. */
  takeCounts(): Readonly<Record<string, number>> {
    return this.#memo.takeCounts();
  }

  readonly #find: FindAcross = (stage, context) => {
    const { year, submissions, register, instrument } = context;
    const from = submissions.flatMap((one) => [
      one.contribution,
      one.organisation,
      one.name,
      one.instrument,
      one.files.join('\n'),
    ]);
    return this.#memo.get('checks', `${stage} ${year}`, [register, instrument, ...from], () =>
      findAcross(stage, context),
    );
  };

  readonly #score: ScoreOne = (one) => {
    const known = this.#scores.get(one.contribution);
    if (known !== undefined) return known;
    const made = scoreOne(one);
    this.#memo.count('portfolios');
    this.#scores.set(one.contribution, made);
    return made;
  };

  #year(
    year: number,
    submissions: readonly CollatedSubmission[],
    decided: PoolDecisions,
    decidedTargets: GroupYear['decidedTargets'],
    { instrument, register }: CollateOptions,
  ): GroupYear {
    const counted = submissions.filter(({ standing }) => standing === 'counts');
    const otherInstrument = submissions.filter(({ standing }) => standing === 'other-instrument');
    const expected = register === null ? null : expectedIn(register, year).length;
    const pooled = onePerOrganisation(submissions);
    const contributions = counted.map(({ contribution }) => contribution);
    const { weight, hourlyPrice, shared } = decided;
    const poolFrom = [
      expected,
      weight,
      hourlyPrice,
      JSON.stringify([...shared]),
      ...pooled.flatMap((one) => [one.contribution, one.organisation, one.name]),
    ];
    return {
      year,
      maturity: this.#memo.get('maturities', String(year), [instrument, ...contributions], () =>
        groupMaturity(counted, instrument),
      ),
      portfolio: this.#memo.get('pools', String(year), poolFrom, () =>
        groupPortfolio(pooled, expected, decided, this.#score),
      ),
      counted,
      otherInstrument,
      decidedTargets,
    };
  }
}

/** What effects say about the koncern's targets, as workbooks of one year set them. */
function targetDecisions(effects: readonly DecidedEffect[], year: number): GroupYear['decidedTargets'] {
  return new Map(
    effects.flatMap(({ effect, year: own }) =>
      own === year && effect.kind === 'target'
        ? [[targetKey(effect.measure, effect.year), effect.organisation] as const]
        : [],
    ),
  );
}

function newestYear(submissions: readonly CollatedSubmission[]): number | null {
  return submissions.reduce<number | null>(
    (newest, { year }) => (year !== null && year > (newest ?? year - 1) ? year : newest),
    null,
  );
}

/**
 * An organisation's portfolio counts once a year, also when it has handed in one workbook for each of
 * two instruments: then from the one on the koncern's own. In order of organisation.
 */
function onePerOrganisation(submissions: readonly CollatedSubmission[]): readonly CollatedSubmission[] {
  const taken = new Set<string>();
  const byStanding = (wanted: CollatedSubmission['standing']) =>
    submissions.filter(({ standing }) => standing === wanted);
  return [...byStanding('counts'), ...byStanding('other-instrument')]
    .filter(({ organisation, year }) => {
      const key = `${year} ${organisation}`;
      if (taken.has(key)) return false;
      taken.add(key);
      return true;
    })
    .sort((a, b) => compareText(a.organisation, b.organisation) || (a.year ?? 0) - (b.year ?? 0));
}

function statusOf(
  submissions: readonly CollatedSubmission[],
  conflicts: readonly Conflict[],
  failed: readonly FailedFiles[],
  year: number | null,
  { register }: CollateOptions,
): GroupStatus {
  const handedIn = new Set(
    submissions.filter((one) => standsIn(one, year, year)).map((one) => one.organisation),
  );
  const expected =
    register === null ? null : year === null ? register.organisations : expectedIn(register, year);
  return {
    expected: expected?.length ?? null,
    // A name that the register does not know is none of those waited for.
    received: expected?.filter(({ id }) => handedIn.has(id)).length ?? handedIn.size,
    missing: expected?.filter(({ id }) => !handedIn.has(id)) ?? [],
    failed,
    notReady: submissions.filter((one) => one.standing === 'not-ready' || (takesPart(one) && one.errors > 0)),
    conflicts,
  };
}
