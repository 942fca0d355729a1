import {
  type CollatedSubmission,
  findingAddress,
  type GroupView,
  isExpected,
  type Register,
  standsIn,
  waitsForDecision,
} from '@nylage/core/group';
import { FEWEST_SHOWN } from '@nylage/core/scoring';
import { type IsShown, numberAddress, whyLeftOut } from '@nylage/core/see';
import { problemItems, responseRateItem, scoreItem } from '@nylage/ui/model';
import { type IntakeContext, type OpenedFile, scoreOpened } from '@nylage/xlsx/intake';
import type { FileDecision, OrganisationView, UncountedYear } from '../protocol.ts';
import { existedUntil } from './existed-until.ts';
import { followedWith } from './followed-with.ts';
import { matterItem } from './group-matters.ts';
import { ownYears } from './own-years.ts';

/** What an organisation's page is made of beside the koncern. */
interface PageSources {
  readonly register: Register | null;
  readonly isShown: IsShown;
  readonly context: IntakeContext;
  /** A file opened once more; null where it is not at hand, or no longer as it was. */
  readonly reopen: (file: string | undefined) => Promise<(OpenedFile & { readonly ok: true }) | null>;
}

/**
 * One organisation's own page: its workbooks of the newest year, checked and scored, and the years that it counts in;
 * null where it has neither. One that nobody waits for in the newest year has those of its last.
 */
export async function organisationPage(
  id: string,
  view: GroupView,
  { register, isShown, context, reopen }: PageSources,
): Promise<OrganisationView | null> {
  const own = shownWorkbooks(view, register, id);
  const years = ownYears(view, id, isShown);
  const first = own[0] ?? view.submissions.findLast((one) => one.organisation === id);
  if (first === undefined || (own.length === 0 && years.length === 0)) return null;
  const existed = existedUntil(view, register, id);
  const files: OrganisationView['files'][number][] = [];
  for (const one of own) {
    const file = one.files[0];
    const opened = await reopen(file);
    if (file === undefined || opened === null) continue;
    const { submission, findings } = opened;
    const score = scoreOpened(opened, context);
    const shows = (node: string): boolean =>
      one.standing === 'counts' ? isShown(one.fingerprint, node) : score.maturity.all.n >= FEWEST_SHOWN;
    const opens = (below: string): string => numberAddress.own(one.fingerprint, below);
    files.push({
      file: one.files.join(', '),
      decided: decidedAbout(view, one),
      verdict: findings.verdict,
      counts: findings.counts,
      problems: problemItems(submission, findings),
      maturity: shows('total')
        ? scoreItem(score.maturity.all, submission.instrument, (node, part) =>
            shows(node) ? opens(part === 'value' ? node : `${part}:${node}`) : null,
          )
        : null,
      responseRate: shows('total') ? responseRateItem(score, opens) : null,
    });
  }
  return {
    id,
    name: first.name,
    years,
    uncounted: existed === null ? uncountedYear(view, years.at(-1)?.year, own) : null,
    existed,
    isPast: view.newest !== years.at(-1)?.year,
    followed: followedWith(view, register, id),
    waiting: view.findings
      .filter(
        (found) =>
          waitsForDecision(found) &&
          found.finding.year === first.year &&
          found.finding.sides.some(({ organisation }) => organisation === id),
      )
      .map(matterItem),
    files,
  };
}

/** An organisation's workbooks of the newest year, or of its own last where it is not waited for any more. */
function shownWorkbooks(
  { submissions, newest }: GroupView,
  register: Register | null,
  id: string,
): GroupView['submissions'] {
  const all = submissions.filter((one) => one.organisation === id);
  const own = all.filter((one) => standsIn(one, newest, newest));
  const entry = register?.organisations.find((one) => one.id === id);
  const isAwaited = entry !== undefined && newest !== null && isExpected(entry, newest);
  if (own.length > 0 || isAwaited) return own;
  const last = Math.max(...all.map(({ year }) => year ?? Number.NEGATIVE_INFINITY));
  return all.filter(({ year }) => year === last);
}

/** Whether an organisation is missing from the newest year though others count in it, or it has handed in for it. */
function uncountedYear(
  { newest }: Pick<GroupView, 'newest'>,
  counted: number | undefined,
  own: GroupView['submissions'],
): UncountedYear | null {
  if (newest === null || counted === newest) return null;
  const standing = own.map((one) => one.standing).find((one) => one !== 'counts') ?? null;
  if (standing === null) return { year: newest, why: own.length === 0 ? null : whyLeftOut['no-value'] };
  return { year: newest, why: whyLeftOut[standing] };
}

/** By which decision a workbook is the one of several that holds, or does not count; null where there is none. */
function decidedAbout(
  { findings }: GroupView,
  { fingerprint, standing }: CollatedSubmission,
): FileDecision | null {
  for (const { finding, decision } of findings) {
    if (decision === null || !finding.sides.some((side) => side.fingerprint === fingerprint)) continue;
    const effect = finding.choices.find(({ id }) => id === decision.choice)?.effect;
    const holds = effect?.kind === 'holds' && effect.fingerprint === fingerprint;
    if (!holds && !(standing === 'not-chosen' && (effect?.kind === 'holds' || effect?.kind === 'apart')))
      continue;
    const { role, at, reason } = decision;
    return { address: findingAddress(finding), role, when: at, reason, holds };
  }
  return null;
}
