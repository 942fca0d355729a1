import type { SheetModel } from '../model/sheet-model.ts';
import { addSheet } from '../model/sheet-rules.ts';
import { SheetTarget } from '../model/targets.ts';
import type { WorkbookModel } from '../model/workbook-model.ts';
import { ApiObject } from '../wire/api-object.ts';
import { HostError } from '../wire/host-error.ts';
import { eventRegistrations } from './event-registrations.ts';
import type { Makers } from './makers.ts';

/** `Excel.WorksheetCollection`. Docs: learn.microsoft.com/javascript/api/excel/excel.worksheetcollection */
export function worksheetCollectionApi(make: Makers): (target: WorkbookModel) => ApiObject {
  const wrap = (workbook: WorkbookModel, sheet: SheetModel | null | undefined): ApiObject => {
    if (sheet === null || sheet === undefined) throw new HostError('ItemNotFound', 'no such sheet');
    return make.worksheet(new SheetTarget(workbook, sheet));
  };
  const seen = (workbook: WorkbookModel, visibleOnly: boolean): readonly SheetModel[] =>
    workbook.sheets.filter((sheet) => !visibleOnly || sheet.visibility === 'Visible');
  return ApiObject.of<WorkbookModel>({
    name: 'WorksheetCollection',
    items: (workbook) => workbook.sheets.map((sheet) => wrap(workbook, sheet)),
    indexer: (workbook, args) => wrap(workbook, workbook.findSheet(args.text(0))),
    methods: {
      Add: (workbook, args) => wrap(workbook, addSheet(workbook, args.textOr(0, null))),
      GetActiveWorksheet: (workbook) => wrap(workbook, workbook.activeSheet),
      GetCount: (workbook, args) => seen(workbook, args.booleanOr(0, false)).length,
      GetFirst: (workbook, args) => wrap(workbook, seen(workbook, args.booleanOr(0, false))[0]),
      GetLast: (workbook, args) => wrap(workbook, seen(workbook, args.booleanOr(0, false)).at(-1)),
      GetItemOrNullObject: (workbook, args) => {
        const sheet = workbook.findSheet(args.text(0));
        return sheet === null ? null : wrap(workbook, sheet);
      },
      ...eventRegistrations(
        'ActivatedEvent',
        'DeactivatedEvent',
        'AddedEvent',
        'DeletedEvent',
        'DataChangedEvent',
        'FormatChangedEvent',
        'RowHiddenChangedEvent',
        'RowSortedEvent',
        'ColumnSortedEvent',
        'SelectionChangedEvent',
        'ProtectionChangedEvent',
        'EventNameChanged',
        'EventVisibilityChanged',
      ),
    },
  });
}
