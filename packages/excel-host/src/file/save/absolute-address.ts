import { type CellRange, columnLetters } from '@nylage/core/grid';
import { isEntireColumns, isEntireRows } from '../../cells/area.ts';

/** Cells as charts and names refer to them: `'Blad 1'!$A$1:$B$9`. */
export function sheetAddress(sheet: string, area: CellRange): string {
  const cell = (row: number, column: number): string => `$${columnLetters(column)}$${row + 1}`;
  const from = cell(area.top, area.left);
  const to = cell(area.bottom, area.right);
  return `'${sheet.replaceAll("'", "''")}'!${from === to ? from : `${from}:${to}`}`;
}

/** Cells, or whole columns and rows: `'Blad 1'!$A:$B`, `'Blad 1'!$1:$3`. */
export function lineAddress(sheet: string, area: CellRange): string {
  const quoted = `'${sheet.replaceAll("'", "''")}'`;
  if (isEntireRows(area)) return `${quoted}!$${area.top + 1}:$${area.bottom + 1}`;
  if (isEntireColumns(area)) return `${quoted}!$${columnLetters(area.left)}:$${columnLetters(area.right)}`;
  return sheetAddress(sheet, area);
}
