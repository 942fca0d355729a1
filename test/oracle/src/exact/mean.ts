import { type Fraction, fraction } from './fraction.ts';
import { overSameDenominator } from './same-denominator.ts';

/** The sum of the values; 0 of none. */
export function sum(values: readonly Fraction[]): Fraction {
  const { numerators, denominator } = overSameDenominator(values);
  return fraction(
    numerators.reduce((total, numerator) => total + numerator, 0n),
    denominator,
  );
}

/** The unweighted mean; null of none. */
export function mean(values: readonly Fraction[]): Fraction | null {
  const total = sum(values);
  return values.length === 0 ? null : fraction(total.numerator, total.denominator * BigInt(values.length));
}
