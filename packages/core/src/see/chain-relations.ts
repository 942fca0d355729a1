import { groupedBy } from '../group/index.ts';
import type { ChainKind, ChainLink } from './plan-chain.ts';

/** The links of the chain, in its order. */
export const CHAIN_ORDER: readonly ChainKind[] = [
  'direction',
  'goal-area',
  'plan-action',
  'own-action',
  'indicator',
  'competence',
];

/**
 * Everything that a node belongs with: what it hangs on, all the way up, and what hangs on it, all the
 * way down. Itself is not among them.
 */
export function belongsWith(
  { links }: { readonly links: readonly ChainLink[] },
  id: string,
): ReadonlySet<string> {
  const found = new Set<string>();
  const walk = (from: 'from' | 'to', to: 'from' | 'to'): void => {
    const leading = groupedBy(links, (link) => link[from]);
    const waiting = [id];
    const seen = new Set(waiting);
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      for (const link of leading.get(next) ?? []) {
        const other = link[to];
        if (seen.has(other)) continue;
        seen.add(other);
        found.add(other);
        waiting.push(other);
      }
    }
  };
  walk('from', 'to');
  walk('to', 'from');
  found.delete(id);
  return found;
}
