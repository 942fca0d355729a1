import { intersection } from '../cells/area.ts';
import type { CellBorder, CellStyle } from '../cells/cell-style.ts';
import {
  addConditionalFormat,
  deleteConditionalFormat,
  formatsOn,
  readFormats,
} from '../model/conditional-format-edit.ts';
import { type CellsTarget, RangeAreasTarget, SheetTarget } from '../model/targets.ts';
import { ConditionalFormatTarget } from '../model/thing-targets.ts';
import { ApiObject, type ApiProperty } from '../wire/api-object.ts';
import { HostError } from '../wire/host-error.ts';
import { isRecord } from '../wire/is-record.ts';
import { dataBarApi } from './data-bar-api.ts';
import { givenBoolean, givenColour, givenNumber, givenText, givenWord } from './given.ts';
import type { Makers } from './makers.ts';

/** What a rule shows: one of the looks. Docs: learn.microsoft.com/javascript/api/excel/excel.conditionalrangeformat */
function look<Name extends keyof CellStyle>(
  name: Name,
  read: (value: unknown) => CellStyle[Name],
  missing: unknown,
): ApiProperty<ConditionalFormatTarget> {
  return {
    get: ({ format }) => format.style[name] ?? missing,
    set: (target, value) => {
      target.format.style = { ...target.format.style, [name]: read(value) };
    },
  };
}

const fillApi = ApiObject.of<ConditionalFormatTarget>({
  name: 'ConditionalRangeFill',
  properties: { Color: look('fill', givenColour, '') },
  methods: {
    Clear: ({ format }) => {
      const { fill: _, ...style } = format.style;
      format.style = style;
    },
  },
});

const fontApi = ApiObject.of<ConditionalFormatTarget>({
  name: 'ConditionalRangeFont',
  properties: {
    Color: look('fontColor', givenColour, ''),
    Bold: look('bold', givenBoolean, false),
    Italic: look('italic', givenBoolean, false),
    Strikethrough: look('strikethrough', givenBoolean, false),
    Underline: look('underline', (value) => givenWord(value, ['None', 'Single', 'Double']), 'None'),
  },
});

/** Docs: learn.microsoft.com/javascript/api/excel/excel.conditionalrangeborderlinestyle */
const LINE_STYLES = ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot'];

/** One side's border. Docs: learn.microsoft.com/javascript/api/excel/excel.conditionalrangeborder */
function borderApi(side: string): (target: ConditionalFormatTarget) => ApiObject {
  const of = ({ format }: ConditionalFormatTarget): CellBorder =>
    format.style.borders?.[side] ?? { style: 'None' };
  const change = ({ format }: ConditionalFormatTarget, border: CellBorder): void => {
    format.style = { ...format.style, borders: { ...format.style.borders, [side]: border } };
  };
  return ApiObject.of<ConditionalFormatTarget>({
    name: 'ConditionalRangeBorder',
    properties: {
      SideIndex: { get: () => side },
      Style: {
        get: (target) => of(target).style,
        set: (target, value) => {
          change(target, { ...of(target), style: givenWord(value, LINE_STYLES) });
        },
      },
      Color: {
        get: (target) => of(target).color ?? '',
        set: (target, value) => {
          change(target, { ...of(target), color: givenColour(value) });
        },
      },
    },
  });
}

const bordersApi = ApiObject.of<ConditionalFormatTarget>({
  name: 'ConditionalRangeBorderCollection',
  children: {
    Bottom: borderApi('EdgeBottom'),
    Left: borderApi('EdgeLeft'),
    Right: borderApi('EdgeRight'),
    Top: borderApi('EdgeTop'),
  },
});

const rangeFormatApi = ApiObject.of<ConditionalFormatTarget>({
  name: 'ConditionalRangeFormat',
  properties: { NumberFormat: look('numberFormat', givenText, '') },
  children: { Fill: fillApi, Font: fontApi, Borders: bordersApi },
});

const ruleApi = ApiObject.of<ConditionalFormatTarget>({
  name: 'ConditionalFormatRule',
  properties: {
    Formula: {
      get: ({ format }) => format.formula,
      set: ({ format }, value) => {
        format.formula = givenText(value);
      },
    },
  },
});

const customApi = ApiObject.of<ConditionalFormatTarget>({
  name: 'CustomConditionalFormat',
  children: { Rule: ruleApi, Format: rangeFormatApi },
});

/** The kinds of rule that are an object with criteria. */
const criteriaApi = (name: string) =>
  ApiObject.of<ConditionalFormatTarget>({
    name,
    children: { Format: rangeFormatApi },
    properties: {
      Rule: {
        get: ({ format }) => format.rule,
        set: ({ format }, value) => {
          if (!isRecord(value)) throw new HostError('InvalidArgument', 'a rule is an object');
          format.rule = value;
        },
      },
    },
  });

