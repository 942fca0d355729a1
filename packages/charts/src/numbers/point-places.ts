import type { Axis, Scatter } from '../description.ts';

/** How far inside the corners their names stand, as part of the axis. */
const CORNER_INSET = 0.03;

/** Whether the chart is drawn as bubbles. */
export function hasSizes(chart: Scatter): boolean {
  return chart.series.some(({ points }) => points.some(({ size }) => size !== null));
}

/** Of the largest bubble's area: enough to be seen, too little to be taken for a weight or to cover a neighbour. */
const DOT_SHARE = 1 / 12;

/** The area of a point that weighs nothing, such as a target: a dot beside the bubbles. */
export function dotSize(chart: Scatter): number {
  const sizes = chart.series.flatMap(({ points }) =>
    points.flatMap(({ size }) => (size === null ? [] : [size])),
  );
  return sizes.length === 0 ? 1 : Math.max(...sizes) * DOT_SHARE;
}

/** Where the corners' names stand, a little inside the corners, and on which side of that place. */
export function cornerPlaces(
  chart: Scatter,
): readonly { readonly label: string; readonly x: number; readonly y: number; readonly side: 'l' | 'r' }[] {
  const inset = (axis: Axis): number => (axis.max - axis.min) * CORNER_INSET;
  const left = chart.xAxis.min + inset(chart.xAxis);
  const right = chart.xAxis.max - inset(chart.xAxis);
  const bottom = chart.yAxis.min + inset(chart.yAxis);
  const top = chart.yAxis.max - inset(chart.yAxis);
  const places = [
    { x: left, y: top, side: 'r' },
    { x: right, y: top, side: 'l' },
    { x: right, y: bottom, side: 'l' },
    { x: left, y: bottom, side: 'r' },
  ] as const;
  return places.flatMap((place, corner) => {
    const label = chart.corners[corner];
    return label === undefined ? [] : [{ label, ...place }];
  });
}
