import type { CellRange } from '@nylage/core/grid';
import { areaAddress, heightOf, intersection, isUnbounded, overlaps, widthOf } from '../cells/area.ts';
import { HostError } from '../wire/host-error.ts';
import { tableHappened } from './happenings.ts';
import { EventKind } from './host-event.ts';
import { assertAllowed } from './protection.ts';
import { rememberedThings } from './sheet-memory.ts';
import type { SheetModel } from './sheet-model.ts';
import { bindHeaders } from './table-headers.ts';
import { TableModel } from './table-model.ts';
import type { WorkbookModel } from './workbook-model.ts';

/**
 * Makes a table of cells. Refused where it would overlap another table or merged cells.
 * Docs: learn.microsoft.com/javascript/api/excel/excel.tablecollection#excel-excel-tablecollection-add-member(1)
 */
export function addTable(
  workbook: WorkbookModel,
  sheet: SheetModel,
  area: CellRange,
  hasHeaders: boolean,
): TableModel {
  assertAllowed(sheet, null);
  if (isUnbounded(area)) throw new HostError('InvalidArgument', 'a table needs an end');
  // Without headers Excel puts a header row above the data and pushes it down. Docs: as above.
  const whole = hasHeaders ? area : { ...area, bottom: area.bottom + 1 };
  if (!hasHeaders) pushDown(sheet, area);
  // A table has a row of its own under the header. Självtest: table-of-one-row.
  const full = heightOf(whole) < 2 ? { ...whole, bottom: whole.top + 1 } : whole;
  assertFree(sheet, full, null);
  const id = workbook.nextId();
  const columns = Array.from({ length: widthOf(full) }, (_, at) => ({ id: at + 1, name: '' }));
  const table = new TableModel(String(id), freeTableName(workbook), full, columns);
  sheet.tables.push(table);
  bindHeaders(sheet, table);
  workbook.isDirty = true;
  workbook.undo.push({
    label: `table ${areaAddress(full)}`,
    revert: () => {
      deleteTable(workbook, sheet, table);
    },
  });
  tableHappened(workbook, sheet, table.id, table.name, EventKind.tableAdded);
  return table;
}

/** Gives a table other cells: the header row stays where it is. Docs: learn.microsoft.com/javascript/api/excel/excel.table#excel-excel-table-resize-member(1) */
export function resizeTable(
  workbook: WorkbookModel,
  sheet: SheetModel,
  table: TableModel,
  area: CellRange,
): void {
  assertAllowed(sheet, null);
  if (area.top !== table.area.top || !overlaps(area, table.area) || isUnbounded(area) || heightOf(area) < 2) {
    throw new HostError('InvalidArgument', 'the new area must keep the header row and overlap the table');
  }
  assertFree(sheet, area, table);
  const before = { area: table.area, columns: table.columns };
  const shift = area.left - table.area.left;
  let last = Math.max(...table.columns.map((column) => column.id));
  table.columns = Array.from(
    { length: widthOf(area) },
    (_, at) => table.columns[at + shift] ?? { id: ++last, name: '' },
  );
  table.area = area;
  bindHeaders(sheet, table);
  workbook.isDirty = true;
  workbook.undo.push({
    label: `resize ${table.name}`,
    revert: () => {
      table.area = before.area;
      table.columns = before.columns;
    },
  });
}

/** Takes a table away; `cells` too, as Table.delete does, or not, as convertToRange does. */
export function deleteTable(workbook: WorkbookModel, sheet: SheetModel, table: TableModel): void {
  assertAllowed(sheet, null);
  const before = rememberedThings(sheet);
  sheet.tables = sheet.tables.filter((other) => other !== table);
  table.deleted = true;
  workbook.undo.push({ label: `delete ${table.name}`, revert: before });
  workbook.isDirty = true;
  tableHappened(workbook, sheet, table.id, table.name, EventKind.tableDeleted);
}

/**
 * Refuses a name that a table or a defined name cannot have: not like a cell, no spaces, not another's.
 * Docs: support.microsoft.com "Rename an Excel table", "Names in formulas"
 */
export function assertDefinedName(workbook: WorkbookModel, name: string, except: TableModel | null): void {
  const wellFormed = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) && name.length <= 255;
  const likeCell = /^[a-z]{1,3}\d+$/i.test(name) || /^[rc]$/i.test(name) || /^r\d*c\d*$/i.test(name);
  if (!wellFormed || likeCell) throw new HostError('InvalidArgument', `"${name}" cannot be a name`);
  const lower = name.toLowerCase();
  const taken =
    workbook.tables.some((table) => table !== except && table.name.toLowerCase() === lower) ||
    workbook.names.some((item) => item.name.toLowerCase() === lower && item.sheetId === null);
  if (taken) throw new HostError('InvalidArgument', `there is a ${name} already`);
}

/** Tables overlap neither each other nor merged cells; the message is localised (office-js#1199). */
function assertFree(sheet: SheetModel, area: CellRange, except: TableModel | null): void {
  if (sheet.tables.some((table) => table !== except && overlaps(table.area, area))) {
    throw new HostError('InvalidArgument', `${areaAddress(area)} overlaps a table`);
  }
  if (sheet.merges.some((merge) => overlaps(merge, area))) {
    throw new HostError('MergedRangeConflict', `${areaAddress(area)} holds merged cells`);
  }
}

/** Självtest: default-names. */
function freeTableName(workbook: WorkbookModel): string {
  const taken = new Set(workbook.tables.map((table) => table.name.toLowerCase()));
  let number = 1;
  while (taken.has(`tabell${number}`)) number++;
  return `Tabell${number}`;
}

function pushDown(sheet: SheetModel, area: CellRange): void {
  const filled = [...sheet.cells.filled(area)].reverse();
  for (const { row, column } of filled) {
    if (intersection(area, { top: row, bottom: row, left: column, right: column }) === null) continue;
    const cell = sheet.cells.cell(row, column);
    sheet.cells.setCell(row + 1, column, cell);
    sheet.cells.setContent(row, column, null);
  }
}
