import { describe, expect, it } from 'vitest';
import { dateOfSerial, serialOf } from './date-serial.ts';

// The examples of learn.microsoft.com/office/troubleshoot/excel: 1900 and 1904 date system, and the leap year.
describe('serials', () => {
  it.each([
    [1900, 1, 1, 1],
    [1900, 2, 28, 59],
    [1900, 3, 1, 61],
    [1998, 7, 5, 35981],
    [2026, 1, 1, 46023],
  ])('%i-%i-%i is day %i', (year, month, day, serial) => {
    expect(serialOf(year, month, day, false)).toBe(serial);
    expect(dateOfSerial(serial, false)).toMatchObject({ year, month, day });
  });

  it('day 60 is the 29 February 1900 that never was', () => {
    expect(dateOfSerial(60, false)).toMatchObject({ year: 1900, month: 2, day: 29 });
  });

  it('the 1904 system begins at 0 on 1 January 1904', () => {
    expect(serialOf(1904, 1, 1, true)).toBe(0);
    expect(serialOf(1998, 7, 5, true)).toBe(34519);
    expect(dateOfSerial(34519, true)).toMatchObject({ year: 1998, month: 7, day: 5 });
  });

  it('below the first day there is no date', () => {
    expect(dateOfSerial(-1, false)).toBeNull();
  });
});
