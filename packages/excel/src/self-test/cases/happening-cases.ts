import { text } from '@nylage/core/text';
import type { ScratchRoom } from '../scratch-room.ts';
import { NotPossibleHere, type Seen, type SelfTestCase } from '../self-test-case.ts';
import { SHEET_DELETED } from './shared.ts';

/** Rounds of waiting for events; those that have not come by then are not counted. */
const PATIENCE = 10;

/** What Excel tells of, and what it does when it cannot be reached. */
export const happeningCases: readonly SelfTestCase[] = [
  {
    id: 'one-event-per-write',
    tries: text(
      'Lyssnar på kladdbladet och en tabell i det, och skriver två celler i en omgång.',
      'Listens to the scratch sheet and a table on it, and writes two cells in one batch.',
    ),
    expects: text(
      'Varje skrivning ger en händelse med sin egen adress, efter svaret på omgången; tabeller berättar vid sidan av blad.',
      'Each write fires one event with its own address, after the answer to its batch; tables tell beside sheets.',
    ),
    cleansUp: text(
      'Lyssnarna tas bort, och kladdbladet.',
      'The listeners are removed, and the scratch sheet deleted.',
    ),
    expected: () => ({ told: ['sheet A2', 'sheet D1', 'table A2'], areAllAfterTheAnswer: true }),
    run: eventsOfTwoWrites,
  },
  {
    id: 'lost-connection',
    tries: text(
      'Bryter förbindelsen, skriver två celler, lagar den och läser dem.',
      'Cuts the connection, writes two cells, mends it and reads them.',
    ),
    expects: text(
      'En förlorad förbindelse är `ConnectionFailure`; inget i omgången blir gjort.',
      'A lost connection is `ConnectionFailure`; nothing of the batch is done.',
    ),
    cleansUp: SHEET_DELETED,
    expected: () => ({ outcome: 'ConnectionFailure', cells: ['', ''] }),
    run: async (room) => {
      const { cutConnection } = room.surroundings;
      if (cutConnection === undefined)
        throw new NotPossibleHere(
          text(
            'Ett tillägg kan inte bryta förbindelsen. Prova för hand i Excel på webben: dra ur nätet, tryck Kontrollera igen och skriv upp vad panelen säger.',
            'An add-in cannot cut the connection. Try by hand in Excel on the web: unplug the network, press Check again and write down what the pane says.',
          ),
        );
      const mend = cutConnection();
      let outcome: string;
      try {
        outcome = await room.attempt((sheet) => {
          sheet.getRange('A1').values = [[1]];
          sheet.getRange('B1').values = [[2]];
        });
      } finally {
        mend();
      }
      return await room.run((sheet) => {
        const range = sheet.getRange('A1:B1');
        range.load('values');
        return () => ({ outcome, cells: (range.values[0] as (string | number)[] | undefined) ?? [] });
      });
    },
  },
];

async function eventsOfTwoWrites(room: ScratchRoom): Promise<Seen> {
  const told: string[] = [];
  let isAnswered = false;
  let areAllAfter = true;
  const hear = (who: string) => (event: { readonly address: string }) => {
    told.push(`${who} ${event.address}`);
    if (!isAnswered) areAllAfter = false;
    return Promise.resolve();
  };
  return await room.job(async (job) => {
    const sheet = room.sheetIn(job);
    const tables: Excel.Table[] = [];
    await job.write(() => {
      sheet.getRange('A1:B1').values = [['a', 'b']];
      tables.push(sheet.tables.add('A1:B3', true));
    });
    const handlers = [
      sheet.onChanged.add(hear('sheet')),
      ...tables.map((table) => table.onChanged.add(hear('table'))),
    ];
    await job.trip();
    // What making the table told of late is not ours to count.
    await room.surroundings.pause();
    told.length = 0;
    sheet.getRange('A2').values = [[1]];
    sheet.getRange('D1').values = [[2]];
    // Not `job.write`, which turns events off.
    await job.trip();
    isAnswered = true;
    for (let round = 0; round < PATIENCE; round++) await room.surroundings.pause();
    for (const handler of handlers) handler.remove();
    await job.trip();
    return { told: [...told].sort(), areAllAfterTheAnswer: areAllAfter };
  });
}
