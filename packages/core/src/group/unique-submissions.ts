import { compareText } from '../text/index.ts';
import { normaliseLabel } from '../workbook/normalise.ts';
import type { LooseSubmission } from './collated-submission.ts';
import type { Contribution, FileOutcome, Unpack } from './contribution.ts';
import { tablesIn } from './packed-extract.ts';
import { findOrganisation, type Register } from './register.ts';

/** Files that could not be read, each reason once for copies of the same bytes. */
export interface FailedFiles {
  readonly files: readonly string[];
  readonly reason: string;
}

/** Files as submissions: copies and equal contents are one. */
export function uniqueSubmissions(
  outcomes: readonly FileOutcome[],
  { register, unpack }: { readonly register: Register | null; readonly unpack: Unpack },
): readonly LooseSubmission[] {
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
    .map(([fingerprint, { contribution, files }]): LooseSubmission => {
      const { about, instrument } = contribution.extract;
      const typed = typeof about.organisation === 'string' ? about.organisation : '';
      const entry = findOrganisation(register, typed);
      return {
        organisation: entry?.id ?? typed,
        name: entry?.name ?? typed,
        typed,
        year: typeof about.year === 'number' ? about.year : null,
        instrument: instrument.id === '' ? normaliseLabel(instrument.named ?? '') : instrument.id,
        fingerprint,
        contribution,
        files: [...files].sort(),
        tables: (wanted) => tablesIn(unpack(contribution.packed), wanted),
      };
    })
    .sort(inOrder);
}

/** The order in which sums run ([K3]): by organisation, then year, then content. */
export function inOrder(a: LooseSubmission, b: LooseSubmission): number {
  return (
    compareText(a.organisation, b.organisation) ||
    (a.year ?? 0) - (b.year ?? 0) ||
    compareText(a.fingerprint, b.fingerprint)
  );
}

/** Between files with the same content: one whose answers can be opened, then the smallest hash. */
function isBetterCopy(candidate: Contribution, known: Contribution): boolean {
  if (candidate.form !== known.form) return candidate.form === 'workbook';
  return candidate.bytes < known.bytes;
}

/** What could not be read. */
export function failedFiles(outcomes: readonly FileOutcome[]): readonly FailedFiles[] {
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
