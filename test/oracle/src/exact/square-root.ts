import { bitLength } from './bit-length.ts';
import type { Fraction } from './fraction.ts';
import { toDouble } from './to-double.ts';

/** More bits than a double holds, so that the last of them decides every rounding. */
const guardedBits = 70;

/** The double nearest to the square root of an exact number that is not negative. */
export function squareRoot({ numerator, denominator }: Fraction): number {
  if (numerator < 0n) throw new RangeError('no square root of a negative number');
  if (numerator === 0n) return 0;

  const missing = guardedBits + Math.ceil((bitLength(denominator) - bitLength(numerator)) / 2);
  const shift = BigInt(Math.max(missing, 0));
  const scaled = numerator << (2n * shift);
  const root = wholeSquareRoot(scaled / denominator);
  const isExact = root * root * denominator === scaled;

  // One more bit says that the true root lies strictly between this whole number and the next.
  const marked = 2n * root + (isExact ? 0n : 1n);
  return toDouble({ numerator: marked, denominator: 1n << (shift + 1n) });
}

/** The largest whole number whose square is not above a positive `value` (Newton from above). */
function wholeSquareRoot(value: bigint): bigint {
  let guess = 1n << BigInt(Math.ceil(bitLength(value) / 2));
  for (;;) {
    const next = (guess + value / guess) >> 1n;
    if (next >= guess) return guess;
    guess = next;
  }
}
