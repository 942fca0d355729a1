import { describe, expect, it } from 'vitest';
import { exampleInstrument } from '../instrument/index.ts';
import { goteborg2022 } from '../plan/index.ts';
import { NO_SETTINGS, parseHandoutSettings } from './settings.ts';
import { settingsTemplate } from './settings-template.ts';
import { settingsTroubles } from './settings-troubles.ts';

const openData = {
  baseUrl: 'https://data.example.se/nylage/',
  publisher: { uri: 'https://data.example.se', name: 'Exempelstad' },
  contact: { name: 'Statistik', email: 'statistik@example.se' },
};

const wrongIn = (settings: object): readonly string[] =>
  settingsTroubles({ schemaVersion: 1, ...settings }).map(({ sv }) => sv);

describe('what is wrong with utlamning.json', () => {
  it('is said of each field: what stands there, and what may', () => {
    const type = 'http://purl.org/adms/publishertype/LocalAuthority';
    expect(wrongIn({ openData: { ...openData, publisher: { ...openData.publisher, type } } })).toEqual([
      `openData.publisher.type är "${type}". Tillåtet: "LocalAuthority", "RegionalAuthority", "NationalAuthority", "Company".`,
    ]);
    expect(wrongIn({ openData: { ...openData, baseUrl: 'data.example.se', contact: {} } })).toEqual([
      'openData.baseUrl är "data.example.se". Tillåtet: en adress som börjar med https://.',
      'openData.baseUrl är "data.example.se". Tillåtet: en adress som slutar med /.',
      'openData.contact.name saknas. Tillåtet: en text.',
      'openData.contact.email saknas. Tillåtet: en text.',
    ]);
    const stratsys = { indicators: { innovation: 7 }, decimals: 11, separator: '|', columns: [] };
    expect(wrongIn({ stratsys })).toEqual([
      'stratsys.separator är "|". Tillåtet: ";", ",", "\\t".',
      'stratsys.decimals är 11. Tillåtet: högst 10.',
      'stratsys.columns är []. Tillåtet: minst en.',
      'stratsys.indicators.innovation är 7. Tillåtet: en text.',
    ]);
    expect(settingsTroubles({})[0]?.en).toBe('schemaVersion is missing. Allowed: 1.');
    expect(settingsTroubles(null)[0]?.sv).toMatch(/^Filen är inte JSON/);
    expect(wrongIn({ openData })).toEqual([]);
  });

  it('never repeats what points at a person', () => {
    const contact = { name: '', email: 'anna.andersson@example' };
    const said = wrongIn({
      openData: { ...openData, contact: { ...contact, email: 'a b anna.andersson@example.se' } },
    });
    expect(said.join()).toContain('openData.contact.email är');
    expect(said.join()).not.toContain('anna.andersson');
  });
});

describe('the template', () => {
  const template = settingsTemplate(exampleInstrument, goteborg2022, []) as {
    readonly stratsys: { readonly indicators: Readonly<Record<string, string>> };
  };

  it('says nothing until somebody fills it in', () => {
    expect(parseHandoutSettings(template).data).toEqual(NO_SETTINGS);
  });

  it('is filled in one code at a time: what is left empty is not there', () => {
    const filled = {
      ...template,
      stratsys: { group: '1000', indicators: { ...template.stratsys.indicators, innovation: 'PF-1' } },
    };
    expect(settingsTroubles(filled)).toEqual([]);
    const { openData: described, stratsys } = parseHandoutSettings(filled).data ?? {};
    expect([described, stratsys?.group, stratsys?.indicators]).toEqual([
      null,
      '1000',
      { innovation: 'PF-1' },
    ]);
  });
});
