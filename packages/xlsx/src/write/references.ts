import { type CellPlace, type CellRange, columnLetters } from '@nylage/core/grid';
import { quotedSheet } from './sheet-names.ts';

/** A range as formulas in other places refer to it: `'Blad 1'!$A$1:$C$20`. */
export function absoluteRange(sheet: string, range: CellRange): string {
  const from = absoluteCell({ row: range.top, column: range.left });
  const to = absoluteCell({ row: range.bottom, column: range.right });
  return `${quotedSheet(sheet)}!${from === to ? from : `${from}:${to}`}`;
}

/** A cell with `$` before column and row. */
export function absoluteCell({ row, column }: CellPlace): string {
  return `$${columnLetters(column)}$${row + 1}`;
}

/** A cell as a range. */
export function rangeOf({ row, column }: CellPlace): CellRange {
  return { top: row, left: column, bottom: row, right: column };
}
