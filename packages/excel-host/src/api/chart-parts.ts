import type { ChartSettings } from '../model/chart-model.ts';
import { ApiObject, type ApiSpec } from '../wire/api-object.ts';
import { givenBoolean, givenColour, givenNumber, givenText } from './given.ts';

/** A part of a chart whose settings are kept as they are set: nothing is drawn. */
export interface PartTarget {
  /** Settings of parts by their path from the chart or the series. */
  readonly settings: (path: string) => ChartSettings;
  readonly path: string;
}

type Kind = 'text' | 'number' | 'boolean' | 'colour';

const READERS: Readonly<Record<Kind, (value: unknown) => unknown>> = {
  text: givenText,
  number: givenNumber,
  boolean: givenBoolean,
  colour: (value) => (value === '' ? '' : givenColour(value)),
};

/** A setting: its kind, and what is read before it is set. */
type Setting = readonly [kind: Kind, missing: unknown];

/** Describes a part: its settings by name on the wire, the parts under it, and its methods. */
export function chartPart(
  name: string,
  settings: Readonly<Record<string, Setting>>,
  children: Readonly<Record<string, (target: PartTarget) => ApiObject>> = {},
  methods: NonNullable<ApiSpec<PartTarget>['methods']> = {},
): (target: PartTarget) => ApiObject {
  return ApiObject.of<PartTarget>({
    name,
    properties: Object.fromEntries(
      Object.entries(settings).map(([key, [kind, missing]]) => [
        key,
        {
          get: (target: PartTarget) => target.settings(target.path).get(key) ?? missing,
          set: (target: PartTarget, value: unknown) => {
            target.settings(target.path).set(key, READERS[kind](value));
          },
        },
      ]),
    ),
    children: Object.fromEntries(
      Object.entries(children).map(([key, child]) => [
        key,
        (target: PartTarget) =>
          child({ ...target, path: target.path === '' ? key : `${target.path}/${key}` }),
      ]),
    ),
    methods,
  });
}

/** Docs: learn.microsoft.com/javascript/api/excel/excel.chartfill */
const fill = chartPart(
  'ChartFill',
  {},
  {},
  {
    Clear: (target) => {
      target.settings(target.path).set('Color', null);
    },
    SetSolidColor: (target, args) => {
      target.settings(target.path).set('Color', givenColour(args.text(0)));
    },
  },
);

/** Docs: learn.microsoft.com/javascript/api/excel/excel.chartlineformat */
const line = chartPart(
  'ChartLineFormat',
  { Color: ['colour', ''], LineStyle: ['text', 'Automatic'], Weight: ['number', 0.75] },
  {},
  {
    Clear: (target) => {
      target.settings(target.path).set('LineStyle', 'None');
    },
  },
);

/** Docs: learn.microsoft.com/javascript/api/excel/excel.chartfont */
const font = chartPart('ChartFont', {
  Bold: ['boolean', false],
  Color: ['colour', ''],
  Italic: ['boolean', false],
  Name: ['text', 'Calibri'],
  Size: ['number', 10],
  Underline: ['text', 'None'],
});

/** Docs: learn.microsoft.com/javascript/api/excel/excel.chartborder */
const border = chartPart('ChartBorder', {
  Color: ['colour', ''],
  LineStyle: ['text', 'Automatic'],
  Weight: ['number', 0.75],
});

/** Docs: learn.microsoft.com/javascript/api/excel/excel.chartareaformat */
export const areaFormatPart = chartPart(
  'ChartAreaFormat',
  { RoundedCorners: ['boolean', false] },
  { Fill: fill, Font: font, Border: border },
);

/** Docs: learn.microsoft.com/javascript/api/excel/excel.charttitle */
export const titlePart = chartPart(
  'ChartTitle',
  {
    Text: ['text', ''],
    Visible: ['boolean', true],
    Overlay: ['boolean', false],
    Position: ['text', 'Top'],
    HorizontalAlignment: ['text', 'Center'],
    VerticalAlignment: ['text', 'Top'],
    TextOrientation: ['number', 0],
    Left: ['number', 0],
    Top: ['number', 0],
    ShowShadow: ['boolean', false],
  },
  { Format: chartPart('ChartTitleFormat', {}, { Fill: fill, Font: font, Border: border }) },
  {
    SetFormula: (target, args) => {
      target.settings(target.path).set('Formula', args.text(0));
    },
  },
);

/** Docs: learn.microsoft.com/javascript/api/excel/excel.chartlegend */
export const legendPart = chartPart(
  'ChartLegend',
  {
    Visible: ['boolean', true],
    Position: ['text', 'Right'],
    Overlay: ['boolean', false],
    Left: ['number', 0],
    Top: ['number', 0],
    Width: ['number', 0],
    Height: ['number', 0],
    ShowShadow: ['boolean', false],
  },
  { Format: chartPart('ChartLegendFormat', {}, { Fill: fill, Font: font, Border: border }) },
);

