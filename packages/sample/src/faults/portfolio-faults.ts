import type { SampleRow, SampleWorkbook } from '../model/model.ts';
import { rowFault } from './declare.ts';
import type { Fault } from './fault.ts';

type Initiative = SampleRow<'portfolio'>;

const always = (): boolean => true;

/** Whether an initiative is in the portfolio's point. */
function isInPoint({ status, decidedOn }: Initiative): boolean {
  return status === 'ongoing' || (decidedOn !== null && (status === 'idea' || status === 'planned'));
}

/** Whether the organisation weighs in something else: then a lost figure is only a lost figure. */
function weighsIn(kind: 'budget' | 'hours' | 'size', { about }: SampleWorkbook): boolean {
  return about.weight === kind;
}

/** What goes wrong in the figures and choices of *Portfölj*. */
export const portfolioFaults: readonly Fault[] = [
  rowFault({
    id: 'budget-as-text',
    rule: 'number-is-not-text',
    blocks: true,
    table: 'portfolio',
    column: 'budget',
    holds: always,
    says: () => ({ typed: '1\u00a0250,5', read: { budget: 1250.5 } }),
  }),
  rowFault({
    id: 'hours-with-a-dot',
    rule: 'number-is-readable',
    blocks: true,
    table: 'portfolio',
    column: 'hours',
    holds: always,
    says: () => ({ typed: '1.500', read: { hours: null } }),
  }),
  rowFault({
    id: 'hours-in-words',
    rule: 'number-is-readable',
    blocks: true,
    table: 'portfolio',
    column: 'hours',
    holds: always,
    says: () => ({ typed: 'ca hundra', read: { hours: null } }),
  }),
  rowFault({
    id: 'hours-below-zero',
    rule: 'number-is-in-range',
    blocks: true,
    table: 'portfolio',
    column: 'hours',
    holds: always,
    says: () => ({ typed: -40, read: { hours: null } }),
  }),
  rowFault({
    id: 'budget-in-kronor',
    rule: 'amount-is-plausible',
    blocks: false,
    table: 'portfolio',
    column: 'budget',
    holds: ({ budget }, { tables }) =>
      (budget ?? 0) >= 1100 && (tables.portfolio ?? []).filter((one) => one.budget !== null).length > 4,
    says: ({ budget }) => ({ budget: (budget ?? 0) * 1000 }),
  }),
  rowFault({
    id: 'no-weight',
    rule: 'initiative-has-weight',
    blocks: false,
    table: 'portfolio',
    column: 'budget',
    holds: (row, workbook) =>
      isInPoint(row) &&
      weighsIn('budget', workbook) &&
      (workbook.tables.portfolio ?? []).filter(isInPoint).length > 2,
    says: () => ({ budget: null }),
  }),
  rowFault({
    id: 'share-as-a-fraction',
    rule: 'percent-is-not-a-fraction',
    blocks: false,
    table: 'portfolio',
    column: 'innovationShare',
    holds: always,
    says: () => ({ typed: 0.35, read: { innovationShare: null } }),
  }),
  rowFault({
    id: 'share-of-one',
    rule: 'percent-one-is-meant',
    blocks: false,
    table: 'portfolio',
    column: 'innovationShare',
    holds: ({ innovationStep }) => innovationStep === 'efficiencyOnly',
    says: () => ({ innovationShare: 1 }),
  }),
  rowFault({
    id: 'share-far-from-its-step',
    rule: 'typed-share-agrees-with-step',
    blocks: false,
    table: 'portfolio',
    column: 'externalShare',
    holds: ({ externalStep }) => externalStep === 'internalOnly' || externalStep === 'mostlyInternal',
    says: () => ({ externalShare: 90 }),
  }),
  rowFault({
    id: 'near-miss-of-a-choice',
    rule: 'code-is-in-list',
    blocks: true,
    table: 'portfolio',
    column: 'size',
    holds: always,
    says: () => ({ typed: 'Litenn', read: { size: null } }),
  }),
  rowFault({
    id: 'unknown-funding',
    rule: 'code-is-in-list',
    blocks: true,
    table: 'portfolio',
    column: 'funding',
    holds: always,
    says: () => ({ typed: 'Sponsorer', read: { funding: null } }),
  }),
  rowFault({
    id: 'unknown-goal-area',
    rule: 'plan-link-is-in-the-plan',
    blocks: true,
    table: 'portfolio',
    column: 'goalAreas',
    holds: always,
    says: () => ({ typed: 'M7', read: { goalAreas: null } }),
  }),
  rowFault({
    id: 'neither-yes-nor-no',
    rule: 'yes-or-no-is-clear',
    blocks: true,
    table: 'portfolio',
    column: 'mayBeShared',
    holds: always,
    says: () => ({ typed: 'kanske', read: { mayBeShared: null } }),
  }),
  rowFault({
    id: 'no-name',
    rule: 'required-cell-is-filled',
    blocks: true,
    table: 'portfolio',
    column: 'name',
    holds: always,
    says: () => ({ name: null }),
  }),
  rowFault({
    id: 'no-motivation',
    rule: 'classification-is-motivated',
    blocks: false,
    table: 'portfolio',
    column: 'motivation',
    holds: always,
    says: () => ({ motivation: null }),
  }),
  rowFault({
    id: 'no-goal-area',
    rule: 'initiative-serves-the-plan',
    blocks: false,
    table: 'portfolio',
    column: 'goalAreas',
    holds: ({ status }) => status !== 'cancelled',
    says: () => ({ goalAreas: null }),
  }),
  rowFault({
    id: 'no-realisation-plan',
    rule: 'decided-initiative-says-realisation-plan',
    blocks: false,
    table: 'portfolio',
    column: 'realisationPlan',
    holds: ({ decidedOn, status }) => decidedOn !== null && status !== 'cancelled',
    says: () => ({ realisationPlan: null }),
  }),
  rowFault({
    id: 'shared-without-id',
    rule: 'shared-initiative-has-shared-id',
    blocks: false,
    table: 'portfolio',
    column: 'sharedId',
    holds: ({ ownership }) => ownership === 'own',
    says: () => ({ ownership: 'participates' as const }),
  }),
  rowFault({
    id: 'unregistered-system',
    rule: 'system-is-registered',
    blocks: false,
    table: 'portfolio',
    column: 'systems',
    holds: (_, { tables }) => (tables.systems?.length ?? 0) > 0,
    says: () => ({ systems: ['S-99'] }),
  }),
];
