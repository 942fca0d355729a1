import { rowFault } from './declare.ts';
import type { Fault } from './fault.ts';

/** Personal data where none belongs. Numbers and addresses are published examples of nobody. */
export const textFaults: readonly Fault[] = [
  rowFault({
    id: 'identity-number',
    rule: 'no-personal-identity-number',
    blocks: true,
    table: 'portfolio',
    column: 'motivation',
    holds: ({ motivation }) => motivation !== null,
    // The Swedish Tax Agency's own example.
    says: ({ motivation }) => ({ motivation: `${motivation}, enligt ärende 811218-9876` }),
  }),
  {
    id: 'coordination-number-on-own-sheet',
    rule: 'no-personal-identity-number',
    blocks: true,
    plant: () => ({
      at: { sheetName: 'Anteckningar', cell: 'B2' },
      edits: [
        {
          kind: 'add-sheet',
          name: 'Anteckningar',
          rows: [
            ['Att fråga om', 'Svar'],
            ['Vem ringde i tisdags?', 'Det var 701063-2391'],
          ],
        },
      ],
    }),
  },
  rowFault({
    id: 'e-mail-address',
    rule: 'no-e-mail-address',
    blocks: false,
    table: 'portfolio',
    column: 'motivation',
    holds: ({ motivation }) => motivation !== null,
    says: ({ motivation }) => ({ motivation: `${motivation}, fråga kim@exempelstad.example` }),
  }),
  rowFault({
    id: 'phone-number',
    rule: 'no-phone-number',
    blocks: false,
    table: 'portfolio',
    column: 'motivation',
    holds: ({ motivation }) => motivation !== null,
    // Set aside by Post- och telestyrelsen for books and films.
    says: ({ motivation }) => ({ motivation: `${motivation}, ring 031-390 06 50` }),
  }),
  rowFault({
    id: 'person-as-responsible',
    rule: 'function-is-not-a-person',
    blocks: false,
    table: 'actions',
    column: 'responsible',
    holds: () => true,
    says: () => ({ responsible: 'Anna Andersson' }),
  }),
];
