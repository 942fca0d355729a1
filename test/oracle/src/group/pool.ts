import { fraction, multiply } from '../exact/fraction.ts';
import type { Initiative, WeightKind, Workbook } from '../input.ts';
import type { SharedOnce } from '../output.ts';
import { belongsInPoint, type Entry, entryOf } from '../portfolio/entry.ts';
import { byId } from './by-id.ts';

/** The rows that are pooled, and the shared initiatives that several organisations reported. */
export interface Pool {
  readonly entries: readonly Entry[];
  readonly sharedOnce: readonly SharedOnce[];
}

interface PoolRow {
  readonly organisation: string;
  readonly initiative: Initiative;
}

/** Pools all initiatives of organisations that weigh in `kind`; a shared id counts once [K4] [K5]. */
export function poolOf(workbooks: readonly Workbook[], kind: WeightKind): Pool {
  const rows = workbooks
    .filter((workbook) => workbook.weight === kind && workbook.scope !== 'none')
    .flatMap(({ organisation, initiatives }) =>
      initiatives.map((initiative) => ({ organisation, initiative })),
    )
    .sort((a, b) => byId(a.organisation, b.organisation) || byId(a.initiative.id, b.initiative.id));

  const entries: Entry[] = [];
  const groups = new Map<string, PoolRow[]>();
  for (const [position, row] of rows.entries()) {
    const { sharedId, ownership } = row.initiative;
    if (sharedId === null || ownership === 'own') entries.push(...entriesOf([row], kind, `row ${position}`));
    else groups.set(sharedId, [...(groups.get(sharedId) ?? []), row]);
  }

  const sharedOnce: SharedOnce[] = [];
  for (const [sharedId, group] of [...groups].sort(([a], [b]) => byId(a, b))) {
    const standing = rowsThatStand(group);
    entries.push(...entriesOf(standing, kind, `shared ${sharedId}`));
    const organisations = organisationsOf(group);
    if (organisations.length > 1) {
      sharedOnce.push({ sharedId, organisations, countedFrom: organisationsOf(standing) });
    }
  }
  return { entries, sharedOnce };
}

/** The first leader's row stands for all; without a leader the parts stand together. Rows come sorted. */
function rowsThatStand(group: readonly PoolRow[]): readonly PoolRow[] {
  const leader = group.find(({ initiative }) => initiative.ownership === 'leads');
  return leader === undefined ? group : [leader];
}

function entriesOf(rows: readonly PoolRow[], kind: WeightKind, key: string): Entry[] {
  const entries = rows
    .filter(({ initiative }) => belongsInPoint(initiative))
    .map(({ initiative, organisation }) => entryOf(initiative, kind, organisation, key));
  if (kind === 'budget' || kind === 'hours') return entries;
  // A size or a 1 belongs to the whole initiative: its parts share it [K5].
  const weighed = entries.filter((entry) => entry.weight !== null).length;
  const part = fraction(1n, BigInt(Math.max(1, weighed)));
  return entries.map((entry) => ({
    ...entry,
    weight: entry.weight === null ? null : multiply(entry.weight, part),
  }));
}

function organisationsOf(rows: readonly PoolRow[]): string[] {
  return [...new Set(rows.map((row) => row.organisation))].sort(byId);
}
