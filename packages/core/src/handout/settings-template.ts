import type { Instrument } from '../instrument/index.ts';
import type { Plan } from '../plan/index.ts';
import { type KoncernMeasure, type KoncernRow, nodesOf } from './koncern-row.ts';

/** Measures that speak of every node of the instrument, and of the portfolio as a whole. */
const OF_NODES: readonly KoncernMeasure[] = [
  'organisationMean',
  'respondentMean',
  'lowerQuartile',
  'upperQuartile',
  'maturity',
  'deviation',
];
const OF_PORTFOLIO: readonly KoncernMeasure[] = [
  'innovation',
  'external',
  'innovationExternal',
  'innovationInternal',
  'efficiencyExternal',
  'efficiencyInternal',
  'weightShare',
];

/**
 * `utlamning.json` to fill in: every number that can have a code in Stratsys, and every fact that open data
 * must have. What is left empty is as if it were not there.
 *
 * @param rows what would be handed out now: process measures have places for what somebody has given
 */
export function settingsTemplate(instrument: Instrument, plan: Plan, rows: readonly KoncernRow[]): object {
  const nodes = [...nodesOf(instrument).keys()];
  const keys = [
    ...OF_NODES.flatMap((measure) => nodes.map((node) => `${measure}:${node}`)),
    'responseRate:total',
    ...OF_PORTFOLIO,
    ...plan.actions.map(({ id }) => `ownActions:${id}`),
    ...rows.map(codeKey),
  ];
  return {
    schemaVersion: 1,
    openData: {
      baseUrl: '',
      publisher: { uri: '', name: '', type: 'LocalAuthority' },
      contact: { name: '', email: '' },
    },
    stratsys: { group: '', indicators: Object.fromEntries(keys.map((key) => [key, ''])) },
  };
}

/** What settings call a number by when they give it a code: `maturity:total`, `innovation`. */
export function codeKey({ measure, node }: Pick<KoncernRow, 'measure' | 'node'>): string {
  return node === null ? measure : `${measure}:${node.id}`;
}
