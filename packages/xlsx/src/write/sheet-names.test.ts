import { expect, test } from 'vitest';
import { cut, quotedSheet, validSheetNames } from './sheet-names.ts';

test('names are made valid', () => {
  expect(validSheetNames(['A/B: [x]?*\\', '', "'citat'", 'History'])).toEqual([
    'A-B- -x----',
    'Blad',
    'citat',
    'History-',
  ]);
});

test('names are unique without regard to case and at most 31 characters', () => {
  const long = 'x'.repeat(40);
  expect(validSheetNames([long, long, 'Mål', 'MÅL'])).toEqual([
    'x'.repeat(31),
    `${'x'.repeat(27)} (2)`,
    'Mål',
    'MÅL (2)',
  ]);
});

test('a character of two units is not cut in half', () => {
  expect(cut('ab😀', 3)).toBe('ab');
});

test('quotes in a name are doubled in references', () => {
  expect(quotedSheet("Park's")).toBe("'Park''s'");
});
