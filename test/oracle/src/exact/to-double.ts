import { bitLength } from './bit-length.ts';
import type { Fraction } from './fraction.ts';

const significandBits = 53;
const smallestExponent = -1074;

/** The double nearest to an exact number; ties go to the even significand, as IEEE 754 does. */
export function toDouble({ numerator, denominator }: Fraction): number {
  if (numerator === 0n) return 0;
  if (numerator < 0n) return -toDouble({ numerator: -numerator, denominator });

  // Scale so that the whole quotient has at least two bits more than fit; the remainder only says "and a little".
  const shift = significandBits + 2 + bitLength(denominator) - bitLength(numerator);
  const dividend = shift > 0 ? numerator << BigInt(shift) : numerator;
  const divisor = shift < 0 ? denominator << BigInt(-shift) : denominator;
  const quotient = dividend / divisor;
  const hasRemainder = quotient * divisor !== dividend;

  // Near zero the spacing of doubles is fixed, so fewer bits fit.
  const exponent = Math.max(bitLength(quotient) - significandBits - shift, smallestExponent);
  const dropped = BigInt(exponent + shift);
  const kept = quotient >> dropped;
  const rest = quotient - (kept << dropped);
  const half = 1n << (dropped - 1n);
  const isTie = rest === half && !hasRemainder;
  const roundsUp = isTie ? (kept & 1n) === 1n : rest >= half;
  return Number(roundsUp ? kept + 1n : kept) * 2 ** exponent;
}
