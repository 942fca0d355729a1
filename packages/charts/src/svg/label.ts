import { INK, MUTED } from './chart-style.ts';
import { wrapText } from './measure-text.ts';
import { node, type SvgNode } from './svg-node.ts';

/** Font sizes in pixels; nothing smaller than 12, so that it can be read on a phone. */
export const TEXT = { size: 12, line: 16 } as const;

/** How a text stands at its place. */
export interface LabelOptions {
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly muted?: boolean;
  readonly bold?: boolean;
  /** Stands over lines and marks: edged with the paper's colour. */
  readonly halo?: boolean;
}

/** One line of text; `y` is its baseline. */
export function label(x: number, y: number, text: string, options: LabelOptions = {}): SvgNode {
  return node(
    'text',
    {
      x,
      y,
      'font-size': TEXT.size,
      'text-anchor': options.anchor ?? 'start',
      'font-weight': options.bold === true ? 600 : null,
      ...(options.muted === true ? MUTED : INK),
      ...(options.halo === true ? haloed(options.muted === true) : {}),
    },
    [text],
  );
}

/** A text of several lines, the first with its baseline at `y`. */
export function labelLines(
  x: number,
  y: number,
  lines: readonly string[],
  options: LabelOptions = {},
): readonly SvgNode[] {
  return lines.map((line, at) => label(x, y + at * TEXT.line, line, options));
}

/** A text broken to fit a width, as lines. */
export function fit(text: string, width: number, most?: number): readonly string[] {
  return wrapText(text, width, TEXT.size, most);
}

function haloed(muted: boolean): Readonly<Record<string, string | number>> {
  return {
    class: `${(muted ? MUTED : INK).class} nl-edge`,
    stroke: '#ffffff',
    'stroke-width': 4,
    'stroke-linejoin': 'round',
    'paint-order': 'stroke',
  };
}
