import type { Instrument } from '../instrument/index.ts';
import { compareText } from '../text/index.ts';
import { normaliseLabel } from '../workbook/normalise.ts';
import type { Contribution, FileOutcome, Unpack } from './contribution.ts';
import type { Decision, Decisions } from './decisions.ts';
import type { Extract, ExtractNode } from './extract-model.ts';
import { unpackRest } from './packed-extract.ts';
import { findOrganisation, type Register } from './register.ts';

/** Whether and why a submission takes part in koncern numbers. */
export type Standing =
  | 'counts'
  | 'not-ready'
  /** More than one workbook claims its place, and nobody has decided. */
  | 'conflict'
  /** Somebody decided for another workbook. */
  | 'not-chosen'
  /** Measured with another instrument: listed, its portfolio counts, its maturity does not (R24). */
  | 'other-instrument';

/** One submission with every file that holds it. */
export interface CollatedSubmission {
  /** The register's id, or the name as typed where the register does not know it. */
  readonly organisation: string;
  readonly name: string;
  readonly year: number | null;
  readonly instrument: string;
  readonly fingerprint: string;
  readonly contribution: Contribution;
  /** Names of the files, sorted; the only place where file names stand. */
  readonly files: readonly string[];
  readonly standing: Standing;
  /** The rows of the extract's tables, unpacked at each call: read all that is wanted of them at once. */
  readonly tables: () => Extract['tables'];
}

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
  readonly failed: readonly { readonly files: readonly string[]; readonly reason: string }[];
  /** Decisions whose conflict is no longer as it was. */
  readonly staleDecisions: readonly Decision[];
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

type Loose = Omit<CollatedSubmission, 'standing'>;

/** Sorts out files into submissions and conflicts. Copies and equal contents are one submission. */
export function collate(outcomes: readonly FileOutcome[], options: CollateOptions): Collated {
  const loose = uniqueSubmissions(outcomes, options);
  const claims = groupBy(
    loose.filter((one) => one.year !== null),
    claimOf,
  );
  const conflicts: Conflict[] = [];
  const usedDecisions = new Set<Decision>();
  const chosen = new Map<string, string>();
  for (const [claim, rivals] of claims) {
    const [first] = rivals;
    if (first === undefined || first.year === null || rivals.length < 2) continue;
    const decision = fittingDecision(options.decisions, rivals);
    if (decision !== null) {
      usedDecisions.add(decision);
      chosen.set(claim, decision.choice);
    }
    conflicts.push({
      organisation: first.organisation,
      name: first.name,
      year: first.year,
      instrument: first.instrument,
      submissions: rivals.map((one) => ({
        fingerprint: one.fingerprint,
        files: one.files,
        errors: one.contribution.counts.error,
      })),
      decision,
    });
  }
  const submissions = loose.map((one): CollatedSubmission => {
    const claim = claimOf(one);
    const rivals = one.year === null ? 1 : (claims.get(claim)?.length ?? 1);
    return { ...one, standing: standingOf(one, rivals, chosen.get(claim) ?? null, options) };
  });
  return {
    submissions,
    conflicts,
    failed: failures(outcomes),
    staleDecisions: options.decisions.decisions.filter((decision) => !usedDecisions.has(decision)),
  };
}

function standingOf(one: Loose, rivals: number, choice: string | null, options: CollateOptions): Standing {
  if (rivals > 1 && choice === null) return 'conflict';
  if (rivals > 1 && choice !== one.fingerprint) return 'not-chosen';
  if (one.year === null) return 'not-ready';
  if (one.contribution.counts.error > 0 && !options.includeNotReady) return 'not-ready';
  return one.instrument === options.instrument.id ? 'counts' : 'other-instrument';
}

function uniqueSubmissions(outcomes: readonly FileOutcome[], options: CollateOptions): readonly Loose[] {
  const byContent = new Map<string, { contribution: Contribution; files: Set<string> }>();
  for (const outcome of outcomes) {
    if (!outcome.ok) continue;
    const { contribution, file } = outcome;
    const known = byContent.get(contribution.extract.fingerprint);
    if (known === undefined) {
      byContent.set(contribution.extract.fingerprint, { contribution, files: new Set([file]) });
      continue;
    }
    known.files.add(file);
    if (isBetterCopy(contribution, known.contribution)) known.contribution = contribution;
  }
  return [...byContent]
    .map(([fingerprint, { contribution, files }]): Loose => {
      const { about, instrument } = contribution.extract;
      const typed = typeof about.organisation === 'string' ? about.organisation : '';
      const entry = findOrganisation(options.register, typed);
      return {
        organisation: entry?.id ?? typed,
        name: entry?.name ?? typed,
        year: typeof about.year === 'number' ? about.year : null,
        instrument: instrument.id === '' ? normaliseLabel(instrument.named ?? '') : instrument.id,
        fingerprint,
        contribution,
        files: [...files].sort(),
        tables: () => unpackRest(options.unpack(contribution.packed)).tables,
      };
    })
    .sort(
      (a, b) =>
        compareText(a.organisation, b.organisation) ||
        (a.year ?? 0) - (b.year ?? 0) ||
        compareText(a.fingerprint, b.fingerprint),
    );
}

/** Between files with the same content: one whose answers can be opened, then the smallest hash. */
function isBetterCopy(candidate: Contribution, known: Contribution): boolean {
  if (candidate.form !== known.form) return candidate.form === 'workbook';
  return candidate.bytes < known.bytes;
}

function fittingDecision(decisions: Decisions, rivals: readonly Loose[]): Decision | null {
  const wanted = rivals
    .map((one) => one.fingerprint)
    .sort()
    .join();
  const fitting = decisions.decisions.filter(({ fingerprints, choice }) => {
    return [...fingerprints].sort().join() === wanted && fingerprints.includes(choice);
  });
  // The latest decision holds: a person may have changed their mind.
  return fitting.sort((a, b) => compareText(a.at, b.at)).at(-1) ?? null;
}

function failures(outcomes: readonly FileOutcome[]): Collated['failed'] {
  const byBytes = new Map<string, { files: Set<string>; reason: string }>();
  for (const outcome of outcomes) {
    if (outcome.ok) continue;
    const known = byBytes.get(outcome.bytes);
    if (known === undefined)
      byBytes.set(outcome.bytes, { files: new Set([outcome.file]), reason: outcome.reason });
    else known.files.add(outcome.file);
  }
  return [...byBytes]
    .sort(([a], [b]) => compareText(a, b))
    .map(([, { files, reason }]) => ({ files: [...files].sort(), reason }));
}

function claimOf(one: Loose): string {
  return JSON.stringify([one.organisation, one.year, one.instrument]);
}

function groupBy<T>(items: readonly T[], key: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const known = groups.get(key(item));
    if (known === undefined) groups.set(key(item), [item]);
    else known.push(item);
  }
  return groups;
}

/** A submission's own node of the main tree. */
export function findOwnNode({ contribution }: CollatedSubmission, id: string): ExtractNode | undefined {
  return contribution.extract.maturity.all.find((node) => node.id === id);
}
