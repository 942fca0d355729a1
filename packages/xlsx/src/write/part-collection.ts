import { type Part, type PartKind, Relationships } from './package-parts.ts';
import { partBytes, type Xml } from './xml.ts';

/** Collects new parts and the links between them, under names that are free. */
export class PartCollection {
  readonly parts: Part[] = [];
  readonly relationships: Relationships[] = [];
  readonly #taken: Set<string>;

  /** `taken` are the names of parts that are there already. */
  constructor(taken: Iterable<string> = []) {
    this.#taken = new Set([...taken].map((name) => name.toLowerCase()));
  }

  /** A free name with a number in it: `xl/charts/chart1.xml`. */
  freeName(before: string, after: string): string {
    let number = 1;
    while (this.#taken.has(`${before}${number}${after}`.toLowerCase())) number++;
    const name = `${before}${number}${after}`;
    this.#taken.add(name.toLowerCase());
    return name;
  }

  /** Adds a part. */
  add(name: string, kind: PartKind, root: Xml | Uint8Array): void {
    this.#taken.add(name.toLowerCase());
    this.parts.push({ name, kind, bytes: typeof root === 'string' ? partBytes(root) : root });
  }

  /** Adds a part that begins with some bytes, and goes on with others that are made when it is written. */
  addInPieces(name: string, kind: PartKind, bytes: Uint8Array, more: Iterable<Uint8Array>): void {
    this.#taken.add(name.toLowerCase());
    this.parts.push({ name, kind, bytes, more });
  }

  /** Adds a part with a link to it, and gives the link's id. */
  addLinked(from: Relationships, name: string, kind: PartKind, root: Xml | Uint8Array): string {
    this.add(name, kind, root);
    return from.toPart(kind, name);
  }

  /** The links out of a new part, to be filled. */
  linksFrom(source: string): Relationships {
    const links = new Relationships(source);
    this.relationships.push(links);
    return links;
  }
}
