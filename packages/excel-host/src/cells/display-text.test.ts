import { describe, expect, it } from 'vitest';
import { CellError } from './cell-value.ts';
import { displayText } from './display-text.ts';

// 46 112 days after 1899-12-30 is 2026-03-31; a quarter of a day is six o'clock.
describe('What a person reads in a cell of Swedish Excel', () => {
  it.each<[number | string | boolean, string, string]>([
    [46_112, 'yyyy-mm-dd', '2026-03-31'],
    [46_112, 'yyyy\\-mm\\-dd', '2026-03-31'],
    [46_112, '[$-41D]yyyy\\-mm\\-dd;@', '2026-03-31'],
    [46_112, 'm/d/yyyy', '2026-03-31'],
    [46_112, 'd" dagar i "mmm', '31 dagar i mar'],
    [46_112.25, 'yyyy-mm-dd hh:mm', '2026-03-31 06:00'],
    [1250.5, '#,##0.0', '1\u00a0250,5'],
    [0.355, '0%', '36%'],
    [12.5, 'General', '12,5'],
    [-3, '0', '-3'],
    ['text', '0', 'text'],
    [true, 'General', 'SANT'],
  ])('%s as %s is %s', (value, format, shown) => {
    expect(displayText(value, format, false)).toBe(shown);
  });

  it('is nothing for an empty cell, and the code of an error', () => {
    expect(displayText(null, 'General', false)).toBe('');
    expect(displayText(CellError.of('#N/A'), '0%', false)).toBe('#N/A');
  });
});
