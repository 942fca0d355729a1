import { element, line, shape, solid, textProperties, title, val, type Xml } from '@nylage/xlsx/parts';
import type { ChartModel, ChartSeriesModel, ChartSettings } from '../../model/chart-model.ts';
import type { WorkbookModel } from '../../model/workbook-model.ts';
import { type ChartKind, chartKind } from './chart-kind.ts';
import { seriesElement } from './chart-series-xml.ts';

const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const CATEGORY_AXIS = 1001;
const VALUE_AXIS = 1002;

/** The chart part: what the add-in set, with the values that the cells hold now. */
export function chartRoot(workbook: WorkbookModel, chart: ChartModel): Xml {
  const heading = chart.part('Title');
  const text = heading.get('Text');
  const hasTitle = typeof text === 'string' && text !== '' && heading.get('Visible') !== false;
  return element('c:chartSpace', { 'xmlns:c': CHART, 'xmlns:a': DRAWING }, [
    val('date1904', workbook.system1904),
    val('roundedCorners', false),
    element('c:chart', {}, [
      hasTitle ? title(text, 13, { bold: true }) : null,
      val('autoTitleDeleted', !hasTitle),
      plotArea(workbook, chart),
      legend(chart.part('Legend')),
      val('plotVisOnly', true),
      val('dispBlanksAs', 'gap'),
    ]),
    shape(solid('#ffffff'), line(null)),
    textProperties(10),
  ]);
}

function plotArea(workbook: WorkbookModel, chart: ChartModel): Xml {
  const groups = new Map<
    string,
    { readonly kind: ChartKind; readonly series: Xml[]; readonly first: ChartSeriesModel }
  >();
  for (const [at, series] of chart.series.entries()) {
    const own = series.settings.get('ChartType');
    const type = typeof own === 'string' && own !== '' ? own : chart.type;
    const kind = chartKind(type);
    const group = groups.get(type) ?? { kind, series: [], first: series };
    group.series.push(seriesElement(workbook, series, at, kind));
    groups.set(type, group);
  }
  const plots = [...groups.values()];
  const main = plots[0]?.kind ?? chartKind(chart.type);
  return element('c:plotArea', {}, [
    element('c:layout'),
    ...plots.map(({ kind, series, first }) => plot(kind, series, first)),
    ...(main.family === 'pie' ? [] : axes(chart, main)),
  ]);
}

function plot(kind: ChartKind, series: readonly Xml[], first: ChartSeriesModel): Xml {
  const ids = [val('axId', CATEGORY_AXIS), val('axId', VALUE_AXIS)];
  const number = (name: string, missing: number): number => {
    const value = first.settings.get(name);
    return typeof value === 'number' ? Math.round(value) : missing;
  };
  switch (kind.family) {
    case 'bar':
      return element('c:barChart', {}, [
        val('barDir', kind.isHorizontal === true ? 'bar' : 'col'),
        val('grouping', kind.grouping ?? 'clustered'),
        val('varyColors', false),
        ...series,
        val('gapWidth', number('GapWidth', 219)),
        val('overlap', kind.grouping === 'clustered' ? number('Overlap', 0) : 100),
        ...ids,
      ]);
    case 'line':
      return element('c:lineChart', {}, [
        val('grouping', 'standard'),
        val('varyColors', false),
        ...series,
        val('marker', true),
        ...ids,
      ]);
    case 'radar':
      return element('c:radarChart', {}, [
        val('radarStyle', kind.isFilled === true ? 'filled' : 'marker'),
        val('varyColors', false),
        ...series,
        ...ids,
      ]);
    case 'scatter':
      return element('c:scatterChart', {}, [
        val('scatterStyle', 'lineMarker'),
        val('varyColors', false),
        ...series,
        ...ids,
      ]);
    case 'bubble':
      return element('c:bubbleChart', {}, [
        val('varyColors', false),
        ...series,
        val('bubbleScale', number('BubbleScale', 100)),
        val('showNegBubbles', false),
        val('sizeRepresents', 'area'),
        ...ids,
      ]);
    default:
      return element('c:pieChart', {}, [val('varyColors', true), ...series]);
  }
}

