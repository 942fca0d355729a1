import { readFileSync } from 'node:fs';
import { describeOpenData, parseHandoutSettings } from '@nylage/core/handout';
import { describe, expect, it } from 'vitest';
import { type Triple, triplesOfJsonLd, triplesOfTurtle } from './support/triples.ts';

const TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';

/** Settings with everything said. */
const full = {
  schemaVersion: 1,
  openData: {
    baseUrl: 'https://data.example/nylage/',
    publisher: {
      uri: 'https://data.example/',
      name: 'Exempelstaden',
      description: 'En "påhittad" stad;\nutan invånare.',
      identifier: '000000-0000',
    },
    contact: {
      name: 'Funktionen för öppna data',
      email: 'oppnadata@data.example',
      telephone: '+46310000000',
      address: {
        street: 'Exempelgatan 1',
        postalCode: '000 00',
        locality: 'Exempelstad',
        country: 'Sverige',
      },
    },
    homepage: 'https://data.example/',
    spatial: 'https://sws.geonames.org/0',
    availability: 'AVAILABLE',
  },
};

function described(json: unknown) {
  const settings = parseHandoutSettings(json).data?.openData;
  if (settings == null) throw new Error('no settings');
  return describeOpenData({
    settings,
    years: [2021, 2022],
    issued: '2022-04-01',
    modified: '2023-04-01',
    files: [
      { name: 'koncern.csv', mediaType: 'text/csv', bytes: 10 },
      { name: 'koncern.json', mediaType: 'application/json', bytes: 20 },
    ],
  });
}

/** The table of docs/oppna-data.md: what DCAT-AP-SE asks for, and where we take it from. */
const page = readFileSync(new URL('../../docs/oppna-data.md', import.meta.url), 'utf8');
const asked = [...page.matchAll(/^\| `([\w:-]+)` \| `([\w:-]+)` \| ([MR]) \| (.*) \|$/gm)].map(
  ([, type = '', property = '', level, from = '']) => ({
    type,
    property,
    level,
    optional: /optional/.test(from),
  }),
);

/** Pairs of class and property that something of the class lacks, by prefixed names. */
function lacking(
  triples: readonly Triple[],
  prefixed: (iri: string) => string,
  level: string,
): readonly string[] {
  return asked
    .filter((one) => one.level === level)
    .flatMap(({ type, property }) => {
      const subjects = triples.filter(([, p, o]) => p === TYPE && prefixed(o) === type).map(([s]) => s);
      const without = subjects.filter(
        (subject) => !triples.some(([s, p]) => s === subject && prefixed(p) === property),
      );
      return subjects.length === 0 || without.length > 0 ? [`${type} ${property}`] : [];
    });
}

describe('the description by DCAT-AP-SE', () => {
  const made = described(full);
  const turtle = triplesOfTurtle(made.turtle);

  it('has a table of what is asked for', () => {
    // Counted by hand in the specification's source for the classes that we use.
    expect(asked.filter(({ level }) => level === 'M')).toHaveLength(14);
    expect(asked.filter(({ level }) => level === 'R')).toHaveLength(26);
  });

  it('has every mandatory and recommended property', () => {
    expect(lacking(turtle.triples, turtle.prefixed, 'M')).toEqual([]);
    expect(lacking(turtle.triples, turtle.prefixed, 'R')).toEqual([]);
  });

  it('has every mandatory one also where only what must be said is said', () => {
    const { publisher, contact, baseUrl } = full.openData;
    const least = triplesOfTurtle(
      described({
        schemaVersion: 1,
        openData: {
          baseUrl,
          publisher: { uri: publisher.uri, name: publisher.name },
          contact: { name: contact.name, email: contact.email },
        },
      }).turtle,
    );
    expect(lacking(least.triples, least.prefixed, 'M')).toEqual([]);
  });

  it('says the same in JSON-LD', () => {
    const json = triplesOfJsonLd(made.jsonLd).map((triple) => triple.join('\t'));
    expect(json.sort()).toEqual(turtle.triples.map((triple) => triple.join('\t')).sort());
    expect(json.length).toBeGreaterThan(60);
  });

  it('points only to what it describes, or out into the world', () => {
    const subjects = new Set(turtle.triples.map(([subject]) => subject));
    const own = turtle.triples.map(([, , object]) => object).filter((object) => object.includes('dcat#'));
    const local = own.filter((object) => object.startsWith('<https://data.example/'));
    expect(local.length).toBeGreaterThan(5);
    expect(local.filter((object) => !subjects.has(object))).toEqual([]);
  });
});
