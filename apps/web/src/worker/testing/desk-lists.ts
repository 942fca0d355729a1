import type { DecisionItem, MatterItem, MatterState } from '../../decide-protocol.ts';
import type { Span } from '../../list-part.ts';
import type { ListDesk, OrganisationItem } from '../../protocol.ts';

const EVERYTHING: Span = { from: 0, count: Number.POSITIVE_INFINITY };

interface Desk {
  readonly lists: ListDesk;
}

/** Every row of a desk's status board. */
export async function boardOf({ lists }: Desk): Promise<readonly OrganisationItem[]> {
  return (await lists.board({ status: null, search: '', sorting: 'name' }, EVERYTHING))?.rows ?? [];
}

/** Names of the files that a desk could not read. */
export async function refusedAt(desk: Desk): Promise<readonly string[]> {
  const rows = await boardOf(desk);
  return rows.flatMap(({ status, files }) => (status === 'unreadable' ? files : []));
}

/** Everything that does not agree at a desk, decided or not. */
export async function mattersOf({ lists }: Desk): Promise<readonly MatterItem[]> {
  const states: readonly MatterState[] = ['waiting', 'advice', 'decided'];
  const found = await Promise.all(states.map((state) => lists.matters(state, EVERYTHING)));
  return found.flatMap((part) => part?.rows ?? []);
}

/** A desk's whole log, newest first. */
export async function logOf({ lists }: Desk): Promise<readonly DecisionItem[]> {
  return (await lists.log('all', EVERYTHING))?.rows ?? [];
}
