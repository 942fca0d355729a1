const DAY = 86_400_000;

/** `2026-03-31`, `2026-03-31T10:00:00`, `…Z`, or a time alone: what a cell of type `d` holds. */
const ISO = /^(?:(\d{4})-(\d{2})-(\d{2}))?(?:T?(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?Z?)?$/;

/** The date serial of an ISO 8601 text in the workbook's date system; null when it is not one. */
export function serialOfIso(text: string, date1904: boolean): number | null {
  const match = ISO.exec(text.trim());
  if (match === null || text.trim() === '') return null;
  const [, year, month, day, hours = '0', minutes = '0', seconds = '0'] = match;
  const time = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
  if (time > 1) return null;
  if (year === undefined) return time;
  const utc = Date.UTC(Number(year), Number(month) - 1, Number(day));
  const back = new Date(utc);
  if (back.getUTCMonth() + 1 !== Number(month) || back.getUTCDate() !== Number(day)) return null;
  if (date1904) return (utc - Date.UTC(1904, 0, 1)) / DAY + time;
  const serial = (utc - Date.UTC(1899, 11, 30)) / DAY;
  // Excel counts a 29 February 1900 that never was, so earlier days lie one lower.
  return (serial < 61 ? serial - 1 : serial) + time;
}
