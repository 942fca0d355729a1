import { areaAddress } from '../cells/area.ts';
import type { NamedItemModel } from '../model/named-item-model.ts';
import { rangeOfReference } from '../model/ranges.ts';
import { assertDefinedName } from '../model/table-edit.ts';
import { RangeTarget, SheetTarget } from '../model/targets.ts';
import { undoable } from '../model/undo-support.ts';
import type { WorkbookModel } from '../model/workbook-model.ts';
import { ApiObject } from '../wire/api-object.ts';
import type { Arguments } from '../wire/arguments.ts';
import { HostError } from '../wire/host-error.ts';
import { givenBoolean, givenText } from './given.ts';
import type { Makers } from './makers.ts';
import { sheetAddress } from './range-properties.ts';

/** The names of a workbook (`home` null) or of one sheet. */
export interface NamesTarget {
  readonly workbook: WorkbookModel;
  readonly home: SheetTarget | null;
}

interface NameTarget {
  readonly workbook: WorkbookModel;
  readonly item: NamedItemModel;
}

/** `Excel.NamedItemCollection`. Docs: learn.microsoft.com/javascript/api/excel/excel.nameditemcollection */
export function namedItemCollectionApi(make: Makers): (target: NamesTarget) => ApiObject {
  const itemApi = namedItemApi(make);
  const idOf = ({ home }: NamesTarget): string | null => home?.sheet.id ?? null;
  const all = (names: NamesTarget): readonly NamedItemModel[] =>
    names.workbook.names.filter((item) => item.sheetId === idOf(names));
  const find = (names: NamesTarget, args: Arguments): NamedItemModel | undefined => {
    const name = args.text(0).toLowerCase();
    return all(names).find((item) => item.name.toLowerCase() === name);
  };
  const wrap = (names: NamesTarget, item: NamedItemModel) => itemApi({ workbook: names.workbook, item });
  return ApiObject.of<NamesTarget>({
    name: 'NamedItemCollection',
    items: (names) => all(names).map((item) => wrap(names, item)),
    indexer: (names, args) => {
      const item = find(names, args);
      if (item === undefined) throw new HostError('ItemNotFound', `no name ${args.text(0)}`);
      return wrap(names, item);
    },
    methods: {
      GetCount: (names) => all(names).length,
      GetItemOrNullObject: (names, args) => {
        const item = find(names, args);
        return item === undefined ? null : wrap(names, item);
      },
      Add: (names, args) => {
        const name = args.text(0);
        if (names.home === null) assertDefinedName(names.workbook, name, null);
        else if (find(names, args) !== undefined) throw new HostError('InvalidArgument', `${name} is taken`);
        const range = args.target(1, RangeTarget);
        const formula = range === null ? args.text(1) : `=${absolute(range)}`;
        const item = { name, sheetId: idOf(names), formula, visible: true, comment: args.textOr(2, '') };
        names.workbook.names.push(item);
        names.workbook.isDirty = true;
        return wrap(names, item);
      },
    },
  });
}

function namedItemApi(make: Makers): (target: NameTarget) => ApiObject {
  const range = ({ workbook, item }: NameTarget): RangeTarget | null =>
    rangeOfReference(workbook, item.formula);
  return ApiObject.of<NameTarget>({
    name: 'NamedItem',
    id: { name: '_Id', of: ({ item }) => item.name },
    properties: {
      Name: { get: ({ item }) => item.name },
      Type: { get: (name) => (range(name) === null ? 'String' : 'Range') },
      Value: {
        get: (name) => {
          const cells = range(name);
          return cells === null ? name.item.formula : sheetAddress(cells, cells.area);
        },
      },
      Formula: {
        get: ({ item }) => item.formula,
        set: ({ item, workbook }, value) => {
          item.formula = givenText(value);
          workbook.isDirty = true;
        },
      },
      Scope: { get: ({ item }) => (item.sheetId === null ? 'Workbook' : 'Worksheet') },
      Comment: {
        get: ({ item }) => item.comment,
        set: ({ workbook, item }, value) => {
          const before = item.comment;
          item.comment = givenText(value);
          undoable(workbook, 'NamedItem.comment', () => {
            item.comment = before;
          });
        },
      },
      Visible: {
        get: ({ item }) => item.visible,
        set: ({ item }, value) => {
          item.visible = givenBoolean(value);
        },
      },
    },
    children: {
      Worksheet: (name) => sheetOf(make, name) ?? missing('the name belongs to the workbook'),
      WorksheetOrNullObject: (name) => sheetOf(make, name),
    },
    methods: {
      GetRange: (name) => {
        const cells = range(name);
        return cells === null ? missing('the name stands for no cells') : make.range(cells);
      },
      GetRangeOrNullObject: (name) => {
        const cells = range(name);
        return cells === null ? null : make.range(cells);
      },
      Delete: ({ workbook, item }) => {
        workbook.names = workbook.names.filter((other) => other !== item);
        workbook.isDirty = true;
      },
    },
  });
}

function sheetOf(make: Makers, { workbook, item }: NameTarget): ApiObject | null {
  const sheet = workbook.sheets.find((other) => other.id === item.sheetId);
  return sheet === undefined ? null : make.worksheet(new SheetTarget(workbook, sheet));
}

/** The address with `$` before every column and row. */
function absolute(range: RangeTarget): string {
  const plain = areaAddress(range.area);
  const whole = sheetAddress(range, range.area);
  const fixed = plain.replaceAll(/([A-Z]+|\d+)/g, '$$$1');
  return `${whole.slice(0, whole.length - plain.length)}${fixed}`;
}

function missing(note: string): never {
  throw new HostError('ItemNotFound', note);
}
