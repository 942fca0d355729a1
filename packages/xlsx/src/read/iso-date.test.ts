import { describe, expect, it } from 'vitest';
import { serialOfIso } from './iso-date.ts';

describe('serialOfIso', () => {
  it.each([
    ['2026-03-31', 46112],
    ['2026-03-31T00:00:00', 46112],
    ['2026-03-31T12:00:00Z', 46112.5],
    ['2026-03-31T12:00', 46112.5],
    ['1900-01-01', 1],
    ['1900-02-28', 59],
    ['1900-03-01', 61],
    ['1899-12-31', 0],
    ['T06:00:00', 0.25],
    ['18:00', 0.75],
  ])('%s in the 1900 system', (text, serial) => {
    expect(serialOfIso(text, false)).toBeCloseTo(serial, 9);
  });

  it.each([
    ['1904-01-01', 0],
    ['1904-01-02', 1],
    ['2026-03-31', 44650],
  ])('%s in the 1904 system', (text, serial) => {
    expect(serialOfIso(text, true)).toBe(serial);
  });

  it.each(['', ' ', '2026', '2026-3-1', '2026-02-30', '2026-13-01', '31/3 2026', '25:00', 'hej'])(
    'refuses %j',
    (text) => {
      expect(serialOfIso(text, false)).toBeNull();
    },
  );
});
