import { FEWEST_SHOWN } from '../../scoring/thresholds.ts';
import type { Release } from './choose-releases.ts';
import type { Handout } from './disclose.ts';

/** What each organisation adds to a number over organisations; those that add nothing are not in it. */
export interface Parts {
  /** Names the number; the same from one hand-out to the next. Without a colon. */
  readonly what: string;
  /** By organisation: what it adds, as text that is another when that is. */
  readonly byOrganisation: ReadonlyMap<string, string>;
}

/** Numbers over organisations that are shown together or not at all. */
export interface CountCandidate {
  readonly id: string;
  /** Everything that can be read out of them. */
  readonly parts: readonly Parts[];
  /** How many organisations could have added something. */
  readonly of: number;
}

/** Why a number over organisations is left out. */
export type CountWithheld = 'few-organisations' | 'earlier-handout';

/** What may be handed out of numbers over organisations. */
export interface CountChoice {
  readonly released: readonly Release[];
  /** By id. */
  readonly withheld: ReadonlyMap<string, CountWithheld>;
}

/**
 * Chooses which counts and sums over organisations may be shown ([D4]): those to which nobody, or at
 * least five organisations, add something, and that differ from every number of the same kind shown
 * now or before by what nobody, or at least five organisations, add.
 */
export function chooseCounts(candidates: readonly CountCandidate[], log: readonly Handout[]): CountChoice {
  const shown = shownBefore(log);
  const released: Release[] = [];
  const withheld = new Map<string, CountWithheld>();
  for (const { id, parts, of } of candidates) {
    const few = of < FEWEST_SHOWN || parts.some(({ byOrganisation }) => isFew(byOrganisation.size));
    const seen = [...shown];
    const subtracts = parts.some((one) => {
      const differs = seen.some(
        (other) => other.what === one.what && isFew(differing(other.byOrganisation, one.byOrganisation)),
      );
      seen.push(one);
      return differs;
    });
    if (few) withheld.set(id, 'few-organisations');
    else if (subtracts) withheld.set(id, 'earlier-handout');
    else {
      shown.push(...parts);
      released.push({ id, equations: parts.map(equationOf), cost: 0 });
    }
  }
  return { released, withheld };
}

/** More than none, and fewer than may be shown. */
function isFew(organisations: number): boolean {
  return organisations > 0 && organisations < FEWEST_SHOWN;
}

/** How many organisations add something else to one than to the other. */
function differing(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): number {
  let differ = 0;
  for (const [organisation, adds] of one) if (other.get(organisation) !== adds) differ++;
  for (const organisation of other.keys()) if (!one.has(organisation)) differ++;
  return differ;
}

/** What a log's names of such parts start with. */
const KIND = 'count';

function equationOf({ what, byOrganisation }: Parts): ReadonlyMap<string, number> {
  return new Map(
    [...byOrganisation].map(([organisation, adds]) => [[KIND, what, adds, organisation].join(':'), 1]),
  );
}

/** The numbers over organisations that a log remembers. */
function shownBefore(log: readonly Handout[]): Parts[] {
  return log.flatMap(({ names, equations }) =>
    equations.flatMap((pairs): Parts[] => {
      const terms = pairs.map(([at]) => (names[at] ?? '').split(':'));
      const [first] = terms;
      if (first?.[0] !== KIND) return [];
      return [
        {
          what: first[1] ?? '',
          byOrganisation: new Map(
            // An organisation's id may have a colon of its own.
            terms.map(([, , adds = '', ...organisation]) => [organisation.join(':'), adds]),
          ),
        },
      ];
    }),
  );
}
