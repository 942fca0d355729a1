import type { Initiative } from '../../../scoring/initiatives.ts';
import { normaliseLabel } from '../../../workbook/normalise.ts';
import type { LooseSubmission } from '../../collated-submission.ts';

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
  const rows = new Map<string, SharedRow[]>();
  for (const submission of submissions) {
    for (const initiative of submission.contribution.initiatives) {
      const key = sharedKey(initiative);
      if (key === null) continue;
      const known = rows.get(key);
      if (known === undefined) rows.set(key, [{ submission, initiative }]);
      else known.push({ submission, initiative });
    }
  }
  return rows;
}
