/** A piece of SVG as plain data: no DOM, no React. `svgText` serialises it; apps may render it themselves. */
export interface SvgNode {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly children: readonly (SvgNode | string)[];
}

/** Makes a node. Attributes that are null are left out. */
export function node(
  tag: string,
  attributes: Readonly<Record<string, string | number | null>> = {},
  children: readonly (SvgNode | string)[] = [],
): SvgNode {
  const kept: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== null) kept[name] = typeof value === 'number' ? rounded(value) : value;
  }
  return { tag, attributes: kept, children };
}

/** Two decimals: a hundredth of a pixel is never seen, and snapshots stay the same everywhere. */
export function rounded(value: number): number {
  const near = Math.round(value * 100) / 100;
  return near === 0 ? 0 : near;
}
