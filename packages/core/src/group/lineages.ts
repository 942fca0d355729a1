import { expectedIn, isExpected, type Register, successorsOf } from './register.ts';

/** Organisations that are followed as one between two years, since some were merged or split. */
export interface Lineage {
  /** Ids of those that exist in the earlier year, and in the later. */
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/**
 * Who is followed as whom between two years, by the register ([Y3]): each organisation as itself;
 * those that ended together with whoever took over. By id of the earlier year, then the later.
 */
export function lineages(register: Register, before: number, after: number): readonly Lineage[] {
  const parent = new Map<string, string>();
  const root = (id: string): string => {
    const above = parent.get(id) ?? id;
    return above === id ? id : root(above);
  };
  const join = (a: string, b: string): void => {
    const [first, second] = [root(a), root(b)].sort();
    if (first !== undefined && second !== undefined && first !== second) parent.set(second, first);
  };
  const byId = new Map(register.organisations.map((entry) => [entry.id, entry]));
  const follow = (id: string, seen: ReadonlySet<string>): void => {
    const entry = byId.get(id);
    if (entry === undefined || isExpected(entry, after) || seen.has(id)) return;
    for (const successor of successorsOf(entry)) {
      join(id, successor);
      follow(successor, new Set([...seen, id]));
    }
  };
  const early = expectedIn(register, before).map(({ id }) => id);
  for (const id of early) follow(id, new Set());
  const late = expectedIn(register, after).map(({ id }) => id);
  const found = new Map<string, { before: string[]; after: string[] }>();
  const at = (id: string): { before: string[]; after: string[] } => {
    const key = root(id);
    const known = found.get(key) ?? { before: [], after: [] };
    found.set(key, known);
    return known;
  };
  for (const id of early) at(id).before.push(id);
  for (const id of late) at(id).after.push(id);
  return [...found.values()];
}
