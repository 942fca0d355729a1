import type { PointRole } from '../description.ts';
import { fillOf, lineOf } from './chart-style.ts';
import { node, type SvgNode } from './svg-node.ts';

/** How far a mark of each role reaches from its centre, where it has no size of its own. */
export const MARK_RADIUS: Readonly<Record<PointRole, number>> = {
  start: 8,
  earlier: 6,
  today: 8,
  target: 10,
  milestone: 7,
  organisation: 5,
  alternative: 6,
};

/** Colour of each role, by position in the palette. */
const COLOR: Readonly<Record<PointRole, number>> = {
  today: 0,
  start: 4,
  earlier: 0,
  target: 1,
  milestone: 1,
  organisation: 2,
  alternative: 3,
};

const PAPER = { class: 'nl-paper', fill: '#ffffff' } as const;

/** The mark of a role around (0, 0): a shape of its own, so that colour never stands alone. */
export function pointMark(role: PointRole, radius: number = MARK_RADIUS[role]): readonly SvgNode[] {
  const at = COLOR[role];
  const line = lineOf(at);
  const fill = fillOf(at);
  switch (role) {
    case 'today':
      return [node('circle', { r: radius + 2, ...PAPER }), node('circle', { r: radius, ...fill })];
    case 'start':
      return [
        node('circle', { r: radius, ...PAPER }),
        node('circle', { r: radius - 1, ...line, 'stroke-width': 2.5, fill: 'none' }),
      ];
    case 'earlier':
      return [
        node('circle', { r: radius, ...PAPER }),
        node('circle', { r: radius - 1, ...line, 'stroke-width': 1.5, fill: 'none' }),
        node('circle', { r: 1.5, ...fill }),
      ];
    case 'target':
      return [
        node('path', { d: diamond(radius), ...PAPER }),
        node('path', { d: diamond(radius - 2), ...fill }),
      ];
    case 'milestone':
      return [node('path', { d: diamond(radius - 1), ...line, 'stroke-width': 2, fill: 'none' })];
    case 'alternative':
      return [
        node('rect', {
          x: -radius + 1,
          y: -radius + 1,
          width: 2 * radius - 2,
          height: 2 * radius - 2,
          ...line,
          'stroke-width': 2,
          fill: 'none',
        }),
      ];
    case 'organisation':
      return [
        node('circle', {
          r: radius,
          ...fill,
          'fill-opacity': 0.28,
        }),
        node('circle', { r: Math.max(0.5, radius - 0.5), ...line, 'stroke-width': 1, fill: 'none' }),
      ];
  }
}

/** How a mark for several organisations is drawn: as one organisation's, in a single element. */
export function crowdMark(): Readonly<Record<string, string | number>> {
  const { class: filled, fill } = fillOf(COLOR.organisation);
  const { class: edged, stroke } = lineOf(COLOR.organisation);
  return { class: `${filled} ${edged}`, fill, stroke, 'fill-opacity': 0.28, 'stroke-width': 1 };
}

function diamond(radius: number): string {
  return `M0,${-radius} L${radius},0 L0,${radius} L${-radius},0 Z`;
}