/** Docs: learn.microsoft.com/javascript/api/excel/excel.chartdatalabels */
export const dataLabelsPart = chartPart(
  'ChartDataLabels',
  {
    Position: ['text', 'OutsideEnd'],
    ShowValue: ['boolean', false],
    ShowSeriesName: ['boolean', false],
    ShowCategoryName: ['boolean', false],
    ShowLegendKey: ['boolean', false],
    ShowPercentage: ['boolean', false],
    ShowBubbleSize: ['boolean', false],
    Separator: ['text', ','],
    NumberFormat: ['text', 'General'],
    LinkNumberFormat: ['boolean', true],
    HorizontalAlignment: ['text', 'Center'],
    VerticalAlignment: ['text', 'Center'],
    TextOrientation: ['number', 0],
  },
  { Format: chartPart('ChartDataLabelFormat', {}, { Fill: fill, Font: font, Border: border }) },
);

/** Docs: learn.microsoft.com/javascript/api/excel/excel.chartgridlines */
const gridlines = chartPart(
  'ChartGridlines',
  { Visible: ['boolean', false] },
  { Format: chartPart('ChartGridlinesFormat', {}, { Line: line }) },
);

/** Docs: learn.microsoft.com/javascript/api/excel/excel.chartaxis */
const axis = chartPart(
  'ChartAxis',
  {
    // The limits an axis chooses for itself are read as '': nothing is drawn here.
    Minimum: ['number', ''],
    Maximum: ['number', ''],
    MajorUnit: ['number', ''],
    MinorUnit: ['number', ''],
    Visible: ['boolean', true],
    ReversePlotOrder: ['boolean', false],
    ScaleType: ['text', 'Linear'],
    NumberFormat: ['text', 'General'],
    LinkNumberFormat: ['boolean', true],
    Position: ['text', 'Automatic'],
    Alignment: ['text', 'Center'],
    Offset: ['number', 100],
    TextOrientation: ['number', 0],
    TickLabelPosition: ['text', 'NextToAxis'],
    TickLabelSpacing: ['number', 1],
    TickMarkSpacing: ['number', 1],
    MajorTickMark: ['text', 'Outside'],
    MinorTickMark: ['text', 'None'],
    IsBetweenCategories: ['boolean', true],
    CategoryType: ['text', 'Automatic'],
    Crosses: ['text', 'Automatic'],
    DisplayUnit: ['text', 'None'],
    ShowDisplayUnitLabel: ['boolean', false],
    Multilevel: ['boolean', true],
  },
  {
    MajorGridlines: gridlines,
    MinorGridlines: gridlines,
    Title: chartPart(
      'ChartAxisTitle',
      { Text: ['text', ''], Visible: ['boolean', false], TextOrientation: ['number', 0] },
      { Format: chartPart('ChartAxisTitleFormat', {}, { Fill: fill, Font: font, Border: border }) },
    ),
    Format: chartPart('ChartAxisFormat', {}, { Font: font, Line: line, Fill: fill }),
  },
  {
    SetCrossesAt: (target, args) => {
      target.settings(target.path).set('CrossesAt', args.number(0));
    },
    SetPositionAt: (target, args) => {
      target.settings(target.path).set('PositionAt', args.number(0));
    },
  },
);

/** Docs: learn.microsoft.com/javascript/api/excel/excel.chartaxes */
export const axesPart = chartPart(
  'ChartAxes',
  {},
  { CategoryAxis: axis, ValueAxis: axis, SeriesAxis: axis },
  {
    GetItem: (target, args) => {
      const suffix = args.textOr(1, 'Primary') === 'Secondary' ? 'Secondary' : '';
      return axis({ ...target, path: `${target.path}/${args.text(0)}Axis${suffix}` });
    },
  },
);

/** Docs: learn.microsoft.com/javascript/api/excel/excel.chartplotarea */
export const plotAreaPart = chartPart(
  'ChartPlotArea',
  {
    Left: ['number', 0],
    Top: ['number', 0],
    Width: ['number', 0],
    Height: ['number', 0],
    Position: ['text', 'Automatic'],
  },
  { Format: chartPart('ChartPlotAreaFormat', {}, { Fill: fill, Border: border }) },
);

/** Docs: learn.microsoft.com/javascript/api/excel/excel.chartseriesformat */
export const seriesFormatPart = chartPart('ChartSeriesFormat', {}, { Fill: fill, Line: line });

/** Docs: learn.microsoft.com/javascript/api/excel/excel.chartpoint */
export const pointPart = chartPart(
  'ChartPoint',
  {
    HasDataLabel: ['boolean', false],
    MarkerStyle: ['text', 'Automatic'],
    MarkerSize: ['number', 5],
    MarkerBackgroundColor: ['colour', ''],
    MarkerForegroundColor: ['colour', ''],
  },
  {
    Format: chartPart('ChartPointFormat', {}, { Fill: fill, Border: border }),
    DataLabel: chartPart('ChartDataLabel', {
      Text: ['text', ''],
      Position: ['text', 'OutsideEnd'],
      ShowValue: ['boolean', false],
      ShowSeriesName: ['boolean', false],
      ShowCategoryName: ['boolean', false],
      AutoText: ['boolean', true],
      NumberFormat: ['text', 'General'],
    }),
  },
);
