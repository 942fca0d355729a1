import type { SvgNode } from './svg-node.ts';

/** What a chart's own part draws: everything below the SVG element, and how high it became. */
export interface Drawing {
  readonly nodes: readonly SvgNode[];
  readonly height: number;
}
