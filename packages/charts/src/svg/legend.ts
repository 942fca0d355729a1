import { fit, label, TEXT } from './label.ts';
import { textWidth } from './measure-text.ts';
import { node, type SvgNode } from './svg-node.ts';

/** One entry: a mark drawn around (0, 0), at most 16 pixels wide, and its name. */
export interface LegendEntry {
  readonly mark: readonly SvgNode[];
  readonly name: string;
}

const MARK = 24;
const GAP = 18;

/** Entries in rows that break where the width ends. Gives the height that they take. */
export function legend(
  entries: readonly LegendEntry[],
  width: number,
): { readonly nodes: readonly SvgNode[]; readonly height: number } {
  const nodes: SvgNode[] = [];
  let x = 0;
  let y = 0;
  let rowHeight: number = TEXT.line + 4;
  for (const { mark, name } of entries) {
    const lines = fit(name, width - MARK, 3);
    const needed = MARK + Math.max(...lines.map((line) => textWidth(line, TEXT.size)), 0);
    if (x > 0 && x + needed > width) {
      x = 0;
      y += rowHeight;
      rowHeight = TEXT.line + 4;
    }
    rowHeight = Math.max(rowHeight, lines.length * TEXT.line + 4);
    nodes.push(node('g', { transform: `translate(${Math.round(x + 9)} ${y + 8})` }, mark));
    lines.forEach((line, at) => {
      nodes.push(label(x + MARK, y + 12 + at * TEXT.line, line));
    });
    x += needed + GAP;
  }
  return { nodes, height: entries.length === 0 ? 0 : y + rowHeight };
}
