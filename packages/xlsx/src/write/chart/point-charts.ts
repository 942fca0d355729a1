import {
  type Axis,
  type ChartSource,
  cornerPlaces,
  dotSize,
  hasSizes,
  type PointRole,
  type Scatter,
  seriesColor,
} from '@nylage/charts';
import { element, type Xml, xmlText } from '../xml.ts';
import type { ChartData } from './chart-data.ts';
import {
  axisFormat,
  chartInk,
  inCell,
  labelContent,
  line,
  noFill,
  richText,
  scaling,
  shape,
  solid,
  textProperties,
  title,
  val,
} from './chart-xml.ts';

type PointSource = Extract<ChartSource, { kind: 'points' }>;

const X_AXIS = 2001;
const Y_AXIS = 2002;
/** More labels than this lie on top of one another. */
const MAX_LABELS = 12;
/** A mark per role, so that colour never stands alone. */
const MARKS: Readonly<
  Record<PointRole, { readonly symbol: string; readonly size: number; readonly pale: boolean }>
> = {
  start: { symbol: 'circle', size: 11, pale: true },
  earlier: { symbol: 'circle', size: 8, pale: true },
  today: { symbol: 'circle', size: 11, pale: false },
  target: { symbol: 'diamond', size: 12, pale: false },
  milestone: { symbol: 'triangle', size: 9, pale: true },
  organisation: { symbol: 'circle', size: 6, pale: false },
  alternative: { symbol: 'square', size: 8, pale: true },
};

/** What is drawn first lies lowest: many organisations must never cover the point that is asked for. */
const LOWEST_FIRST: readonly PointRole[] = [
  'organisation',
  'alternative',
  'milestone',
  'start',
  'earlier',
  'target',
  'today',
];

/** Those that are named in a crowd; the rest are told by their colour, and by the table of numbers. */
const NAMED: ReadonlySet<PointRole> = new Set(['today', 'earlier', 'start', 'target', 'milestone']);

/** On which side a point's name stands: those that tend to lie close together have a side each. */
const LABEL_SIDE: Readonly<Record<PointRole, LabelSide>> = {
  organisation: 'r',
  alternative: 'l',
  milestone: 'b',
  start: 'l',
  earlier: 'b',
  target: 'r',
  today: 't',
};

/** Right, left, top and bottom, as a chart's XML names them. */
type LabelSide = 'r' | 'l' | 't' | 'b';

/** The plot area of points in a square (figure 2): bubbles when any point has a size, marks otherwise. */
export function pointsPlot(chart: Scatter, source: PointSource, data: ChartData): Xml {
  const bubbles = hasSizes(chart);
  const allLabelled = chart.series.reduce((count, { points }) => count + points.length, 0) <= MAX_LABELS;
  const depth = ({ role }: Scatter['series'][number]): number => LOWEST_FIRST.indexOf(role);
  const series = chart.series
    .map((one, at) => ({ one, at }))
    .sort((a, b) => depth(a.one) - depth(b.one) || a.at - b.at)
    .map(({ one, at }, order) =>
      pointSeries(chart, at, source, data, {
        bubbles,
        order,
        labelled: allLabelled || NAMED.has(one.role),
        crowded: !allLabelled,
      }),
    );
  const corners = cornerSeries(chart, source, data, bubbles);
  const all = corners === null ? series : [...series, corners];
  return element('c:plotArea', {}, [
    element('c:layout'),
    bubbles
      ? element('c:bubbleChart', {}, [
          val('varyColors', false),
          ...all,
          val('bubbleScale', 40),
          val('showNegBubbles', false),
          val('sizeRepresents', 'area'),
          ...axisIds(),
        ])
      : element('c:scatterChart', {}, [
          val('scatterStyle', 'lineMarker'),
          val('varyColors', false),
          ...all,
          ...axisIds(),
        ]),
    axisElement('b', chart.xAxis, X_AXIS, Y_AXIS, chart.corners.length > 0 ? middle(chart.yAxis) : null),
    axisElement('l', chart.yAxis, Y_AXIS, X_AXIS, chart.corners.length > 0 ? middle(chart.xAxis) : null),
  ]);
}

