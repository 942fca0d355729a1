import { describe, expect, it } from 'vitest';
import { movedFormula } from './shared-formula.ts';

describe('movedFormula', () => {
  it.each([
    ['A1+$B1+C$1+$D$1', 2, 1, 'B3+$B3+D$1+$D$1'],
    ['SUM(A1:B2)', 1, 0, 'SUM(A2:B3)'],
    ['\'A1\'!A1&"A1"', 1, 1, '\'A1\'!B2&"A1"'],
    ['LOG10(A1)', 1, 0, 'LOG10(A2)'],
    ['rate_A1+x', 3, 3, 'rate_A1+x'],
    ['A1', -1, 0, '#REF!'],
    ['Blad1!B2*2', 1, 0, 'Blad1!B3*2'],
  ])('%s by %i rows and %i columns is %s', (formula, down, right, moved) => {
    expect(movedFormula(formula, down, right)).toBe(moved);
  });
});
