import { describe, expect, it } from 'vitest';
import { classOfCode, FormatClass } from './number-format.ts';

const { plain, date, percent } = FormatClass;

describe('classOfCode', () => {
  it.each([
    ['General', plain],
    ['general', plain],
    ['0', plain],
    ['0.00E+00', plain],
    ['##0.0E-0', plain],
    ['#,##0\\ "kr"', plain],
    ['#\\ ##0;[Red]\\-#\\ ##0', plain],
    ['[$kr-41D]\\ #,##0.00', plain],
    ['_-* #,##0.00\\ "kr"_-;\\-* #,##0.00\\ "kr"_-', plain],
    ['"dagar" 0', plain],
    ['\\d\\m\\y0', plain],
    ['_d0*m', plain],
    ['[Red]0', plain],
    ['[Color 12]0', plain],
    ['[>=100]0', plain],
    ['@', plain],
    ['# ?/?', plain],
    ['', plain],
    ['"unclosed d', plain],
    ['[unclosed d', plain],
    ['0;yyyy', plain],
    ['yyyy-mm-dd', date],
    ['YYYY\\-MM\\-DD', date],
    ['[$-41D]d\\ mmmm\\ yyyy;@', date],
    ['[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy', date],
    ['mmm-yy', date],
    ['h:mm', date],
    ['h:mm AM/PM', date],
    ['mm:ss.0', date],
    ['[h]:mm', date],
    ['[HH]:mm:ss', date],
    ['[mm]', date],
    ['[s]', date],
    ['[Blue]yyyy', date],
    ['ggge', date],
    ['0%', percent],
    ['0.00%', percent],
    ['0\\ %', percent],
    ['0%;[Red]-0%', percent],
    ['"%"0', plain],
    ['0\\%', plain],
    ['0;0%', plain],
  ])('%s', (code, expected) => {
    expect(classOfCode(code)).toBe(expected);
  });
});
