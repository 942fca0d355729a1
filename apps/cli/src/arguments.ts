import { type ParseArgsConfig, parseArgs } from 'node:util';
import type { Language } from '@nylage/core/text';
import { UsageError } from './exit-code.ts';

type OptionSpecs = NonNullable<ParseArgsConfig['options']>;

/** Options that every command takes. */
const COMMON = {
  json: { type: 'boolean' },
  lang: { type: 'string' },
  register: { type: 'string' },
  instrument: { type: 'string' },
  help: { type: 'boolean' },
} as const satisfies OptionSpecs;

/** Options of one command beside the common ones. */
const OWN = {
  schema: {},
  template: {
    organisation: { type: 'string' },
    year: { type: 'string' },
    profile: { type: 'string' },
    sheets: { type: 'string' },
    from: { type: 'string' },
    out: { type: 'string' },
  },
  sample: {
    out: { type: 'string' },
    organisations: { type: 'string' },
    seed: { type: 'string' },
    years: { type: 'string' },
    faults: { type: 'boolean' },
  },
  check: { fix: { type: 'boolean' }, out: { type: 'string' } },
  score: {},
  explain: {},
  extract: { out: { type: 'string' } },
  merge: { out: { type: 'string' }, decisions: { type: 'string' }, 'include-not-ready': { type: 'boolean' } },
  handout: { out: { type: 'string' }, role: { type: 'string' } },
  instrument: { out: { type: 'string' } },
} as const satisfies Record<string, OptionSpecs>;

/** Names of the commands. */
export type CommandName = keyof typeof OWN;

/** What was typed after the command's name. */
export interface Arguments {
  readonly language: Language;
  readonly json: boolean;
  /** Files and folders, in the order given. */
  readonly operands: readonly string[];
  /** The value of an option, or null. */
  readonly option: (name: string) => string | null;
  readonly flag: (name: string) => boolean;
}

/** Whether a word is the name of a command. */
export function isCommand(word: string): word is CommandName {
  return Object.hasOwn(OWN, word);
}

/** Reads the words after a command's name; a word it does not know is a usage error. */
export function readArguments(command: CommandName, words: readonly string[]): Arguments {
  let parsed: { values: Record<string, unknown>; positionals: string[] };
  try {
    parsed = parseArgs({
      args: [...words],
      options: { ...COMMON, ...OWN[command] },
      allowPositionals: true,
      strict: true,
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
  const { values, positionals } = parsed;
  const { lang } = values;
  if (lang !== undefined && lang !== 'sv' && lang !== 'en')
    throw new UsageError(`--lang ${String(lang)}: sv | en`);
  return {
    language: lang === 'en' ? 'en' : 'sv',
    json: values.json === true,
    operands: positionals,
    option: (name) => (typeof values[name] === 'string' ? values[name] : null),
    flag: (name) => values[name] === true,
  };
}

/** A whole number given as an option. */
export function wholeNumber(args: Arguments, name: string, otherwise: number): number {
  const typed = args.option(name);
  if (typed === null) return otherwise;
  const value = Number(typed);
  if (!Number.isInteger(value) || value < 0) throw new UsageError(`--${name} ${typed}: 0, 1, 2 …`);
  return value;
}
