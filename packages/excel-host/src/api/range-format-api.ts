import { isEntireColumns } from '../cells/area.ts';
import type { CellBorder, CellStyle } from '../cells/cell-style.ts';
import { changeStyle, commonStyle } from '../model/format-edit.ts';
import {
  autofitColumns,
  columnWidthOf,
  rowHeightOf,
  setColumnWidth,
  setRowHeight,
} from '../model/size-edit.ts';
import type { CellsTarget } from '../model/targets.ts';
import { ApiObject, type ApiProperty } from '../wire/api-object.ts';
import { HostError } from '../wire/host-error.ts';
import { givenBoolean, givenColour, givenNumber, givenText, givenWord } from './given.ts';

/** Docs: learn.microsoft.com/javascript/api/excel/excel.rangefill */
const fillApi = ApiObject.of<CellsTarget>({
  name: 'RangeFill',
  properties: {
    // No fill reads as white, "" where cells differ. Docs: excel.rangefill color
    Color: {
      get: (cells) => commonStyle(cells, (style) => style.fill ?? '#FFFFFF') ?? '',
      set: (cells, value) => {
        changeStyle(cells, { fill: value === '' ? undefined : givenColour(value) });
      },
    },
  },
  methods: {
    Clear: (cells) => {
      changeStyle(cells, { fill: undefined });
    },
  },
});

/** Docs: learn.microsoft.com/javascript/api/excel/excel.rangefont */
const fontApi = ApiObject.of<CellsTarget>({
  name: 'RangeFont',
  properties: {
    Bold: flag('bold'),
    Italic: flag('italic'),
    Strikethrough: flag('strikethrough'),
    Underline: {
      get: (cells) => commonStyle(cells, (style) => style.underline ?? 'None'),
      set: (cells, value) => {
        const kind = givenWord(value, ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant']);
        changeStyle(cells, { underline: kind === 'None' ? undefined : kind });
      },
    },
    Color: {
      get: (cells) => commonStyle(cells, (style) => style.fontColor ?? '#000000') ?? '',
      set: (cells, value) => {
        changeStyle(cells, { fontColor: value === '' ? undefined : givenColour(value) });
      },
    },
    Name: {
      get: (cells) => commonStyle(cells, (style) => style.fontName ?? 'Calibri'),
      set: (cells, value) => {
        changeStyle(cells, { fontName: givenText(value) });
      },
    },
    Size: {
      get: (cells) => commonStyle(cells, (style) => style.fontSize ?? 11),
      set: (cells, value) => {
        changeStyle(cells, { fontSize: givenNumber(value) });
      },
    },
  },
});

/** Docs: learn.microsoft.com/javascript/api/excel/excel.formatprotection */
const protectionApi = ApiObject.of<CellsTarget>({
  name: 'FormatProtection',
  properties: {
    Locked: {
      get: (cells) => commonStyle(cells, (style) => style.locked ?? true),
      set: (cells, value) => {
        changeStyle(cells, { locked: givenBoolean(value) ? undefined : false });
      },
    },
  },
});

const BORDER_SIDES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
] as const;

interface BorderTarget {
  readonly cells: CellsTarget;
  readonly side: string;
}

/** Docs: learn.microsoft.com/javascript/api/excel/excel.rangeborder */
const borderApi = ApiObject.of<BorderTarget>({
  name: 'RangeBorder',
  id: { name: '_Id', of: ({ side }) => side },
  properties: {
    SideIndex: { get: ({ side }) => side },
    Style: {
      get: (border) => borderOf(border)?.style ?? 'None',
      set: (border, value) => {
        changeBorder(border, { style: givenText(value) });
      },
    },
    Weight: {
      get: (border) => borderOf(border)?.weight ?? 'Thin',
      set: (border, value) => {
        changeBorder(border, { weight: givenText(value) });
      },
    },
    Color: {
      get: (border) => borderOf(border)?.color ?? '#000000',
      set: (border, value) => {
        changeBorder(border, { color: givenColour(value) });
      },
    },
  },
});

