import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeBetween, changeOfPairs } from './change.ts';
import { studentQuantile95 } from './student.ts';

describe('Student’s t', () => {
  it('is what scipy.stats.t.ppf(0.975, df) gives, also between whole numbers', () => {
    const known = [
      [1, 12.706204736174694],
      [1.5, 6.016663104427929],
      [2, 4.302652729749462],
      [3.7, 2.8675207071911895],
      [5, 2.5705818356363146],
      [9, 2.262157162798205],
      [12.34, 2.1721732968097824],
      [30, 2.0422724563012378],
      [61, 1.999623584994939],
      [120, 1.9799304050824402],
      [1000, 1.9623390808264083],
    ] as const;
    for (const [degrees, t] of known) expect(studentQuantile95(degrees)).toBeCloseTo(t, 9);
  });
});

describe('[Y1] the change of a node', () => {
  // Intervals by scipy.stats, from the same means, deviations and numbers.
  it('is an increase when the interval lies above 0', () => {
    const change = changeBetween({ value: 40, n: 12, sd: 10 }, { value: 55, n: 10, sd: 15 });
    expect(change).toMatchObject({ difference: 15, phrase: 'increase' });
    expect(change.interval?.[0]).toBeCloseTo(3.177801864621099, 9);
    expect(change.interval?.[1]).toBeCloseTo(26.8221981353789, 9);
  });

  it('is too small when the interval holds 0', () => {
    const change = changeBetween({ value: 40, n: 12, sd: 10 }, { value: 45, n: 10, sd: 15 });
    expect(change).toMatchObject({ difference: 5, phrase: 'too-small' });
    expect(change.interval?.[0]).toBeCloseTo(-6.822198135378901, 9);
  });

  it('has an interval when one side agrees completely', () => {
    const change = changeBetween({ value: 50, n: 5, sd: 0 }, { value: 52, n: 8, sd: 2 });
    expect(change.phrase).toBe('increase');
    expect(change.interval?.[0]).toBeCloseTo(0.3279581567405774, 9);
  });

  it('goes by the sign when nobody differs in either year', () => {
    const at = (value: number) => ({ value, n: 6, sd: 0 });
    expect(changeBetween(at(40), at(41))).toEqual({ difference: 1, phrase: 'increase', interval: null });
    expect(changeBetween(at(41), at(40)).phrase).toBe('decrease');
    expect(changeBetween(at(40), at(40)).phrase).toBe('too-small');
  });

  it('cannot be told with fewer than two in either year, or without a spread or a value', () => {
    const enough = { value: 40, n: 8, sd: 9 };
    expect(changeBetween({ value: 50, n: 1, sd: null }, enough)).toEqual({
      difference: -10,
      phrase: 'cannot-tell',
      interval: null,
    });
    expect(changeBetween(enough, { value: 44, n: 8, sd: null }).phrase).toBe('cannot-tell');
    expect(changeBetween(enough, { value: null, n: 0, sd: null }).difference).toBeNull();
  });

  it('says the opposite when the years change places', () => {
    const measured = fc.record({
      value: fc.double({ min: 0, max: 100, noNaN: true }),
      n: fc.integer({ min: 2, max: 40 }),
      sd: fc.double({ min: 0, max: 50, noNaN: true }),
    });
    const opposite = {
      increase: 'decrease',
      decrease: 'increase',
      'too-small': 'too-small',
      'cannot-tell': 'cannot-tell',
    };
    fc.assert(
      fc.property(measured, measured, (a, b) => {
        expect(changeBetween(b, a).phrase).toBe(opposite[changeBetween(a, b).phrase]);
      }),
    );
  });
});

describe('[Y2] the change of the koncern', () => {
  it('goes by the differences of those present in both years', () => {
    // 5, 3, 8 and 1: mean 4.25, deviation 2.986; scipy's t for 3 degrees gives the interval.
    const change = changeOfPairs([5, 3, 8, 1]);
    expect(change).toMatchObject({ difference: 4.25, phrase: 'too-small' });
    expect(change.interval?.[0]).toBeCloseTo(-0.5015177399864594, 9);
    expect(change.interval?.[1]).toBeCloseTo(9.00151773998646, 9);
    expect(changeOfPairs([5, 5, 6, 4]).phrase).toBe('increase');
    expect(changeOfPairs([2, 2]).phrase).toBe('increase');
    expect(changeOfPairs([2]).phrase).toBe('cannot-tell');
    expect(changeOfPairs([])).toEqual({ difference: null, phrase: 'cannot-tell', interval: null });
  });
});
