import type { Instrument } from '../instrument/index.ts';
import { normaliseLabel } from '../workbook/normalise.ts';
import { claimSubject } from './claim-subject.ts';
import type { CollatedSubmission, LooseSubmission, Standing } from './collated-submission.ts';
import type { FileOutcome, Unpack } from './contribution.ts';
import type { Decision, Decisions } from './decisions.ts';
import type { Register } from './register.ts';
import { makingOf } from './rules/support/made-with.ts';
import { type Rivals, rivalsIn } from './rules/support/rival-versions.ts';
import type { DecidedEffect, DecidedFinding, Settling } from './settling.ts';
import { type FailedFiles, failedFiles, inOrder, uniqueSubmissions } from './unique-submissions.ts';

/** Workbooks of one organisation, year and instrument whose contents differ. */
export interface Conflict {
  readonly organisation: string;
  readonly name: string;
  readonly year: number;
  readonly instrument: string;
  readonly submissions: readonly {
    readonly fingerprint: string;
    readonly files: readonly string[];
    readonly errors: number;
  }[];
  /** What was decided, when the decision still fits. */
  readonly decision: Decision | null;
}

/** Everything handed in, sorted out; the same whatever order or batches the files came in. */
export interface Collated {
  readonly submissions: readonly CollatedSubmission[];
  readonly conflicts: readonly Conflict[];
  readonly failed: readonly FailedFiles[];
}

/** What sorting out needs beside the files. */
export interface CollateOptions {
  readonly instrument: Instrument;
  readonly register: Register | null;
  readonly decisions: Decisions;
  /** Counts submissions with errors too; every output then says so. */
  readonly includeNotReady: boolean;
  readonly unpack: Unpack;
}

/** A submission and whether a decision gave it its organisation. */
interface Named {
  readonly submission: LooseSubmission;
  readonly renamed: boolean;
}

/**
 * Sorts out files into submissions and conflicts: who handed in, with what they measured, and which
 * of several workbooks holds. Copies and equal contents are one submission.
 */
export function collate(
  outcomes: readonly FileOutcome[],
  options: CollateOptions,
  settling: Settling,
): Collated {
  const typed = uniqueSubmissions(outcomes, options);
  const names = settling.stage('name', typed);
  const named = typed.map((one) => withName(one, names, options.register));
  const makings = settling.stage(
    'making',
    named.map(({ submission }) => submission),
  );
  const known = named
    .map((one): Named => ({ ...one, submission: withInstrument(one.submission, makings, options) }))
    .sort((a, b) => inOrder(a.submission, b.submission));
  const loose = known.map(({ submission }) => submission);
  const claims = settling.stage('claim', loose);
  const years = [...new Set(loose.map(({ year }) => year))];
  const conflicts = years.flatMap((year) => rivalsIn(loose.filter((one) => one.year === year)));
  const standings = new Standings(options, makings, claims, conflicts);
  return {
    submissions: known.map(({ submission, renamed }) => {
      const { counts, organisationUnknown } = submission.contribution;
      // Whoever the register did not know is known by now.
      const errors = counts.error - (renamed && organisationUnknown ? 1 : 0);
      return { ...submission, errors, standing: standings.of(submission, errors) };
    }),
    conflicts: conflicts.map((rivals) => conflictOf(rivals, settling.findings)),
    failed: failedFiles(outcomes),
  };
}

function withName(one: LooseSubmission, names: readonly DecidedEffect[], register: Register | null): Named {
  const typed = normaliseLabel(one.typed);
  const meant = names.flatMap(({ effect, year }) =>
    effect.kind === 'organisation' && effect.typed === typed && year === one.year ? effect.organisation : [],
  );
  const entry = register?.organisations.find(({ id }) => id === meant[0]);
  return entry === undefined
    ? { submission: one, renamed: false }
    : { submission: { ...one, organisation: entry.id, name: entry.name }, renamed: true };
}

function withInstrument(
  one: LooseSubmission,
  makings: readonly DecidedEffect[],
  { instrument }: CollateOptions,
): LooseSubmission {
  const isSame = makings.some(
    ({ effect, year }) =>
      effect.kind === 'same-instrument' && effect.instrument === one.instrument && year === one.year,
  );
  return isSame ? { ...one, instrument: instrument.id } : one;
}

/** Whether each submission counts, after what was decided. */
class Standings {
  readonly #options: CollateOptions;
  readonly #held: ReadonlySet<string>;
  readonly #apart: ReadonlySet<string>;
  /** Everyone in a conflict, and whether it is settled. */
  readonly #settled: ReadonlyMap<LooseSubmission, boolean>;

  constructor(
    options: CollateOptions,
    makings: readonly DecidedEffect[],
    claims: readonly DecidedEffect[],
    conflicts: readonly Rivals[],
  ) {
    this.#options = options;
    this.#held = new Set(claims.flatMap(({ effect }) => (effect.kind === 'holds' ? effect.fingerprint : [])));
    this.#apart = new Set(
      makings.flatMap(({ effect, year }) => (effect.kind === 'apart' ? `${year} ${effect.madeWith}` : [])),
    );
    this.#settled = new Map(
      conflicts.flatMap((rivals) => {
        const settled = rivals.some(({ fingerprint }) => this.#held.has(fingerprint));
        return rivals.map((one) => [one, settled] as const);
      }),
    );
  }

  of(one: LooseSubmission, errors: number): Standing {
    const settled = this.#settled.get(one);
    if (settled === false) return 'conflict';
    if (settled === true && !this.#held.has(one.fingerprint)) return 'not-chosen';
    if (makingOf(one).some((making) => this.#apart.has(`${one.year} ${making}`))) return 'not-chosen';
    if (one.year === null) return 'not-ready';
    if (errors > 0 && !this.#options.includeNotReady) return 'not-ready';
    return one.instrument === this.#options.instrument.id ? 'counts' : 'other-instrument';
  }
}

function conflictOf(rivals: Rivals, findings: readonly DecidedFinding[]): Conflict {
  const [first] = rivals;
  const { organisation = '', name = '', instrument = '' } = first ?? {};
  const year = first?.year ?? 0;
  const subject = claimSubject(organisation, instrument);
  return {
    organisation,
    name,
    year,
    instrument,
    submissions: rivals.map((one) => ({
      fingerprint: one.fingerprint,
      files: one.files,
      errors: one.contribution.counts.error,
    })),
    decision:
      findings.find(({ finding }) => finding.subject === subject && finding.year === year)?.decision ?? null,
  };
}
