import { WHOLE_SHEET } from '../cells/area.ts';
import { rangeAreasOf, rangeOf } from '../model/ranges.ts';
import type { SheetVisibility } from '../model/sheet-model.ts';
import { activateSheet, deleteSheet, moveSheet, renameSheet, showSheet } from '../model/sheet-rules.ts';
import { SheetTarget } from '../model/targets.ts';
import { undoable } from '../model/undo-support.ts';
import { ApiObject, type ApiProperty } from '../wire/api-object.ts';
import type { Arguments } from '../wire/arguments.ts';
import { HostError } from '../wire/host-error.ts';
import { chartCollectionApi } from './chart-collection-api.ts';
import { customPropertiesApi } from './custom-properties-api.ts';
import { eventRegistrations } from './event-registrations.ts';
import { freezePanesApi } from './freeze-panes-api.ts';
import { givenBoolean, givenColour, givenNumber, givenText, givenWord } from './given.ts';
import type { Makers } from './makers.ts';
import { namedItemCollectionApi } from './named-item-api.ts';
import { horizontalPageBreaksApi } from './page-breaks-api.ts';
import { pageLayoutApi } from './page-layout-api.ts';
import { tableCollectionApi } from './table-collection-api.ts';
import { worksheetProtectionApi } from './worksheet-protection-api.ts';

const VISIBILITIES: readonly SheetVisibility[] = ['Visible', 'Hidden', 'VeryHidden'];

/** `Excel.Worksheet`. Docs: learn.microsoft.com/javascript/api/excel/excel.worksheet */
export function worksheetApi(make: Makers): (target: SheetTarget) => ApiObject {
  const tables = tableCollectionApi(make);
  const names = namedItemCollectionApi(make);
  return ApiObject.of<SheetTarget>({
    name: 'Worksheet',
    id: { name: 'Id', of: ({ sheet }) => sheet.id },
    properties: {
      Id: { get: ({ sheet }) => sheet.id },
      Name: {
        get: ({ sheet }) => sheet.name,
        set: ({ workbook, sheet }, value) => {
          renameSheet(workbook, sheet, givenText(value));
        },
      },
      Position: {
        get: ({ workbook, sheet }) => workbook.sheets.indexOf(sheet),
        set: ({ workbook, sheet }, value) => {
          moveSheet(workbook, sheet, givenNumber(value));
        },
      },
      Visibility: {
        get: ({ sheet }) => sheet.visibility,
        set: ({ workbook, sheet }, value) => {
          showSheet(workbook, sheet, givenWord(value, VISIBILITIES));
        },
      },
      TabColor: {
        get: ({ sheet }) => sheet.tabColor,
        set: ({ sheet, workbook }, value) => {
          sheet.tabColor = value === '' ? '' : givenColour(value);
          workbook.isDirty = true;
        },
      },
      StandardWidth: {
        get: ({ sheet }) => sheet.standardWidth,
        set: ({ sheet, workbook }, value) => {
          const before = sheet.standardWidth;
          sheet.standardWidth = givenNumber(value);
          undoable(workbook, 'Worksheet.standardWidth', () => {
            sheet.standardWidth = before;
          });
        },
      },
      StandardHeight: { get: () => 15 },
      ShowGridlines: shown('showGridlines'),
      ShowHeadings: shown('showHeadings'),
      Gridlines: shown('showGridlines'),
      Headings: shown('showHeadings'),
    },
    children: {
      Tables: (home) => tables({ workbook: home.workbook, home }),
      Names: (home) => names({ workbook: home.workbook, home }),
      Charts: chartCollectionApi(make),
      Protection: worksheetProtectionApi,
      FreezePanes: freezePanesApi(make),
      CustomProperties: customPropertiesApi,
      PageLayout: pageLayoutApi(make),
      HorizontalPageBreaks: horizontalPageBreaksApi(make),
    },
    methods: {
      Activate: ({ workbook, sheet }) => {
        activateSheet(workbook, sheet);
      },
      Calculate: () => undefined,
      Delete: ({ workbook, sheet }) => {
        deleteSheet(workbook, sheet);
      },
      GetCell: (home, args) => make.range(home.cell(args.integer(0), args.integer(1))),
      GetRange: (home, args) => make.range(rangeOf(home, args.textOr(0, null))),
      GetRanges: (home, args) => make.rangeAreas(rangeAreasOf(home, args.textOr(0, null))),
      GetRangeByIndexes: (home, args) => {
        const [top, left] = [args.integer(0), args.integer(1)];
        return make.range(
          home.range({ top, left, bottom: top + args.integer(2) - 1, right: left + args.integer(3) - 1 }),
        );
      },
      GetUsedRange: (home, args) => {
        const used = home.sheet.cells.used(args.booleanOr(0, false), WHOLE_SHEET);
        return make.range(used === null ? home.cell(0, 0) : home.range(used));
      },
      GetUsedRangeOrNullObject: (home, args) => {
        const used = home.sheet.cells.used(args.booleanOr(0, false), WHOLE_SHEET);
        return used === null ? null : make.range(home.range(used));
      },
      GetNext: (home, args) => neighbour(make, home, args, 1) ?? missing(),
      GetNextOrNullObject: (home, args) => neighbour(make, home, args, 1),
      GetPrevious: (home, args) => neighbour(make, home, args, -1) ?? missing(),
      GetPreviousOrNullObject: (home, args) => neighbour(make, home, args, -1),
      _GetSheetById: (home, args) => {
        const sheet = home.workbook.findSheet(args.text(0));
        return sheet === null ? missing() : make.worksheet(new SheetTarget(home.workbook, sheet));
      },
      ...eventRegistrations(
        'ActivatedEvent',
        'DeactivatedEvent',
        'DataChangedEvent',
        'FormatChangedEvent',
        'SelectionChangedEvent',
        'ProtectionChangedEvent',
        'EventNameChanged',
        'EventVisibilityChanged',
      ),
    },
  });
}

function shown(name: 'showGridlines' | 'showHeadings'): ApiProperty<SheetTarget> {
  return {
    get: ({ sheet }) => sheet[name],
    set: ({ sheet, workbook }, value) => {
      sheet[name] = givenBoolean(value);
      workbook.isDirty = true;
    },
  };
}

function neighbour(make: Makers, home: SheetTarget, args: Arguments, step: 1 | -1): ApiObject | null {
  const visibleOnly = args.booleanOr(0, false);
  const { sheets } = home.workbook;
  const at = sheets.indexOf(home.sheet);
  const others = step > 0 ? sheets.slice(at + 1) : sheets.slice(0, at).reverse();
  const sheet = others.find((other) => !visibleOnly || other.visibility === 'Visible');
  return sheet === undefined ? null : make.worksheet(new SheetTarget(home.workbook, sheet));
}

function missing(): never {
  throw new HostError('ItemNotFound', 'no such sheet');
}
