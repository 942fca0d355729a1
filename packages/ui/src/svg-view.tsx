import type { SvgNode } from '@nylage/charts';
import { createElement, type ReactNode } from 'react';

/** Renders an SVG tree as React elements: texts as text, nothing as markup. */
export function SvgView({ tree }: { tree: SvgNode }) {
  return element(tree, 0);
}

function element(node: SvgNode, key: number): ReactNode {
  const props: Record<string, string | number> = { key };
  for (const [name, value] of Object.entries(node.attributes)) props[propName(name)] = value;
  return createElement(
    node.tag,
    props,
    ...node.children.map((child, at) => (typeof child === 'string' ? child : element(child, at))),
  );
}

/** React's name of an SVG attribute: `stroke-width` → `strokeWidth`; data and aria stay as they are. */
function propName(name: string): string {
  if (name === 'class') return 'className';
  if (name.startsWith('data-') || name.startsWith('aria-')) return name;
  return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
