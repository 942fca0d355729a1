import { heightOf } from '../cells/area.ts';
import { HostError } from '../wire/host-error.ts';
import { writeCells } from './cell-edit.ts';
import { shiftCells } from './shift-cells.ts';
import { bindHeaders } from './table-headers.ts';
import type { TableColumnModel } from './table-model.ts';
import type { TableTarget } from './thing-targets.ts';

/**
 * Adds a column to a table: last where `index` is null. Cells to the right are pushed aside.
 * Docs: learn.microsoft.com/javascript/api/excel/excel.tablecolumncollection#excel-excel-tablecolumncollection-add-member(1)
 */
export function addTableColumn(
  owner: TableTarget,
  index: number | null,
  values: unknown,
  name: string | null,
): TableColumnModel {
  const { home, table } = owner;
  const at = index === null || index === -1 ? table.columns.length : index;
  if (at < 0 || at > table.columns.length) throw new HostError('InvalidArgument', `no place ${at}`);
  const column = { id: Math.max(...table.columns.map((other) => other.id)) + 1, name: '' };
  const { area } = table;
  const place = { ...area, left: area.left + at, right: area.left + at };
  shiftCells(owner.range(place), 'insert', 'horizontal');
  table.area = { ...area, right: area.right + 1 };
  table.columns = [...table.columns.slice(0, at), column, ...table.columns.slice(at)];
  bindHeaders(home.sheet, table);
  if (Array.isArray(values)) {
    if (values.length !== heightOf(place))
      throw new HostError('InvalidArgument', 'one value per row, header included');
    writeCells(owner.range(place), values);
  }
  if (name !== null && table.header !== null) writeCells(owner.range({ ...place, bottom: place.top }), name);
  return column;
}

/** Takes a column away from a table. */
export function deleteTableColumn(owner: TableTarget, column: TableColumnModel): void {
  const { table } = owner;
  const at = table.columns.indexOf(column);
  if (table.columns.length === 1) throw new HostError('InvalidOperation', 'the last column');
  const { area } = table;
  table.columns = table.columns.filter((other) => other !== column);
  shiftCells(owner.range({ ...area, left: area.left + at, right: area.left + at }), 'delete', 'horizontal');
  table.area = { ...area, right: area.right - 1 };
}
