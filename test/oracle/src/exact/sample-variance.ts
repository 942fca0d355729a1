import { type Fraction, fraction } from './fraction.ts';
import { overSameDenominator } from './same-denominator.ts';

/**
 * Sample variance (n − 1), null for fewer than two values: (n·Σv² − (Σv)²) / (n·(n − 1)).
 * The formula loses digits in floating point; in whole numbers it loses none.
 */
export function sampleVariance(values: readonly Fraction[]): Fraction | null {
  if (values.length < 2) return null;
  const { numerators, denominator } = overSameDenominator(values);
  const n = BigInt(numerators.length);
  let sum = 0n;
  let sumOfSquares = 0n;
  for (const value of numerators) {
    sum += value;
    sumOfSquares += value * value;
  }
  return fraction(n * sumOfSquares - sum * sum, n * (n - 1n) * denominator * denominator);
}
