/** The time, as decisions keep it. */
export function now(): string {
  return new Date().toISOString();
}

/** The day and the minute where the person is, as `2022-03-31 14:05`. */
export function minute(): string {
  const time = new Date();
  return `${today()} ${two(time.getHours())}:${two(time.getMinutes())}`;
}

/** The day where the person is, as `2022-03-31`. */
export function today(): string {
  const time = new Date();
  return `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
