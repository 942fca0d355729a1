import { describe, expect, it } from 'vitest';
import { gridFromRows } from '../grid/index.ts';
import { coveredRows } from './merged-cells.ts';

function covered(column: number, merges: [top: number, left: number, bottom: number, right: number][]) {
  const grid = gridFromRows([
    {
      name: 'Blad',
      rows: [],
      merges: merges.map(([top, left, bottom, right]) => ({ top, left, bottom, right })),
    },
  ]);
  const sheet = grid.sheets[0];
  const test = sheet === undefined ? null : coveredRows(sheet, column);
  return test === null ? null : [0, 1, 2, 3, 4, 5, 6].filter(test);
}

describe('coveredRows', () => {
  it('is null where no merge hides anything in the column', () => {
    expect(covered(2, [])).toBeNull();
    expect(covered(2, [[0, 0, 4, 1]])).toBeNull();
    expect(covered(0, [[3, 0, 3, 2]])).toBeNull();
  });

  it('leaves the top-left cell and covers the rest', () => {
    expect(covered(0, [[2, 0, 4, 1]])).toEqual([3, 4]);
    expect(covered(1, [[2, 0, 4, 1]])).toEqual([2, 3, 4]);
  });

  it('keeps merges apart, in any order, also when a damaged file has them overlap', () => {
    const apart: [number, number, number, number][] = [
      [4, 0, 5, 0],
      [0, 0, 1, 0],
    ];
    expect(covered(0, apart)).toEqual([1, 5]);
    const overlapping: [number, number, number, number][] = [
      [0, 0, 6, 0],
      [2, 0, 3, 0],
    ];
    expect(covered(0, overlapping)).toEqual([1, 2, 3, 4, 5, 6]);
  });
});
