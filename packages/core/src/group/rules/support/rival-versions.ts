import { type Text, text } from '../../../text/index.ts';
import { claimSubject } from '../../claim-subject.ts';
import type { LooseSubmission } from '../../collated-submission.ts';
import { differences } from '../../extract-diff.ts';
import { groupedBy } from '../../grouped-by.ts';
import type { Choice, GroupFinding, Side } from '../finding.ts';
import { choice } from './choices.ts';
import { sideOf } from './sides.ts';

/** More cells than this are counted, and shown by whoever opens the files. */
const MOST_CELLS = 200;

/** Workbooks of one organisation, year and instrument whose contents differ. */
export type Rivals = readonly LooseSubmission[];

/** Every place that more than one workbook claims. */
export function rivalsIn(submissions: readonly LooseSubmission[]): readonly Rivals[] {
  const claims = groupedBy(submissions, ({ year, organisation, instrument }) =>
    year === null ? null : claimSubject(organisation, instrument),
  );
  return [...claims.values()].filter(({ length }) => length > 1);
}

/** Which of the rivals is the newest by its own words, and what says so; null where nothing does. */
export function newestOf(
  rivals: Rivals,
): { readonly newest: LooseSubmission; readonly by: 'approval' | 'status' } | null {
  const approvals = rivals.map(({ contribution }) => contribution.extract.about.approvedOn);
  if (approvals.every((day) => typeof day === 'string')) {
    const newest = onlyGreatest(rivals, approvals);
    if (newest !== null) return { newest, by: 'approval' };
  }
  const statuses = rivals.map(({ contribution }) =>
    STATUS_ORDER.indexOf(String(contribution.extract.about.status ?? '')),
  );
  const newest = statuses.includes(-1) ? null : onlyGreatest(rivals, statuses);
  return newest === null ? null : { newest, by: 'status' };
}

/** A supplement comes after what it completes, and that after its drafts. */
const STATUS_ORDER = ['draft', 'done', 'supplement'];

function onlyGreatest<T extends string | number>(
  rivals: Rivals,
  values: readonly T[],
): LooseSubmission | null {
  const greatest = values.reduce((most, value) => (value > most ? value : most));
  const found = rivals.filter((_, at) => values[at] === greatest);
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** What both rules say of rivals: the differing cells side by side, and one choice for each. */
export function rivalry(rivals: Rivals): Pick<GroupFinding, 'subject' | 'evidence' | 'sides' | 'choices'> & {
  readonly differing: number;
} {
  const [first] = rivals;
  const found = differences(rivals);
  const shown = found.slice(0, MOST_CELLS);
  return {
    subject: claimSubject(first?.organisation ?? '', first?.instrument ?? ''),
    evidence: rivals.map(({ fingerprint }) => fingerprint).sort(),
    sides: rivals.map(
      (one, at): Side =>
        sideOf(
          one,
          shown.map(({ cells }) => cells[at] ?? { cell: null, header: '', value: '' }),
        ),
    ),
    choices: rivals.map(
      (one): Choice =>
        choice(one.fingerprint, receiptLabel(one), { kind: 'holds', fingerprint: one.fingerprint }),
    ),
    differing: found.length,
  };
}

/** A workbook by its receipt number: file names are not part of what was decided. */
function receiptLabel({ fingerprint, contribution }: LooseSubmission): Text {
  const { approvedOn } = contribution.extract.about;
  const receipt = fingerprint.slice(0, 12);
  return typeof approvedOn === 'string'
    ? text(
        `Den med kvittokod ${receipt}, godkänd ${approvedOn}, gäller`,
        `The one with receipt number ${receipt}, approved ${approvedOn}, holds`,
      )
    : text(`Den med kvittokod ${receipt} gäller`, `The one with receipt number ${receipt} holds`);
}
