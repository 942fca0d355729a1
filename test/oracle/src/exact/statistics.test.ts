import { describe, expect, it } from 'vitest';
import { fraction } from './fraction.ts';
import { fromDouble } from './from-double.ts';
import { mean, sum } from './mean.ts';
import { orderStatistics } from './order-statistics.ts';
import { sampleVariance } from './sample-variance.ts';
import { toDouble } from './to-double.ts';

const exactly = (...values: number[]) => values.map(fromDouble);

describe('exact statistics', () => {
  it('sums without losing the small terms', () => {
    // In doubles 1e16 + 1 + 1 − 1e16 is 0 or 2 by the order of the terms; exactly it is 2.
    expect(sum(exactly(1e16, 1, 1, -1e16))).toEqual(fraction(2n, 1n));
    expect(mean(exactly(1, 2, 4))).toEqual(fraction(7n, 3n));
    expect(mean([])).toBeNull();
  });

  it('[S7] quartiles are those of QUARTILE.INC', () => {
    // The textbook series 1 2 4 7 8 9 10 12 (n = 8), given unsorted; positions count from 0.
    // q1 at 7·1/4 = 1.75: between 2 and 4, three quarters up: 2 + 0.75·2 = 3.5
    // q2 at 7·2/4 = 3.5:  between 7 and 8, half way:          7 + 0.5·1  = 7.5
    // q3 at 7·3/4 = 5.25: between 9 and 10, a quarter up:     9 + 0.25·1 = 9.25
    const order = orderStatistics(exactly(12, 7, 1, 9, 2, 10, 4, 8));
    expect(order?.quartiles.map(toDouble)).toEqual([3.5, 7.5, 9.25]);
    expect([order?.min, order?.max]).toEqual(exactly(1, 12));
  });

  it('[S7] quartiles of one value are that value, of none null', () => {
    expect(orderStatistics(exactly(40))?.quartiles).toEqual(exactly(40, 40, 40));
    expect(orderStatistics([])).toBeNull();
  });

  it('[S7] quartiles of five values are the second, third and fourth', () => {
    // Positions 4·1/4 = 1, 2 and 3 are whole, so nothing is interpolated.
    expect(orderStatistics(exactly(5, 4, 3, 2, 1))?.quartiles).toEqual(exactly(2, 3, 4));
  });

  it('[S7] the sample variance divides by n − 1', () => {
    // 2 4 4 4 5 5 7 9: mean 5, squared distances 9+1+1+1+0+0+4+16 = 32, 32/7.
    expect(sampleVariance(exactly(2, 4, 4, 4, 5, 5, 7, 9))).toEqual(fraction(32n, 7n));
    expect(sampleVariance(exactly(3, 3))).toEqual(fraction(0n, 1n));
    expect(sampleVariance(exactly(3))).toBeNull();
  });

  it('[S7] the sample variance does not cancel', () => {
    // 1e9 + (0, 1, 2): mean 1e9 + 1, squared distances 1 + 0 + 1, 2/2 = 1.
    expect(sampleVariance(exactly(1e9, 1e9 + 1, 1e9 + 2))).toEqual(fraction(1n, 1n));
  });
});
