import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { orderOfCells } from './cell-order.ts';

describe('orderOfCells', () => {
  it('orders by row, then column, then as given, like a plain comparison does', () => {
    const places = fc.array(fc.tuple(fc.nat(9), fc.nat(9)), { maxLength: 60 });
    fc.assert(
      fc.property(places, (cells) => {
        const rows = Int32Array.from(cells, ([row]) => row);
        const columns = Uint16Array.from(cells, ([, column]) => column);
        const expected = cells
          .map(([row, column], at) => ({ row, column, at }))
          .sort((a, b) => a.row - b.row || a.column - b.column || a.at - b.at)
          .map(({ at }) => at);
        expect([...orderOfCells(rows, columns, cells.length)]).toEqual(expected);
      }),
    );
  });

  it('orders no cells', () => {
    expect([...orderOfCells(new Int32Array(4), new Uint16Array(4), 0)]).toEqual([]);
  });
});
