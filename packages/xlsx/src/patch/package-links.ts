import { relationshipsOf, resolveTarget } from '../read/relationships.ts';
import { readRoot } from '../read/xml-children.ts';
import { type PartKind, partKinds, relativeTarget } from '../write/package-parts.ts';
import { element, partBytes } from '../write/xml.ts';
import { withPrefix } from './cell-xml.ts';
import { prefixOf, RawTag } from './raw-tag.ts';
import { Splices } from './splices.ts';
import type { WorkbookPackage } from './workbook-package.ts';

const CONTENT_TYPES = '[Content_Types].xml';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** Says what kind a new part is. */
export function addContentType(workbook: WorkbookPackage, part: string, kind: PartKind): void {
  insertBeforeEnd(workbook, CONTENT_TYPES, (prefix) =>
    withPrefix(element('Override', { PartName: `/${part}`, ContentType: partKinds[kind].content }), prefix),
  );
}

/** Says what kind all parts with an ending are, where nothing says so yet. */
export function addDefaultType(workbook: WorkbookPackage, extension: string, content: string): void {
  let isKnown = false;
  const scanner = workbook.describing(CONTENT_TYPES);
  readRoot(scanner, 'Types', (name) => {
    if (name === 'Default' && scanner.attribute('Extension')?.toLowerCase() === extension) isKnown = true;
  });
  if (isKnown) return;
  const splices = new Splices();
  const opening = workbook.describing(CONTENT_TYPES);
  opening.next();
  const prefix = prefixOf(new RawTag(opening.bytes, opening.tagStart, opening.position).name);
  splices.insert(
    opening.position,
    withPrefix(element('Default', { Extension: extension, ContentType: content }), prefix),
  );
  workbook.set(CONTENT_TYPES, splices.apply(opening.bytes));
}

/** Links a part to another and gives the link's id, one that is free. */
export function addLink(workbook: WorkbookPackage, source: string, kind: PartKind, target: string): string {
  return addRelationship(workbook, source, relationshipType(workbook, kind), relativeTarget(source, target));
}

/** Takes a part away together with its links, the links to it and what says of what kind it is. */
export function removePart(workbook: WorkbookPackage, part: string): void {
  const links = relationshipsOf(part);
  workbook.remove(part);
  if (workbook.has(links)) workbook.remove(links);
  removeElements(workbook, CONTENT_TYPES, 'Types', (attribute) => {
    const named = attribute('PartName')?.slice(1);
    return isPart(named, part) || isPart(named, links);
  });
  for (const name of workbook.names()) {
    const source = sourceOf(name);
    if (source === null) continue;
    removeElements(workbook, name, 'Relationships', (attribute) => {
      const target = attribute('TargetMode') === 'External' ? null : attribute('Target');
      return target !== null && isPart(resolveTarget(source, target), part);
    });
  }
}

/** Every part that can be reached from the package by its links, by its name in lower case. */
export function reachableParts(workbook: WorkbookPackage): ReadonlySet<string> {
  const reached = new Set<string>();
  const queue = [''];
  for (let source = queue.pop(); source !== undefined; source = queue.pop()) {
    for (const { target } of workbook.links(source).values()) {
      const key = target.toLowerCase();
      if (reached.has(key) || !workbook.has(target)) continue;
      reached.add(key);
      queue.push(target);
    }
  }
  return reached;
}

/** Takes away links out of a part by their ids. */
export function removeLinks(workbook: WorkbookPackage, source: string, ids: ReadonlySet<string>): void {
  removeElements(workbook, relationshipsOf(source), 'Relationships', (attribute) =>
    ids.has(attribute('Id') ?? ''),
  );
}

/** Whether the workbook is of the strict kind, whose names of everything differ. */
export function isStrict(workbook: WorkbookPackage): boolean {
  const scanner = workbook.describing(workbook.workbook);
  scanner.next();
  const tag = new RawTag(scanner.bytes, scanner.tagStart, scanner.position).toString();
  return tag.includes('purl.oclc.org');
}

function relationshipType(workbook: WorkbookPackage, kind: PartKind): string {
  const type = partKinds[kind].relationship;
  return isStrict(workbook)
    ? type.replace(
        'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
        'http://purl.oclc.org/ooxml/officeDocument/relationships',
      )
    : type;
}

function addRelationship(workbook: WorkbookPackage, source: string, type: string, target: string): string {
  const name = relationshipsOf(source);
  if (!workbook.has(name)) workbook.set(name, partBytes(element('Relationships', { xmlns: RELATIONSHIPS })));
  const used = new Set<string>();
  const scanner = workbook.describing(name);
  readRoot(scanner, 'Relationships', () => {
    used.add(scanner.attribute('Id') ?? '');
  });
  let number = used.size + 1;
  while (used.has(`rId${number}`)) number++;
  const id = `rId${number}`;
  insertBeforeEnd(workbook, name, (prefix) =>
    withPrefix(
      element('Relationship', {
        Id: id,
        Type: type,
        Target: target,
      }),
      prefix,
    ),
  );
  return id;
}

/** Puts an element last in a part's root. */
function insertBeforeEnd(workbook: WorkbookPackage, part: string, made: (prefix: string) => string): void {
  const scanner = workbook.describing(part);
  scanner.next();
  const root = new RawTag(scanner.bytes, scanner.tagStart, scanner.position);
  const splices = new Splices();
  const added = made(root.prefix);
  if (root.empty) {
    const { tagStart, position } = scanner;
    root.empty = false;
    splices.replace(tagStart, position, `${root.toString()}${added}</${root.name}>`);
  } else {
    while (scanner.depth > 0 && scanner.next());
    splices.insert(scanner.tagStart, added);
  }
  workbook.set(part, splices.apply(scanner.bytes));
}

function removeElements(
  workbook: WorkbookPackage,
  part: string,
  root: string,
  isGone: (attribute: (name: string) => string | null) => boolean,
): void {
  const scanner = workbook.describing(part);
  const splices = new Splices();
  readRoot(scanner, root, () => {
    const start = scanner.tagStart;
    const gone = isGone((name) => scanner.attribute(name));
    scanner.skip();
    if (gone) splices.remove(start, scanner.position);
  });
  if (!splices.isEmpty) workbook.set(part, splices.apply(scanner.bytes));
}

function isPart(name: string | null | undefined, part: string): boolean {
  return name?.toLowerCase() === part.toLowerCase();
}

/** The part that a relationships part belongs to; null when it is not one. */
function sourceOf(name: string): string | null {
  const match = /^(.*?)_rels\/([^/]*)\.rels$/.exec(name);
  return match === null ? null : `${match[1]}${match[2]}`;
}
