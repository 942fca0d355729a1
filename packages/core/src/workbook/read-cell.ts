import { type Cell, CellFlag, CellKind } from '../grid/index.ts';
import { dateFromSerial, readDateText } from './calendar.ts';
import type { CellIssueCode } from './cell-issue.ts';
import { type CodeList, type Column, NO_TEXT, YES_TEXT } from './column.ts';
import { normaliseLabel } from './normalise.ts';
import { readNumberText } from './number-text.ts';

/** A read cell: its value (null when empty or unusable) and what was odd about it. */
export interface CellReading<V = unknown> {
  readonly value: V | null;
  readonly issue: CellIssueCode | null;
}

const EMPTY: CellReading<never> = { value: null, issue: null };

function read<V>(value: V | null, issue: CellIssueCode | null = null): CellReading<V> {
  return { value, issue };
}

/** Removes floating-point dust that multiplying a stored fraction by 100 leaves. */
function timesHundred(fraction: number): number {
  return Number((fraction * 100).toPrecision(15));
}

/** The cell as a person sees it, near enough to find it again: numbers with decimal comma. */
export function cellAsSeen(cell: Cell, date1904: boolean): string {
  if (cell.kind === CellKind.text || cell.kind === CellKind.error) return cell.text;
  if (cell.kind === CellKind.boolean) return cell.number === 1 ? 'SANT' : 'FALSKT';
  if (cell.kind === CellKind.date) return dateFromSerial(cell.number, date1904) ?? String(cell.number);
  if (cell.kind === CellKind.number) {
    if ((cell.flags & CellFlag.percent) !== 0) return `${seenNumber(timesHundred(cell.number))} %`;
    return seenNumber(cell.number);
  }
  return '';
}

/** A number with decimal comma and U+2212, ungrouped, rounded only to hide floating-point dust. */
export function seenNumber(value: number): string {
  return String(Number(value.toPrecision(12)))
    .replace('.', ',')
    .replace('-', '\u2212');
}

/**
 * The value of a number or date cell that is just what its column asks for; undefined for any other,
 * which `readCell` is to read. Most figures are ordinary, and reading them so makes no objects.
 *
 * @param payload the number, or the date's serial
 */
export function ordinaryValue(
  kind: number,
  payload: number,
  column: Column,
  date1904: boolean,
): number | string | undefined {
  if (column.type === 'date')
    return kind === CellKind.date ? (dateFromSerial(payload, date1904) ?? undefined) : undefined;
  if (kind !== CellKind.number || isOutside(payload, column)) return undefined;
  if (column.type === 'number') return payload;
  return column.type === 'integer' && Number.isInteger(payload) ? payload : undefined;
}

/** Reads one cell as its column says. `scale` is needed for answers. */
export function readCell(
  cell: Cell,
  column: Column,
  context: { readonly date1904: boolean; readonly scale: AnswerScale },
): CellReading {
  if ((cell.flags & CellFlag.damaged) !== 0) return read(null, { code: 'damaged' });
  if (cell.kind === CellKind.error) {
    return read(null, {
      code: 'error-value',
      error: cell.text,
      formula: (cell.flags & CellFlag.formula) !== 0,
    });
  }
  if (cell.kind === CellKind.empty) {
    return (cell.flags & CellFlag.formula) !== 0 ? read(null, { code: 'formula-without-value' }) : EMPTY;
  }
  if (cell.kind === CellKind.text && cell.text.trim() === '') return EMPTY;
  switch (column.type) {
    case 'text':
      return readText(cell, column, context.date1904);
    case 'integer':
    case 'number':
      return readNumber(cell, column);
    case 'percent':
      return readPercent(cell);
    case 'date':
      return readDate(cell, column, context.date1904);
    case 'year':
      return readYear(cell);
    case 'boolean':
      return readBoolean(cell);
    case 'code':
      return readCode(cell, column.codes, context.date1904);
    case 'codes':
      return readCodes(cell, column.codes, context.date1904);
    case 'answer':
      return readAnswer(cell, context.scale);
  }
}

