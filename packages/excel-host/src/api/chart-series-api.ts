import { cellCountOf } from '../cells/area.ts';
import { wireValue } from '../cells/cell-value.ts';
import { addSeries } from '../model/chart-edit.ts';
import type { ChartSeriesModel, ChartSettings, ChartSource } from '../model/chart-model.ts';
import { RangeTarget } from '../model/targets.ts';
import type { ChartTarget } from '../model/thing-targets.ts';
import { ApiObject, type ApiProperty } from '../wire/api-object.ts';
import type { Arguments } from '../wire/arguments.ts';
import { HostError } from '../wire/host-error.ts';
import { dataLabelsPart, type PartTarget, pointPart, seriesFormatPart } from './chart-parts.ts';
import { givenBoolean, givenColour, givenNumber, givenText } from './given.ts';

interface SeriesTarget {
  readonly owner: ChartTarget;
  readonly series: ChartSeriesModel;
}

/** `Excel.ChartSeriesCollection`. Docs: learn.microsoft.com/javascript/api/excel/excel.chartseriescollection */
export const chartSeriesCollectionApi = ApiObject.of<ChartTarget>({
  name: 'ChartSeriesCollection',
  properties: { Count: { get: ({ chart }) => chart.series.length } },
  items: (owner) => owner.chart.series.map((series) => seriesApi({ owner, series })),
  methods: {
    GetCount: ({ chart }) => chart.series.length,
    GetItemAt: (owner, args) => {
      const series = owner.chart.series[args.integer(0)];
      if (series === undefined) throw new HostError('InvalidArgument', 'no such series');
      return seriesApi({ owner, series });
    },
    Add: (owner, args) => {
      const index = args.has(1) ? args.integer(1) : null;
      return seriesApi({ owner, series: addSeries(owner.chart, args.textOr(0, null), index) });
    },
  },
});

/** `Excel.ChartSeries`. Docs: learn.microsoft.com/javascript/api/excel/excel.chartseries */
const seriesApi = ApiObject.of<SeriesTarget>({
  name: 'ChartSeries',
  properties: {
    Name: {
      get: ({ series }) => series.name,
      set: ({ series }, value) => {
        series.name = givenText(value);
      },
    },
    ChartType: kept('ChartType', givenText, ''),
    AxisGroup: kept('AxisGroup', givenText, 'Primary'),
    HasDataLabels: kept('HasDataLabels', givenBoolean, false),
    GapWidth: kept('GapWidth', givenNumber, 219),
    Overlap: kept('Overlap', givenNumber, 0),
    Smooth: kept('Smooth', givenBoolean, false),
    MarkerSize: kept('MarkerSize', givenNumber, 5),
    MarkerStyle: kept('MarkerStyle', givenText, 'Automatic'),
    MarkerBackgroundColor: kept('MarkerBackgroundColor', givenColour, ''),
    MarkerForegroundColor: kept('MarkerForegroundColor', givenColour, ''),
    BubbleScale: kept('BubbleScale', givenNumber, 100),
    VaryByCategories: kept('VaryByCategories', givenBoolean, false),
    InvertIfNegative: kept('InvertIfNegative', givenBoolean, false),
    PlotOrder: kept('PlotOrder', givenNumber, 0),
    Filtered: kept('Filtered', givenBoolean, false),
    ShowShadow: kept('ShowShadow', givenBoolean, false),
  },
  children: {
    Format: (target) => seriesFormatPart(part(target, 'Format')),
    DataLabels: (target) => dataLabelsPart(part(target, 'DataLabels')),
    Points: (target) => pointsApi(target),
  },
  methods: {
    SetValues: ({ series, owner }, args) => {
      series.values = line(owner, args);
    },
    SetXAxisValues: ({ series, owner }, args) => {
      series.xValues = line(owner, args);
    },
    SetBubbleSizes: ({ series, owner }, args) => {
      series.bubbleSizes = line(owner, args);
    },
    GetDimensionValues: (target, args) => dimensionValues(target, args.text(0)),
    Delete: ({ owner, series }) => {
      owner.chart.series = owner.chart.series.filter((other) => other !== series);
    },
  },
});

/** `Excel.ChartPointsCollection`. Docs: learn.microsoft.com/javascript/api/excel/excel.chartpointscollection */
const pointsApi = ApiObject.of<SeriesTarget>({
  name: 'ChartPointsCollection',
  properties: { Count: { get: pointCount } },
  items: (target) =>
    Array.from({ length: pointCount(target) }, (_, at) => pointPart(part(target, `Points/${at}`))),
  methods: {
    GetCount: pointCount,
    GetItemAt: (target, args) => {
      const at = args.integer(0);
      if (at < 0 || at >= pointCount(target)) throw new HostError('InvalidArgument', `no point ${at}`);
      return pointPart(part(target, `Points/${at}`));
    },
  },
});

function pointCount({ series }: SeriesTarget): number {
  return series.values === null ? 0 : cellCountOf(series.values.area);
}

/** A setting of the series itself. */
function kept(name: string, read: (value: unknown) => unknown, missing: unknown): ApiProperty<SeriesTarget> {
  return {
    get: ({ series }) => series.settings.get(name) ?? missing,
    set: ({ series }, value) => {
      series.settings.set(name, read(value));
    },
  };
}

/** Settings of a series' parts live in maps of their own among the series' settings. */
function part({ series }: SeriesTarget, path: string): PartTarget {
  const settings = (at: string): ChartSettings => {
    const key = `part:${at}`;
    const known = series.settings.get(key);
    if (known instanceof Map) return known as ChartSettings;
    const fresh: ChartSettings = new Map();
    series.settings.set(key, fresh);
    return fresh;
  };
  return { settings, path };
}

/** One row or one column of cells. */
function line(owner: ChartTarget, args: Arguments): ChartSource {
  const range = args.target(0, RangeTarget);
  if (range === null) throw new HostError('InvalidArgument', 'not a range');
  const { area } = range;
  if (area.top !== area.bottom && area.left !== area.right) {
    throw new HostError('InvalidArgument', 'values come from one row or one column');
  }
  owner.home.workbook.isDirty = true;
  return { sheetId: range.sheet.id, area };
}

/** Docs: learn.microsoft.com/javascript/api/excel/excel.chartseriesdimension */
function dimensionValues({ owner, series }: SeriesTarget, dimension: string): unknown {
  const sources: Readonly<Record<string, ChartSource | null>> = {
    Categories: series.xValues,
    Values: series.values,
    XValues: series.xValues,
    YValues: series.values,
    BubbleSizes: series.bubbleSizes,
  };
  const source = sources[dimension];
  if (source === undefined) throw new HostError('InvalidArgument', `no dimension ${dimension}`);
  if (source === null) return [];
  const sheet = owner.home.workbook.sheets.find((other) => other.id === source.sheetId);
  if (sheet === undefined) return [];
  const values: unknown[] = [];
  for (let row = source.area.top; row <= source.area.bottom; row++) {
    for (let column = source.area.left; column <= source.area.right; column++) {
      values.push(wireValue(sheet.cells.value(row, column)));
    }
  }
  return values;
}
