import { type Text, text } from '../../text/index.ts';
import type { OpenDataSettings } from '../settings.ts';
import { jsonLd, type Resource, type Term, turtle } from './graph.ts';

/** What a description says beside the settings. */
export interface Described {
  readonly settings: OpenDataSettings;
  /** First and last measuring year; null where there is none. */
  readonly years: readonly [number, number] | null;
  /** The day of the first hand-out, and of this one. */
  readonly issued: string;
  readonly modified: string;
  readonly files: readonly OpenDataFile[];
}

/** A file of open data. */
export interface OpenDataFile {
  readonly name: string;
  readonly mediaType: 'text/csv' | 'application/json';
  readonly bytes: number;
}

const AUTHORITY = 'http://publications.europa.eu/resource/authority/';
const CC0 = 'http://creativecommons.org/publicdomain/zero/1.0/';

const words = {
  catalog: text('Öppna data om digitalisering', 'Open data on digitalisation'),
  catalogMore: text('Uppföljning av planen för digitalisering.', 'Follow-up of the plan for digitalisation.'),
  dataset: text('Digital mognad och portföljens läge', 'Digital maturity and the state of the portfolio'),
  datasetMore: text(
    'Digital mognad per dimension, faktor, princip och påstående, och balansen mellan effektivitet och innovation, intern och extern nytta, och hur planen följs: indikatorer, processmått och insatser. Efter röjandekontroll: resultat av färre än fem svar ingår inte var för sig.',
    'Digital maturity by dimension, factor, principle and statement, and the balance between efficiency and innovation, internal and external benefit, and how the plan is followed: indicators, process measures and actions. After disclosure control: results of fewer than five responses are not given by themselves.',
  ),
  keywords: [
    text('digital mognad', 'digital maturity'),
    text('digitalisering', 'digitalisation'),
    text('innovation', 'innovation'),
  ],
  csv: text(
    'En rad per tal. UTF-8, komma mellan kolumner, punkt som decimaltecken.',
    'One row per number. UTF-8, comma between columns, point as decimal sign.',
  ),
  json: text('Samma rader som JSON.', 'The same rows as JSON.'),
};

/** The description of the open data by DCAT-AP-SE 3.0.1, as Turtle and as JSON-LD of the same graph. */
export function describeOpenData(described: Described): { readonly turtle: string; readonly jsonLd: string } {
  const resources = resourcesOf(described);
  return { turtle: turtle(resources), jsonLd: jsonLd(resources) };
}

const both = ({ sv, en }: Text): readonly Term[] => [
  { text: sv, language: 'sv' },
  { text: en, language: 'en' },
];
const one = (iri: string | null): readonly Term[] => (iri === null ? [] : [{ iri }]);
const day = (date: string): readonly Term[] => [{ literal: date, datatype: 'xsd:date' }];
const plain = (value: string | null): readonly Term[] => (value === null ? [] : [{ literal: value }]);