function readText(cell: Cell, column: Column, date1904: boolean): CellReading {
  const seen = cell.kind === CellKind.text ? cell.text.trim() : cellAsSeen(cell, date1904);
  if (column.list !== true) return read(seen);
  return read(splitList(seen));
}

/** The parts of a cell that holds several values separated by semicolon. */
export function splitList(text: string): string[] {
  return text
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function readNumber(cell: Cell, column: Column): CellReading<number> {
  const number = asNumber(cell);
  if (number.value === null) return number;
  if (column.type === 'integer' && !Number.isInteger(number.value)) {
    return read<number>(null, { code: 'not-an-integer', value: number.value });
  }
  if (isOutside(number.value, column))
    return read<number>(null, { code: 'out-of-range', value: number.value });
  return number;
}

function isOutside(value: number, column: Pick<Column, 'min' | 'max'>): boolean {
  return (column.min !== undefined && value < column.min) || (column.max !== undefined && value > column.max);
}

function asNumber(cell: Cell): CellReading<number> {
  if (cell.kind === CellKind.number) return read(cell.number);
  if (cell.kind !== CellKind.text)
    return read<number>(null, { code: 'number-unreadable', reason: 'not-a-number' });
  const reading = readNumberText(cell.text);
  if (!reading.ok || reading.percentSign) {
    return read<number>(null, {
      code: 'number-unreadable',
      reason: reading.ok ? 'not-a-number' : reading.reason,
    });
  }
  return read(reading.value, { code: 'number-as-text', value: reading.value });
}

/**
 * Reads a percentage as 0–100: a %-format counts ×100, `35 %` is 35, a plain number above 1 is
 * taken as written. Between 0 and 1 nobody can know, and neighbours are never looked at.
 */
function readPercent(cell: Cell): CellReading<number> {
  if (cell.kind === CellKind.number) {
    if ((cell.flags & CellFlag.percent) !== 0) return percentage(timesHundred(cell.number), null);
    return plainPercentage(cell.number, null);
  }
  if (cell.kind !== CellKind.text)
    return read<number>(null, { code: 'number-unreadable', reason: 'not-a-number' });
  const reading = readNumberText(cell.text);
  if (!reading.ok) return read<number>(null, { code: 'number-unreadable', reason: reading.reason });
  const asText: CellIssueCode = { code: 'number-as-text', value: reading.value };
  return reading.percentSign ? percentage(reading.value, asText) : plainPercentage(reading.value, asText);
}

function plainPercentage(value: number, issue: CellIssueCode | null): CellReading<number> {
  if (value > 0 && value < 1) return read<number>(null, { code: 'percent-fraction', value });
  return percentage(value, value === 1 ? { code: 'percent-one' } : issue);
}

/** Kept to 15 digits, as Excel does, so that writing it as a %-format and reading it again changes nothing. */
function percentage(value: number, issue: CellIssueCode | null): CellReading<number> {
  if (value < 0 || value > 100) return read<number>(null, { code: 'out-of-range', value });
  return read(Number(value.toPrecision(15)), issue);
}

function readDate(cell: Cell, column: Column, date1904: boolean): CellReading<string> {
  if (cell.kind === CellKind.date || cell.kind === CellKind.number) {
    const date = dateFromSerial(cell.number, date1904);
    return date === null ? read<string>(null, { code: 'date-unreadable', reason: 'not-a-date' }) : read(date);
  }
  if (cell.kind !== CellKind.text)
    return read<string>(null, { code: 'date-unreadable', reason: 'not-a-date' });
  const reading = readDateText(cell.text, column.monthMeans ?? 'first');
  if (!reading.ok) return read<string>(null, { code: 'date-unreadable', reason: reading.reason });
  return read(reading.date, { code: 'date-as-text', date: reading.date });
}

function readYear(cell: Cell): CellReading<number> {
  const isYear = (value: number): boolean => Number.isInteger(value) && value >= 1950 && value <= 2149;
  if (cell.kind === CellKind.number && isYear(cell.number)) return read(cell.number);
  if (cell.kind === CellKind.text && /^\d{4}$/.test(cell.text.trim()) && isYear(Number(cell.text))) {
    return read(Number(cell.text), { code: 'number-as-text', value: Number(cell.text) });
  }
  return read<number>(null, { code: 'year-unreadable' });
}

function readBoolean(cell: Cell): CellReading<boolean> {
  if (cell.kind === CellKind.boolean) return read(cell.number === 1);
  if (cell.kind === CellKind.text) {
    const said = normaliseLabel(cell.text);
    if (said === normaliseLabel(YES_TEXT)) return read(true);
    if (said === normaliseLabel(NO_TEXT)) return read(false);
  }
  return read<boolean>(null, { code: 'boolean-unknown' });
}

function readCode(cell: Cell, codes: CodeList | undefined, date1904: boolean): CellReading<string> {
  const seen = cellAsSeen(cell, date1904);
  const found = findChoice(codes, seen);
  if (found === null) return read<string>(null, { code: 'code-unknown', part: seen.trim() });
  return read(found.id, found.cell === seen ? null : { code: 'code-variant', cell: found.cell });
}

function readCodes(
  cell: Cell,
  codes: CodeList | undefined,
  date1904: boolean,
): CellReading<readonly string[]> {
  const seen = cellAsSeen(cell, date1904);
  const whole = findChoice(codes, seen);
  if (whole !== null)
    return read([whole.id], whole.cell === seen ? null : { code: 'code-variant', cell: whole.cell });
  const ids: string[] = [];
  const cells: string[] = [];
  for (const part of splitList(seen)) {
    const found = findChoice(codes, part);
    if (found === null) return read<readonly string[]>(null, { code: 'code-unknown', part });
    if (!ids.includes(found.id)) {
      ids.push(found.id);
      cells.push(found.cell);
    }
  }
  const exact = cells.join('; ');
  return read(ids, exact === seen ? null : { code: 'code-variant', cell: exact });
}

const choiceIndexes = new WeakMap<CodeList, Map<string, { readonly id: string; readonly cell: string }>>();

/** The choice whose cell text or alias a text is, by normalised label. */
export function findChoice(
  codes: CodeList | undefined,
  text: string,
): { readonly id: string; readonly cell: string } | null {
  if (codes === undefined) return null;
  let index = choiceIndexes.get(codes);
  if (index === undefined) {
    index = new Map();
    for (const choice of codes.choices) {
      for (const label of [choice.cell, ...(choice.aliases ?? [])]) index.set(normaliseLabel(label), choice);
      index.set(choice.cell, choice);
    }
    choiceIndexes.set(codes, index);
  }
  return index.get(text) ?? index.get(normaliseLabel(text)) ?? null;
}

/** What a grade may be, and which words mean that nobody answered. */
export interface AnswerScale {
  readonly min: number;
  readonly max: number;
  readonly notAnswers: ReadonlySet<string>;
}

/** A grade, or that the respondent said *Vet ej*; off the scale is excluded, never clamped. */
export type Answer = number | 'dontKnow';

function readAnswer(cell: Cell, scale: AnswerScale): CellReading<Answer> {
  if (cell.kind === CellKind.number) return onScale(cell.number, scale, null);
  if (cell.kind !== CellKind.text) return read<Answer>(null, { code: 'answer-unknown' });
  if (scale.notAnswers.has(normaliseLabel(cell.text))) return read<Answer>('dontKnow');
  const reading = readNumberText(cell.text);
  if (!reading.ok || reading.percentSign) return read<Answer>(null, { code: 'answer-unknown' });
  return onScale(reading.value, scale, { code: 'number-as-text', value: reading.value });
}

function onScale(value: number, scale: AnswerScale, issue: CellIssueCode | null): CellReading<Answer> {
  if (!Number.isInteger(value) || value < scale.min || value > scale.max) {
    return read<Answer>(null, { code: 'answer-off-scale', value });
  }
  return read<Answer>(value, issue);
}
