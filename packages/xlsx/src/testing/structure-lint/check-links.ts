import type { PackageView } from './package-view.ts';
import { walk } from './xml-tree.ts';

/** Relationships resolve, every part has a content type and is linked to, and every id used exists. */
export function* checkLinks(view: PackageView): Generator<string> {
  if (view.names[0] !== '[Content_Types].xml') yield '[Content_Types].xml is not the first part';
  yield* checkContentTypes(view);
  const reached = new Set<string>(['[Content_Types].xml']);
  const queue = [''];
  for (let source = queue.pop(); source !== undefined; source = queue.pop()) {
    const ids = new Set<string>();
    for (const { id, target } of view.links(source)) {
      if (ids.has(id)) yield `${source}: the relationship ${id} is given twice`;
      ids.add(id);
      if (target === null || reached.has(target)) continue;
      if (!view.has(target)) {
        yield `${source}: ${id} leads to ${target}, which is missing`;
        continue;
      }
      reached.add(target);
      queue.push(target);
    }
    if (source !== '' && /\.(xml|vml)$/.test(source)) yield* checkUsedIds(view, source, ids);
  }
  for (const name of view.names) {
    if (!reached.has(name) && !name.endsWith('.rels')) yield `${name} is linked to by nothing`;
    if (name.endsWith('.rels')) {
      const owner = name.replace(/_rels\/([^/]*)\.rels$/, '$1');
      if (owner !== '' && !view.has(owner)) yield `${name} belongs to no part`;
    }
  }
}

function* checkContentTypes(view: PackageView): Generator<string> {
  const extensions = new Set<string>();
  const overrides = new Set<string>();
  for (const { name, attributes } of view.tree('[Content_Types].xml').children) {
    if (name === 'Default') {
      const extension = (attributes.get('Extension') ?? '').toLowerCase();
      if (extensions.has(extension)) yield `the content type of .${extension} is given twice`;
      extensions.add(extension);
    } else {
      const part = (attributes.get('PartName') ?? '').slice(1);
      if (overrides.has(part)) yield `the content type of ${part} is given twice`;
      overrides.add(part);
      if (!view.has(part)) yield `a content type is given for ${part}, which is missing`;
    }
  }
  for (const name of view.names) {
    const extension = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
    if (name !== '[Content_Types].xml' && !overrides.has(name) && !extensions.has(extension)) {
      yield `${name} has no content type`;
    }
    if (/^xl\/.*\.xml$/.test(name) && !overrides.has(name)) yield `${name} has only the content type of .xml`;
  }
}

function* checkUsedIds(view: PackageView, source: string, ids: ReadonlySet<string>): Generator<string> {
  for (const node of walk(view.tree(source))) {
    for (const [name, id] of node.attributes) {
      const used =
        /^(r|rel|relationships|o):(id|embed|link|pict|relid|dm|lo|qs|cs)$/.test(name) &&
        !name.startsWith('o:id');
      if (used && id !== '' && !ids.has(id))
        yield `${source}: ${node.name} uses ${id}, which is no relationship`;
    }
  }
}
