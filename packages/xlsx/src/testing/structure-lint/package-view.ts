import { DEFAULT_LIMITS } from '../../read/limits.ts';
import { relationshipsOf, resolveTarget } from '../../read/relationships.ts';
import { extractEntry, readZip } from '../../zip/index.ts';
import { nodeInflate } from '../../zip/inflate-node.ts';
import { parseXml, type XmlNode } from './xml-tree.ts';

/** A link out of a part. */
export interface Link {
  readonly id: string;
  readonly type: string;
  /** The part linked to; null for addresses outside the package. */
  readonly target: string | null;
}

/** A workbook's parts, opened for looking at. */
export class PackageView {
  /** Part names in the file's order. */
  readonly names: readonly string[];
  readonly #bytes = new Map<string, Uint8Array>();
  readonly #trees = new Map<string, XmlNode>();

  constructor(file: Uint8Array) {
    const zip = readZip(file, DEFAULT_LIMITS);
    if (!zip.ok) throw new Error(`Not a zip: ${JSON.stringify(zip.refusal)}`);
    for (const entry of zip.entries) {
      const part = extractEntry(entry, nodeInflate, DEFAULT_LIMITS);
      if (!part.ok) throw new Error(`${entry.name}: ${JSON.stringify(part.refusal)}`);
      if (!entry.name.endsWith('/')) this.#bytes.set(entry.name, part.bytes);
    }
    this.names = [...this.#bytes.keys()];
  }

  has(name: string): boolean {
    return this.#bytes.has(name);
  }

  /** A part's bytes, expanded. */
  bytes(name: string): Uint8Array {
    const bytes = this.#bytes.get(name);
    if (bytes === undefined) throw new Error(`There is no part ${name}`);
    return bytes;
  }

  /** A part as text. */
  text(name: string): string {
    return new TextDecoder('utf-8', { fatal: true }).decode(this.bytes(name));
  }

  /** A part as a tree. */
  tree(name: string): XmlNode {
    let tree = this.#trees.get(name);
    if (tree === undefined) {
      try {
        tree = parseXml(this.text(name));
      } catch (error) {
        throw new Error(`${name}: ${error instanceof Error ? error.message : String(error)}`);
      }
      this.#trees.set(name, tree);
    }
    return tree;
  }

  /** The links out of a part; empty source: out of the package. */
  links(source: string): readonly Link[] {
    const name = relationshipsOf(source);
    if (!this.has(name)) return [];
    return this.tree(name).children.map(({ attributes }) => ({
      id: attributes.get('Id') ?? '',
      type: (attributes.get('Type') ?? '').replace(/^.*\//, ''),
      target:
        attributes.get('TargetMode') === 'External'
          ? null
          : resolveTarget(source, attributes.get('Target') ?? ''),
    }));
  }

  /** The part that a link of a kind leads to. */
  target(source: string, type: string): string | null {
    return this.links(source).find((link) => link.type === type)?.target ?? null;
  }

  /** The workbook part's name. */
  get workbook(): string {
    return this.target('', 'officeDocument') ?? 'xl/workbook.xml';
  }

  /** Worksheets in the order of their tabs. */
  get sheets(): readonly { readonly name: string; readonly part: string; readonly id: string }[] {
    const links = new Map(this.links(this.workbook).map((link) => [link.id, link]));
    const sheets = this.tree(this.workbook).children.find(({ name }) => name === 'sheets')?.children ?? [];
    return sheets.flatMap(({ attributes }) => {
      const id = [...attributes].find(([name]) => /^\w+:id$/.test(name))?.[1] ?? '';
      const link = links.get(id);
      return link?.type === 'worksheet' && link.target !== null
        ? [{ name: attributes.get('name') ?? '', part: link.target, id: attributes.get('sheetId') ?? '' }]
        : [];
    });
  }
}
