import { formatNumber, type Language } from '@nylage/core/text';
import { scaleLinear } from 'd3-scale';
import { lineRadial } from 'd3-shape';
import type { Radar } from '../description.ts';
import { fillOf, GRID, lineOf } from './chart-style.ts';
import type { Drawing } from './drawing.ts';
import { fit, label, labelLines, TEXT } from './label.ts';
import { legend } from './legend.ts';
import { quarters } from './quarters.ts';
import { node, type SvgNode } from './svg-node.ts';

/** Narrower than this the spokes carry numbers, and their names stand below. */
const ROOM_FOR_NAMES = 520;
const NAME_ROOM = 156;
const DASHES: readonly (string | null)[] = [null, '8 4', '2 3', '10 3 2 3', '5 5', '1 4'];

/** Values on spokes; a missing value is a gap in its ring. */
export function radarChart(chart: Radar, width: number, language: Language): Drawing {
  const named = width >= ROOM_FOR_NAMES;
  const entries = legend(
    chart.series.map(({ name }, at) => ({ name, mark: ringMark(at) })),
    width,
  );
  const around = named ? NAME_ROOM : 28;
  const reach = Math.max(40, Math.min(190, width / 2 - around));
  const centre = { x: width / 2, y: entries.height + reach + 48 };
  const radius = scaleLinear([chart.valueAxis.min, chart.valueAxis.max], [0, reach]).clamp(true);
  const angle = (at: number): number => (at / Math.max(1, chart.categories.length)) * 2 * Math.PI;
  const nodes: SvgNode[] = [...entries.nodes];
  const web: SvgNode[] = [];
  for (const tick of quarters(chart.valueAxis))
    web.push(node('circle', { r: radius(tick), fill: 'none', ...GRID }));
  chart.categories.forEach((_, at) => {
    const end = onSpoke(angle(at), reach);
    web.push(node('line', { x1: 0, y1: 0, x2: end.x, y2: end.y, ...GRID }));
  });
  const line = lineRadial<number | null>()
    .angle((_, at) => angle(at))
    .radius((value) => radius(value ?? 0))
    .defined((value) => value !== null)
    .digits(2);
  const rings = chart.series.map(({ name, data }, at) => {
    const values = data.map(({ value }) => (value !== null && Number.isFinite(value) ? value : null));
    const closed = values.every((value) => value !== null) ? [...values, values[0] ?? null] : values;
    const ring = node('path', {
      d: line(closed) ?? '',
      fill: 'none',
      ...lineOf(at),
      'stroke-width': 2.5,
      'stroke-dasharray': DASHES[at % DASHES.length] ?? null,
    });
    const dots = values.flatMap((value, spoke) => {
      if (value === null) return [];
      const place = onSpoke(angle(spoke), radius(value));
      const says = `${chart.categories[spoke] ?? ''}, ${name}: ${formatNumber(value, 1, language)} ${chart.valueAxis.unit}`;
      return [
        node(
          'circle',
          { cx: place.x, cy: place.y, r: 4, ...fillOf(at), 'data-opens': data[spoke]?.opens ?? null },
          [node('title', {}, [says])],
        ),
      ];
    });
    return node('g', { 'data-series': at }, [ring, ...dots]);
  });
  nodes.push(node('g', { transform: `translate(${centre.x} ${centre.y})` }, [...web, ...rings]));
  for (const tick of quarters(chart.valueAxis).slice(1, 4))
    nodes.push(
      label(centre.x + 4, centre.y - radius(tick) + 4, formatNumber(tick, 0, language), { muted: true }),
    );
  let bottom = centre.y + reach + 40;
  chart.categories.forEach((name, at) => {
    const end = onSpoke(angle(at), reach + 12);
    const x = centre.x + end.x;
    const isMiddle = Math.abs(end.x) < 24;
    const anchor = isMiddle ? 'middle' : end.x > 0 ? 'start' : 'end';
    const room = isMiddle ? 160 : anchor === 'start' ? width - x : x;
    const lines = named ? fit(name, room, 2) : [String(at + 1)];
    const above = end.y < 0 ? lines.length - 1 : 0;
    nodes.push(...labelLines(x, centre.y + end.y + 4 - above * TEXT.line, lines, { anchor }));
  });
  if (!named) {
    chart.categories.forEach((name, at) => {
      const lines = fit(name, width - 28, 3);
      nodes.push(label(20, bottom + 12, String(at + 1), { anchor: 'end', muted: true }));
      nodes.push(...labelLines(28, bottom + 12, lines));
      bottom += Math.max(1, lines.length) * TEXT.line + 2;
    });
  }
  return { nodes, height: bottom + 8 };
}

function ringMark(at: number): readonly SvgNode[] {
  return [
    node('line', {
      x1: -9,
      x2: 9,
      y1: 0,
      y2: 0,
      ...lineOf(at),
      'stroke-width': 2.5,
      'stroke-dasharray': DASHES[at % DASHES.length] ?? null,
    }),
    node('circle', { r: 4, ...fillOf(at) }),
  ];
}

function onSpoke(angle: number, radius: number): { readonly x: number; readonly y: number } {
  return { x: Math.sin(angle) * radius, y: -Math.cos(angle) * radius };
}
