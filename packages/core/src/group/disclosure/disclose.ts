import { z } from 'zod';
import { compareText } from '../../text/index.ts';
import type { GroupView } from '../group-view.ts';
import { chooseReleases, type Release } from './choose-releases.ts';
import { yearReleases } from './group-releases.ts';
import type { Equation } from './row-space.ts';

/** One hand-out in the log: what was released, so that later ones cannot be subtracted from it. */
export const handoutSchema = z.object({
  /** When, as `2022-03-31T09:00:00Z`. */
  at: z.string(),
  /** Who handed out, as a role, never a person. */
  role: z.string(),
  /** Names of protected values, which `equations` point into. */
  names: z.array(z.string()),
  /** Each equation as pairs: position in `names`, coefficient. */
  equations: z.array(z.array(z.tuple([z.int(), z.int()]))),
  withheld: z.array(z.string()),
  /** Names of values that were protected then, and still are when their organisation has more respondents. */
  protects: z.array(z.string()).default([]),
});

export type Handout = z.infer<typeof handoutSchema>;

/** What a hand-out shows and what it leaves out. */
export interface Disclosure {
  readonly isReleased: (id: string) => boolean;
  /** Ids of what is withheld to protect somebody else's result, sorted. */
  readonly withheld: readonly string[];
  readonly released: readonly Release[];
  /** What follows for anybody who knows the instrument. */
  readonly identities: readonly Equation[];
  readonly protectedValues: readonly string[];
}

/** Decides what may be handed out of the whole view, together with everything handed out before. */
export function disclose(view: GroupView, log: readonly Handout[]): Disclosure {
  const years = view.years.map((year) => yearReleases(year, view.instrument));
  const identities = years.flatMap((year) => year.known);
  const protectedValues = years.flatMap((year) => year.protectedValues);
  const choice = chooseReleases(
    years.flatMap((year) => year.candidates),
    new Set([...protectedValues, ...log.flatMap(({ protects }) => protects)]),
    [...log.flatMap(handoutEquations), ...identities],
  );
  const released = new Set(choice.released.map(({ id }) => id));
  return {
    isReleased: (id) => released.has(id),
    withheld: choice.withheld.map(({ release }) => release.id).sort(),
    released: choice.released,
    identities,
    protectedValues,
  };
}

/** A log entry for what was released; what the log knows already is not written again. */
export function handoutEntry(
  disclosure: Disclosure,
  log: readonly Handout[],
  { at, role }: { readonly at: string; readonly role: string },
): Handout {
  const known = new Set(log.flatMap(handoutEquations).map(equationKey));
  const position = new Map<string, number>();
  const equations = [
    ...disclosure.released.flatMap(({ equations: all }) => all),
    // What a later workbook no longer says still holds for the numbers that were handed out.
    ...disclosure.identities,
  ]
    .filter((equation) => !known.has(equationKey(equation)))
    .map((equation) =>
      [...equation].map(([name, coefficient]): [number, number] => {
        const place = position.get(name) ?? position.size;
        position.set(name, place);
        return [place, coefficient];
      }),
    );
  const before = new Set(log.flatMap(({ protects }) => protects));
  return {
    at,
    role,
    names: [...position.keys()],
    equations,
    withheld: [...disclosure.withheld],
    protects: disclosure.protectedValues.filter((name) => !before.has(name)),
  };
}

/** An equation as text: the same for the same terms in any order. */
function equationKey(equation: Equation): string {
  return JSON.stringify([...equation].sort(([a], [b]) => compareText(a, b)));
}

function handoutEquations({ names, equations }: Handout): Equation[] {
  return equations.map((pairs) => new Map(pairs.map(([at, coefficient]) => [names[at] ?? '', coefficient])));
}
