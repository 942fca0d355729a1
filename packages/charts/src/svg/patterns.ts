import { palette } from '../palette.ts';
import { fillOf } from './chart-style.ts';
import { node, type SvgNode } from './svg-node.ts';

/** Lines drawn in the paper's colour over a series' own, so that series differ without colour. */
const STROKES: readonly (string | null)[] = [
  null,
  'M-2,2 l4,-4 M0,8 l8,-8 M6,10 l4,-4',
  'M0,4 h8',
  'M0,0 l8,8 M0,8 l8,-8',
  'M4,0 v8',
  'M0,4 h8 M4,0 v8',
];

/** The patterns that a chart's series need; the first is plain. */
export function patternDefinitions(chart: string, count: number): SvgNode {
  const definitions = Array.from({ length: Math.min(count, palette.length) }, (_, at) => {
    const strokes = STROKES[at] ?? null;
    const children = [node('rect', { width: 8, height: 8, ...fillOf(at) })];
    if (strokes !== null)
      children.push(
        node('path', { d: strokes, class: 'nl-edge', stroke: '#ffffff', 'stroke-width': 2, fill: 'none' }),
      );
    return node(
      'pattern',
      { id: patternId(chart, at), width: 8, height: 8, patternUnits: 'userSpaceOnUse' },
      children,
    );
  });
  return node('defs', {}, definitions);
}

/** The fill of a series. */
export function patternFill(chart: string, position: number): string {
  return `url(#${patternId(chart, position % palette.length)})`;
}

function patternId(chart: string, at: number): string {
  return `${safeId(chart)}-pattern-${at}`;
}

/** An id that no address or selector can misread. */
export function safeId(text: string): string {
  return text.replace(/[^a-zA-Z0-9_-]/g, '-');
}
