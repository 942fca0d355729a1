import type { z } from 'zod';
import { type Text, text } from '../text/index.ts';
import { maskPersonalData } from '../text/personal-data.ts';
import { parseHandoutSettings, settingsRules } from './settings.ts';

/** Longer than this a value is cut where it is repeated. */
const MOST_SHOWN = 60;

/** What is wrong with `utlamning.json`, field by field: what stands there, and what may; nothing where it can be used. */
export function settingsTroubles(json: unknown): readonly Text[] {
  const parsed = parseHandoutSettings(json);
  if (parsed.success) return [];
  if (typeof json !== 'object' || json === null)
    return [
      text(
        'Filen är inte JSON, eller inte ett objekt inom { }.',
        'The file is no JSON, or no object within { }.',
      ),
    ];
  return parsed.error.issues.map((issue) => {
    const field = fieldOf(issue.path);
    const found = valueAt(json, issue.path);
    const allowed = allowedBy(issue);
    const stands =
      found === undefined ? text('saknas', 'is missing') : text(`är ${shown(found)}`, `is ${shown(found)}`);
    return text(
      `${field} ${stands.sv}. Tillåtet: ${allowed.sv}.`,
      `${field} ${stands.en}. Allowed: ${allowed.en}.`,
    );
  });
}

/** `stratsys.columns[0].content`. */
function fieldOf(path: readonly PropertyKey[]): string {
  return path
    .map((step, at) => (typeof step === 'number' ? `[${step}]` : `${at === 0 ? '' : '.'}${String(step)}`))
    .join('');
}

function valueAt(json: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[step] : undefined,
    json,
  );
}

function shown(value: unknown): string {
  const said = maskPersonalData(JSON.stringify(value));
  return said.length > MOST_SHOWN ? `${said.slice(0, MOST_SHOWN)}…` : said;
}

const KINDS: Readonly<Record<string, Text>> = {
  string: text('en text', 'a text'),
  number: text('ett tal', 'a number'),
  int: text('ett helt tal', 'a whole number'),
  boolean: text('true eller false', 'true or false'),
  array: text('en lista inom [ ]', 'a list within [ ]'),
  object: text('ett objekt inom { }', 'an object within { }'),
  record: text('ett objekt inom { }', 'an object within { }'),
};

function allowedBy(issue: z.core.$ZodIssue): Text {
  const own = settingsRules.find(({ en }) => en === issue.message);
  if (own !== undefined) return own;
  switch (issue.code) {
    case 'invalid_type':
      return KINDS[issue.expected] ?? text(issue.expected, issue.expected);
    case 'invalid_value': {
      const values = issue.values.map((one) => JSON.stringify(one)).join(', ');
      return text(values, values);
    }
    case 'too_small':
      return issue.origin === 'string'
        ? text('en text som inte är tom', 'a text that is not empty')
        : issue.origin === 'array'
          ? text('minst en', 'at least one')
          : text(`minst ${issue.minimum}`, `at least ${issue.minimum}`);
    case 'too_big':
      return text(`högst ${issue.maximum}`, `at most ${issue.maximum}`);
    default:
      return text(issue.message, issue.message);
  }
}
