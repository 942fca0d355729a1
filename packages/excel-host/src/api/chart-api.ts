import { bounding } from '../cells/area.ts';
import { deleteChart, setChartData } from '../model/chart-edit.ts';
import type { ChartModel } from '../model/chart-model.ts';
import { rangeOf } from '../model/ranges.ts';
import { RangeTarget } from '../model/targets.ts';
import type { ChartTarget } from '../model/thing-targets.ts';
import { ApiObject, type ApiProperty } from '../wire/api-object.ts';
import { HostError } from '../wire/host-error.ts';
import {
  areaFormatPart,
  axesPart,
  dataLabelsPart,
  legendPart,
  type PartTarget,
  plotAreaPart,
  titlePart,
} from './chart-parts.ts';
import { chartSeriesCollectionApi } from './chart-series-api.ts';
import { givenNumber, givenText } from './given.ts';
import type { Makers } from './makers.ts';

/** `Excel.Chart`. Docs: learn.microsoft.com/javascript/api/excel/excel.chart */
export function chartApi(make: Makers): (target: ChartTarget) => ApiObject {
  const under = (path: string, api: (target: PartTarget) => ApiObject) => (target: ChartTarget) =>
    api({ settings: (at) => target.chart.part(at), path });
  return ApiObject.of<ChartTarget>({
    name: 'Chart',
    id: { name: 'Id', of: ({ chart }) => chart.id },
    properties: {
      Id: { get: ({ chart }) => chart.id },
      Name: {
        get: ({ chart }) => chart.name,
        set: ({ chart }, value) => {
          chart.name = givenText(value);
        },
      },
      ChartType: {
        get: ({ chart }) => chart.type,
        set: ({ chart }, value) => {
          chart.type = givenText(value);
        },
      },
      Top: place('top'),
      Left: place('left'),
      Width: place('width'),
      Height: place('height'),
      Style: kept('Style', 201),
      DisplayBlanksAs: kept('DisplayBlanksAs', 'NotPlotted'),
      PlotBy: kept('PlotBy', 'Columns'),
      PlotVisibleOnly: kept('PlotVisibleOnly', true),
    },
    children: {
      Title: under('Title', titlePart),
      Legend: under('Legend', legendPart),
      DataLabels: under('DataLabels', dataLabelsPart),
      Axes: under('Axes', axesPart),
      Format: under('Format', areaFormatPart),
      PlotArea: under('PlotArea', plotAreaPart),
      Series: chartSeriesCollectionApi,
      Worksheet: ({ home }) => make.worksheet(home),
    },
    methods: {
      Activate: () => undefined,
      Delete: ({ home, chart }) => {
        deleteChart(home, chart);
      },
      SetData: ({ chart }, args) => {
        const source = args.target(0, RangeTarget);
        if (source === null) throw new HostError('InvalidArgument', 'not a range');
        setChartData(chart, source, args.textOr(1, 'Auto'));
      },
      // Docs: excel.chart setPosition: start and end cell, as ranges or names
      SetPosition: ({ home, chart }, args) => {
        const cell = (at: number): RangeTarget =>
          args.target(at, RangeTarget) ?? rangeOf(home, args.text(at));
        const start = cell(0).area;
        chart.position = args.has(1) ? bounding(start, cell(1).area) : start;
      },
    },
  });
}

function place(name: 'top' | 'left' | 'width' | 'height'): ApiProperty<ChartTarget> {
  return {
    get: ({ chart }) => chart[name],
    set: (target, value) => {
      const chart: ChartModel = target.chart;
      chart[name] = givenNumber(value);
      chart.position = null;
    },
  };
}

function kept(name: string, missing: unknown): ApiProperty<ChartTarget> {
  return {
    get: ({ chart }) => chart.part('').get(name) ?? missing,
    set: ({ chart }, value) => {
      chart.part('').set(name, value);
    },
  };
}
