import type { CountCandidate, Parts } from '../../group/index.ts';
import type { Plan } from '../../plan/index.ts';
import type { ChainNode, PlanChain } from '../../see/index.ts';
import { type Text, text } from '../../text/index.ts';
import { partsOf } from './count-parts.ts';

/** A count over organisations before anybody has judged whether it may be shown. */
export interface OwnCount {
  readonly id: string;
  readonly title: Text;
  readonly value: number | null;
  /** What it adds up from, first; then what else can be read out of it. */
  readonly parts: readonly Parts[];
}

/** Counts of own actions in a year, and what lacks a link. */
export interface OwnCounts {
  /** Organisations that have handed in actions that are not called off. */
  readonly organisations: number;
  readonly perAction: readonly OwnCount[];
  readonly withoutLink: readonly OwnCount[];
  /** Actions and indicators of the plan that no own action names; null where nobody has handed in any. */
  readonly planActions: readonly string[] | null;
  readonly indicators: readonly string[] | null;
}

/** Whose an own action is. */
function ownerOf({ source }: ChainNode): string {
  return source?.submission.organisation ?? '';
}

/** Counts own actions in a year's chain; it has left out those called off. */
export function countOwnActions(chain: PlanChain, plan: Plan, year: number): OwnCounts {
  const own = new Map(
    chain.nodes.flatMap((node) => (node.kind === 'own-action' ? [[node.id, node] as const] : [])),
  );
  // An action that names one of the plan's twice contributes to it once.
  const namedBy = new Map<string, Set<ChainNode>>();
  const needs = new Map<string, Set<ChainNode>>();
  for (const { from, to } of chain.links) {
    add(namedBy, from, own.get(to));
    add(needs, to, own.get(from));
  }
  const lacking = (lacks: string): readonly string[] =>
    chain.orphans.flatMap((one) => (one.lacks === lacks ? one.node : []));
  const perAction = plan.actions.map(({ id, title }): OwnCount => {
    const actions = [...(namedBy.get(id) ?? [])];
    return {
      id,
      title,
      value: own.size === 0 ? null : actions.length,
      parts: [
        partsOf(
          `${year}.own.${id}`,
          actions.map((one) => [ownerOf(one), 1]),
        ),
      ],
    };
  });
  const without = (id: 'plan-action' | 'indicator'): OwnCount => {
    const ids = new Set(lacking(id));
    const part = (name: string, counts: (node: string) => boolean): Parts =>
      partsOf(
        `${year}.lacks.${id}.${name}`,
        [...own].flatMap(([node, one]) => (counts(node) ? [[ownerOf(one), 1] as const] : [])),
      );
    return {
      id,
      title: TITLES[id],
      value: own.size === 0 ? null : ids.size,
      parts: [part('value', (node) => ids.has(node)), part('rest', (node) => !ids.has(node))],
    };
  };
  const competences = lacking('inventory');
  const hasInventory = chain.nodes.some(({ kind, source }) => kind === 'competence' && source !== null);
  const inventory: OwnCount = {
    id: 'inventory',
    title: TITLES.inventory,
    value: own.size === 0 || !hasInventory ? null : competences.length,
    parts: [
      partsOf(
        `${year}.lacks.inventory`,
        competences.flatMap((id) => [...(needs.get(id) ?? [])].map((one) => [ownerOf(one), 1] as const)),
      ),
    ],
  };
  return {
    organisations: new Set([...own.values()].map(ownerOf)).size,
    perAction,
    withoutLink: [without('plan-action'), without('indicator'), inventory],
    planActions: own.size === 0 ? null : lacking('own-action'),
    indicators: own.size === 0 ? null : lacking('action'),
  };
}

function add(to: Map<string, Set<ChainNode>>, key: string, node: ChainNode | undefined): void {
  if (node === undefined) return;
  to.set(key, (to.get(key) ?? new Set()).add(node));
}

/** What lacks a link, in words. */
const TITLES = {
  'plan-action': text(
    'Egna insatser som inte bidrar till någon av stadens insatser',
    "Own actions that contribute to none of the city's actions",
  ),
  indicator: text(
    'Egna insatser som inte ska påverka någon av planens indikatorer',
    "Own actions that are to affect none of the plan's indicators",
  ),
  inventory: text(
    'Kompetenser som behövs, men som ingen har i sin inventering',
    'Competences that are needed, but that nobody has in their inventory',
  ),
} as const satisfies Readonly<Record<string, Text>>;

/** What must be judged of a count before it is shown. */
export function candidateOf(id: string, { parts }: OwnCount, organisations: number): CountCandidate {
  return { id, parts, of: organisations };
}
