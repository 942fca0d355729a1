import type { RegisterEntry } from '@nylage/core/group';
import type { SampleRow } from '../model/model.ts';
import { row } from '../model/rows.ts';
import type { Random } from '../random/random.ts';
import { dataSetNames } from '../words/assets.ts';

/** A data set that one organisation owns and others use: both sides must tell the same. */
interface DataSet {
  readonly name: string;
  readonly owner: number;
  readonly users: readonly number[];
  readonly open: 'yes' | 'no' | 'planned';
  readonly calls: number;
}

const OWNERS = ['Enhetschef data', 'Enhetschef service', 'Verksamhetschef', 'Systemägare'] as const;

/** Who shares which data with whom. About half of the organisations share something. */
export function newDataExchange(organisations: readonly RegisterEntry[], random: Random): readonly DataSet[] {
  return organisations.flatMap(({ type }, owner): DataSet[] => {
    if (!random.chance(0.5)) return [];
    return random.some(dataSetNames[type], random.int(1, 3)).map((name): DataSet => {
      const others = random.shuffle(
        [1, 2, 3, 5, 8]
          .map((step) => (owner + step) % organisations.length)
          .filter((other) => other !== owner),
      );
      const users = [...new Set(others)].slice(0, random.int(0, 2));
      return {
        name,
        owner,
        users: users.sort((a, b) => a - b),
        open: random.pick(['yes', 'no', 'planned'] as const),
        calls: random.int(1, 90) * 100,
      };
    });
  });
}

/** What an organisation's own list says of the exchange. */
export function dataSetsOf(
  organisation: number,
  exchange: readonly DataSet[],
  organisations: readonly RegisterEntry[],
): readonly SampleRow<'dataSets'>[] {
  const nameOf = (at: number): string => organisations[at]?.name ?? '';
  const rows: SampleRow<'dataSets'>[] = [];
  for (const [at, { name, owner, users, open, calls }] of exchange.entries()) {
    const uses = users.includes(organisation);
    if (owner !== organisation && !uses) continue;
    // The same id with everyone who uses it.
    const id = `D-${String(owner + 1).padStart(2, '0')}-${String(ordinal(exchange, at)).padStart(2, '0')}`;
    const steward = OWNERS[(owner + name.length) % OWNERS.length] ?? OWNERS[0];
    const common = {
      id,
      name,
      owner: steward,
      hasDefinition: true,
      personalData: false,
      updated: 'Varje dag',
    };
    if (uses) {
      rows.push(row('dataSets', { ...common, role: 'uses', fetchedFrom: [nameOf(owner)] }));
      continue;
    }
    rows.push(
      row('dataSets', {
        ...common,
        role: 'ownsAndShares',
        sharedWith: users.length > 0 ? users.map(nameOf) : null,
        openData: open,
        notOpenReason: open === 'no' ? 'security' : open === 'planned' ? 'notYet' : null,
        retention: 'kept',
        access: 'api',
        callsPerYear: calls,
        licence: open === 'yes' ? 'CC0' : null,
        mayBeShared: true,
      }),
    );
  }
  return rows;
}

/** Which of its owner's data sets one is, from 1. */
function ordinal(exchange: readonly DataSet[], at: number): number {
  return exchange.slice(0, at + 1).filter(({ owner }) => owner === exchange[at]?.owner).length;
}
