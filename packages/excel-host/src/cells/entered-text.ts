import { CellError, type CellValue, isErrorText } from './cell-value.ts';
import { serialOf } from './date-serial.ts';

/** What became of a text put into a cell. */
export interface Entered {
  readonly value: CellValue;
  /** The formula, with its `=`; null where the text is a value. */
  readonly formula: string | null;
  /** The number format that Excel chooses for what was written, where it chooses one. */
  readonly numberFormat?: string;
}

/** What decides how a text is read. */
export interface EntryContext {
  /** The cell's number format; `@` keeps every text as it is. */
  readonly numberFormat: string;
  readonly system1904: boolean;
  /** The year that a date without one gets. */
  readonly thisYear: number;
}

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/**
 * Reads a text as Excel reads one that is typed, by en-US rules even where the display language is Swedish
 * (office-js#1559). Docs: learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-set-get-values
 */
export function enteredText(text: string, context: EntryContext): Entered {
  if (text === '') return { value: null, formula: null };
  // Docs: support.microsoft.com "Format numbers as text". For texts with `=`: Självtest: text-format-keeps.
  // For an apostrophe: Självtest: text-format-apostrophe.
  if (context.numberFormat === '@') return { value: text, formula: null };
  // Docs: support.microsoft.com "Format numbers as text": an apostrophe first makes the rest text.
  if (text.startsWith("'")) return { value: text.slice(1), formula: null };
  if (text.startsWith('=') && text.length > 1) return { value: null, formula: text };
  const number = asNumber(text.trim());
  if (number !== null) return { ...number, formula: null };
  // Docs: learn.microsoft.com/javascript/api/excel/excel.range values ("starts with a plus, minus, or equal sign")
  if (/^[-+]./.test(text)) return { value: null, formula: `=${text}` };
  const trimmed = text.trim();
  if (/^(true|false)$/i.test(trimmed)) return { value: trimmed.toLowerCase() === 'true', formula: null };
  if (isErrorText(trimmed.toUpperCase()))
    return { value: CellError.of(trimmed.toUpperCase()), formula: null };
  const read = asDate(trimmed, context) ?? asTime(trimmed);
  return read === null ? { value: text, formula: null } : { ...read, formula: null };
}

/** Excel keeps 15 digits of a number. Docs: learn.microsoft.com/office/troubleshoot/excel/last-digits-changed-to-zeros. For numbers that are not texts: Självtest: fifteen-digits. */
export function fifteenDigits(value: number): number {
  return Number.isFinite(value) ? Number(value.toPrecision(15)) : value;
}

type Read = { readonly value: number; readonly numberFormat?: string };

function asNumber(text: string): Read | null {
  const match = /^(\()?([-+])?(\$)?((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?|\.\d+)(e[-+]?\d+)?(%)?(\))?$/i.exec(
    text,
  );
  if (match === null) return null;
  const [, open, sign, dollar, digits = '', exponent, percent, close] = match;
  if ((open === undefined) !== (close === undefined)) return null;
  const size = Number(digits.replaceAll(',', '') + (exponent ?? ''));
  if (!Number.isFinite(size)) return null;
  const signed = sign === '-' || open !== undefined ? -size : size;
  const value = fifteenDigits(percent === undefined ? signed : signed / 100);
  const decimals = digits.includes('.');
  // Självtest: format-by-entry.
  if (percent !== undefined) return { value, numberFormat: decimals ? '0.00%' : '0%' };
  if (exponent !== undefined) return { value, numberFormat: '0.00E+00' };
  if (dollar !== undefined)
    return {
      value,
      numberFormat: decimals ? '$#,##0.00_);[Red]($#,##0.00)' : '$#,##0_);[Red]($#,##0)',
    };
  if (digits.includes(',')) return { value, numberFormat: decimals ? '#,##0.00' : '#,##0' };
  return { value };
}

function asDate(text: string, context: EntryContext): Read | null {
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (iso !== null) return dated(Number(iso[1]), Number(iso[2]), Number(iso[3]), 'm/d/yyyy', context);
  const american = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4}|\d{2})$/.exec(text);
  if (american !== null) {
    return dated(fullYear(american[3]), Number(american[1]), Number(american[2]), 'm/d/yyyy', context);
  }
  const short = /^(\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (short !== null)
    return (
      dated(context.thisYear, Number(short[1]), Number(short[2]), 'd-mmm', context) ??
      monthYear(Number(short[1]), short[2], context)
    );
  return asNamedDate(text, context);
}

/** `15-Feb`, `15 Feb 2026`, `Feb-15`, `Feb-2026`. */
function asNamedDate(text: string, context: EntryContext): Read | null {
  const dayFirst = /^(\d{1,2})[- ]([a-z]+)(?:[- ](\d{2}|\d{4}))?$/i.exec(text);
  if (dayFirst !== null) {
    const year = dayFirst[3] === undefined ? context.thisYear : fullYear(dayFirst[3]);
    const format = dayFirst[3] === undefined ? 'd-mmm' : 'd-mmm-yy';
    return dated(year, monthOf(dayFirst[2]), Number(dayFirst[1]), format, context);
  }
  const monthFirst = /^([a-z]+)[- ](\d{1,2}|\d{4})$/i.exec(text);
  if (monthFirst === null) return null;
  const month = monthOf(monthFirst[1]);
  const number = Number(monthFirst[2]);
  return number >= 1 && number <= 31
    ? dated(context.thisYear, month, number, 'd-mmm', context)
    : monthYear(month, monthFirst[2], context);
}

/** The number of an English month, by its name or its first three letters; 0 for anything else. */
function monthOf(name: string | undefined): number {
  const lower = (name ?? '').toLowerCase();
  return MONTHS.findIndex((month) => month === lower || month.slice(0, 3) === lower) + 1;
}

function monthYear(month: number, year: string | undefined, context: EntryContext): Read | null {
  return dated(fullYear(year), month, 1, 'mmm-yy', context);
}

/** Two digits below 30 are this century. Docs: learn.microsoft.com/office/troubleshoot/excel/two-digit-year-numbers */
function fullYear(text: string | undefined): number {
  const year = Number(text ?? '');
  if (text !== undefined && text.length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

function dated(
  year: number,
  month: number,
  day: number,
  numberFormat: string,
  context: EntryContext,
): Read | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (month < 1 || month > 12 || date.getUTCDate() !== day || year < 1900 || year > 9999) return null;
  return { value: serialOf(year, month, day, context.system1904), numberFormat };
}

function asTime(text: string): Read | null {
  const match = /^(\d{1,2}):(\d{2})(?::(\d{2}))?(?: ?(am|pm))?$/i.exec(text);
  if (match === null) return null;
  const [, hours = '', minutes = '', seconds, half] = match;
  const hour =
    half === undefined ? Number(hours) : (Number(hours) % 12) + (half.toLowerCase() === 'pm' ? 12 : 0);
  if (Number(minutes) > 59 || Number(seconds ?? 0) > 59) return null;
  const value = fifteenDigits((hour + Number(minutes) / 60 + Number(seconds ?? 0) / 3600) / 24);
  const base = seconds === undefined ? 'h:mm' : 'h:mm:ss';
  return { value, numberFormat: half === undefined ? base : `${base} AM/PM` };
}
