/** Days from Excel's 1900 beginning to its 1904 beginning. Docs: learn.microsoft.com/office/troubleshoot/excel/1900-and-1904-date-system */
const DAYS_1904 = 1462;
const MS_PER_DAY = 86_400_000;
const EPOCH_1900 = Date.UTC(1899, 11, 30);

/**
 * The serial of a date. The 1900 system believes that 1900 was a leap year: days before March 1900 are
 * one lower. Docs: learn.microsoft.com/office/troubleshoot/excel/wrongly-assumes-1900-is-leap-year
 */
export function serialOf(year: number, month: number, day: number, system1904: boolean): number {
  const days = Math.round((Date.UTC(year, month - 1, day) - EPOCH_1900) / MS_PER_DAY);
  if (system1904) return days - DAYS_1904;
  return days <= 60 ? days - 1 : days;
}

/** The date of a serial; null below Excel's first day. February 29, 1900 is given as Excel shows it. */
export function dateOfSerial(
  serial: number,
  system1904: boolean,
): {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly weekday: number;
} | null {
  const whole = Math.floor(serial);
  if (whole < 0) return null;
  if (!system1904 && whole === 60) return { year: 1900, month: 2, day: 29, weekday: 3 };
  if (!system1904 && whole === 0) return { year: 1900, month: 1, day: 0, weekday: 6 };
  const days = system1904 ? whole + DAYS_1904 : whole < 60 ? whole + 1 : whole;
  const date = new Date(EPOCH_1900 + days * MS_PER_DAY);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: date.getUTCDay(),
  };
}
