import type { CellRange } from '@nylage/core/grid';
import { heightOf, widthOf } from '../cells/area.ts';
import { HostError } from '../wire/host-error.ts';
import { writeCells } from './cell-edit.ts';
import { assertAllowed } from './protection.ts';
import type { SheetModel } from './sheet-model.ts';
import { shiftCells } from './shift-cells.ts';
import { bindHeaders } from './table-headers.ts';
import type { TableModel } from './table-model.ts';
import { RangeTarget } from './targets.ts';
import type { WorkbookModel } from './workbook-model.ts';

/** Shows or hides the header row. */
export function showHeaders(
  workbook: WorkbookModel,
  sheet: SheetModel,
  table: TableModel,
  show: boolean,
): void {
  assertAllowed(sheet, null);
  if (show === table.showHeaders) return;
  table.showHeaders = show;
  table.area = { ...table.area, top: table.area.top + (show ? -1 : 1) };
  if (show) bindHeaders(sheet, table);
  workbook.isDirty = true;
}

/** Shows or hides the totals row, below the rows. */
export function showTotals(
  workbook: WorkbookModel,
  sheet: SheetModel,
  table: TableModel,
  show: boolean,
): void {
  assertAllowed(sheet, null);
  if (show === table.showTotals) return;
  table.showTotals = show;
  table.area = { ...table.area, bottom: table.area.bottom + (show ? 1 : -1) };
  workbook.isDirty = true;
}

/**
 * Adds rows to a table: last where `index` is null. Cells below are pushed down.
 * Docs: learn.microsoft.com/javascript/api/excel/excel.tablerowcollection#excel-excel-tablerowcollection-add-member(1)
 */
export function addTableRows(
  workbook: WorkbookModel,
  sheet: SheetModel,
  table: TableModel,
  index: number | null,
  values: unknown,
): CellRange {
  const { body } = table;
  const count = heightOf(body);
  const at = index === null || index === -1 ? count : index;
  if (at < 0 || at > count) throw new HostError('InvalidArgument', `the table has no row ${at}`);
  const rows = Array.isArray(values) ? values.length : 1;
  const place = { ...body, top: body.top + at, bottom: body.top + at + rows - 1 };
  const grown = { ...table.area, bottom: table.area.bottom + rows };
  shiftCells(new RangeTarget(workbook, sheet, place), 'insert', 'vertical');
  table.area = grown;
  if (values !== undefined && values !== null) writeCells(new RangeTarget(workbook, sheet, place), values);
  return place;
}

/** Takes rows away from a table, by their place among its rows. */
export function deleteTableRows(
  workbook: WorkbookModel,
  sheet: SheetModel,
  table: TableModel,
  index: number,
  count: number,
): void {
  const { body } = table;
  if (index < 0 || count < 1 || index + count > heightOf(body)) {
    throw new HostError('InvalidArgument', `the table has no rows ${index}–${index + count - 1}`);
  }
  const place = { ...body, top: body.top + index, bottom: body.top + index + count - 1 };
  // A table keeps one row. Docs: support.microsoft.com "Resize a table by adding or removing rows and columns"
  if (count === heightOf(body)) {
    const empty = Array.from({ length: heightOf(place) }, () =>
      Array.from({ length: widthOf(place) }, () => ''),
    );
    writeCells(new RangeTarget(workbook, sheet, place), empty);
    if (count > 1) shrink(workbook, sheet, table, { ...place, top: place.top + 1 });
    return;
  }
  shrink(workbook, sheet, table, place);
}

function shrink(workbook: WorkbookModel, sheet: SheetModel, table: TableModel, place: CellRange): void {
  const { area } = table;
  shiftCells(new RangeTarget(workbook, sheet, place), 'delete', 'vertical');
  table.area = { ...area, bottom: area.bottom - heightOf(place) };
}
