import { withRow } from './changes.ts';
import { rowFault } from './declare.ts';
import type { Fault } from './fault.ts';

const always = (): boolean => true;

/** What goes wrong in the optional sheets: actions, benefits, targets. None of it keeps a workbook back. */
export const registerFaults: readonly Fault[] = [
  rowFault({
    id: 'action-without-function',
    rule: 'action-can-be-followed-up',
    blocks: false,
    table: 'actions',
    column: 'responsible',
    holds: ({ status }) => status !== 'cancelled',
    says: () => ({ responsible: null }),
  }),
  rowFault({
    id: 'depends-on-nothing-known',
    rule: 'dependency-refers-to-action',
    blocks: false,
    table: 'actions',
    column: 'dependsOn',
    holds: always,
    says: () => ({ dependsOn: ['L99'] }),
  }),
  rowFault({
    id: 'depends-on-itself',
    rule: 'dependency-is-not-circular',
    blocks: false,
    table: 'actions',
    column: 'dependsOn',
    holds: ({ id }) => id !== null,
    says: ({ id }) => ({ dependsOn: id === null ? null : [id] }),
  }),
  rowFault({
    id: 'benefit-of-unknown-initiative',
    rule: 'benefit-refers-to-initiative',
    blocks: false,
    table: 'benefits',
    column: 'initiativeId',
    holds: always,
    says: () => ({ initiativeId: 'INT-999' }),
  }),
  rowFault({
    id: 'target-without-baseline',
    rule: 'baseline-comes-with-target',
    blocks: false,
    table: 'benefits',
    column: 'baseline',
    holds: ({ id }, { tables }) => !(tables.outcomes ?? []).some(({ benefitId }) => benefitId === id),
    says: () => ({ baseline: null, baselineOn: null }),
  }),
  rowFault({
    id: 'target-same-as-baseline',
    rule: 'target-differs-from-baseline',
    blocks: false,
    table: 'benefits',
    column: 'target',
    holds: always,
    says: ({ baseline }) => ({ target: baseline }),
  }),
  rowFault({
    id: 'outcome-of-unknown-benefit',
    rule: 'outcome-refers-to-benefit',
    blocks: false,
    table: 'outcomes',
    column: 'benefitId',
    holds: always,
    says: () => ({ benefitId: 'NY-99' }),
  }),
  rowFault({
    id: 'target-of-unknown-measure',
    rule: 'target-measure-exists',
    blocks: false,
    table: 'targets',
    column: 'measure',
    holds: always,
    says: () => ({ measure: 'Trivsel' }),
  }),
  {
    id: 'target-set-twice',
    rule: 'target-is-set-once',
    blocks: false,
    plant: (site) => {
      const [first, second] = site.workbook.tables.targets ?? [];
      if (first === undefined || second === undefined || !site.claimSheet('targets')) return null;
      return {
        at: { sheet: 'targets', row: 1, column: 'measure' },
        written: withRow('targets', 1, {
          concerns: first.concerns,
          measure: first.measure,
          year: first.year,
        }),
      };
    },
  },
];
