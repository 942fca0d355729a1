import { describe, expect, it } from 'vitest';
import { type Cell, CellFlag, CellKind } from '../grid/index.ts';
import { readCell } from './read-cell.ts';
import { portfolioSheet } from './sheets/portfolio.ts';

const scale = { min: 0, max: 5, notAnswers: new Set(['vet ej']) };
const cell = (kind: CellKind, value: number | string, flags = 0): Cell =>
  typeof value === 'string'
    ? { kind, number: Number.NaN, text: value, flags }
    : { kind, number: value, text: '', flags };
const number = (value: number, flags = 0): Cell => cell(CellKind.number, value, flags);
const text = (value: string): Cell => cell(CellKind.text, value);
const date = (serial: number): Cell => cell(CellKind.date, serial);

const {
  innovationShare: percent,
  budget,
  start,
  end,
  status,
  targetGroups,
  mayBeShared,
} = portfolioSheet.columns;

function read(one: Cell, column: Parameters<typeof readCell>[1], date1904 = false): [unknown, string | null] {
  const { value, issue } = readCell(one, column, { date1904, scale });
  return [value, issue?.code ?? null];
}

describe('[C1] percentages', () => {
  it('a %-format counts ×100', () => {
    expect(read(number(0.35, CellFlag.percent), percent)).toEqual([35, null]);
    expect(read(number(0.005, CellFlag.percent), percent)).toEqual([0.5, null]);
    expect(read(number(1, CellFlag.percent), percent)).toEqual([100, null]);
    // 0.07 × 100 is 7.000000000000001 in floating point.
    expect(read(number(0.07, CellFlag.percent), percent)).toEqual([7, null]);
  });

  it('«35 %» is 35, and a number kept as text', () => {
    expect(read(text('35 %'), percent)).toEqual([35, 'number-as-text']);
    expect(read(text('0,5%'), percent)).toEqual([0.5, 'number-as-text']);
  });

  it('a plain number above 1 is taken as written, 0 is 0', () => {
    expect(read(number(1.5), percent)).toEqual([1.5, null]);
    expect(read(number(100), percent)).toEqual([100, null]);
    expect(read(number(0), percent)).toEqual([0, null]);
  });

  it('exactly 1 is 1, with a warning', () => {
    expect(read(number(1), percent)).toEqual([1, 'percent-one']);
  });

  it('between 0 and 1 it is not used until somebody answers', () => {
    expect(read(number(0.35), percent)).toEqual([null, 'percent-fraction']);
    expect(read(text('0,35'), percent)).toEqual([null, 'percent-fraction']);
  });

  it('outside 0–100 it is not used', () => {
    expect(read(number(101), percent)).toEqual([null, 'out-of-range']);
    expect(read(number(-1), percent)).toEqual([null, 'out-of-range']);
    expect(read(number(1.01, CellFlag.percent), percent)).toEqual([null, 'out-of-range']);
  });
});

describe('[C2] numbers', () => {
  it('decimal comma, any Swedish space between thousands, any minus', () => {
    expect(read(text('1 250,5'), budget)).toEqual([1250.5, 'number-as-text']);
    expect(read(text('1\u00a0250'), budget)).toEqual([1250, 'number-as-text']);
    expect(read(text('12\u202f345\u202f678'), budget)).toEqual([12345678, 'number-as-text']);
    expect(read(text('\u22125'), budget)).toEqual([null, 'out-of-range']);
    expect(read(text('12.5'), budget)).toEqual([12.5, 'number-as-text']);
    expect(read(text('1,500'), budget)).toEqual([1.5, 'number-as-text']);
  });

  it('a dot before three digits is unreadable, not guessed', () => {
    expect(read(text('1.500'), budget)).toEqual([null, 'number-unreadable']);
    expect(read(text('1.500,25'), budget)).toEqual([null, 'number-unreadable']);
  });

  it('words, units and odd groups are unreadable', () => {
    for (const wrong of ['ca 100', '100 tkr', '12 34', '1e3', '5 %']) {
      expect(read(text(wrong), budget), wrong).toEqual([null, 'number-unreadable']);
    }
  });
});

