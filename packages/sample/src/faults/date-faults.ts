import { addDays } from '../model/dates.ts';
import { withRow } from './changes.ts';
import { rowFault } from './declare.ts';
import type { Fault } from './fault.ts';

/** What goes wrong in dates, in *Portfölj* and *Insatser*. */
export const dateFaults: readonly Fault[] = [
  rowFault({
    id: 'date-as-text',
    rule: 'date-is-a-date',
    blocks: false,
    table: 'portfolio',
    column: 'end',
    holds: ({ end }) => end !== null,
    says: ({ end }) => ({ typed: end, read: {} }),
  }),
  rowFault({
    id: 'day-or-month-first',
    rule: 'date-is-readable',
    blocks: true,
    table: 'portfolio',
    column: 'end',
    holds: ({ status }) => status === 'ongoing',
    says: () => ({ typed: '03/04/2024', read: { end: null } }),
  }),
  rowFault({
    id: 'end-before-start',
    rule: 'end-is-not-before-start',
    blocks: true,
    table: 'portfolio',
    column: 'end',
    holds: ({ status, start }) => status === 'ongoing' && start !== null,
    says: ({ start }) => ({ end: start === null ? null : addDays(start, -30) }),
  }),
  rowFault({
    id: 'finished-without-end',
    rule: 'finished-initiative-has-an-end',
    blocks: false,
    table: 'portfolio',
    column: 'end',
    holds: ({ status }) => status === 'finished' || status === 'cancelled',
    says: () => ({ end: null }),
  }),
  {
    id: 'ongoing-but-ended',
    rule: 'ongoing-initiative-has-not-ended',
    blocks: false,
    plant: (site) => {
      const { year } = site.workbook;
      // Only with a year to compare with can it be seen.
      if (!site.claimFact('year')) return null;
      const at = site.claimRow('portfolio', ({ status }) => status === 'ongoing');
      if (at === null) return null;
      return {
        at: { sheet: 'portfolio', row: at, column: 'end' },
        written: withRow('portfolio', at, {
          start: `${year - 2}-09-01`,
          decidedOn: `${year - 2}-06-01`,
          end: `${year - 1}-11-30`,
        }),
      };
    },
  },
  rowFault({
    id: 'ended-before-the-plan',
    rule: 'dates-fit-the-plan-period',
    blocks: false,
    table: 'portfolio',
    column: 'end',
    holds: ({ status }) => status === 'finished',
    says: () => ({ start: '2018-09-01', decidedOn: '2018-06-01', end: '2019-11-30' }),
  }),
  rowFault({
    id: 'action-ends-before-it-starts',
    rule: 'end-is-not-before-start',
    blocks: true,
    table: 'actions',
    column: 'due',
    holds: ({ start, id }, { tables }) =>
      start !== null && !(tables.actions ?? []).some(({ dependsOn }) => dependsOn?.includes(id ?? '')),
    says: ({ start }) => ({ due: start === null ? null : addDays(start, -10) }),
  }),
];
