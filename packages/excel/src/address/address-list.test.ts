import { describe, expect, it } from 'vitest';
import { parseAddresses } from './address-list.ts';

const range = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });

describe('parseAddresses', () => {
  it.each([
    ['A1', [range(0, 0, 0, 0)]],
    ['Portfölj!$B$2:C5', [range(1, 1, 4, 2)]],
    ["'Om arbetsboken'!A1:B2,'Om arbetsboken'!D4", [range(0, 0, 1, 1), range(3, 3, 3, 3)]],
    ["'Lars, och''s! blad'!A1, 'Lars, och''s! blad'!B2", [range(0, 0, 0, 0), range(1, 1, 1, 1)]],
    ['Blad1!A:C', [range(0, 0, 1_048_575, 2)]],
    ['Blad1!3:5', [range(2, 0, 4, 16_383)]],
    ['', []],
  ])('reads %s', (address, expected) => {
    expect(parseAddresses(address)).toEqual(expected);
  });

  it.each(['Blad1!', 'A1:B2:C3', 'A0', 'ZZZZ1', 'A1,,B2', "'Blad"])('does not guess at %j', (address) => {
    expect(parseAddresses(address)).toBeNull();
  });
});
