import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlaps } from './area.ts';
import { coalesced } from './coalesce.ts';

describe('coalesced', () => {
  it('gives every cell once, and no other', () => {
    const places = fc.uniqueArray(fc.tuple(fc.nat(6), fc.nat(6)), {
      selector: ([row, column]) => row * 10 + column,
    });
    fc.assert(
      fc.property(places, (cells) => {
        const sorted = cells
          .map(([row, column]) => ({ row, column }))
          .sort((one, other) => one.row - other.row || one.column - other.column);
        const areas = coalesced(sorted);
        const found = areas.flatMap(({ top, bottom, left, right }) => {
          const inside: string[] = [];
          for (let row = top; row <= bottom; row++) {
            for (let column = left; column <= right; column++) inside.push(`${row}:${column}`);
          }
          return inside;
        });
        expect(found.sort()).toEqual(sorted.map(({ row, column }) => `${row}:${column}`).sort());
        for (const [at, area] of areas.entries()) {
          for (const other of areas.slice(at + 1)) expect(overlaps(area, other)).toBe(false);
        }
      }),
    );
  });

  it('a filled rectangle is one area', () => {
    const cells = [0, 1, 2].flatMap((row) => [1, 2].map((column) => ({ row, column })));
    expect(coalesced(cells)).toEqual([{ top: 0, bottom: 2, left: 1, right: 2 }]);
  });
});
