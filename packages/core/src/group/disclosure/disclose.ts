import { z } from 'zod';
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
});

export type Handout = z.infer<typeof handoutSchema>;

/** What a hand-out shows and what it leaves out. */
export interface Disclosure {
  readonly isReleased: (id: string) => boolean;
  /** Ids of what is withheld to protect somebody else's result, sorted. */
  readonly withheld: readonly string[];
  readonly released: readonly Release[];
}

/** Decides what may be handed out of the whole view, together with everything handed out before. */
export function disclose(view: GroupView, log: readonly Handout[]): Disclosure {
  const years = view.years.map((year) => yearReleases(year, view.instrument));
  const known = [...log.flatMap(handoutEquations), ...years.flatMap((year) => year.known)];
  const choice = chooseReleases(
    years.flatMap((year) => year.candidates),
    new Set(years.flatMap((year) => year.protectedValues)),
    known,
  );
  const released = new Set(choice.released.map(({ id }) => id));
  return {
    isReleased: (id) => released.has(id),
    withheld: choice.withheld.map(({ release }) => release.id).sort(),
    released: choice.released,
  };
}

/** A log entry for what was released. */
export function handoutEntry(disclosure: Disclosure, at: string, role: string): Handout {
  const position = new Map<string, number>();
  const equations = disclosure.released.flatMap(({ equations: all }) =>
    all.map((equation) =>
      [...equation].map(([name, coefficient]): [number, number] => {
        const known = position.get(name) ?? position.size;
        position.set(name, known);
        return [known, coefficient];
      }),
    ),
  );
  return { at, role, names: [...position.keys()], equations, withheld: [...disclosure.withheld] };
}

function handoutEquations({ names, equations }: Handout): Equation[] {
  return equations.map((pairs) => new Map(pairs.map(([at, coefficient]) => [names[at] ?? '', coefficient])));
}
