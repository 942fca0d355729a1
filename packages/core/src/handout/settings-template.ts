import type { Instrument } from '../instrument/index.ts';
import { type KoncernMeasure, nodesOf } from './koncern-rows.ts';

/** The nodes that each measure speaks of: every one, the total alone, or none. */
const NODES: Readonly<Record<KoncernMeasure, 'every' | 'total' | 'none'>> = {
  organisationMean: 'every',
  respondentMean: 'every',
  lowerQuartile: 'every',
  upperQuartile: 'every',
  maturity: 'every',
  deviation: 'every',
  responseRate: 'total',
  innovation: 'none',
  external: 'none',
  innovationExternal: 'none',
  innovationInternal: 'none',
  efficiencyExternal: 'none',
  efficiencyInternal: 'none',
  weightShare: 'none',
};

/**
 * `utlamning.json` to fill in: every number that can have a code in Stratsys, and every fact that open data
 * must have. What is left empty is as if it were not there.
 */
export function settingsTemplate(instrument: Instrument): object {
  const nodes = [...nodesOf(instrument).keys()];
  const keys = Object.entries(NODES).flatMap(([measure, which]) =>
    which === 'none' ? measure : (which === 'every' ? nodes : ['total']).map((node) => `${measure}:${node}`),
  );
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
