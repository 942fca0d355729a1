import { fit, labelLines, TEXT } from './label.ts';
import { textWidth } from './measure-text.ts';
import type { SvgNode } from './svg-node.ts';

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Names of points, each beside its mark where it meets neither the edge nor another name. */
export function placeLabels(
  wanted: readonly {
    readonly x: number;
    readonly y: number;
    readonly text: string;
    readonly reach: number;
  }[],
  plot: Box,
): readonly SvgNode[] {
  const taken: Box[] = wanted.map(({ x, y, reach }) => ({
    left: x - reach,
    right: x + reach,
    top: y - reach,
    bottom: y + reach,
  }));
  return wanted.flatMap(({ x, y, text, reach }, at) => {
    const lines = fit(text, (plot.right - plot.left) * 0.6, 2);
    const width = Math.max(...lines.map((line) => textWidth(line, TEXT.size)), 0);
    const height = lines.length * TEXT.line;
    const side = reach + 6;
    const places: readonly { readonly left: number; readonly top: number }[] = [
      { left: x + side, top: y - height / 2 },
      { left: x + side / 2, top: y - side - height },
      { left: x + side / 2, top: y + side },
      { left: x - side - width, top: y - height / 2 },
      { left: x - width - side / 2, top: y - side - height },
      { left: x - width - side / 2, top: y + side },
      // Higher up and further down, for names that crowd around one place.
      ...[2, 3, 4, 5].flatMap((step) => [
        { left: x + side, top: y - height / 2 - step * TEXT.line },
        { left: x + side, top: y - height / 2 + step * TEXT.line },
      ]),
    ];
    const boxes = places.map(({ left, top }) => ({ left, top, right: left + width, bottom: top + height }));
    const inside = boxes.filter((box) => within(box, plot));
    const free = inside.find((box) => taken.every((other, own) => own === at || !meets(box, other)));
    const chosen =
      free ?? inside[0] ?? clampInto({ left: x + side, top: y - height / 2, width, height }, plot);
    taken.push(chosen);
    return labelLines(chosen.left, chosen.top + 12, lines, { bold: true, halo: true });
  });
}

function within(box: Box, plot: Box): boolean {
  return box.left >= plot.left && box.right <= plot.right && box.top >= plot.top && box.bottom <= plot.bottom;
}

function meets(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function clampInto(
  box: { readonly left: number; readonly top: number; readonly width: number; readonly height: number },
  plot: Box,
): Box {
  const left = Math.max(plot.left, Math.min(box.left, plot.right - box.width));
  const top = Math.max(plot.top, Math.min(box.top, plot.bottom - box.height));
  return { left, top, right: left + box.width, bottom: top + box.height };
}
