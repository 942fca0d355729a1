import { disclose, type GroupView, type Handout, releaseId } from '@nylage/core/group';
import { FEWEST_SHOWN } from '@nylage/core/scoring';
import type { IsShown } from '@nylage/core/see';

/** Who is shown once everything is read: nothing hidden can be worked out from what is shown. */
export function afterDisclosure(view: GroupView, log: readonly Handout[]): IsShown {
  const disclosure = disclose(view, log);
  return (fingerprint, node) => disclosure.isReleased(releaseId.organisation(fingerprint, node));
}

/** Who is shown while reading goes on: the full control takes longer than the page should wait, many times over. */
export function fewHidden(view: GroupView): IsShown {
  const enough = new Set(
    view.submissions.flatMap(({ fingerprint, contribution }) =>
      contribution.extract.maturity.all.flatMap(({ id, n }) =>
        n >= FEWEST_SHOWN ? [`${fingerprint} ${id}`] : [],
      ),
    ),
  );
  return (fingerprint, node) => enough.has(`${fingerprint} ${node}`);
}
