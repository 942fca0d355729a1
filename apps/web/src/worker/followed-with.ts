import { type GroupView, lineages, type Register } from '@nylage/core/group';
import { compareText } from '@nylage/core/text';
import type { FollowedWith } from '../protocol.ts';

/** Whom the register follows an organisation together with, from the view's first year to its last; null for nobody. */
export function followedWith(
  { years }: { readonly years: readonly Pick<GroupView['years'][number], 'year'>[] },
  register: Register | null,
  organisation: string,
): FollowedWith | null {
  const [before, after] = [years[0]?.year, years.at(-1)?.year];
  if (register === null || before === undefined || after === undefined || before === after) return null;
  const lineage = lineages(register, before, after).find((one) =>
    [...one.before, ...one.after].includes(organisation),
  );
  const ids = new Set([...(lineage?.before ?? []), ...(lineage?.after ?? [])]);
  const names = register.organisations
    .filter(({ id }) => ids.has(id) && id !== organisation)
    .map(({ name }) => name)
    .sort(compareText);
  return names.length === 0 ? null : { before, after, names };
}
