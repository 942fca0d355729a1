import { formatCount, formatNumber, type Language } from '@nylage/core/text';
import { type ScaleLinear, scaleLinear, scaleSqrt } from 'd3-scale';
import { type Cluster, type Crowd, crowdOf } from '../crowd.ts';
import type { PointRole, Scatter } from '../description.ts';
import { pointOpens } from '../point-opens.ts';
import { AXIS, GRID } from './chart-style.ts';
import type { Drawing } from './drawing.ts';
import { fit, label, labelLines, TEXT } from './label.ts';
import { legend } from './legend.ts';
import { placeLabels } from './place-labels.ts';
import { crowdMark, MARK_RADIUS, pointMark } from './point-marks.ts';
import { quarters } from './quarters.ts';
import { node, type SvgNode } from './svg-node.ts';

const LEFT = 46;
const RIGHT = 24;
const LARGEST_SIDE = 480;
/** The largest mark's reach; plots have this much room around them. */
const LARGEST_MARK = 18;

/** What lies under what: the crowd first, the answer on top. */
const LAYERS: readonly PointRole[] = [
  'organisation',
  'alternative',
  'milestone',
  'start',
  'earlier',
  'target',
  'today',
];

/** Points in a square with named corners. */
export function scatterChart(chart: Scatter, width: number, language: Language): Drawing {
  const side = Math.max(120, Math.min(LARGEST_SIDE, width - LEFT - RIGHT));
  const crowds = chart.series.map(
    ({ crowd: known, points }): Crowd | null => known ?? crowdOf(points, chart.xAxis, chart.yAxis),
  );
  const names = legend(
    chart.series.map(({ role, name, crowdName }, at) => ({
      name: crowds[at] == null ? name : (crowdName ?? name),
      mark: pointMark(role, Math.min(6, MARK_RADIUS[role])),
    })),
    width,
  );
  const yTitle = fit(chart.yAxis.title, width - 4, 2);
  const top = names.height + yTitle.length * TEXT.line + LARGEST_MARK + 2;
  const bottom = top + side;
  const right = LEFT + side;
  const x = scaleLinear([chart.xAxis.min, chart.xAxis.max], [LEFT, right]).clamp(true);
  const y = scaleLinear([chart.yAxis.min, chart.yAxis.max], [bottom, top]).clamp(true);
  const nodes: SvgNode[] = [
    ...names.nodes,
    ...labelLines(0, names.height + 14, yTitle, { muted: true }),
    ...frame(chart, x, y, language),
  ];
  const largest = Math.max(
    0,
    ...chart.series.flatMap(({ points }) =>
      points.map(({ size }) => (Number.isFinite(size) ? (size ?? 0) : 0)),
    ),
  );
  const radius = scaleSqrt([0, largest || 1], [3, LARGEST_MARK - 2]).clamp(true);
  const labels: { x: number; y: number; text: string; reach: number }[] = [];
  for (const role of LAYERS) {
    chart.series.forEach(({ role: own, points, name }, at) => {
      if (own !== role) return;
      const together = crowds[at] ?? null;
      if (together !== null) {
        nodes.push(node('g', { 'data-series': at }, crowd(together.clusters, chart, x, y, language)));
        return;
      }
      // Large marks first, so that a small one is not hidden behind them.
      const drawn = [...points]
        .filter((point) => Number.isFinite(point.x) && Number.isFinite(point.y))
        .sort((a, b) => (b.size ?? 0) - (a.size ?? 0))
        .map((point) => {
          const reach =
            point.size === null || !Number.isFinite(point.size) ? MARK_RADIUS[role] : radius(point.size);
          const place = { x: x(point.x), y: y(point.y) };
          if (role !== 'organisation' && point.label !== '')
            labels.push({ ...place, text: point.label, reach });
          const says = `${point.label === '' ? name : point.label}: ${formatNumber(point.x, 1, language)} ${chart.xAxis.unit}, ${formatNumber(point.y, 1, language)} ${chart.yAxis.unit}`;
          return node(
            'g',
            { transform: `translate(${round(place.x)} ${round(place.y)})`, 'data-opens': pointOpens(point) },
            [node('title', {}, [says]), ...pointMark(role, reach)],
          );
        });
      nodes.push(node('g', { 'data-series': at }, drawn));
    });
  }
  nodes.push(...corners(chart, { left: LEFT, right, top, bottom }));
  nodes.push(...placeLabels(labels, { left: LEFT, right, top, bottom }));
  const xTitle = fit(chart.xAxis.title, width - LEFT, 2);
  nodes.push(...labelLines(LEFT, bottom + 38, xTitle, { muted: true }));
  return { nodes, height: bottom + 38 + xTitle.length * TEXT.line };
}

/** A mark for each place where points lie near each other: its area is what they weigh together. */
function crowd(
  all: readonly Cluster[],
  chart: Scatter,
  x: ScaleLinear<number, number>,
  y: ScaleLinear<number, number>,
  language: Language,
): readonly SvgNode[] {
  const largest = Math.max(0, all[0]?.size ?? 0);
  const radius = scaleSqrt([0, largest === 0 ? 1 : largest], [1.5, LARGEST_MARK - 4]).clamp(true);
  return all.map((one) => {
    const place = `${formatNumber(one.x, 1, language)} ${chart.xAxis.unit}, ${formatNumber(one.y, 1, language)} ${chart.yAxis.unit}`;
    return node('circle', { cx: x(one.x), cy: y(one.y), r: radius(one.size), ...crowdMark() }, [
      node('title', {}, [`${formatCount(one.count, language)}: ${place}`]),
    ]);
  });
}

function frame(
  chart: Scatter,
  x: ScaleLinear<number, number>,
  y: ScaleLinear<number, number>,
  language: Language,
): readonly SvgNode[] {
  const nodes: SvgNode[] = [];
  const [left = 0, right = 0] = x.range();
  const [bottom = 0, top = 0] = y.range();
  for (const tick of quarters(chart.xAxis)) {
    nodes.push(
      node('line', { x1: x(tick), x2: x(tick), y1: top, y2: bottom, ...GRID }),
      label(x(tick), bottom + 16, `${formatNumber(tick, 0, language)}`, { anchor: 'middle', muted: true }),
    );
  }
  for (const tick of quarters(chart.yAxis)) {
    nodes.push(
      node('line', { x1: left, x2: right, y1: y(tick), y2: y(tick), ...GRID }),
      label(left - 8, y(tick) + 4, `${formatNumber(tick, 0, language)}`, { anchor: 'end', muted: true }),
    );
  }
  if (chart.corners.length > 0) {
    const middle = { x: (left + right) / 2, y: (top + bottom) / 2 };
    nodes.push(
      node('line', { x1: middle.x, x2: middle.x, y1: top, y2: bottom, ...AXIS }),
      node('line', { x1: left, x2: right, y1: middle.y, y2: middle.y, ...AXIS }),
    );
  }
  return nodes;
}

function corners(
  chart: Scatter,
  box: { left: number; right: number; top: number; bottom: number },
): readonly SvgNode[] {
  const half = (box.right - box.left) / 2 - 16;
  return chart.corners.slice(0, 4).flatMap((name, corner) => {
    const lines = fit(name, half, 3);
    const isRight = corner === 1 || corner === 2;
    const isTop = corner < 2;
    const y = isTop ? box.top + 18 : box.bottom - 10 - (lines.length - 1) * TEXT.line;
    return labelLines(isRight ? box.right - 8 : box.left + 8, y, lines, {
      anchor: isRight ? 'end' : 'start',
      muted: true,
      halo: true,
    });
  });
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
