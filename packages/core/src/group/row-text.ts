import type { Column } from '../workbook/column.ts';
import type { CellData } from './extract-model.ts';

/*
 * Excel keeps control characters out of cells unless somebody writes them in on purpose, so they can
 * part values, rows and tables; a text that holds one is written in another way. A column has one
 * type, so that nothing else need tell a number from its digits.
 */
export const BETWEEN_TABLES = '\u001c';
const BETWEEN_PARTS = '\u001d';
export const BETWEEN_ROWS = '\u001e';
export const BETWEEN_VALUES = '\u001f';
const ESCAPED = '\u001b';
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the very characters to look for
const OWN_CHARACTERS = /[\u001b-\u001f]/;

type Values = Readonly<Record<string, unknown>>;

/** Whether a text holds one of the characters that part values here, which hardly any does. */
export function holdsOwnCharacters(text: string): boolean {
  return OWN_CHARACTERS.test(text);
}

/**
 * Rows as one text each, in the order of the columns' keys; `readRowText` reads them back.
 *
 * @param about `plain`: none of the texts holds our own characters, so they are not looked for;
 *   `isFilled`: whether any of the rows has a value of that key
 */
export function rowTexts(
  rows: readonly { readonly values: object }[],
  keys: readonly string[],
  about: { readonly plain: boolean; readonly isFilled: (key: string) => boolean } = UNKNOWN,
): string[] {
  const asText = about.plain ? asIs : safe;
  // One list for all rows: joining it makes a row's text in one piece.
  const parts: string[] = keys.map(() => '');
  const said = keys.flatMap((key, at) => (about.isFilled(key) ? [{ key, at }] : []));
  return rows.map(({ values }) => {
    for (const { key, at } of said) parts[at] = valueText((values as Values)[key] ?? null, asText);
    return parts.join(BETWEEN_VALUES);
  });
}

const UNKNOWN = { plain: false, isFilled: () => true };

function valueText(value: unknown, asText: (text: string) => string): string {
  if (value === null) return '';
  if (typeof value === 'string') return asText(value);
  // A list of nothing is not the same as no list.
  if (Array.isArray(value)) return BETWEEN_PARTS + value.map(String).map(asText).join(BETWEEN_PARTS);
  return String(value);
}

function asIs(text: string): string {
  return text;
}

function safe(text: string): string {
  return holdsOwnCharacters(text) ? `${ESCAPED}${JSON.stringify(text)}` : text;
}

/** A row's text as the values it was made from; a column that is not known any more is passed over. */
export function readRowText(
  text: string,
  columns: readonly (readonly [key: string, column: Column | undefined])[],
): Record<string, CellData> {
  const parts = text.split(BETWEEN_VALUES);
  const row: Record<string, CellData> = {};
  columns.forEach(([key, column], at) => {
    if (column !== undefined) row[key] = readValue(parts[at] ?? '', column);
  });
  return row;
}

function readValue(text: string, column: Column): CellData {
  if (text === '') return null;
  if (text.startsWith(BETWEEN_PARTS))
    return text.length === 1 ? [] : text.slice(1).split(BETWEEN_PARTS).map(unsafe);
  switch (column.type) {
    case 'integer':
    case 'number':
    case 'percent':
    case 'year':
    case 'answer':
      return Number(text);
    case 'boolean':
      return text === 'true';
    default:
      return unsafe(text);
  }
}

function unsafe(text: string): string {
  return text.startsWith(ESCAPED) ? String(JSON.parse(text.slice(1))) : text;
}
