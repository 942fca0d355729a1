import type { XmlNode } from '@nylage/xlsx/testing';

/** What is wrong with a manifest: which check says so, where, and what to do. */
export interface ManifestFault {
  readonly check: string;
  /** The element's path, such as `OfficeApp/Version`, or a file. */
  readonly at: string;
  readonly says: string;
}

/** An element together with those around it. */
export interface Placed {
  readonly node: XmlNode;
  /** Names from the root to the element, with `/` between. */
  readonly path: string;
  readonly parent: XmlNode | null;
}

/** Every element below a node, itself included, with its place. */
export function* placed(node: XmlNode, parent: XmlNode | null = null, above = ''): Generator<Placed> {
  const path = above === '' ? node.name : `${above}/${node.name}`;
  yield { node, path, parent };
  for (const child of node.children) yield* placed(child, node, path);
}

/** The value of an attribute, whatever its prefix. */
export function attribute(node: XmlNode, name: string): string | undefined {
  return node.attributes.get(name);
}
