import type { PackageView } from './package-view.ts';
import { repeated, schemaOrder } from './schema-order.ts';
import type { XmlNode } from './xml-tree.ts';

/** Children stand in the order that the schema fixes, none that it does not know, and no more than once. */
export function* checkOrder(view: PackageView): Generator<string> {
  for (const name of view.names) {
    if (/\.xml$/.test(name) && /^xl\//.test(name)) yield* orderOf(view.tree(name), '', name);
  }
}

function* orderOf(node: XmlNode, parent: string, part: string): Generator<string> {
  const order = schemaOrder[`${parent}/${node.name}`] ?? schemaOrder[node.name];
  if (order !== undefined && hasChildrenOfItsOwn(node)) {
    let last = -1;
    let before = '';
    for (const { name } of node.children) {
      const at = order.indexOf(name);
      if (at < 0) yield `${part}: ${node.name} holds ${name}`;
      else if (at < last) yield `${part}: in ${node.name}, ${name} stands after ${before}`;
      else if (at === last && !repeated.has(name)) yield `${part}: ${node.name} holds ${name} twice`;
      last = Math.max(last, at);
      before = name;
    }
  }
  for (const child of node.children) yield* orderOf(child, node.name, part);
}

/** Some names are used by several parts of the standard; these are the ones meant above. */
function hasChildrenOfItsOwn(node: XmlNode): boolean {
  // `a:tbl`-like or extension elements in other namespaces share names with ours.
  return !/^(x14|x15|xm|xr|mc|a14|c14|c15|c16|thm15|v|o|x)$/.test(node.prefix);
}
