import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAddress } from './address.ts';
import { areaAddress, cellCountOf, contains, intersection, overlaps, subtract } from './area.ts';
import { displayText } from './display-text.ts';

const area = fc
  .tuple(fc.nat(9), fc.nat(9), fc.nat(4), fc.nat(4))
  .map(([top, left, height, width]) => ({ top, left, bottom: top + height, right: left + width }));

describe('areas', () => {
  it('without a hole are the rest, in pieces that do not overlap', () => {
    fc.assert(
      fc.property(area, area, (whole, hole) => {
        const pieces = subtract(whole, hole);
        const shared = intersection(whole, hole);
        const count = pieces.reduce((sum, piece) => sum + cellCountOf(piece), 0);
        expect(count).toBe(cellCountOf(whole) - (shared === null ? 0 : cellCountOf(shared)));
        for (const [at, piece] of pieces.entries()) {
          expect(contains(whole, piece)).toBe(true);
          expect(overlaps(piece, hole)).toBe(false);
          for (const other of pieces.slice(at + 1)) expect(overlaps(piece, other)).toBe(false);
        }
      }),
    );
  });

  it('are read as they are written', () => {
    fc.assert(
      fc.property(area, (given) => {
        expect(parseAddress(areaAddress(given))?.areas).toEqual([given]);
      }),
    );
    expect(parseAddress('A:C')?.areas.map(areaAddress)).toEqual(['A:C']);
    expect(parseAddress('$2:$4')?.areas.map(areaAddress)).toEqual(['2:4']);
    expect(parseAddress("'Blad, ett'!A1,'Blad, ett'!C3:D4")).toMatchObject({
      sheet: 'Blad, ett',
      areas: { length: 2 },
    });
    expect([parseAddress('A1B'), parseAddress(''), parseAddress('Blad1!A1,Blad2!A1')]).toEqual([
      null,
      null,
      null,
    ]);
  });
});

describe('what a person sees', () => {
  it.each<[number | string | boolean | null, string, string]>([
    [1250.5, 'General', '1250,5'],
    [1250.456, '#,##0.0', '1\u00a0250,5'],
    [-0.5, '0.00', '-0,50'],
    [0.354, '0%', '35%'],
    [0.354, '0.0" "%', '35,4 %'],
    [1250, '#,##0" tkr"', '1\u00a0250 tkr'],
    [7, '000', '007'],
    [1.5, '0.0##', '1,5'],
    [0, '0;-0;"–"', '–'],
    [46112.5, 'm/d/yyyy h:mm', '2026-03-31 12:00'],
    [46112, 'm/d/yyyy', '2026-03-31'],
    [46112, 'yyyy\\-mm\\-dd', '2026-03-31'],
    [46112, 'd mmm yyyy', '31 mar 2026'],
    [0.75, 'h:mm', '18:00'],
    [-3, '0;(0)', '(3)'],
    [true, 'General', 'SANT'],
    ['x', '@', 'x'],
    [null, 'General', ''],
  ])('%s in %s is %s', (value, format, shown) => {
    expect(displayText(value, format, false)).toBe(shown);
  });
});
