import { CellFlag, CellKind, MAX_COLUMNS, parseA1 } from '@nylage/core/grid';
import { addCellValue, addFormula, type CellContext } from './cell-sink.ts';
import { damaged } from './refusal.ts';
import { readStringItem } from './string-item.ts';
import { eachChild } from './xml-children.ts';
import type { XmlScanner } from './xml-scanner.ts';

/**
 * Reads the cell at the scanner's position tag by tag: right for every way to write a cell. The fast
 * scan hands over whatever is not written in the usual way. Gives the cell's column.
 */
export function readCellByTags(
  scanner: XmlScanner,
  context: CellContext,
  currentRow: number,
  before: number,
): number {
  scanner.next();
  const address = scanner.attribute('r');
  const place = address === null ? { row: currentRow, column: before + 1 } : parseA1(address);
  if (place === null || place.column >= MAX_COLUMNS) damaged(scanner.part, 'outside-grid');
  const { row, column } = place;
  const style = scanner.whole('s', 0);
  const type = scanner.attribute('t') ?? 'n';
  // A cell that says it lies in another row than the one it stands in is read where it says, and marked.
  const flags = row === currentRow ? 0 : CellFlag.damaged;

  let value: string | null = null;
  let formula: string | null = null;
  eachChild(scanner, (name) => {
    if (name === 'v') value = scanner.text();
    else if (name === 'f') formula = scanner.text();
    else if (name === 'is') value = readStringItem(scanner, false);
  });
  addReadCell(context, row, column, type, style, value, formula, flags);
  return column;
}

/** Adds a cell from what was read of it; a cell without value and formula is only formatting and is left out. */
function addReadCell(
  context: CellContext,
  row: number,
  column: number,
  type: string,
  style: number,
  value: string | null,
  formula: string | null,
  flags: number,
): void {
  const { builder } = context;
  // Some programs write `<v></v>` for a number that was never calculated; for a text it is the empty text.
  if (value === null || (value === '' && type === 'n')) {
    if (formula === null) return;
    builder.add(row, column, CellKind.empty, Number.NaN, flags);
  } else addCellValue(context, row, column, type, style, value, flags);
  if (formula !== null) addFormula(context, formula);
}
