import { describe, expect, it } from 'vitest';
import { asWritten } from './cell-text.ts';

describe('asWritten', () => {
  it.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    "'x",
    '12',
    '1 250,5',
    '2022-03-31',
    '35 %',
    'mars 2022',
    'TRUE',
    'sant',
    '1E5',
    ' =1',
    '#N/A',
    '(5)',
    '$5',
  ])('keeps %j a text', (text) => {
    expect(asWritten(text)).toBe(`'${text}`);
  });

  it.each(['', 'Trafikkontoret', 'Mest innovation', 'Återremiss', 'e'])('leaves %j as it is', (text) => {
    expect(asWritten(text)).toBe(text);
  });

  it('is never longer than a cell', () => {
    expect(asWritten('1'.repeat(40_000))).toHaveLength(32_768);
  });
});
