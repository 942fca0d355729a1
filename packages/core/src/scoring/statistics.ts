// These loops count: an iterator makes an object for each value, and every workbook has some ten thousand.

/** Σ over values in the given order; callers fix the order so that it cannot change a bit ([K3]). */
export function sum(values: readonly number[]): number {
  let total = 0;
  for (let at = 0; at < values.length; at++) total += values[at] ?? 0;
  return total;
}

/** Σ of squares, in the given order as `sum`. */
export function sumOfSquares(values: readonly number[]): number {
  let total = 0;
  for (let at = 0; at < values.length; at++) {
    const value = values[at] ?? 0;
    total += value * value;
  }
  return total;
}

/** Arithmetic mean; null of nothing. */
export function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : sum(values) / values.length;
}

/** Sample standard deviation (n − 1), in two passes; null when n < 2. */
export function sampleDeviation(values: readonly number[]): number | null {
  if (values.length < 2) return null;
  const centre = sum(values) / values.length;
  let squares = 0;
  for (let at = 0; at < values.length; at++) squares += ((values[at] ?? 0) - centre) ** 2;
  return Math.sqrt(squares / (values.length - 1));
}

/** First, second and third quartile as QUARTILE.INC; null of nothing. */
export function quartiles(values: readonly number[]): readonly [number, number, number] | null {
  if (values.length === 0) return null;
  const sorted = [...values].sort((a, b) => a - b);
  return [inSorted(sorted, 0.25), inSorted(sorted, 0.5), inSorted(sorted, 0.75)];
}

/** The value that a share (0–1) of the values lies below, as PERCENTILE.INC; null of nothing. */
export function quantile(values: readonly number[], share: number): number | null {
  if (values.length === 0) return null;
  return inSorted(
    [...values].sort((a, b) => a - b),
    share,
  );
}

function inSorted(sorted: readonly number[], share: number): number {
  const position = (sorted.length - 1) * share;
  const below = sorted[Math.floor(position)] ?? 0;
  const above = sorted[Math.ceil(position)] ?? 0;
  return below + (above - below) * (position - Math.floor(position));
}

/** The values that are there, in their order. */
export function present(values: readonly (number | null)[]): number[] {
  return values.filter((value) => value !== null);
}
