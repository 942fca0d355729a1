import { formatNumber, type Language } from '@nylage/core/text';
import type { ClusteredColumns } from '../description.ts';
import { AXIS } from './chart-style.ts';
import { legend } from './legend.ts';
import { patternFill } from './patterns.ts';
import { node, type SvgNode } from './svg-node.ts';

/** A square for each series, a dashed line for each reference. */
export function columnsLegend(
  chart: ClusteredColumns,
  width: number,
  language: Language,
): { readonly nodes: readonly SvgNode[]; readonly height: number } {
  return legend(
    [
      ...chart.series.map(({ name }, at) => ({
        name,
        mark: [node('rect', { x: -7, y: -7, width: 14, height: 14, fill: patternFill(chart.id, at) })],
      })),
      ...chart.references.map(({ name, value }) => ({
        name: `${name}: ${formatNumber(value, 1, language)} ${chart.valueAxis.unit}`,
        mark: [node('line', { x1: -8, x2: 8, y1: 0, y2: 0, 'stroke-dasharray': '6 4', ...AXIS })],
      })),
    ],
    width,
  );
}
