import { assertAllowed } from '../model/protection.ts';
import { clearRange } from '../model/range-edit.ts';
import { rangeOf } from '../model/ranges.ts';
import { assertDefinedName, deleteTable, resizeTable } from '../model/table-edit.ts';
import type { TableModel } from '../model/table-model.ts';
import { showHeaders, showTotals } from '../model/table-rows-edit.ts';
import { RangeTarget } from '../model/targets.ts';
import type { TableTarget } from '../model/thing-targets.ts';
import { ApiObject, type ApiProperty } from '../wire/api-object.ts';
import { HostError } from '../wire/host-error.ts';
import { eventRegistrations } from './event-registrations.ts';
import { givenBoolean, givenText } from './given.ts';
import type { Makers } from './makers.ts';
import { tableColumnCollectionApi } from './table-column-api.ts';
import { tableRowCollectionApi } from './table-row-api.ts';

/** `Excel.Table`. Docs: learn.microsoft.com/javascript/api/excel/excel.table */
export function tableApi(make: Makers): (target: TableTarget) => ApiObject {
  return ApiObject.of<TableTarget>({
    name: 'Table',
    id: { name: 'Id', of: ({ table }) => table.id },
    properties: {
      Id: { get: ({ table }) => table.id },
      LegacyId: { get: ({ table }) => table.id },
      Name: {
        get: ({ table }) => table.name,
        set: ({ home, table }, value) => {
          assertAllowed(home.sheet, null);
          const name = givenText(value);
          assertDefinedName(home.workbook, name, table);
          table.name = name;
          home.workbook.isDirty = true;
        },
      },
      Style: {
        get: ({ table }) => table.style,
        set: ({ home, table }, value) => {
          table.style = givenText(value);
          home.workbook.isDirty = true;
        },
      },
      ShowHeaders: {
        get: ({ table }) => table.showHeaders,
        set: ({ home, table }, value) => {
          showHeaders(home.workbook, home.sheet, table, givenBoolean(value));
        },
      },
      ShowTotals: {
        get: ({ table }) => table.showTotals,
        set: ({ home, table }, value) => {
          showTotals(home.workbook, home.sheet, table, givenBoolean(value));
        },
      },
      ShowBandedRows: look('showBandedRows'),
      ShowBandedColumns: look('showBandedColumns'),
      ShowFilterButton: look('showFilterButton'),
      HighlightFirstColumn: look('highlightFirstColumn'),
      HighlightLastColumn: look('highlightLastColumn'),
    },
    children: {
      Worksheet: ({ home }) => make.worksheet(home),
      Columns: tableColumnCollectionApi(make),
      Rows: tableRowCollectionApi(make),
    },
    methods: {
      GetRange: (target) => make.range(target.range(target.table.area)),
      GetDataBodyRange: (target) => make.range(target.range(target.table.body)),
      GetHeaderRowRange: (target) => make.range(target.range(needed(target.table.header, 'header row'))),
      GetTotalRowRange: (target) => make.range(target.range(needed(target.table.totals, 'totals row'))),
      Resize: (target, args) => {
        const range = args.target(0, RangeTarget) ?? rangeOf(target.home, args.text(0));
        if (range.sheet !== target.home.sheet) throw new HostError('InvalidArgument', 'another sheet');
        resizeTable(target.home.workbook, target.home.sheet, target.table, range.area);
      },
      ConvertToRange: (target) => {
        const { home, table } = target;
        deleteTable(home.workbook, home.sheet, table);
        return make.range(home.range(table.area));
      },
      // Docs: learn.microsoft.com/javascript/api/excel/excel.table#excel-excel-table-delete-member(1)
      Delete: ({ home, table }) => {
        const { area } = table;
        deleteTable(home.workbook, home.sheet, table);
        clearRange(home.range(area), 'All');
      },
      ClearFilters: () => undefined,
      ReapplyFilters: () => undefined,
      ...eventRegistrations('DataChangedEvent', 'SelectionChangedEvent'),
    },
  });
}

type Flag =
  | 'showBandedRows'
  | 'showBandedColumns'
  | 'showFilterButton'
  | 'highlightFirstColumn'
  | 'highlightLastColumn';

function look(name: Flag): ApiProperty<TableTarget> {
  return {
    get: ({ table }) => table[name],
    set: (target, value) => {
      const table: TableModel = target.table;
      table[name] = givenBoolean(value);
    },
  };
}

function needed<Value>(value: Value | null, what: string): Value {
  if (value === null) throw new HostError('InvalidOperation', `the table has no ${what}`);
  return value;
}
