import { rowFault } from './declare.ts';
import type { Fault } from './fault.ts';

/** What formulas leave in *Portfölj*. */
export const formulaFaults: readonly Fault[] = [
  rowFault({
    id: 'formula-to-a-removed-sheet',
    rule: 'cell-is-not-an-error',
    blocks: true,
    table: 'portfolio',
    column: 'budget',
    holds: () => true,
    says: () => ({ typed: { formula: '#REF!A1*1.25', cached: { error: '#REF!' } }, read: { budget: null } }),
  }),
  rowFault({
    id: 'formula-without-value',
    rule: 'formula-has-a-value',
    blocks: true,
    table: 'portfolio',
    column: 'hours',
    holds: () => true,
    says: () => ({ typed: { formula: '40*12', cached: null }, read: { hours: null } }),
  }),
  rowFault({
    id: 'formula-with-value',
    rule: 'formula-values-are-cached',
    blocks: false,
    table: 'portfolio',
    column: 'budget',
    holds: () => true,
    says: ({ budget }) => ({
      typed: { formula: `SUM(${budget ?? 100})`, cached: budget ?? 100 },
      read: { budget: budget ?? 100 },
    }),
  }),
];
