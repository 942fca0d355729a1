import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { a1, MAX_COLUMNS, MAX_ROWS, parseA1, parseA1Range } from './address.ts';

/** The same by a pattern: letters, then a number without leading zeros, each perhaps after a dollar. */
function byPattern(address: string): { row: number; column: number } | null {
  const [, letters, digits] = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(address) ?? [];
  if (letters === undefined || digits === undefined) return null;
  const column = [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  const row = Number(digits);
  return column <= 16_384 && row <= 1_048_576 ? { row: row - 1, column: column - 1 } : null;
}

/** Texts of what addresses are made of, and of what lies beside it in the character table. */
const likeAnAddress = fc
  .array(
    fc.constantFrom('A', 'z', 'Z', 'x', 'F', 'D', '$', '0', '1', '9', '7', ':', '@', '[', '`', '{', 'Å', ' '),
    {
      maxLength: 11,
    },
  )
  .map((parts) => parts.join(''));

describe('a cell address', () => {
  it('is read back as it was written', () => {
    fc.assert(
      fc.property(fc.nat(MAX_ROWS - 1), fc.nat(MAX_COLUMNS - 1), (row, column) => {
        expect(parseA1(a1({ row, column }))).toEqual({ row, column });
      }),
    );
  });

  it('is read as a pattern reads it, whatever it is', () => {
    fc.assert(
      fc.property(likeAnAddress, (address) => {
        expect(parseA1(address)).toEqual(byPattern(address));
      }),
      { numRuns: 3000 },
    );
    for (const address of [
      'XFD1048576',
      'XFE1',
      'A1048577',
      'A01',
      'A0',
      '$A$1',
      'A$1',
      'A$',
      '$',
      '',
      'AAAA1',
    ])
      expect(parseA1(address)).toEqual(byPattern(address));
  });

  it('makes a range of two, in whichever order, and of no more', () => {
    expect(parseA1Range('C3:$A$1')).toEqual({ top: 0, left: 0, bottom: 2, right: 2 });
    expect(parseA1Range('B2')).toEqual({ top: 1, left: 1, bottom: 1, right: 1 });
    for (const address of ['A1:B2:C3', 'A1:', ':A1', 'A:B', '']) expect(parseA1Range(address)).toBeNull();
  });
});
