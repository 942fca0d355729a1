/** A day as `2026-03-31`. */
export type IsoDate = string;

/** What a text says as a date. `ambiguous`: day and month could be swapped. */
export type DateReading =
  | { readonly ok: true; readonly date: IsoDate }
  | { readonly ok: false; readonly reason: 'ambiguous' | 'not-a-date' };

const MONTHS = [
  'januari',
  'februari',
  'mars',
  'april',
  'maj',
  'juni',
  'juli',
  'augusti',
  'september',
  'oktober',
  'november',
  'december',
];

/** Days since 1970-01-01 of a day in the Gregorian calendar, and back, without the host's clock or zone. */
function daysFromCivil(year: number, month: number, day: number): number {
  return Math.round(Date.UTC(year, month - 1, day) / 86_400_000);
}

/** At most the days of the two centuries that dates of ours lie in; a year's workbooks share a few hundred. */
const isoByDays = new Map<number, IsoDate>();

function isoFromDays(days: number): IsoDate {
  let iso = isoByDays.get(days);
  if (iso === undefined) {
    iso = new Date(days * 86_400_000).toISOString().slice(0, 10);
    isoByDays.set(days, iso);
  }
  return iso;
}

/** The last day of a month. */
function lastDay(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

const EPOCH_1900 = daysFromCivil(1899, 12, 30);
const EPOCH_1904 = daysFromCivil(1904, 1, 1);
const FIRST_DAY = daysFromCivil(1950, 1, 1);
const LAST_DAY = daysFromCivil(2149, 12, 31);

/**
 * The day of a serial number. Excel counts a 29 February 1900 that never was, so serials below 61
 * are refused in the 1900 system, as is everything outside 1950–2149: no date of ours lies there.
 */
export function dateFromSerial(serial: number, date1904: boolean): IsoDate | null {
  if (!Number.isFinite(serial)) return null;
  const days = Math.floor(serial) + (date1904 ? EPOCH_1904 : EPOCH_1900);
  if (days < FIRST_DAY || days > LAST_DAY) return null;
  return isoFromDays(days);
}

/** The serial number of a day in a workbook's date system; what writers put into date cells. */
export function serialFromDate(date: IsoDate, date1904 = false): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return daysFromCivil(year, month, day) - (date1904 ? EPOCH_1904 : EPOCH_1900);
}

/** Reads `2026-03-31`, `2026-03` and `31 mars 2026`; `03/04/2026` is refused. */
export function readDateText(text: string, monthMeans: 'first' | 'last'): DateReading {
  const body = text.trim().toLowerCase();
  const iso = /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?$/.exec(body);
  if (iso !== null) {
    const year = Number(iso[1]);
    const month = Number(iso[2]);
    const fallback = monthMeans === 'first' || month < 1 || month > 12 ? 1 : lastDay(year, month);
    return civil(year, month, iso[3] === undefined ? fallback : Number(iso[3]));
  }
  const worded = /^(\d{1,2}) ([a-z]+)\.? (\d{4})$/.exec(body.replace(/[\s\u00a0]+/g, ' '));
  if (worded?.[2] !== undefined) {
    const name = worded[2];
    const month = MONTHS.findIndex((full) => full === name || (name.length >= 3 && full.startsWith(name)));
    if (month >= 0) return civil(Number(worded[3]), month + 1, Number(worded[1]));
  }
  if (/^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}$/.test(body)) return { ok: false, reason: 'ambiguous' };
  return { ok: false, reason: 'not-a-date' };
}

function civil(year: number, month: number, day: number): DateReading {
  if (month < 1 || month > 12 || day < 1 || day > lastDay(year, month) || year < 1950 || year > 2149) {
    return { ok: false, reason: 'not-a-date' };
  }
  return { ok: true, date: isoFromDays(daysFromCivil(year, month, day)) };
}
