const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** `14:05`. */
export function clock(at: Date): string {
  return `${twoDigits(at.getHours())}:${twoDigits(at.getMinutes())}`;
}

/** `2026-03-31 14:05`. */
export function stamp(at: Date): string {
  return `${at.getFullYear()}-${twoDigits(at.getMonth() + 1)}-${twoDigits(at.getDate())} ${clock(at)}`;
}
