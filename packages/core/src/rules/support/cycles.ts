/**
 * The cycles of a graph, each told once from its first node on: no two share a node, so a tangle
 * is not told many times. Walks without recursion, since a chain may be thousands long.
 */
export function findCycles(
  nodes: readonly string[],
  next: ReadonlyMap<string, readonly string[]>,
): readonly (readonly string[])[] {
  const cycles: (readonly string[])[] = [];
  const state = new Map<string, 'on-path' | 'done'>();
  const told = new Set<string>();
  for (const start of nodes) {
    if (state.has(start)) continue;
    const path: { readonly node: string; at: number }[] = [{ node: start, at: 0 }];
    state.set(start, 'on-path');
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const follow = next.get(top.node)?.[top.at];
      top.at++;
      if (follow === undefined) {
        state.set(top.node, 'done');
        path.pop();
      } else if (!state.has(follow)) {
        state.set(follow, 'on-path');
        path.push({ node: follow, at: 0 });
      } else if (state.get(follow) === 'on-path') {
        const cycle = path.slice(path.findIndex(({ node }) => node === follow)).map(({ node }) => node);
        if (cycle.some((node) => told.has(node))) continue;
        for (const node of cycle) told.add(node);
        cycles.push(cycle);
      }
    }
  }
  return cycles;
}
