import { z } from 'zod';
import { type Text, text } from '../text/index.ts';

const RULES = {
  address: text('en adress som börjar med https://', 'an address that starts with https://'),
  folder: text('en adress som slutar med /', 'an address that ends with /'),
  email: text('en e-postadress', 'an e-mail address'),
  telephone: text(
    'ett nummer med landskod, som +46310000000',
    'a number with country code, such as +46310000000',
  ),
} as const;

/** What fields must be like, beyond their type; a field's error is the English of one of them. */
export const settingsRules: readonly Text[] = Object.values(RULES);

/** An address that can stand in Turtle and JSON-LD as it is. */
const address = z.string().regex(/^https?:\/\/[^\s<>"{}|\\^`]+$/, RULES.address.en);

const openDataSchema = z.object({
  /** Where the files will lie, ending with `/`; what the description says of itself starts with it. */
  baseUrl: address.refine((url) => url.endsWith('/'), RULES.folder.en),
  publisher: z.object({
    /** The publisher's own address as linked data. */
    uri: address,
    name: z.string().min(1),
    /** Kind of publisher, as DCAT-AP-SE lists them. */
    type: z
      .enum(['LocalAuthority', 'RegionalAuthority', 'NationalAuthority', 'Company'])
      .default('LocalAuthority'),
    description: z.string().min(1).nullable().default(null),
    /** Swedish organisations give their organisationsnummer. */
    identifier: z.string().min(1).nullable().default(null),
  }),
  /** A function, never a person. */
  contact: z.object({
    name: z.string().min(1),
    email: z.string().regex(/^[^\s@<>"{}|\\^`]+@[^\s@<>"{}|\\^`]+$/, RULES.email.en),
    telephone: z
      .string()
      .regex(/^\+[0-9-]+$/, RULES.telephone.en)
      .nullable()
      .default(null),
    address: z
      .object({ street: z.string(), postalCode: z.string(), locality: z.string(), country: z.string() })
      .nullable()
      .default(null),
  }),
  /** The catalogue's page; null for none. */
  homepage: address.nullable().default(null),
  /** The licence of the data; the description itself is always CC0. */
  license: address.default('http://creativecommons.org/publicdomain/zero/1.0/'),
  /** The area that the data speaks of, as an address at Geonames; null for none. */
  spatial: address.nullable().default(null),
  /** How long the data is planned to stay; null where nobody has said. */
  availability: z.enum(['TEMPORARY', 'EXPERIMENTAL', 'AVAILABLE', 'STABLE']).nullable().default(null),
});

/** What a cell of the Stratsys file can hold. */
const stratsysContents = ['unit', 'unitName', 'indicator', 'indicatorName', 'period', 'value'] as const;

const stratsysSchema = z.object({
  encoding: z.enum(['utf-8', 'utf-8-bom', 'windows-1252']).default('utf-8-bom'),
  separator: z.enum([';', ',', '\t']).default(';'),
  decimalSign: z.enum([',', '.']).default(','),
  /** Decimals of the values. */
  decimals: z.int().min(0).max(10).default(1),
  /** The columns in order; null for no header row. */
  header: z.boolean().default(true),
  columns: z
    .array(z.object({ header: z.string(), content: z.enum(stratsysContents) }))
    .min(1)
    .default([
      { header: 'Enhet', content: 'unit' },
      { header: 'Nyckeltal', content: 'indicator' },
      { header: 'Period', content: 'period' },
      { header: 'Utfall', content: 'value' },
    ]),
  /** How a year is written; `{year}` stands for it. */
  period: z.string().default('{year}'),
  /** The unit's code of the whole koncern; null leaves its numbers out. Organisations' stand in the register. */
  group: z.string().nullable().default(null),
  /** Codes of indicators by our measure and node, such as `maturity:total`; the rest is left out. */
  indicators: z.record(z.string(), z.string().min(1)),
});

/** Settings of what is handed out as a file: `utlamning.json`. */
export const handoutSettingsSchema = z.object({
  schemaVersion: z.literal(1),
  /** Null: open data gets no description. */
  openData: openDataSchema.nullable().default(null),
  /** Null: no file for Stratsys. */
  stratsys: stratsysSchema.nullable().default(null),
});

/** What the coordinator has said of hand-outs. */
export type HandoutSettings = z.infer<typeof handoutSettingsSchema>;
export type OpenDataSettings = z.infer<typeof openDataSchema>;
export type StratsysSettings = z.infer<typeof stratsysSchema>;

/** The settings of somebody who has said nothing. */
export const NO_SETTINGS: HandoutSettings = { schemaVersion: 1, openData: null, stratsys: null };

/** Reads settings that anybody may have written. What the template has and nobody has filled in is left out. */
export function parseHandoutSettings(json: unknown): ReturnType<typeof handoutSettingsSchema.safeParse> {
  return handoutSettingsSchema.safeParse(filledIn(json));
}

function filledIn(json: unknown): unknown {
  if (!isObject(json)) return json;
  const { openData, stratsys } = json;
  return {
    ...json,
    ...(isObject(openData) && openData.baseUrl === '' ? { openData: null } : {}),
    ...(isObject(stratsys) ? { stratsys: withCodes(stratsys) } : {}),
  };
}

/** Without indicators that have no code; null where none has. */
function withCodes(stratsys: Readonly<Record<string, unknown>>): unknown {
  const { indicators, group } = stratsys;
  if (!isObject(indicators)) return stratsys;
  const coded = Object.entries(indicators).filter(([, code]) => code !== '');
  if (coded.length === 0 && Object.keys(indicators).length > 0) return null;
  return { ...stratsys, group: group === '' ? null : group, indicators: Object.fromEntries(coded) };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
