import type { Choice, Proposal } from '@nylage/core/group';
import type { Language } from '@nylage/core/text';
import type { MatterView } from './decide-protocol.ts';

/** More choices than this, as with a large register, are searched rather than listed. */
const LISTED = 100;

/** Shown of those from the start, and of what a search finds. */
const SHOWN = 8;
const FOUND = 20;

type ShownChoice = MatterView['choices'][number];

/** Many choices of organisation by how like they are to the name that was typed, the proposed one first; what is no organisation last. */
export function nearestFirst(choices: readonly Choice[], proposal: Proposal): readonly Choice[] {
  if (choices.length <= LISTED) return choices;
  const likeness = new Map(
    choices.map(({ id, label, effect }): [string, number] => {
      if (id === proposal.choice) return [id, 2];
      return [id, effect?.kind === 'organisation' ? likenessOf(effect.typed, label.sv) : -1];
    }),
  );
  return [...choices].sort((a, b) => (likeness.get(b.id) ?? 0) - (likeness.get(a.id) ?? 0));
}

/** The choices to show for what is searched, with the one that is chosen and the last one, which is none of the others. */
export function shortList(
  choices: readonly ShownChoice[],
  search: string,
  chosen: string,
  language: Language,
): readonly ShownChoice[] {
  if (choices.length <= LISTED) return choices;
  const needle = search.trim().toLowerCase();
  const shown =
    needle === ''
      ? choices.slice(0, SHOWN)
      : choices.filter(({ label }) => label[language].toLowerCase().includes(needle)).slice(0, FOUND);
  const ids = new Set([...shown.map(({ id }) => id), chosen, choices.at(-1)?.id]);
  return choices.filter(({ id }) => ids.has(id));
}

/** The share of neighbouring letters that two texts have in common (Dice), from 0 to 1: words in another order do little. */
function likenessOf(a: string, b: string): number {
  const [left, right] = [pairsOf(a), pairsOf(b)];
  const both = [...left].filter((pair) => right.has(pair)).length;
  return left.size + right.size === 0 ? 0 : (2 * both) / (left.size + right.size);
}

function pairsOf(text: string): ReadonlySet<string> {
  const lower = text.toLowerCase();
  return new Set(Array.from({ length: Math.max(0, lower.length - 1) }, (_, at) => lower.slice(at, at + 2)));
}
