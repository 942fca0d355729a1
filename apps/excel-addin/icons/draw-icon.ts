import type { IconName } from '../manifest/addin-definition.ts';
import { ICONS, type IconColour, LETTER, type Shape } from './shapes.ts';

const COLOURS: Readonly<Record<IconColour, string>> = {
  ink: '#7a7a7a',
  accent: '#2b7cd3',
  paper: '#ffffff',
  warning: '#d13f57',
};

/** The field that shapes are given on. */
const FIELD = 16;

/** An icon as SVG in one size, its lines on whole pixels so that they are sharp. */
export function drawIcon(name: IconName, size: number): string {
  return svg(
    size,
    ICONS[name].map((shape) => drawShape(shape, size)),
  );
}

/** The add-in's mark as a white outline on nothing, for lists with a background of their own. */
export function drawOutline(size: number): string {
  const frame: Shape = { box: [1, 1, 15, 15], line: 'paper', round: 2 };
  return svg(
    size,
    [frame, ...LETTER].map((shape) => drawShape(shape, size)),
  );
}

function svg(size: number, within: readonly string[]): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 ${size} ${size}">${within.join('')}</svg>`;
}

function drawShape(shape: Shape, size: number): string {
  const scale = size / FIELD;
  if ('disc' in shape) {
    const [x, y, radius] = shape.disc;
    return `<circle cx="${x * scale}" cy="${y * scale}" r="${radius * scale}" fill="${COLOURS[shape.fill]}"/>`;
  }
  return 'box' in shape ? drawBox(shape, size) : drawPath(shape, size);
}

function drawBox(shape: Extract<Shape, { box: unknown }>, size: number): string {
  const scale = size / FIELD;
  const weight = Math.max(1, Math.round(scale));
  const at =
    shape.line === undefined
      ? (value: number): number => Math.round(value * scale)
      : (value: number): number => middleOfPixel(value * scale, weight, size);
  const [left, top, right, bottom] = shape.box;
  const line = shape.line === undefined ? '' : ` stroke="${COLOURS[shape.line]}" stroke-width="${weight}"`;
  const fill = shape.fill === undefined ? 'none' : COLOURS[shape.fill];
  return `<rect x="${at(left)}" y="${at(top)}" width="${at(right) - at(left)}" height="${at(bottom) - at(top)}" rx="${(shape.round ?? 0) * scale}" fill="${fill}"${line}/>`;
}

function drawPath(shape: Extract<Shape, { path: unknown }>, size: number): string {
  const scale = size / FIELD;
  const straight = shape.path.every(([x, y], index) => {
    const before = shape.path[index - 1];
    return before === undefined || before[0] === x || before[1] === y;
  });
  // Slanted lines are blurred by nature, and keep their own weight.
  const weight = straight
    ? Math.max(1, Math.round(scale * (shape.weight ?? 1)))
    : scale * (shape.weight ?? 1);
  const at = (value: number): number =>
    straight ? middleOfPixel(value * scale, weight, size) : value * scale;
  const points = shape.path.map(([x, y]) => `${at(x)},${at(y)}`).join(' ');
  const cap = straight ? 'square' : 'butt';
  return `<polyline points="${points}" fill="none" stroke="${COLOURS[shape.line]}" stroke-width="${weight}" stroke-linecap="${cap}"/>`;
}

/** Where a line must lie for its edges to fall on whole pixels. */
function middleOfPixel(value: number, weight: number, size: number): number {
  const near = Math.round(value - weight / 2) + weight / 2;
  return Math.min(size - weight / 2, Math.max(weight / 2, near));
}
