import { describe, expect, it } from 'vitest';
import { type OpenDataSettings, parseHandoutSettings } from '../settings.ts';
import { describeOpenData } from './description.ts';

const least = {
  baseUrl: 'https://data.example/nylage/',
  publisher: { uri: 'https://data.example/', name: 'Exempelstaden "Norr" \\ C:\\new' },
  contact: { name: 'Öppna data', email: 'data@data.example' },
};

function settings(openData: unknown): OpenDataSettings | null {
  return parseHandoutSettings({ schemaVersion: 1, openData }).data?.openData ?? null;
}

function described(openData: unknown) {
  const own = settings(openData);
  if (own === null) throw new Error('no settings');
  return describeOpenData({
    settings: own,
    years: [2021, 2022],
    issued: '2022-04-01',
    modified: '2023-04-01',
    files: [{ name: 'koncern.csv', mediaType: 'text/csv', bytes: 123 }],
  });
}

describe('the description of open data', () => {
  it('writes text so that Turtle reads it back', () => {
    expect(described(least).turtle).toContain('foaf:name "Exempelstaden \\"Norr\\" \\\\ C:\\\\new"@sv');
  });

  it('says that the plan’s follow-up is in it beside maturity and portfolio, in both languages', () => {
    const { turtle } = described(least);
    const said = (language: 'sv' | 'en'): string =>
      new RegExp(`"(Digital (?:mognad per|maturity by)[^"]*)"@${language}`).exec(turtle)?.[1] ?? '';
    expect(said('sv')).toMatch(/mognad.*extern nytta.*planen.*indikatorer, processmått och insatser/);
    expect(said('en')).toMatch(/maturity.*external benefit.*plan.*indicators, process measures and actions/);
  });

  it('gives the data its address, size and years', () => {
    const { turtle } = described(least);
    expect(turtle).toContain('dcat:accessURL <https://data.example/nylage/koncern.csv>');
    expect(turtle).toContain('"123"^^xsd:nonNegativeInteger');
    expect(turtle).toContain('dcat:startDate "2021-01-01"^^xsd:date');
    expect(turtle).toContain('dcat:endDate "2022-12-31"^^xsd:date');
  });

  it.each([
    { ...least, baseUrl: 'https://data.example/> . <x' },
    { ...least, baseUrl: 'https://data.example' },
    { ...least, baseUrl: 'javascript:alert(1)/' },
    { ...least, contact: { name: 'x', email: 'a@b> <c' } },
    { ...least, contact: { name: 'x' } },
  ])('takes no settings that a description cannot hold: %#', (openData) => {
    expect(settings(openData)).toBeNull();
  });
});
