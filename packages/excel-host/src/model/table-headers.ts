import type { CellRange } from '@nylage/core/grid';
import { intersection } from '../cells/area.ts';
import { type CellValue, wireValue } from '../cells/cell-value.ts';
import type { SheetModel } from './sheet-model.ts';
import type { TableModel } from './table-model.ts';

/**
 * After an edit: header cells of tables are texts, none empty and none twice, and columns are named by them.
 * Docs: support.microsoft.com "Overview of Excel tables". How they are numbered: Självtest: header-cells.
 */
export function headersAfterEdit(sheet: SheetModel, area: CellRange): void {
  for (const table of sheet.tables) {
    if (table.header !== null && intersection(table.header, area) !== null) bindHeaders(sheet, table);
  }
}

/** Makes a table's header cells texts of their own and names the columns by them. */
export function bindHeaders(sheet: SheetModel, table: TableModel): void {
  const header = table.header;
  if (header === null) return;
  const taken = new Set<string>();
  for (const [at, column] of table.columns.entries()) {
    const place = header.left + at;
    const text = headerText(sheet.cells.value(header.top, place));
    const name = uniqueName(text === '' ? `Kolumn${at + 1}` : text, taken);
    taken.add(name.toLowerCase());
    sheet.cells.setContent(header.top, place, name);
    column.name = name;
  }
}

function headerText(value: CellValue): string {
  return value === null ? '' : String(wireValue(value));
}

function uniqueName(wanted: string, taken: ReadonlySet<string>): string {
  let name = wanted;
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${wanted}${number}`;
  return name;
}
