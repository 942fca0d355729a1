import { rangeOf, rangeOfReference } from '../model/ranges.ts';
import { addTable } from '../model/table-edit.ts';
import { RangeTarget, SheetTarget } from '../model/targets.ts';
import { TableTarget } from '../model/thing-targets.ts';
import type { WorkbookModel } from '../model/workbook-model.ts';
import { ApiObject } from '../wire/api-object.ts';
import type { Arguments } from '../wire/arguments.ts';
import { HostError } from '../wire/host-error.ts';
import { eventRegistrations } from './event-registrations.ts';
import type { Makers } from './makers.ts';

/** The tables of a workbook (`sheet` null) or of one sheet. */
export interface TablesTarget {
  readonly workbook: WorkbookModel;
  readonly home: SheetTarget | null;
}

/** `Excel.TableCollection`. Docs: learn.microsoft.com/javascript/api/excel/excel.tablecollection */
export function tableCollectionApi(make: Makers): (target: TablesTarget) => ApiObject {
  return ApiObject.of<TablesTarget>({
    name: 'TableCollection',
    properties: { Count: { get: (tables) => allOf(tables).length } },
    items: (tables) => allOf(tables).map(make.table),
    indexer: (tables, args) => make.table(found(allOf(tables), args)),
    methods: {
      GetCount: (tables) => allOf(tables).length,
      GetItemAt: (tables, args) => {
        const table = allOf(tables)[args.integer(0)];
        if (table === undefined) throw new HostError('InvalidArgument', 'no such table');
        return make.table(table);
      },
      GetItemOrNullObject: (tables, args) => {
        const table = find(allOf(tables), args);
        return table === undefined ? null : make.table(table);
      },
      Add: (tables, args) => {
        const range = args.target(0, RangeTarget) ?? addressed(tables, args.text(0));
        const home = new SheetTarget(range.workbook, range.sheet);
        if (tables.home !== null && tables.home.sheet !== range.sheet) {
          throw new HostError('InvalidArgument', 'the cells are on another sheet');
        }
        const table = addTable(range.workbook, range.sheet, range.area, args.booleanOr(1, false));
        return make.table(new TableTarget(home, table));
      },
      ...eventRegistrations('DataChangedEvent', 'AddedEvent', 'DeletedEvent'),
    },
  });
}

/** `Excel.TableScopedCollection`: the tables that a range touches. Docs: learn.microsoft.com/javascript/api/excel/excel.tablescopedcollection */
export function tableScopedCollectionApi(
  make: Makers,
): (target: { readonly tables: readonly TableTarget[] }) => ApiObject {
  return ApiObject.of<{ readonly tables: readonly TableTarget[] }>({
    name: 'TableScopedCollection',
    items: ({ tables }) => tables.map(make.table),
    indexer: ({ tables }, args) => make.table(found(tables, args)),
    methods: {
      GetCount: ({ tables }) => tables.length,
      GetFirst: ({ tables }) => {
        const first = tables[0];
        if (first === undefined) throw new HostError('ItemNotFound', 'no table');
        return make.table(first);
      },
      GetItemOrNullObject: ({ tables }, args) => {
        const table = find(tables, args);
        return table === undefined ? null : make.table(table);
      },
    },
  });
}

function allOf(tables: TablesTarget): TableTarget[] {
  const sheets = tables.home === null ? tables.workbook.sheets : [tables.home.sheet];
  return sheets.flatMap((sheet) => {
    const home = new SheetTarget(tables.workbook, sheet);
    return sheet.tables.map((table) => new TableTarget(home, table));
  });
}

/** By name in any case, or by id. */
function find(tables: readonly TableTarget[], args: Arguments): TableTarget | undefined {
  const key = String(args.raw(0)).toLowerCase();
  return tables.find(({ table }) => table.name.toLowerCase() === key || table.id === key);
}

function found(tables: readonly TableTarget[], args: Arguments): TableTarget {
  const table = find(tables, args);
  if (table === undefined) throw new HostError('ItemNotFound', `no table ${String(args.raw(0))}`);
  return table;
}

function addressed(tables: TablesTarget, address: string): RangeTarget {
  const whole = rangeOfReference(tables.workbook, address);
  if (whole !== null) return whole;
  const active = tables.workbook.activeSheet;
  const home = tables.home ?? (active === null ? null : new SheetTarget(tables.workbook, active));
  if (home === null) throw new HostError('InvalidArgument', `${address} is no range`);
  return rangeOf(home, address);
}
