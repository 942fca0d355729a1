import { describe, expect, it } from 'vitest';
import { fraction } from './fraction.ts';
import { fromDouble } from './from-double.ts';
import { squareRoot } from './square-root.ts';
import { toDouble } from './to-double.ts';

/** Whole numbers that look random but are the same every time. */
function* wholeNumbers(count: number): Generator<number> {
  let state = 12345;
  for (let drawn = 0; drawn < count; drawn++) {
    state = (state * 1103515245 + 12345) % 2147483648;
    yield state + 1;
  }
}

describe('exact numbers and doubles', () => {
  it('takes a double for the dyadic number that it is', () => {
    // 0.1 is stored as 3602879701896397 / 2^55, not as 1/10.
    expect(fromDouble(0.1)).toEqual({ numerator: 3602879701896397n, denominator: 2n ** 55n });
    expect(fromDouble(-2.5)).toEqual({ numerator: -5n, denominator: 2n });
    expect(fromDouble(2 ** 60)).toEqual({ numerator: 2n ** 60n, denominator: 1n });
    expect(fromDouble(Number.MIN_VALUE)).toEqual({ numerator: 1n, denominator: 2n ** 1074n });
    expect(fromDouble(-0)).toEqual({ numerator: 0n, denominator: 1n });
  });

  it('refuses what is not a number', () => {
    expect(() => fromDouble(Number.NaN)).toThrow(RangeError);
    expect(() => fromDouble(Number.POSITIVE_INFINITY)).toThrow(RangeError);
    expect(() => fraction(1n, 0n)).toThrow(RangeError);
  });

  it('comes back from every double unchanged', () => {
    const doubles = [0.1, 1 / 3, 99.99, 1e-300, 1.7976931348623157e308, 5e-324, 2.5e-310, 43.2, -7.7];
    expect(doubles.map((value) => toDouble(fromDouble(value)))).toEqual(doubles);
  });

  it('rounds to the nearest double, ties to even', () => {
    // Doubles between 2^53 and 2^54 are 2 apart: 2^53 + 1 is a tie (down to even), 2^53 + 3 too (up to even).
    expect(toDouble({ numerator: 2n ** 53n + 1n, denominator: 1n })).toBe(2 ** 53);
    expect(toDouble({ numerator: 2n ** 53n + 3n, denominator: 1n })).toBe(2 ** 53 + 4);
    // A little more than the tie is no tie.
    expect(toDouble(fraction((2n ** 53n + 1n) * 10n ** 30n + 1n, 10n ** 30n))).toBe(2 ** 53 + 2);
    // Half of the smallest double is a tie between it and 0, and 0 is even.
    expect(toDouble({ numerator: 1n, denominator: 2n ** 1075n })).toBe(0);
    expect(toDouble({ numerator: 3n, denominator: 2n ** 1075n })).toBe(2 * Number.MIN_VALUE);
  });

  it('divides as the processor does, which rounds a single division correctly', () => {
    const drawn = [...wholeNumbers(2000)];
    for (let at = 0; at + 1 < drawn.length; at += 2) {
      const [a, b] = [drawn[at] ?? 1, drawn[at + 1] ?? 1];
      expect(toDouble(fraction(BigInt(a), BigInt(b)))).toBe(a / b);
    }
  });

  it('takes square roots as the processor does', () => {
    for (const value of wholeNumbers(1000)) {
      expect(squareRoot(fromDouble(value))).toBe(Math.sqrt(value));
      expect(squareRoot(fromDouble(value / 2 ** 40))).toBe(Math.sqrt(value / 2 ** 40));
      expect(squareRoot(fromDouble(value * 1e200))).toBe(Math.sqrt(value * 1e200));
    }
    expect(squareRoot(fraction(0n, 1n))).toBe(0);
    expect(squareRoot(fraction(25n, 4n))).toBe(2.5);
    expect(() => squareRoot(fraction(-1n, 4n))).toThrow(RangeError);
  });
});
