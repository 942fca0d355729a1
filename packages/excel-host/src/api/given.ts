import { HostError } from '../wire/host-error.ts';

/** A text that a property was set to; anything else is `InvalidArgument`, as in Excel. */
export function givenText(value: unknown): string {
  if (typeof value !== 'string') throw new HostError('InvalidArgument', 'not a text');
  return value;
}

/** Yes or no that a property was set to. */
export function givenBoolean(value: unknown): boolean {
  if (typeof value !== 'boolean') throw new HostError('InvalidArgument', 'not a boolean');
  return value;
}

/** A number that a property was set to. */
export function givenNumber(value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value))
    throw new HostError('InvalidArgument', 'not a number');
  return value;
}

/** One of the words that a property can be set to. */
export function givenWord<Word extends string>(value: unknown, words: readonly Word[]): Word {
  const word = words.find((other) => other === value);
  if (word === undefined)
    throw new HostError('InvalidArgument', `${String(value)} is none of ${words.join(', ')}`);
  return word;
}

const NAMED_COLOURS: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  orange: '#FFA500',
  gray: '#808080',
  grey: '#808080',
};

/** A colour as `#RRGGBB`, from that or a name; anything else is `InvalidArgument`. Docs: learn.microsoft.com/javascript/api/excel/excel.rangefill#excel-excel-rangefill-color-member */
export function givenColour(value: unknown): string {
  const text = givenText(value);
  if (/^#[0-9a-f]{6}$/i.test(text)) return text.toUpperCase();
  const named = NAMED_COLOURS[text.toLowerCase()];
  if (named === undefined) throw new HostError('InvalidArgument', `${text} is no colour`);
  return named;
}