function resourcesOf({ settings, years, issued, modified, files }: Described): readonly Resource[] {
  const { baseUrl, publisher, contact } = settings;
  const own = (name: string): string => `${baseUrl}dcat#${name}`;
  const period = own('period');
  const languages: readonly Term[] = [
    { iri: `${AUTHORITY}language/SWE` },
    { iri: `${AUTHORITY}language/ENG` },
  ];
  return [
    {
      iri: own('katalog'),
      type: 'dcat:Catalog',
      properties: [
        ['dcterms:title', both(words.catalog)],
        ['dcterms:description', both(words.catalogMore)],
        ['dcterms:publisher', one(publisher.uri)],
        // Sweden asks for CC0 on what describes data, whatever the licence of the data.
        ['dcterms:license', one(CC0)],
        ['dcat:dataset', one(own('datamangd'))],
        ['dcterms:issued', day(issued)],
        ['dcterms:modified', day(modified)],
        ['dcterms:language', languages],
        ['foaf:homepage', one(settings.homepage)],
        ['dcterms:spatial', one(settings.spatial)],
        ['dcat:themeTaxonomy', one(`${AUTHORITY}data-theme`)],
      ],
    },
    {
      iri: own('datamangd'),
      type: 'dcat:Dataset',
      properties: [
        ['dcterms:title', both(words.dataset)],
        ['dcterms:description', both(words.datasetMore)],
        ['dcterms:publisher', one(publisher.uri)],
        ['dcterms:accessRights', one(`${AUTHORITY}access-right/PUBLIC`)],
        ['dcat:contactPoint', one(own('kontakt'))],
        ['dcat:keyword', words.keywords.flatMap(both)],
        ['dcat:theme', one(`${AUTHORITY}data-theme/GOVE`)],
        ['dcterms:issued', day(issued)],
        ['dcterms:modified', day(modified)],
        ['dcterms:spatial', one(settings.spatial)],
        ['dcterms:temporal', one(years === null ? null : period)],
        ['dcat:temporalResolution', [{ literal: 'P1Y', datatype: 'xsd:duration' }]],
        ['dcterms:accrualPeriodicity', one(`${AUTHORITY}frequency/ANNUAL`)],
        ['dcat:distribution', files.map(({ name }): Term => ({ iri: own(name) }))],
      ],
    },
    ...files.map(
      ({ name, mediaType, bytes }): Resource => ({
        iri: own(name),
        type: 'dcat:Distribution',
        properties: [
          ['dcat:accessURL', one(`${baseUrl}${name}`)],
          ['dcat:downloadURL', one(`${baseUrl}${name}`)],
          ['dcterms:format', plain(mediaType)],
          ['dcterms:description', both(mediaType === 'text/csv' ? words.csv : words.json)],
          ['dcterms:license', one(settings.license)],
          [
            'dcatap:availability',
            one(
              settings.availability === null
                ? null
                : `${AUTHORITY}planned-availability/${settings.availability}`,
            ),
          ],
          ['dcat:byteSize', [{ literal: String(bytes), datatype: 'xsd:nonNegativeInteger' }]],
        ],
      }),
    ),
    {
      iri: publisher.uri,
      type: 'foaf:Agent',
      properties: [
        ['foaf:name', [{ text: publisher.name, language: 'sv' }]],
        ['dcterms:type', one(`http://purl.org/adms/publishertype/${publisher.type}`)],
        [
          'dcterms:description',
          publisher.description === null ? [] : [{ text: publisher.description, language: 'sv' }],
        ],
        ['dcterms:identifier', plain(publisher.identifier)],
      ],
    },
    {
      iri: own('kontakt'),
      type: 'vcard:Organization',
      properties: [
        ['vcard:fn', plain(contact.name)],
        ['vcard:hasEmail', one(`mailto:${contact.email}`)],
        ['vcard:hasTelephone', one(contact.telephone === null ? null : own('telefon'))],
        ['vcard:hasAddress', one(contact.address === null ? null : own('adress'))],
      ],
    },
    ...(contact.telephone === null
      ? []
      : [
          {
            iri: own('telefon'),
            type: 'vcard:Voice',
            properties: [['vcard:hasValue', one(`tel:${contact.telephone}`)] as const],
          },
        ]),
    ...(contact.address === null
      ? []
      : [
          {
            iri: own('adress'),
            type: 'vcard:Address',
            properties: [
              ['vcard:street-address', plain(contact.address.street)],
              ['vcard:postal-code', plain(contact.address.postalCode)],
              ['vcard:locality', plain(contact.address.locality)],
              ['vcard:country-name', plain(contact.address.country)],
            ] as const,
          },
        ]),
    ...(years === null
      ? []
      : [
          {
            iri: period,
            type: 'dcterms:PeriodOfTime',
            properties: [
              ['dcat:startDate', day(`${years[0]}-01-01`)],
              ['dcat:endDate', day(`${years[1]}-12-31`)],
            ] as const,
          },
        ]),
  ];
}
