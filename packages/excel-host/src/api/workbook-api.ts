import { rangeOfReference } from '../model/ranges.ts';
import { RangeAreasTarget, RangeTarget } from '../model/targets.ts';
import { notUndoable } from '../model/undo-support.ts';
import type { Selection, WorkbookModel } from '../model/workbook-model.ts';
import { ApiObject } from '../wire/api-object.ts';
import { HostError } from '../wire/host-error.ts';
import { applicationApi, runtimeApi } from './application-api.ts';
import { documentPropertiesApi } from './document-properties-api.ts';
import { eventRegistrations } from './event-registrations.ts';
import { functionsApi } from './functions-api.ts';
import { givenBoolean } from './given.ts';
import type { Makers } from './makers.ts';
import { namedItemCollectionApi } from './named-item-api.ts';
import { rangeApi } from './range-api.ts';
import { rangeAreasApi } from './range-areas-api.ts';
import { settingCollectionApi } from './setting-api.ts';
import { tableApi } from './table-api.ts';
import { tableCollectionApi } from './table-collection-api.ts';
import { workbookProtectionApi } from './workbook-protection-api.ts';
import { worksheetApi } from './worksheet-api.ts';
import { worksheetCollectionApi } from './worksheet-collection-api.ts';

/** The root of everything: `Excel.Workbook`. Docs: learn.microsoft.com/javascript/api/excel/excel.workbook */
export function workbookApi(workbook: WorkbookModel): ApiObject {
  const make: Makers = {
    range: (target) => range(target),
    rangeAreas: (target) => rangeAreas(target),
    worksheet: (target) => worksheet(target),
    table: (target) => table(target),
  };
  const range = rangeApi(make);
  const rangeAreas = rangeAreasApi(make);
  const worksheet = worksheetApi(make);
  const table = tableApi(make);
  const tables = tableCollectionApi(make);
  const names = namedItemCollectionApi(make);
  return ApiObject.of<WorkbookModel>({
    name: 'Workbook',
    properties: {
      Name: { get: (book) => book.name },
      ReadOnly: { get: () => false },
      IsDirty: {
        get: (book) => book.isDirty,
        set: (book, value) => {
          book.isDirty = givenBoolean(value);
        },
      },
      AutoSave: { get: () => false },
      PreviouslySaved: { get: () => true },
    },
    children: {
      Worksheets: worksheetCollectionApi(make),
      Tables: (book) => tables({ workbook: book, home: null }),
      Names: (book) => names({ workbook: book, home: null }),
      Application: applicationApi,
      Settings: settingCollectionApi,
      Functions: functionsApi,
      _Runtime: runtimeApi,
      Properties: documentPropertiesApi,
      Protection: workbookProtectionApi,
    },
    methods: {
      GetSelectedRange: (book) => {
        const { sheet, areas } = selected(book);
        const [area, ...more] = areas;
        // Docs: learn.microsoft.com/javascript/api/excel/excel.workbook#excel-excel-workbook-getselectedrange-member(1) ("multiple ranges ... will throw an error")
        if (area === undefined || more.length > 0) throw new HostError('InvalidSelection', 'several areas');
        return make.range(new RangeTarget(book, sheet, area));
      },
      GetSelectedRanges: (book) => {
        const { sheet, areas } = selected(book);
        return make.rangeAreas(new RangeAreasTarget(book, sheet, areas));
      },
      GetActiveCell: (book) => {
        const { sheet, areas } = selected(book);
        const { top = 0, left = 0 } = areas[0] ?? {};
        return make.range(new RangeTarget(book, sheet, { top, left, bottom: top, right: left }));
      },
      // What `Excel.createWorkbook` sends on the web (office.js excel-web: `WacWorkbook`); elsewhere it asks `Application`.
      CreateAndOpenWorkbook: (book, args) => {
        book.opened.push(args.textOr(0, null));
      },
      Save: (book) => {
        book.isDirty = false;
        notUndoable(book, 'Workbook.save');
      },
      _GetRangeForEventByReferenceId: (book, args) => {
        const cells = rangeOfReference(book, args.text(0));
        if (cells === null) throw new HostError('ItemNotFound', 'the changed cells are gone');
        return make.range(cells);
      },
      _GetRangeOrNullObjectForEventByReferenceId: (book, args) => {
        const cells = rangeOfReference(book, args.text(0));
        return cells === null ? null : make.range(cells);
      },
      ...eventRegistrations('AutoSaveSettingChangedEvent', 'SelectionChangedEvent', 'ActivatedEvent'),
    },
  })(workbook);
}

function selected(book: WorkbookModel): Selection {
  if (book.selection === null) throw new HostError('InvalidSelection', 'nothing is selected');
  return book.selection;
}
