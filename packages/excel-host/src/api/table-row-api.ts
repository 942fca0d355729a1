import type { CellRange } from '@nylage/core/grid';
import { heightOf } from '../cells/area.ts';
import { wireValue } from '../cells/cell-value.ts';
import { writeCells } from '../model/cell-edit.ts';
import { addTableRows, deleteTableRows } from '../model/table-rows-edit.ts';
import type { TableTarget } from '../model/thing-targets.ts';
import { ApiObject } from '../wire/api-object.ts';
import { HostError } from '../wire/host-error.ts';
import type { Makers } from './makers.ts';

interface TableRowTarget {
  readonly owner: TableTarget;
  readonly index: number;
}

/** `Excel.TableRowCollection`. Docs: learn.microsoft.com/javascript/api/excel/excel.tablerowcollection */
export function tableRowCollectionApi(make: Makers): (target: TableTarget) => ApiObject {
  const rowApi = tableRowApi(make);
  const count = ({ table }: TableTarget): number => heightOf(table.body);
  return ApiObject.of<TableTarget>({
    name: 'TableRowCollection',
    properties: { Count: { get: count } },
    items: (owner) => Array.from({ length: count(owner) }, (_, index) => rowApi({ owner, index })),
    methods: {
      GetCount: count,
      GetItemAt: (owner, args) => {
        const index = args.integer(0);
        if (index < 0 || index >= count(owner)) throw new HostError('InvalidArgument', `no row ${index}`);
        return rowApi({ owner, index });
      },
      Add: (owner, args) => {
        const { home, table } = owner;
        const index = args.has(0) ? args.integer(0) : null;
        const place = addTableRows(home.workbook, home.sheet, table, index, asRows(args.raw(1)));
        return rowApi({ owner, index: place.top - table.body.top });
      },
      DeleteRowsAt: ({ home, table }, args) => {
        deleteTableRows(home.workbook, home.sheet, table, args.integer(0), args.integerOr(1, 1));
      },
    },
  });
}

function tableRowApi(make: Makers): (target: TableRowTarget) => ApiObject {
  const area = ({ owner, index }: TableRowTarget): CellRange => {
    const { body } = owner.table;
    return { ...body, top: body.top + index, bottom: body.top + index };
  };
  return ApiObject.of<TableRowTarget>({
    name: 'TableRow',
    properties: {
      Index: { get: ({ index }) => index },
      Values: {
        get: (row) => {
          const { top, left, right } = area(row);
          const { cells } = row.owner.home.sheet;
          return [
            Array.from({ length: right - left + 1 }, (_, at) => wireValue(cells.value(top, left + at))),
          ];
        },
        set: (row, value) => {
          writeCells(row.owner.range(area(row)), asRows(value));
        },
      },
    },
    methods: {
      GetRange: (row) => make.range(row.owner.range(area(row))),
      Delete: ({ owner, index }) => {
        deleteTableRows(owner.home.workbook, owner.home.sheet, owner.table, index, 1);
      },
    },
  });
}

/** One row may be given as a plain list. */
function asRows(value: unknown): unknown {
  return Array.isArray(value) && value.length > 0 && !Array.isArray(value[0]) ? [value] : value;
}