/** Docs: learn.microsoft.com/javascript/api/excel/excel.rangebordercollection */
const bordersApi = ApiObject.of<CellsTarget>({
  name: 'RangeBorderCollection',
  properties: { Count: { get: () => BORDER_SIDES.length } },
  items: (cells) => BORDER_SIDES.map((side) => borderApi({ cells, side })),
  indexer: (cells, args) => borderApi({ cells, side: givenWord(args.text(0), BORDER_SIDES) }),
  methods: {
    GetItemAt: (cells, args) => borderApi({ cells, side: BORDER_SIDES[args.integer(0)] ?? 'EdgeTop' }),
  },
});

/** `Excel.RangeFormat`, of a range or of several areas. Docs: learn.microsoft.com/javascript/api/excel/excel.rangeformat */
export const rangeFormatApi = ApiObject.of<CellsTarget>({
  name: 'RangeFormat',
  children: { Fill: fillApi, Font: fontApi, Borders: bordersApi, Protection: protectionApi },
  properties: {
    WrapText: flag('wrap'),
    HorizontalAlignment: {
      get: (cells) => commonStyle(cells, (style) => style.horizontal ?? 'General'),
      set: (cells, value) => {
        changeStyle(cells, { horizontal: value === 'General' ? undefined : givenText(value) });
      },
    },
    VerticalAlignment: {
      get: (cells) => commonStyle(cells, (style) => style.vertical ?? 'Bottom'),
      set: (cells, value) => {
        changeStyle(cells, { vertical: value === 'Bottom' ? undefined : givenText(value) });
      },
    },
    IndentLevel: {
      get: (cells) => commonStyle(cells, (style) => style.indent ?? 0),
      set: (cells, value) => {
        changeStyle(cells, { indent: givenNumber(value) });
      },
    },
    ColumnWidth: {
      get: columnWidthOf,
      set: (cells, value) => {
        setColumnWidth(cells, givenNumber(value));
      },
    },
    RowHeight: {
      get: rowHeightOf,
      set: (cells, value) => {
        setRowHeight(cells, givenNumber(value));
      },
    },
  },
  methods: {
    AutofitColumns: (cells) => {
      if (cells.areas.some((area) => isEntireColumns(area) && area.right - area.left > 1_000)) {
        throw new HostError('InvalidArgument', 'autofit of so many columns');
      }
      autofitColumns(cells);
    },
    AutofitRows: (cells) => {
      for (const area of cells.areas) {
        for (const row of [...cells.sheet.rowHeights.keys()]) {
          if (row >= area.top && row <= area.bottom) cells.sheet.rowHeights.delete(row);
        }
      }
    },
  },
});

function flag(name: 'bold' | 'italic' | 'strikethrough' | 'wrap'): ApiProperty<CellsTarget> {
  return {
    get: (cells) => commonStyle(cells, (style: CellStyle) => style[name] ?? false),
    set: (cells, value) => {
      changeStyle(cells, { [name]: givenBoolean(value) || undefined });
    },
  };
}

function borderOf({ cells, side }: BorderTarget): CellBorder | undefined {
  const json = commonStyle(cells, (style) => JSON.stringify(style.borders?.[side] ?? null));
  return json === null || json === 'null' ? undefined : (JSON.parse(json) as CellBorder);
}

/** Every cell of the range gets the side; the inside sides are kept as they are named. */
function changeBorder({ cells, side }: BorderTarget, change: Partial<CellBorder>): void {
  const { sheet, workbook } = cells;
  const first = cells.areas[0];
  const style = first === undefined ? {} : workbook.styles.style(sheet.styleAt(first.top, first.left));
  const before = style.borders ?? {};
  const border = { style: 'Continuous', ...before[side], ...change };
  const { [side]: _, ...others } = before;
  changeStyle(cells, { borders: border.style === 'None' ? others : { ...others, [side]: border } });
}
