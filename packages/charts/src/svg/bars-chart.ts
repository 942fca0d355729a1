import { formatNumber, type Language } from '@nylage/core/text';
import { scaleLinear } from 'd3-scale';
import type { ClusteredColumns } from '../description.ts';
import { AXIS } from './chart-style.ts';
import { columnsLegend } from './columns-legend.ts';
import type { Drawing } from './drawing.ts';
import { fit, label, labelLines, TEXT } from './label.ts';
import { textWidth } from './measure-text.ts';
import { patternDefinitions, patternFill } from './patterns.ts';
import { node, type SvgNode } from './svg-node.ts';

const BAR = 18;
const GROUP_GAP = 14;

/** The same as columns, lying down: each group's name on a line of its own, each number beside its bar. */
export function barsChart(chart: ClusteredColumns, width: number, language: Language): Drawing {
  const legend = columnsLegend(chart, width, language);
  const missing = language === 'sv' ? 'saknas' : 'missing';
  const room = textWidth(
    `${formatNumber(chart.valueAxis.max, 1, language)} ${chart.valueAxis.unit}`,
    TEXT.size,
  );
  const x = scaleLinear(
    [chart.valueAxis.min, chart.valueAxis.max],
    [0, Math.max(20, width - Math.max(room, textWidth(missing, TEXT.size)) - 8)],
  ).clamp(true);
  const nodes: SvgNode[] = [patternDefinitions(chart.id, chart.series.length), ...legend.nodes];
  let y = legend.height + 8;
  const top = y;
  chart.categories.forEach((category, group) => {
    const lines = fit(category, width, 3);
    nodes.push(...labelLines(0, y + 12, lines, { bold: true }));
    y += lines.length * TEXT.line + 4;
    chart.series.forEach(({ name, data }, at) => {
      const { value, opens } = data[group] ?? { value: null, opens: null };
      if (value === null || !Number.isFinite(value)) {
        nodes.push(label(4, y + 13, missing, { muted: true }));
      } else {
        const length = Math.max(1, x(value));
        const number = `${formatNumber(value, 1, language)} ${chart.valueAxis.unit}`;
        nodes.push(
          node(
            'rect',
            {
              x: 0,
              y,
              width: length,
              height: BAR - 2,
              fill: patternFill(chart.id, at),
              'data-opens': opens,
            },
            [node('title', {}, [`${category}, ${name}: ${number}`])],
          ),
          label(length + 5, y + 13, number, { halo: true }),
        );
      }
      y += BAR;
    });
    y += GROUP_GAP;
  });
  const bottom = y - GROUP_GAP + 2;
  nodes.push(node('line', { x1: 0, x2: 0, y1: top, y2: bottom, ...AXIS }));
  for (const { value } of chart.references) {
    const at = x(value);
    nodes.push(node('line', { x1: at, x2: at, y1: top, y2: bottom, 'stroke-dasharray': '6 4', ...AXIS }));
  }
  return { nodes, height: Math.max(bottom, legend.height) + 4 };
}
