import { escapeMarkup } from '@nylage/core/text';
import type { SvgNode } from './svg-node.ts';

/** Characters that XML 1.0 does not allow, whatever a label says. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** Serialises a tree, for reports and files. Every text and attribute is escaped. */
export function svgText(tree: SvgNode): string {
  const attributes = Object.entries(tree.attributes)
    .map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
    .join('');
  const namespace = tree.tag === 'svg' ? ' xmlns="http://www.w3.org/2000/svg"' : '';
  const start = `<${tree.tag}${namespace}${attributes}`;
  if (tree.children.length === 0) return `${start}/>`;
  const inside = tree.children.map((child) => (typeof child === 'string' ? escaped(child) : svgText(child)));
  return `${start}>${inside.join('')}</${tree.tag}>`;
}

function escaped(text: string): string {
  return escapeMarkup(text.replace(FORBIDDEN, ''));
}
