import { describe, expect, it } from 'vitest';
import { seenAmount, unlikeOthers } from './amounts.ts';

const rowsOf = (...values: number[]): number[] =>
  unlikeOthers(values.map((value, row) => ({ row, value }))).map(({ row }) => row);

describe('unlikeOthers', () => {
  it('finds an amount in kronor among thousands', () => {
    expect(rowsOf(1200, 800, 12_000_000, 450)).toEqual([2]);
  });

  it('finds several, each against all the others', () => {
    expect(rowsOf(9_000_000, 800, 450, 600, 1_500_000)).toEqual([0, 4]);
  });

  it('says nothing with fewer than three others above zero', () => {
    expect(rowsOf(1200, 800, 12_000_000)).toEqual([]);
    expect(rowsOf(1200, 800, 0, 0, 12_000_000)).toEqual([]);
  });

  it('leaves large amounts alone where the others are large too', () => {
    expect(rowsOf(1_200_000, 900_000, 2_000_000, 1_100_000)).toEqual([]);
    expect(rowsOf(20_000, 15_000, 11_000, 1_200_000)).toEqual([]);
  });

  it('needs a million thousands, however small the others are', () => {
    expect(rowsOf(5, 6, 7, 999_999)).toEqual([]);
    expect(rowsOf(5, 6, 7, 1_000_000)).toEqual([3]);
  });

  it('takes the median of an odd and of an even number of others', () => {
    expect(rowsOf(1, 10_000, 20_000, 1_000_000)).toEqual([3]);
    expect(rowsOf(1, 10_001, 20_000, 1_000_000)).toEqual([]);
    expect(rowsOf(1, 9_000, 11_000, 20_000, 1_000_000)).toEqual([4]);
    expect(rowsOf(1, 9_002, 11_000, 20_000, 1_000_000)).toEqual([]);
  });
});

describe('seenAmount', () => {
  it('puts spaces between thousands and a comma before decimals', () => {
    expect(seenAmount(12_000_000)).toBe('12\u00a0000\u00a0000');
    expect(seenAmount(1234.5)).toBe('1\u00a0234,5');
    expect(seenAmount(999)).toBe('999');
    expect(seenAmount(-1500)).toBe('\u22121\u00a0500');
  });
});
