import { type Fraction, greatestCommonDivisor } from './fraction.ts';

/** Exact numbers written over one denominator, so that they can be summed and sorted as whole numbers. */
export interface SameDenominator {
  readonly numerators: readonly bigint[];
  readonly denominator: bigint;
}

/** Writes all values over their least common denominator, in the order given. */
export function overSameDenominator(values: readonly Fraction[]): SameDenominator {
  const distinct = new Set(values.map((value) => value.denominator));
  let denominator = 1n;
  for (const other of distinct) denominator *= other / greatestCommonDivisor(denominator, other);
  const numerators = values.map((value) => value.numerator * (denominator / value.denominator));
  return { numerators, denominator };
}
