import { type GroupView, type Register, successorsOf } from '@nylage/core/group';
import type { ExistedUntil } from '../protocol.ts';

/** Until when an organisation existed, and who took over; null where it exists at the end of the view's newest year. */
export function existedUntil(
  { newest, submissions }: Pick<GroupView, 'newest' | 'submissions'>,
  register: Register | null,
  organisation: string,
): ExistedUntil | null {
  const entry = register?.organisations.find(({ id }) => id === organisation);
  const until = entry?.validTo ?? null;
  if (entry === undefined || until === null || newest === null || until >= `${newest}-12-31`) return null;
  return {
    until,
    successors: successorsOf(entry).map((successor) => ({
      id: successor,
      name: register?.organisations.find(({ id }) => id === successor)?.name ?? successor,
      hasPage: submissions.some((one) => one.organisation === successor),
    })),
  };
}
