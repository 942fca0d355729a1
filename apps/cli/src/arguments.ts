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
  help: { type: 'boolean', short: 'h' },
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
  handout: { out: { type: 'string' }, role: { type: 'string' }, settings: { type: 'string' } },
  sendout: {
    out: { type: 'string' },
    year: { type: 'string' },
    profile: { type: 'string' },
    slk: { type: 'string' },
  },
  instrument: { out: { type: 'string' } },
  register: { out: { type: 'string' } },
} as const satisfies Record<string, OptionSpecs>;

/** Names of the commands. */
export type CommandName = keyof typeof OWN;

/** How many files and other words a command takes. */
const OPERANDS: Readonly<Record<CommandName, readonly [least: number, most: number]>> = {
  schema: [0, 0],
  template: [0, 0],
  sample: [0, 0],
  check: [1, Number.POSITIVE_INFINITY],
  score: [1, Number.POSITIVE_INFINITY],
  explain: [2, 2],
  extract: [1, 1],
  merge: [1, Number.POSITIVE_INFINITY],
  handout: [1, 1],
  sendout: [0, 1],
  instrument: [0, 1],
  register: [1, 1],
};

/** What was typed after the command's name. */
export interface Arguments {
  readonly language: Language;
  readonly json: boolean;
  /** Files and folders, in the order given. */
  readonly operands: readonly string[];
  /** One of the operands that the command cannot do without. */
  readonly operand: (at: number) => string;
  /** The value of an option, or null. */
  readonly option: (name: string) => string | null;
  readonly flag: (name: string) => boolean;
}

/** Whether a word is the name of a command. */
export function isCommand(word: string): word is CommandName {
  return Object.hasOwn(OWN, word);
}

/** The words with the command first, for whoever says the language before it: `nylage --lang en check`. */
export function commandFirst(words: readonly string[]): readonly string[] {
  const [first = ''] = words;
  const said = first === '--lang' ? 2 : first.startsWith('--lang=') ? 1 : 0;
  return [...words.slice(said), ...words.slice(0, said)];
}

/** The language asked for, also when the rest of the words cannot be understood. */
export function languageOf(words: readonly string[]): Language {
  const english = words.some(
    (word, at) => word === '--lang=en' || (word === '--lang' && words[at + 1] === 'en'),
  );
  return english ? 'en' : 'sv';
}

/** Reads the words after a command's name; a word it does not know is a usage error. */
export function readArguments(command: CommandName, words: readonly string[]): Arguments {
  const { values, positionals } = parse(command, words);
  const { lang } = values;
  if (lang !== undefined && lang !== 'sv' && lang !== 'en')
    throw new UsageError(
      `Språket kan vara sv eller en, inte ${String(lang)}.`,
      `The language can be sv or en, not ${String(lang)}.`,
    );
  if (values.help !== true) checkOperands(command, positionals);
  return {
    language: languageOf(words),
    json: values.json === true,
    operands: positionals,
    operand: (at) => positionals[at] ?? '',
    option: (name) => (typeof values[name] === 'string' ? values[name] : null),
    flag: (name) => values[name] === true,
  };
}

function parse(
  command: CommandName,
  words: readonly string[],
): { values: Record<string, unknown>; positionals: string[] } {
  try {
    return parseArgs({
      args: [...words],
      options: { ...COMMON, ...OWN[command] },
      allowPositionals: true,
      strict: true,
    });
  } catch (error) {
    throw optionError(error);
  }
}

/** Node's own message is English and says more than is of use: its first quoted word is the option. */
function optionError(error: unknown): unknown {
  if (!(error instanceof Error) || !('code' in error)) return error;
  const option = /'(?:-\w, )?(-[^' ]*)/.exec(error.message)?.[1] ?? '';
  if (error.code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION')
    return new UsageError(`Valet ${option} finns inte.`, `There is no option ${option}.`);
  return /does not take/.test(error.message)
    ? new UsageError(`Valet ${option} tar inget värde.`, `The option ${option} takes no value.`)
    : new UsageError(`Valet ${option} behöver ett värde.`, `The option ${option} needs a value.`);
}

function checkOperands(command: CommandName, operands: readonly string[]): void {
  const [least, most] = OPERANDS[command];
  if (operands.length < least) {
    if (command === 'explain') throw new UsageError('Skriv en fil och en nod.', 'Give a file and a node.');
    throw most === 1
      ? new UsageError('Skriv vilken fil det gäller.', 'Say which file.')
      : new UsageError('Skriv minst en fil eller mapp.', 'Give at least one file or folder.');
  }
  const extra = operands.slice(most).join(' ');
  if (extra !== '')
    throw new UsageError(`Det här blev ett ord för mycket: ${extra}`, `One word too many: ${extra}`);
}

/** The value of an option that the command cannot do without. */
export function requiredOption(args: Arguments, name: string): string {
  const value = args.option(name);
  if (value === null || value === '')
    throw new UsageError(`Valet --${name} behövs.`, `The option --${name} is needed.`);
  return value;
}

/** A whole number given as an option. */
export function wholeNumber(
  args: Arguments,
  name: string,
  otherwise: number,
  [least, most]: readonly [number, number] = [0, Number.MAX_SAFE_INTEGER],
): number {
  const typed = args.option(name);
  if (typed === null) return otherwise;
  const value = Number(typed);
  if (/^\d+$/.test(typed) && value >= least && value <= most) return value;
  const range =
    most === Number.MAX_SAFE_INTEGER
      ? [`från ${least}`, `from ${least}`]
      : [`${least}–${most}`, `${least}–${most}`];
  throw new UsageError(
    `--${name} ska vara ett helt tal ${range[0]}, inte ’${typed}’.`,
    `--${name} must be a whole number ${range[1]}, not ’${typed}’.`,
  );
}
