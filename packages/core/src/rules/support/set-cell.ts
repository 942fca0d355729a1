import type { CellValue, Fix, Where } from '../problem.ts';

/** A fix that writes one cell; null where the cell has no known place. */
export function setCell(at: Where, value: CellValue, safety: Fix['safety']): Fix | null {
  if (at.row === null || at.column === null) return null;
  return { safety, edits: [{ kind: 'set', sheet: at.sheet, row: at.row, column: at.column, value }] };
}
