import type { Initiative } from '../../../scoring/initiatives.ts';
import { normaliseLabel } from '../../../workbook/normalise.ts';
import type { LooseSubmission } from '../../collated-submission.ts';
import { groupedBy } from '../../grouped-by.ts';

/** One organisation's row of a shared initiative. */
export interface SharedRow {
  readonly submission: LooseSubmission;
  readonly initiative: Initiative;
}

/** The key of a shared initiative, compared as labels are; null for an organisation's own ([K5]). */
export function sharedKey({ ownership, sharedId }: Initiative): string | null {
  return ownership === 'own' || ownership === null || sharedId === null ? null : normaliseLabel(sharedId);
}

/** Every shared initiative with everyone's rows, in order of organisation. */
export function sharedRows(
  submissions: readonly LooseSubmission[],
): ReadonlyMap<string, readonly SharedRow[]> {
  const shared = submissions.flatMap((submission) =>
    submission.contribution.initiatives
      .filter((initiative) => sharedKey(initiative) !== null)
      .map((initiative): SharedRow => ({ submission, initiative })),
  );
  return groupedBy(shared, ({ initiative }) => sharedKey(initiative));
}
