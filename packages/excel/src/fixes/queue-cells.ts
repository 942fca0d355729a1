import type { CellToWrite } from './cell-state.ts';

/** Queues cells of one column that lie under each other. Null leaves a cell's own format. */
export function queueCells(
  range: Excel.Range,
  cells: readonly CellToWrite[],
  property: 'values' | 'formulas',
): void {
  // The format first: a number written into a cell of texts would become one.
  if (cells.some(({ format }) => format !== null)) range.numberFormat = cells.map(({ format }) => [format]);
  range[property] = cells.map(({ value }) => [value]);
  if (cells.some(({ formatAfter }) => formatAfter !== null))
    range.numberFormat = cells.map(({ formatAfter }) => [formatAfter]);
}
