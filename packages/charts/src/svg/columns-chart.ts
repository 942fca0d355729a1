import { formatNumber, type Language } from '@nylage/core/text';
import { scaleBand, scaleLinear } from 'd3-scale';
import type { ClusteredColumns } from '../description.ts';
import { barsChart } from './bars-chart.ts';
import { AXIS, GRID } from './chart-style.ts';
import { columnsLegend } from './columns-legend.ts';
import type { Drawing } from './drawing.ts';
import { fit, label, labelLines, TEXT } from './label.ts';
import { textWidth } from './measure-text.ts';
import { patternDefinitions, patternFill } from './patterns.ts';
import { quarters } from './quarters.ts';
import { node, type SvgNode } from './svg-node.ts';

const PLOT_HEIGHT = 220;
const LEFT = 44;
const RIGHT = 8;
/** A column narrower than this cannot carry its number: bars lie down instead. */
const LEAST_COLUMN = 30;

/** Columns side by side; lying bars where there is no room for a number above each column. */
export function columnsChart(chart: ClusteredColumns, width: number, language: Language): Drawing {
  const inner = width - LEFT - RIGHT;
  const series = chart.series.length;
  const groups = scaleBand(
    chart.categories.map((_, at) => String(at)),
    [LEFT, LEFT + inner],
  )
    .paddingInner(0.22)
    .paddingOuter(0.1);
  if (groups.bandwidth() / Math.max(1, series) < LEAST_COLUMN) return barsChart(chart, width, language);
  const legend = columnsLegend(chart, width, language);
  const top = legend.height + 26;
  const bottom = top + PLOT_HEIGHT;
  const y = scaleLinear([chart.valueAxis.min, chart.valueAxis.max], [bottom, top]).clamp(true);
  const columns = scaleBand(
    chart.series.map((_, at) => String(at)),
    [0, groups.bandwidth()],
  ).padding(0.08);
  const nodes: SvgNode[] = [patternDefinitions(chart.id, series), ...legend.nodes];
  for (const tick of quarters(chart.valueAxis)) {
    const at = y(tick);
    nodes.push(
      node('line', { x1: LEFT, x2: width - RIGHT, y1: at, y2: at, ...GRID }),
      label(LEFT - 6, at + 4, formatNumber(tick, 0, language), { anchor: 'end', muted: true }),
    );
  }
  nodes.push(label(0, top - 12, chart.valueAxis.unit, { muted: true }));
  for (const { value } of chart.references) {
    const at = y(value);
    nodes.push(
      node('line', { x1: LEFT, x2: width - RIGHT, y1: at, y2: at, 'stroke-dasharray': '6 4', ...AXIS }),
    );
  }
  chart.series.forEach(({ name, data }, at) => {
    const shapes: SvgNode[] = [];
    data.forEach(({ value, opens }, category) => {
      const left = (groups(String(category)) ?? LEFT) + (columns(String(at)) ?? 0);
      const middle = left + columns.bandwidth() / 2;
      if (value === null || !Number.isFinite(value)) {
        shapes.push(label(middle, bottom - 5, '–', { anchor: 'middle', muted: true }));
        return;
      }
      const height = Math.max(1, bottom - y(value));
      shapes.push(
        node(
          'rect',
          {
            x: left,
            y: bottom - height,
            width: columns.bandwidth(),
            height,
            fill: patternFill(chart.id, at),
            'data-opens': opens,
          },
          [
            node('title', {}, [
              `${chart.categories[category] ?? ''}, ${name}: ${formatNumber(value, 1, language)} ${chart.valueAxis.unit}`,
            ]),
          ],
        ),
      );
      const number = formatNumber(value, 1, language);
      if (textWidth(number, TEXT.size) <= columns.bandwidth() + 6)
        shapes.push(label(middle, bottom - height - 5, number, { anchor: 'middle', halo: true }));
    });
    nodes.push(node('g', { 'data-series': at }, shapes));
  });
  nodes.push(node('line', { x1: LEFT, x2: width - RIGHT, y1: bottom, y2: bottom, ...AXIS }));
  let most = 1;
  chart.categories.forEach((name, at) => {
    const lines = fit(name, groups.step() - 2);
    most = Math.max(most, lines.length);
    const middle = (groups(String(at)) ?? LEFT) + groups.bandwidth() / 2;
    nodes.push(...labelLines(middle, bottom + 18, lines, { anchor: 'middle' }));
  });
  return { nodes, height: bottom + 18 + most * TEXT.line };
}
