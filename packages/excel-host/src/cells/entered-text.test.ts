import { describe, expect, it } from 'vitest';
import { CellError } from './cell-value.ts';
import { enteredText } from './entered-text.ts';
import { englishOf } from './typed-text.ts';

const context = { numberFormat: 'General', system1904: false, thisYear: 2026 };
const value = (text: string) => enteredText(text, context).value;

// Serials by hand from 45292 = 1 January 2024, which learn.microsoft.com's date examples build on.
describe('a text written to a cell, by en-US rules (office-js#1559)', () => {
  it.each<[string, unknown, string | undefined]>([
    ['12', 12, undefined],
    ['-1.5', -1.5, undefined],
    ['+3', 3, undefined],
    [' 7 ', 7, undefined],
    ['1,234', 1234, '#,##0'],
    ['1,234.50', 1234.5, '#,##0.00'],
    ['35%', 0.35, '0%'],
    ['3.5%', 0.035, '0.00%'],
    ['(5)', -5, undefined],
    ['1E3', 1000, '0.00E+00'],
    ['2024-01-01', 45292, 'm/d/yyyy'],
    ['1/2/2024', 45293, 'm/d/yyyy'],
    ['3-1-24', 45352, 'm/d/yyyy'],
    ['Jan-2024', 45292, 'mmm-yy'],
    ['2 Jan 2024', 45293, 'd-mmm-yy'],
    ['12:00', 0.5, 'h:mm'],
    ['6:00 PM', 0.75, 'h:mm AM/PM'],
    ['true', true, undefined],
    ['#n/a', CellError.of('#N/A'), undefined],
  ])('%s', (text, expected, numberFormat) => {
    expect(enteredText(text, context)).toEqual({
      value: expected,
      formula: null,
      ...(numberFormat === undefined ? {} : { numberFormat }),
    });
  });

  it.each([
    '1,5',
    '12 345',
    '1.500.000',
    '31/12/2024',
    '19-8-2025',
    'Mark 5',
    '1-2-3-4',
    'SANT',
    '12,34',
    '1 000',
  ])('%s stays a text', (text) => {
    expect(value(text)).toBe(text);
  });

  it('a date without a year is of this year', () => {
    expect(value('1/1')).toBe(46023);
    expect(value('1-Jan')).toBe(46023);
    expect(value('Jan 1')).toBe(46023);
  });

  it('a code such as 3-4 becomes a date: the reason to write texts with an apostrophe', () => {
    expect(typeof value('3-4')).toBe('number');
    expect(value("'3-4")).toBe('3-4');
  });

  it('1904 workbooks count 1,462 days fewer', () => {
    expect(enteredText('2024-01-01', { ...context, system1904: true }).value).toBe(45292 - 1462);
  });
});

describe('englishOf', () => {
  it.each([
    ['1,5', '1.5'],
    ['12 345,60', '12345.60'],
    ['\u2212 3', '\u2212 3'],
    ['\u22123', '-3'],
    ['35 %', '35%'],
    ['sant', 'TRUE'],
    ['Falskt', 'FALSE'],
    ['1.5', "'1.5"],
    ['1,234', '1.234'],
    ['Ja', 'Ja'],
    ['2026-03-31', '2026-03-31'],
  ])('%s means %s', (typed, english) => {
    expect(englishOf(typed)).toBe(english);
  });
});
