import {
  type Disclosure,
  disclose,
  type GroupView,
  type Handout,
  nodeValues,
  releaseId,
} from '@nylage/core/group';
import { FEWEST_SHOWN } from '@nylage/core/scoring';
import type { IsShown } from '@nylage/core/see';

/**
 * Who is shown once everything is read: nothing hidden can be worked out from what is shown. Made again
 * only when who counts is another, or what was handed out before: most decisions change neither.
 */
export class Disclosures {
  #from: readonly unknown[] = [];
  #kept: Disclosure | null = null;
  #isShown: IsShown = () => true;
  #made = 0;

  of(view: GroupView, log: readonly Handout[]): IsShown {
    this.whole(view, log);
    return this.#isShown;
  }

  /** All that a hand-out would show and leave out. */
  whole(view: GroupView, log: readonly Handout[]): Disclosure {
    const counted = view.years.flatMap(({ year, counted: own }) => [
      year,
      ...own.flatMap(({ contribution, organisation }) => [contribution, organisation]),
    ]);
    const from = [log, view.instrument, ...counted];
    const known = this.#kept;
    if (
      known !== null &&
      from.length === this.#from.length &&
      from.every((one, at) => one === this.#from[at])
    )
      return known;
    const disclosure = disclose(view, log);
    this.#from = from;
    this.#isShown = (fingerprint, node) => disclosure.isReleased(releaseId.organisation(fingerprint, node));
    this.#kept = disclosure;
    this.#made++;
    return disclosure;
  }

  /** How many were made since this was asked last. */
  takeCount(): number {
    const made = this.#made;
    this.#made = 0;
    return made;
  }
}

/** Who is shown while reading goes on: the full control takes longer than the page should wait, many times over. */
export function fewHidden(view: GroupView): IsShown {
  const enough = new Set(
    view.submissions.flatMap(({ fingerprint, contribution }) =>
      nodeValues(contribution.nodes).flatMap(({ id, n }) =>
        n >= FEWEST_SHOWN ? [`${fingerprint} ${id}`] : [],
      ),
    ),
  );
  return (fingerprint, node) => enough.has(`${fingerprint} ${node}`);
}
