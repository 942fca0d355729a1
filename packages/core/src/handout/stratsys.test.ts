import { describe, expect, it } from 'vitest';
import { exampleRegister } from '../group/index.ts';
import { text } from '../text/index.ts';
import type { KoncernRow } from './koncern-row.ts';
import { parseHandoutSettings, type StratsysSettings } from './settings.ts';
import { stratsysFile } from './stratsys.ts';

const total = { id: 'total', level: 'total', label: text('Digital mognad', 'Digital maturity') } as const;
const rows: readonly KoncernRow[] = [
  { year: 2022, organisation: null, measure: 'organisationMean', node: total, value: 47.25, behind: 3 },
  {
    year: 2022,
    organisation: { id: 'a', name: 'Ett' },
    measure: 'maturity',
    node: total,
    value: 41,
    behind: 9,
  },
  {
    year: 2022,
    organisation: { id: 'b', name: 'Två' },
    measure: 'maturity',
    node: total,
    value: 52,
    behind: 8,
  },
  {
    year: 2022,
    organisation: { id: 'a', name: 'Ett' },
    measure: 'deviation',
    node: total,
    value: 9,
    behind: 9,
  },
];
const register = {
  ...exampleRegister,
  organisations: [
    { id: 'a', name: 'Ett', type: 'department', codes: { stratsys: '1100' } },
    { id: 'b', name: 'Två', type: 'department', codes: {} },
  ].map((one) => ({
    cluster: null,
    validFrom: null,
    validTo: null,
    successor: null,
    aliases: [],
    ...one,
    type: 'department' as const,
    codes: one.codes as Record<string, string>,
  })),
};

function settings(stratsys: object): StratsysSettings {
  const { data } = parseHandoutSettings({ schemaVersion: 1, stratsys });
  if (data?.stratsys == null) throw new Error('no settings');
  return data.stratsys;
}

const indicators = { 'maturity:total': 'DM-1', 'organisationMean:total': 'DM-1' };

describe('the file for Stratsys', () => {
  it('has the user’s codes, and says who has none', () => {
    const made = stratsysFile(rows, register, settings({ indicators, group: '1000' }), 'sv');
    expect(made.text).toBe(
      '\ufeffEnhet;Nyckeltal;Period;Utfall\r\n1000;DM-1;2022;47,3\r\n1100;DM-1;2022;41\r\n',
    );
    expect(made.withoutCode).toEqual(['Två']);
  });

  it('has the columns, signs and period that the settings say', () => {
    const own = settings({
      indicators,
      separator: '\t',
      decimalSign: '.',
      decimals: 2,
      encoding: 'utf-8',
      header: false,
      period: '{year}-12',
      group: 'K',
      columns: [
        { header: '', content: 'period' },
        { header: '', content: 'unitName' },
        { header: '', content: 'indicatorName' },
        { header: '', content: 'value' },
      ],
    });
    expect(stratsysFile(rows.slice(0, 1), register, own, 'sv').text).toBe(
      '2022-12\tKommunkoncernen\tDigital mognad, Mognad, varje organisation väger lika (%)\t47.25\r\n',
    );
  });

  it('leaves the koncern out where it has no code', () => {
    const made = stratsysFile(rows.slice(0, 1), register, settings({ indicators }), 'sv');
    expect([made.rows, made.withoutCode]).toEqual([0, []]);
  });

  it('takes no separator that would cut names', () => {
    expect(parseHandoutSettings({ schemaVersion: 1, stratsys: { indicators, separator: 'a' } }).success).toBe(
      false,
    );
  });
});