function pointSeries(
  chart: Scatter,
  at: number,
  source: PointSource,
  data: ChartData,
  {
    bubbles,
    order,
    labelled,
    crowded,
  }: {
    readonly bubbles: boolean;
    readonly order: number;
    readonly labelled: boolean;
    readonly crowded: boolean;
  },
): Xml {
  const series = chart.series[at];
  const place = source.series[at];
  if (series === undefined || place === undefined) throw new Error(`The chart's series ${at} has no cells`);
  const color = seriesColor(at).light;
  const mark = MARKS[series.role];
  const isBubble = bubbles && series.role === 'organisation';
  const inCrowd = crowded && series.role === 'organisation';
  const fill = solid(mark.pale ? paler(color) : color, isBubble ? (inCrowd ? 20 : 40) : 100);
  // A crowd's outlines would be a tangle around the points that are asked for.
  const outline = inCrowd ? line(paler(color), 0.75) : line(color, 1.75);
  const { points } = series;
  const orGap = (values: readonly (number | null)[]): readonly (number | null)[] =>
    values.length === 0 ? [null] : values;
  return element('c:ser', {}, [
    val('idx', at),
    val('order', order),
    data.name(place.name, series.name),
    bubbles ? shape(fill, outline) : shape(null, line(null)),
    bubbles
      ? val('invertIfNegative', false)
      : element('c:marker', {}, [val('symbol', mark.symbol), val('size', mark.size), shape(fill, outline)]),
    labelled && points.length > 0
      ? pointLabels(
          points.map(({ label }) => ({ label, side: LABEL_SIDE[series.role] })),
          crowded ? solid('#ffffff', 80) : noFill,
        )
      : null,
    data.numbers(
      'c:xVal',
      place.x,
      orGap(points.map(({ x }) => inCell(x, chart.xAxis.unit))),
      axisFormat(chart.xAxis.unit),
    ),
    data.numbers(
      'c:yVal',
      place.y,
      orGap(points.map(({ y }) => inCell(y, chart.yAxis.unit))),
      axisFormat(chart.yAxis.unit),
    ),
    bubbles
      ? data.numbers(
          'c:bubbleSize',
          place.size,
          orGap(points.map(({ size }) => size ?? dotSize(chart))),
          'General',
        )
      : val('smooth', false),
    bubbles ? val('bubble3D', false) : null,
  ]);
}

/** The corners' names, as labels of points that are not drawn and are left out of the legend. */
function cornerSeries(chart: Scatter, source: PointSource, data: ChartData, bubbles: boolean): Xml | null {
  const { corners } = source;
  if (corners === null) return null;
  const places = cornerPlaces(chart);
  const at = chart.series.length;
  return element('c:ser', {}, [
    val('idx', at),
    val('order', at),
    element('c:tx', {}, element('c:v', {}, xmlText(' '))),
    shape(noFill, line(null)),
    bubbles ? val('invertIfNegative', false) : element('c:marker', {}, val('symbol', 'none')),
    pointLabels(places, noFill),
    data.numbers(
      'c:xVal',
      corners.x,
      places.map(({ x }) => inCell(x, chart.xAxis.unit)),
      axisFormat(chart.xAxis.unit),
    ),
    data.numbers(
      'c:yVal',
      corners.y,
      places.map(({ y }) => inCell(y, chart.yAxis.unit)),
      axisFormat(chart.yAxis.unit),
    ),
    bubbles
      ? data.numbers(
          'c:bubbleSize',
          corners.size,
          places.map(() => 1),
          'General',
        )
      : val('smooth', false),
    bubbles ? val('bubble3D', false) : null,
  ]);
}

/** Names of points, on a ground of their own where they stand over others. */
function pointLabels(
  labels: readonly { readonly label: string; readonly side: LabelSide }[],
  ground: Xml,
): Xml {
  const written = labels.map(({ label, side }, idx) =>
    label === ''
      ? element('c:dLbl', {}, [val('idx', idx), val('delete', true)])
      : element('c:dLbl', {}, [
          val('idx', idx),
          element('c:tx', {}, richText(label, 9)),
          shape(ground, line(null)),
          val('dLblPos', side),
          labelContent('value'),
        ]),
  );
  return element('c:dLbls', {}, [
    ...written,
    shape(noFill, line(null)),
    textProperties(9),
    labelContent('none'),
  ]);
}

/** A colour most of the way to white: for marks that would be hollow, which some programs do not draw at all. */
function paler(color: string): string {
  const channels = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  return `#${channels
    .map((channel) =>
      Math.round((channel + 2 * 255) / 3)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}

function middle(axis: Axis): number {
  return inCell((axis.min + axis.max) / 2, axis.unit);
}

function axisIds(): readonly Xml[] {
  return [val('axId', X_AXIS), val('axId', Y_AXIS)];
}

function axisElement(side: 'b' | 'l', axis: Axis, id: number, other: number, crossesAt: number | null): Xml {
  return element('c:valAx', {}, [
    val('axId', id),
    scaling(axis),
    val('delete', false),
    val('axPos', side),
    element('c:majorGridlines', {}, shape(null, line(`#${chartInk.grid}`))),
    title(axis.title, 9, side === 'l' ? { rotation: -5_400_000 } : {}),
    element('c:numFmt', { formatCode: axisFormat(axis.unit), sourceLinked: false }),
    val('majorTickMark', 'none'),
    val('minorTickMark', 'none'),
    val('tickLblPos', 'low'),
    shape(null, line(`#${chartInk.line}`, 1)),
    textProperties(9),
    val('crossAx', other),
    // The axes cross in the middle, so that they divide the square into its four corners.
    crossesAt === null ? val('crosses', 'min') : val('crossesAt', crossesAt),
    val('crossBetween', 'midCat'),
  ]);
}