describe('[C3] dates', () => {
  // 2022-03-31 is 44651 days after 1899-12-30, and 43189 after 1904-01-01 (LibreOffice Calc).
  it('serials of both systems', () => {
    expect(read(date(44651), start)).toEqual(['2022-03-31', null]);
    expect(read(date(44651.75), start)).toEqual(['2022-03-31', null]);
    expect(read(date(43189), start, true)).toEqual(['2022-03-31', null]);
    expect(read(number(44651), start)).toEqual(['2022-03-31', null]);
  });

  it('text in ISO form and in Swedish words', () => {
    expect(read(text('2026-03-31'), start)).toEqual(['2026-03-31', 'date-as-text']);
    expect(read(text('31 mars 2026'), start)).toEqual(['2026-03-31', 'date-as-text']);
    expect(read(text('1 feb 2024'), start)).toEqual(['2024-02-01', 'date-as-text']);
  });

  it('a month is its first day, or its last where the column ends something', () => {
    expect(read(text('2024-02'), start)).toEqual(['2024-02-01', 'date-as-text']);
    expect(read(text('2024-02'), end)).toEqual(['2024-02-29', 'date-as-text']);
  });

  it('day and month that could be swapped are refused, and so are days that are not there', () => {
    for (const wrong of ['03/04/2026', '3.4.2026', '2026-02-30', 'nästa vår', '31 mars']) {
      expect(read(text(wrong), start), wrong).toEqual([null, 'date-unreadable']);
    }
    // A year typed where a date belongs would be a day in 1905.
    expect(read(number(2022), start)).toEqual([null, 'date-unreadable']);
  });
});

describe('[C4] answers', () => {
  const answer = { ...budget, type: 'answer' as const };
  it('takes whole grades on the scale and Vet ej in any spelling', () => {
    expect(read(number(0), answer)).toEqual([0, null]);
    expect(read(number(5), answer)).toEqual([5, null]);
    expect(read(text(' VET  EJ'), answer)).toEqual(['dontKnow', null]);
    expect(read(text('4'), answer)).toEqual([4, 'number-as-text']);
  });

  it('excludes what is off the scale or fractional, and never clamps', () => {
    for (const off of [6, -1, 3.5, 5.000001])
      expect(read(number(off), answer), String(off)).toEqual([null, 'answer-off-scale']);
    expect(read(text('kanske'), answer)).toEqual([null, 'answer-unknown']);
  });
});

describe('[C6] formulas and damage', () => {
  it('a formula without a cached value is empty and a problem; an error is no value', () => {
    expect(
      read({ kind: CellKind.empty, number: Number.NaN, text: '', flags: CellFlag.formula }, budget),
    ).toEqual([null, 'formula-without-value']);
    expect(read(cell(CellKind.error, '#REF!', CellFlag.formula), budget)).toEqual([null, 'error-value']);
    expect(read(number(7, CellFlag.formula), budget)).toEqual([7, null]);
    expect(read(number(7, CellFlag.damaged), budget)).toEqual([null, 'damaged']);
  });
});

describe('choices', () => {
  it('binds whatever the case and spaces, and says when the spelling differs', () => {
    expect(read(text('Pågår'), status)).toEqual(['ongoing', null]);
    expect(read(text(' pågår '), status)).toEqual(['ongoing', 'code-variant']);
    expect(read(text('Pågående'), status)).toEqual([null, 'code-unknown']);
  });

  it('takes several values separated by semicolon, each once', () => {
    expect(read(text('Boende; Besökare'), targetGroups)).toEqual([['residents', 'visitors'], null]);
    expect(read(text('Boende;Boende'), targetGroups)).toEqual([['residents'], 'code-variant']);
    expect(read(text('Boende; Alla'), targetGroups)).toEqual([null, 'code-unknown']);
  });

  it('reads yes and no as words or as a boolean', () => {
    expect(read(text('ja'), mayBeShared)).toEqual([true, null]);
    expect(read(cell(CellKind.boolean, 0), mayBeShared)).toEqual([false, null]);
    expect(read(text('kanske'), mayBeShared)).toEqual([null, 'boolean-unknown']);
  });
});