const cellValueApi = criteriaApi('CellValueConditionalFormat');
const textApi = criteriaApi('TextConditionalFormat');

/** `Excel.ConditionalFormat`. Docs: learn.microsoft.com/javascript/api/excel/excel.conditionalformat */
function conditionalFormatApi(make: Makers): (target: ConditionalFormatTarget) => ApiObject {
  const only =
    (type: string, api: (target: ConditionalFormatTarget) => ApiObject) =>
    (target: ConditionalFormatTarget) => {
      if (target.format.type !== type) throw new HostError('InvalidOperation', `the rule is no ${type}`);
      return api(target);
    };
  const orNull =
    (type: string, api: (target: ConditionalFormatTarget) => ApiObject) =>
    (target: ConditionalFormatTarget) =>
      target.format.type === type ? api(target) : null;
  const areasOf = ({ home, format }: ConditionalFormatTarget) =>
    make.rangeAreas(new RangeAreasTarget(home.workbook, home.sheet, format.areas));
  return ApiObject.of<ConditionalFormatTarget>({
    name: 'ConditionalFormat',
    id: { name: 'Id', of: ({ format }) => format.id },
    properties: {
      Id: { get: ({ format }) => format.id },
      Type: { get: ({ format }) => format.type },
      Priority: {
        get: ({ format }) => format.priority,
        set: ({ home, format }, value) => {
          format.priority = givenNumber(value);
          home.sheet.conditionalFormats.sort((one, other) => one.priority - other.priority);
        },
      },
      StopIfTrue: {
        get: ({ format }) => format.stopIfTrue,
        set: ({ format }, value) => {
          format.stopIfTrue = givenBoolean(value);
        },
      },
    },
    children: {
      Custom: only('Custom', customApi),
      CustomOrNullObject: orNull('Custom', customApi),
      CellValue: only('CellValue', cellValueApi),
      CellValueOrNullObject: orNull('CellValue', cellValueApi),
      DataBar: only('DataBar', dataBarApi),
      DataBarOrNullObject: orNull('DataBar', dataBarApi),
      TextComparison: only('ContainsText', textApi),
      TextComparisonOrNullObject: orNull('ContainsText', textApi),
    },
    methods: {
      Delete: ({ home, format }) => {
        deleteConditionalFormat(home.sheet, format);
      },
      GetRange: ({ home, format }) => {
        const [area, ...more] = format.areas;
        if (area === undefined || more.length > 0) throw new HostError('InvalidOperation', 'several areas');
        return make.range(home.range(area));
      },
      GetRangeOrNullObject: ({ home, format }) => {
        const [area, ...more] = format.areas;
        return area === undefined || more.length > 0 ? null : make.range(home.range(area));
      },
      GetRanges: areasOf,
    },
  });
}

/** `Excel.ConditionalFormatCollection` of cells. Docs: learn.microsoft.com/javascript/api/excel/excel.conditionalformatcollection */
export function conditionalFormatCollectionApi(make: Makers): (target: CellsTarget) => ApiObject {
  const formatApi = conditionalFormatApi(make);
  const wrap = (cells: CellsTarget) => {
    const home = new SheetTarget(cells.workbook, cells.sheet);
    return (format: ReturnType<typeof formatsOn>[number]) =>
      formatApi(new ConditionalFormatTarget(home, format));
  };
  const find = (cells: CellsTarget, id: string) => formatsOn(cells).find((format) => format.id === id);
  return ApiObject.of<CellsTarget>({
    name: 'ConditionalFormatCollection',
    items: (cells) => readFormats(cells).map(wrap(cells)),
    indexer: (cells, args) => {
      const format = find(cells, args.text(0));
      if (format === undefined) throw new HostError('ItemNotFound', 'no such conditional format');
      return wrap(cells)(format);
    },
    methods: {
      Add: (cells, args) => wrap(cells)(addConditionalFormat(cells, args.text(0))),
      ClearAll: (cells) => {
        for (const format of formatsOn(cells)) {
          const whole = format.areas.every((area) =>
            cells.areas.some((other) => intersection(area, other) !== null),
          );
          if (whole) deleteConditionalFormat(cells.sheet, format);
        }
      },
      GetCount: (cells) => formatsOn(cells).length,
      GetItemAt: (cells, args) => {
        const format = readFormats(cells)[args.integer(0)];
        if (format === undefined) throw new HostError('InvalidArgument', 'no such conditional format');
        return wrap(cells)(format);
      },
      GetItemOrNullObject: (cells, args) => {
        const format = find(cells, args.text(0));
        return format === undefined ? null : wrap(cells)(format);
      },
    },
  });
}