function axes(chart: ChartModel, kind: ChartKind): readonly Xml[] {
  const isPoint = kind.family === 'scatter' || kind.family === 'bubble';
  const sides = kind.isHorizontal === true ? (['l', 'b'] as const) : (['b', 'l'] as const);
  const first = axisParts(chart, 'CategoryAxis', sides[0], isPoint);
  const second = axisParts(chart, 'ValueAxis', sides[1], true);
  return [
    isPoint
      ? element('c:valAx', {}, [
          ...first(CATEGORY_AXIS, VALUE_AXIS),
          val('crossBetween', 'midCat'),
          ...units(chart.part('Axes/CategoryAxis')),
        ])
      : element('c:catAx', {}, [
          ...first(CATEGORY_AXIS, VALUE_AXIS),
          val('auto', true),
          val('lblAlgn', 'ctr'),
          val('lblOffset', 100),
          val('noMultiLvlLbl', false),
        ]),
    element('c:valAx', {}, [
      ...second(VALUE_AXIS, CATEGORY_AXIS),
      val('crossBetween', isPoint ? 'midCat' : 'between'),
      ...units(chart.part('Axes/ValueAxis')),
    ]),
  ];
}

function axisParts(chart: ChartModel, name: string, side: 'b' | 'l', hasScale: boolean) {
  const settings = chart.part(`Axes/${name}`);
  const heading = chart.part(`Axes/${name}/Title`);
  const grid = chart.part(`Axes/${name}/MajorGridlines`).get('Visible');
  const text = heading.get('Text');
  const limit = (key: string, tag: string): Xml | null => {
    const value = settings.get(key);
    return hasScale && typeof value === 'number' ? val(tag, value) : null;
  };
  const format = settings.get('NumberFormat');
  // Wire: office.js shows gridlines of the value axis unless they are turned off.
  const showsGrid = grid === undefined ? name === 'ValueAxis' : grid === true;
  return (id: number, crosses: number): readonly (Xml | null)[] => [
    val('axId', id),
    element('c:scaling', {}, [
      val('orientation', settings.get('ReversePlotOrder') === true ? 'maxMin' : 'minMax'),
      limit('Maximum', 'max'),
      limit('Minimum', 'min'),
    ]),
    val('delete', settings.get('Visible') === false),
    val('axPos', side),
    showsGrid ? element('c:majorGridlines', {}, shape(null, line('#D9D9D9'))) : null,
    typeof text === 'string' && text !== '' && heading.get('Visible') !== false
      ? title(text, 9, side === 'l' ? { rotation: -5_400_000 } : {})
      : null,
    element('c:numFmt', {
      formatCode: typeof format === 'string' ? format : 'General',
      sourceLinked: typeof format !== 'string',
    }),
    val('majorTickMark', 'none'),
    val('minorTickMark', 'none'),
    val('tickLblPos', TICK_LABELS[String(settings.get('TickLabelPosition'))] ?? 'nextTo'),
    val('crossAx', crosses),
    typeof settings.get('CrossesAt') === 'number'
      ? val('crossesAt', Number(settings.get('CrossesAt')))
      : val('crosses', 'autoZero'),
  ];
}

/** Docs: learn.microsoft.com/javascript/api/excel/excel.chartaxisticklabelposition */
const TICK_LABELS: Readonly<Record<string, string>> = {
  NextToAxis: 'nextTo',
  High: 'high',
  Low: 'low',
  None: 'none',
};

function units(settings: ChartSettings): readonly (Xml | null)[] {
  const major = settings.get('MajorUnit');
  return [typeof major === 'number' && major > 0 ? val('majorUnit', major) : null];
}

/** Docs: learn.microsoft.com/javascript/api/excel/excel.chartlegendposition */
const LEGEND_SIDES: Readonly<Record<string, string>> = {
  Top: 't',
  Bottom: 'b',
  Left: 'l',
  Right: 'r',
  Corner: 'tr',
};

function legend(settings: ChartSettings): Xml | null {
  if (settings.get('Visible') === false) return null;
  return element('c:legend', {}, [
    val('legendPos', LEGEND_SIDES[String(settings.get('Position'))] ?? 'r'),
    val('overlay', settings.get('Overlay') === true),
  ]);
}
