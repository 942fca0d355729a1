import { type Fraction, fraction } from './fraction.ts';
import { overSameDenominator } from './same-denominator.ts';

/** Smallest, first quartile, median, third quartile and largest value. */
export interface OrderStatistics {
  readonly min: Fraction;
  readonly quartiles: readonly [Fraction, Fraction, Fraction];
  readonly max: Fraction;
}

/** Order statistics with quartiles as QUARTILE.INC; null when there are no values. */
export function orderStatistics(values: readonly Fraction[]): OrderStatistics | null {
  if (values.length === 0) return null;
  const { numerators, denominator } = overSameDenominator(values);
  const sorted = [...numerators].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));

  // The quarter-th cut lies (n − 1)·quarter/4 steps above the smallest value. Counted in quarter steps,
  // it is a whole number: its multiple of four picks the value below, the rest how many quarters remain.
  const cut = (quarter: number): Fraction => {
    const quarterSteps = (sorted.length - 1) * quarter;
    const below = sorted[Math.floor(quarterSteps / 4)] ?? 0n;
    const above = sorted[Math.ceil(quarterSteps / 4)] ?? 0n;
    const quarters = BigInt(quarterSteps % 4);
    return fraction((4n - quarters) * below + quarters * above, 4n * denominator);
  };
  return { min: cut(0), quartiles: [cut(1), cut(2), cut(3)], max: cut(4) };
}
