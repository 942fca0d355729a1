import { type Axis, type ChartSource, type ClusteredColumns, type Radar, seriesColor } from '@nylage/charts';
import { element, type Xml } from '../xml.ts';
import type { ChartData } from './chart-data.ts';
import {
  axisFormat,
  chartInk,
  inCell,
  labelContent,
  line,
  noFill,
  scaling,
  shape,
  solid,
  textProperties,
  title,
  val,
} from './chart-xml.ts';

type CategorySource = Extract<ChartSource, { kind: 'categories' }>;

const CATEGORY_AXIS = 1001;
const VALUE_AXIS = 1002;
/** More labels than this hide the columns that they stand on. */
const MAX_LABELS = 30;
/** Lines to compare with differ by dash, since all are grey. */
const DASHES = ['dash', 'sysDot', 'lgDashDot', 'lgDash'] as const;

/** The plot area of columns side by side, with any lines to hold them against (figure 1). */
export function clusteredColumnsPlot(chart: ClusteredColumns, source: CategorySource, data: ChartData): Xml {
  const labelled = chart.series.length * chart.categories.length <= MAX_LABELS;
  const columns = chart.series.map((series, at) => {
    const place = placeOf(source, at);
    return element('c:ser', {}, [
      val('idx', at),
      val('order', at),
      data.name(place.name, series.name),
      shape(solid(seriesColor(at).light), null),
      val('invertIfNegative', false),
      labelled ? valueLabels(chart.valueAxis) : null,
      data.categories(source.categories, chart.categories),
      values(
        chart.valueAxis,
        series.data.map(({ value }) => value),
        place,
        data,
      ),
    ]);
  });
  return element('c:plotArea', {}, [
    element('c:layout'),
    element('c:barChart', {}, [
      val('barDir', 'col'),
      val('grouping', 'clustered'),
      val('varyColors', false),
      ...columns,
      val('gapWidth', 60),
      val('overlap', -5),
      ...axisIds(),
    ]),
    referenceLines(chart, source, data),
    categoryAxis(line(`#${chartInk.line}`)),
    valueAxis(chart.valueAxis),
  ]);
}

/** The plot area of values on spokes, one ring per series. */
export function radarPlot(chart: Radar, source: CategorySource, data: ChartData): Xml {
  const rings = chart.series.map((series, at) => {
    const place = placeOf(source, at);
    const color = seriesColor(at).light;
    return element('c:ser', {}, [
      val('idx', at),
      val('order', at),
      data.name(place.name, series.name),
      shape(null, line(color, 2.25, at === 0 ? undefined : DASHES[(at - 1) % DASHES.length])),
      element('c:marker', {}, [
        val('symbol', MARKERS[at % MARKERS.length] ?? 'circle'),
        val('size', 6),
        shape(solid(color), line(color)),
      ]),
      data.categories(source.categories, chart.categories),
      values(
        chart.valueAxis,
        series.data.map(({ value }) => value),
        place,
        data,
      ),
    ]);
  });
  return element('c:plotArea', {}, [
    element('c:layout'),
    element('c:radarChart', {}, [
      val('radarStyle', 'marker'),
      val('varyColors', false),
      ...rings,
      ...axisIds(),
    ]),
    categoryAxis(line(`#${chartInk.grid}`), true),
    valueAxis({ ...chart.valueAxis, title: '' }),
  ]);
}

const MARKERS = ['circle', 'square', 'triangle', 'diamond'] as const;

function referenceLines(chart: ClusteredColumns, source: CategorySource, data: ChartData): Xml | null {
  if (chart.references.length === 0) return null;
  const lines = chart.references.map((reference, at) => {
    const index = chart.series.length + at;
    const place = placeOf(source, index);
    const color = `#${chartInk.reference}`;
    return element('c:ser', {}, [
      val('idx', index),
      val('order', index),
      data.name(place.name, reference.name),
      shape(null, line(color, 1.75, DASHES[at % DASHES.length])),
      // A line over a single category has no length, so there the mark is what shows.
      element('c:marker', {}, [val('symbol', chart.categories.length === 1 ? 'dash' : 'none')]),
      data.categories(source.categories, chart.categories),
      values(
        chart.valueAxis,
        chart.categories.map(() => reference.value),
        place,
        data,
      ),
      val('smooth', false),
    ]);
  });
  return element('c:lineChart', {}, [
    val('grouping', 'standard'),
    val('varyColors', false),
    ...lines,
    val('marker', true),
    ...axisIds(),
  ]);
}

function placeOf(source: CategorySource, at: number): CategorySource['series'][number] {
  const place = source.series[at];
  if (place === undefined) throw new Error(`The chart's series ${at} has no cells`);
  return place;
}

function values(
  axis: Axis,
  numbers: readonly (number | null)[],
  place: CategorySource['series'][number],
  data: ChartData,
): Xml {
  return data.numbers(
    'c:val',
    place.values,
    numbers.map((value) => (value === null ? null : inCell(value, axis.unit))),
    axisFormat(axis.unit),
  );
}

function valueLabels(axis: Axis): Xml {
  return element('c:dLbls', {}, [
    element('c:numFmt', { formatCode: axis.unit === '%' ? '0" "%' : '#,##0', sourceLinked: false }),
    shape(noFill, line(null)),
    textProperties(8),
    val('dLblPos', 'outEnd'),
    labelContent('value'),
  ]);
}

function axisIds(): readonly Xml[] {
  return [val('axId', CATEGORY_AXIS), val('axId', VALUE_AXIS)];
}

function categoryAxis(outline: Xml, gridLines = false): Xml {
  return element('c:catAx', {}, [
    val('axId', CATEGORY_AXIS),
    scaling(null),
    val('delete', false),
    val('axPos', 'b'),
    gridLines ? element('c:majorGridlines', {}, shape(null, line(`#${chartInk.grid}`))) : null,
    element('c:numFmt', { formatCode: 'General', sourceLinked: false }),
    val('majorTickMark', 'none'),
    val('minorTickMark', 'none'),
    val('tickLblPos', 'low'),
    shape(null, outline),
    textProperties(9),
    val('crossAx', VALUE_AXIS),
    val('crosses', 'autoZero'),
    val('auto', true),
    val('lblAlgn', 'ctr'),
    val('lblOffset', 100),
    val('noMultiLvlLbl', true),
  ]);
}

function valueAxis(axis: Axis): Xml {
  return element('c:valAx', {}, [
    val('axId', VALUE_AXIS),
    scaling(axis),
    val('delete', false),
    val('axPos', 'l'),
    element('c:majorGridlines', {}, shape(null, line(`#${chartInk.grid}`))),
    axis.title === '' ? null : title(axis.title, 9, { rotation: -5_400_000 }),
    element('c:numFmt', { formatCode: axisFormat(axis.unit), sourceLinked: false }),
    val('majorTickMark', 'none'),
    val('minorTickMark', 'none'),
    val('tickLblPos', 'nextTo'),
    shape(null, line(null)),
    textProperties(9),
    val('crossAx', CATEGORY_AXIS),
    val('crosses', 'autoZero'),
    val('crossBetween', 'between'),
  ]);
}
