import { type CellRange, columnLetters } from '@nylage/core/grid';

/** Cells as charts and names refer to them: `'Blad 1'!$A$1:$B$9`. */
export function sheetAddress(sheet: string, area: CellRange): string {
  const cell = (row: number, column: number): string => `$${columnLetters(column)}$${row + 1}`;
  const from = cell(area.top, area.left);
  const to = cell(area.bottom, area.right);
  return `'${sheet.replaceAll("'", "''")}'!${from === to ? from : `${from}:${to}`}`;
}
