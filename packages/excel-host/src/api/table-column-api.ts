import type { CellRange } from '@nylage/core/grid';
import { wireValue } from '../cells/cell-value.ts';
import { writeCells } from '../model/cell-edit.ts';
import { addTableColumn, deleteTableColumn } from '../model/table-columns-edit.ts';
import type { TableColumnModel } from '../model/table-model.ts';
import type { TableTarget } from '../model/thing-targets.ts';
import { ApiObject } from '../wire/api-object.ts';
import { HostError } from '../wire/host-error.ts';
import { givenText } from './given.ts';
import type { Makers } from './makers.ts';

interface TableColumnTarget {
  readonly owner: TableTarget;
  readonly column: TableColumnModel;
}

/** `Excel.TableColumnCollection`. Docs: learn.microsoft.com/javascript/api/excel/excel.tablecolumncollection */
export function tableColumnCollectionApi(make: Makers): (target: TableTarget) => ApiObject {
  const columnApi = tableColumnApi(make);
  const find = ({ table }: TableTarget, key: unknown): TableColumnModel | undefined =>
    table.columns.find(
      (column) =>
        column.id === key ||
        (typeof key === 'string' &&
          (column.name.toLowerCase() === key.toLowerCase() || String(column.id) === key)),
    );
  return ApiObject.of<TableTarget>({
    name: 'TableColumnCollection',
    properties: { Count: { get: ({ table }) => table.columns.length } },
    items: (owner) => owner.table.columns.map((column) => columnApi({ owner, column })),
    indexer: (owner, args) => {
      const column = find(owner, args.raw(0));
      if (column === undefined) throw new HostError('ItemNotFound', 'no such column');
      return columnApi({ owner, column });
    },
    methods: {
      GetCount: ({ table }) => table.columns.length,
      GetItemAt: (owner, args) => {
        const column = owner.table.columns[args.integer(0)];
        if (column === undefined) throw new HostError('InvalidArgument', 'no such column');
        return columnApi({ owner, column });
      },
      GetItemOrNullObject: (owner, args) => {
        const column = find(owner, args.raw(0));
        return column === undefined ? null : columnApi({ owner, column });
      },
      Add: (owner, args) => {
        const index = args.has(0) ? args.integer(0) : null;
        const column = addTableColumn(owner, index, args.raw(1), args.textOr(2, null));
        return columnApi({ owner, column });
      },
    },
  });
}

function tableColumnApi(make: Makers): (target: TableColumnTarget) => ApiObject {
  const whole = ({ owner, column }: TableColumnTarget): CellRange => {
    const at = owner.table.columns.indexOf(column);
    if (at < 0) throw new HostError('ItemNotFound', 'the column has been deleted');
    const left = owner.table.area.left + at;
    return { ...owner.table.area, left, right: left };
  };
  const part = (target: TableColumnTarget, rows: CellRange | null) => {
    if (rows === null) throw new HostError('InvalidOperation', 'the table has no such row');
    return make.range(target.owner.range({ ...whole(target), top: rows.top, bottom: rows.bottom }));
  };
  return ApiObject.of<TableColumnTarget>({
    name: 'TableColumn',
    id: { name: 'Id', of: ({ column }) => String(column.id) },
    properties: {
      Id: { get: ({ column }) => column.id },
      Index: { get: ({ owner, column }) => owner.table.columns.indexOf(column) },
      Name: {
        get: ({ column }) => column.name,
        set: (target, value) => {
          const { header } = target.owner.table;
          if (header === null) throw new HostError('InvalidOperation', 'the table has no header row');
          writeCells(target.owner.range({ ...whole(target), bottom: header.top }), givenText(value));
        },
      },
      Values: {
        get: (target) => {
          const { top, bottom, left } = whole(target);
          const { cells } = target.owner.home.sheet;
          return Array.from({ length: bottom - top + 1 }, (_, at) => [
            wireValue(cells.value(top + at, left)),
          ]);
        },
        set: (target, value) => {
          writeCells(target.owner.range(whole(target)), value);
        },
      },
    },
    methods: {
      GetRange: (target) => make.range(target.owner.range(whole(target))),
      GetDataBodyRange: (target) => part(target, target.owner.table.body),
      GetHeaderRowRange: (target) => part(target, target.owner.table.header),
      GetTotalRowRange: (target) => part(target, target.owner.table.totals),
      Delete: (target) => {
        deleteTableColumn(target.owner, target.column);
      },
    },
  });
}
