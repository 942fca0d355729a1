import type { Language } from '@nylage/core/text';
import type { ChartDescription } from '../description.ts';
import { chartStyle } from './chart-style.ts';
import { columnsChart } from './columns-chart.ts';
import type { Drawing } from './drawing.ts';
import { safeId } from './patterns.ts';
import { radarChart } from './radar-chart.ts';
import { scatterChart } from './scatter-chart.ts';
import { node, type SvgNode } from './svg-node.ts';

/** How a chart is drawn. Texts keep their size: draw for the width that there is, do not scale. */
export interface SvgOptions {
  readonly language: Language;
  /** Pixels; never less than 240. */
  readonly width: number;
}

const NARROWEST = 240;

/** Draws a chart as an SVG tree: an image with a name and a sentence; its numbers stand in `chartTable`. */
export function svgChart(chart: ChartDescription, { language, width: wanted }: SvgOptions): SvgNode {
  const width = Math.max(NARROWEST, Math.floor(wanted));
  const { nodes, height } = draw(chart, width, language);
  const id = safeId(chart.id);
  return node(
    'svg',
    {
      class: 'nl-chart',
      role: 'img',
      lang: language,
      'aria-labelledby': `${id}-title ${id}-sentence`,
      viewBox: `0 0 ${width} ${Math.ceil(height)}`,
      width,
      height: Math.ceil(height),
    },
    [
      node('title', { id: `${id}-title` }, [chart.title]),
      node('desc', { id: `${id}-sentence` }, [chart.sentence]),
      chartStyle(),
      ...nodes,
    ],
  );
}

function draw(chart: ChartDescription, width: number, language: Language): Drawing {
  switch (chart.kind) {
    case 'clustered-columns':
      return columnsChart(chart, width, language);
    case 'scatter':
      return scatterChart(chart, width, language);
    case 'radar':
      return radarChart(chart, width, language);
  }
}
