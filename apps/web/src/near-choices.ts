import type { Choice, Proposal } from '@nylage/core/group';
import type { MatterView } from './decide-protocol.ts';

/** More organisations than this are searched rather than listed. */
const LISTED = 6;

/** Of many, so many are listed: what is proposed, and the likest. */
const NEAR = 3;

/** Names that have less in common than this are not alike. */
const ALIKE = 0.3;

/** Shown of what a search finds. */
const FOUND = 20;

type Searched = MatterView['others'][number];

const swedish = new Intl.Collator('sv');

/**
 * The choices to list, and the organisations to search for: of many, those with names like the one that was
 * typed are listed, the proposed one first, with what is no organisation last.
 */
export function nearChoices(
  choices: readonly Choice[],
  proposal: Proposal,
): { readonly listed: readonly Choice[]; readonly others: readonly Searched[] } {
  const organisations = choices.flatMap(({ id, effect }) =>
    effect?.kind === 'organisation' ? [{ id, name: effect.name, typed: effect.typed }] : [],
  );
  if (organisations.length <= LISTED) return { listed: choices, others: [] };
  const likeness = ({ id, name, typed }: (typeof organisations)[number]): number =>
    id === proposal.choice ? 2 : likenessOf(typed, name.toLowerCase());
  const near = organisations
    .map((one) => ({ id: one.id, like: likeness(one) }))
    .filter(({ like }) => like >= ALIKE)
    .sort((a, b) => b.like - a.like)
    .slice(0, NEAR)
    .map(({ id }) => id);
  const byId = new Map(choices.map((one) => [one.id, one]));
  return {
    listed: [
      ...near.flatMap((id) => byId.get(id) ?? []),
      ...choices.filter(({ effect }) => effect?.kind !== 'organisation'),
    ],
    others: organisations
      .filter(({ id }) => !near.includes(id))
      .map(({ id, name }) => ({ id, name }))
      .sort((a, b) => swedish.compare(a.name, b.name)),
  };
}

/** Of the organisations to search for: the first that a search finds, and how many it finds. */
export function foundAmong(
  others: readonly Searched[],
  search: string,
): { readonly shown: readonly Searched[]; readonly all: number } {
  const needle = search.trim().toLowerCase();
  const found = others.filter(({ name }) => name.toLowerCase().includes(needle));
  return { shown: found.slice(0, FOUND), all: found.length };
}

/** The share of neighbouring letters that two texts have in common (Dice), from 0 to 1: words in another order do little. */
function likenessOf(a: string, b: string): number {
  const [left, right] = [pairsOf(a), pairsOf(b)];
  const both = [...left].filter((pair) => right.has(pair)).length;
  return left.size + right.size === 0 ? 0 : (2 * both) / (left.size + right.size);
}

function pairsOf(text: string): ReadonlySet<string> {
  return new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2)));
}
