import type { Text } from '@nylage/core/text';

/** JSON as it is written. */
export type Json = string | number | boolean | readonly Json[] | { readonly [key: string]: Json };

/** JSON whose words are in both languages. */
export type Worded =
  | string
  | number
  | boolean
  | Text
  | readonly Worded[]
  | { readonly [key: string]: Worded };

/** Takes the languages apart: the JSON in Swedish, and the English words by their path, such as `extensions[0].name`. */
export function languages(worded: Worded): {
  readonly sv: Json;
  readonly en: Readonly<Record<string, string>>;
} {
  const en: Record<string, string> = {};
  const swedish = (value: Worded, path: string): Json => {
    if (isText(value)) {
      en[path] = value.en;
      return value.sv;
    }
    if (isList(value)) return value.map((one, index) => swedish(one, `${path}[${index}]`));
    if (typeof value !== 'object') return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, one]) => [key, swedish(one, path === '' ? key : `${path}.${key}`)]),
    );
  };
  return { sv: swedish(worded, ''), en };
}

function isList(value: Worded): value is readonly Worded[] {
  return Array.isArray(value);
}

function isText(value: Worded): value is Text {
  return typeof value === 'object' && 'sv' in value && 'en' in value;
}
