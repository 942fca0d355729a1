import { normaliseLabel } from '../../workbook/normalise.ts';

/** Ids that were given, compared without regard to case and outer spaces. */
export function idSet(ids: Iterable<string | null>): ReadonlySet<string> {
  const known = new Set<string>();
  for (const id of ids) if (id !== null) known.add(normaliseLabel(id));
  return known;
}
