import { compareText } from '../../text/index.ts';
import { type Equation, RowSpace } from './row-space.ts';

/** Numbers that are released or withheld together, as equations over protected values. */
export interface Release {
  readonly id: string;
  readonly equations: readonly Equation[];
  /** What it would cost the reader to go without; the cheapest are withheld first. */
  readonly cost: number;
}

/** What may be handed out, and what may not. */
export interface Choice {
  readonly released: readonly Release[];
  /** Each withheld release and the protected value that it would have revealed. */
  readonly withheld: readonly { readonly release: Release; readonly reveals: string }[];
}

/**
 * Chooses what to release so that no protected value follows from it, from what everybody knows
 * (`known`) and from what was handed out before. Dearest first, ties by id: so what is withheld is
 * the cheapest ([D2]). Whatever already follows cannot be helped here.
 */
export function chooseReleases(
  candidates: readonly Release[],
  protectedValues: ReadonlySet<string>,
  known: readonly Equation[],
): Choice {
  const space = new RowSpace();
  for (const equation of known) space.add(equation);
  const guarded = new Set([...protectedValues].filter((name) => !space.reveals(name)));
  const released: Release[] = [];
  const withheld: { release: Release; reveals: string }[] = [];
  for (const release of [...candidates].sort((a, b) => b.cost - a.cost || compareText(a.id, b.id))) {
    const reveals = space.addUnlessRevealing(release.equations, guarded);
    if (reveals === null) released.push(release);
    else withheld.push({ release, reveals });
  }
  return { released, withheld };
}
