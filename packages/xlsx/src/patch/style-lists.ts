import { eachChild, readRoot } from '../read/xml-children.ts';
import type { XmlScanner } from '../read/xml-scanner.ts';
import { RawTag } from './raw-tag.ts';
import { Splices } from './splices.ts';

/** The lists of a styles part, in the order that the schema fixes. */
const ORDER = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
];

export type StyleListName = 'numFmts' | 'fonts' | 'fills' | 'borders' | 'cellXfs' | 'dxfs';

interface StyleList {
  readonly tag: RawTag;
  readonly start: number;
  /** Just after the opening tag. */
  readonly end: number;
  /** Where the closing tag starts. */
  readonly close: number;
  readonly count: number;
}

/** A child of one of the lists, as the scanner stands on it. */
export type StyleVisit = (list: string, scanner: XmlScanner) => void;

/** The lists of a user's styles part, to which items can be added without touching those that are there. */
export class StyleLists {
  readonly bytes: Uint8Array;
  /** The prefix of the part's elements, with its colon. */
  readonly prefix: string;
  readonly #lists = new Map<string, StyleList>();
  readonly #starts: { readonly name: string; readonly start: number }[] = [];
  readonly #added = new Map<string, string[]>();
  readonly #root: { readonly tag: RawTag; readonly start: number; readonly end: number };
  readonly #rootClose: number;

  constructor(scanner: XmlScanner, opening: XmlScanner, visit: StyleVisit = () => {}) {
    this.bytes = scanner.bytes;
    opening.next();
    const { tagStart, position } = opening;
    this.#root = { tag: new RawTag(opening.bytes, tagStart, position), start: tagStart, end: position };
    this.prefix = this.#root.tag.prefix;
    let close = position;
    readRoot(scanner, 'styleSheet', (name) => {
      const { tagStart: start, position: end } = scanner;
      const tag = new RawTag(scanner.bytes, start, end);
      let count = 0;
      eachChild(scanner, () => {
        count++;
        visit(name, scanner);
      });
      this.#starts.push({ name, start });
      this.#lists.set(name, { tag, start, end, close: scanner.tagStart, count });
      close = scanner.position;
    });
    this.#rootClose = close;
  }

  /** How many items a list holds, those added included. */
  count(name: StyleListName): number {
    return (this.#lists.get(name)?.count ?? 0) + (this.#added.get(name)?.length ?? 0);
  }

  /** Adds an item, written in the part's own prefix, and gives its number. */
  add(name: StyleListName, item: string): number {
    const number = this.count(name);
    this.#added.set(name, [...(this.#added.get(name) ?? []), item]);
    return number;
  }

  /** The changed part; null when nothing was added. */
  apply(): Uint8Array | null {
    if (this.#added.size === 0) return null;
    const splices = new Splices();
    let inNewRoot = '';
    for (const name of ORDER) {
      const items = this.#added.get(name);
      if (items === undefined) continue;
      const list = this.#lists.get(name);
      if (list !== undefined) this.#extend(list, items, splices);
      else {
        const written = `<${this.prefix}${name} count="${items.length}">${items.join('')}</${this.prefix}${name}>`;
        if (this.#root.tag.empty) inNewRoot += written;
        else splices.insert(this.#placeOf(name), written);
      }
    }
    if (inNewRoot !== '') {
      const { tag, start, end } = this.#root;
      tag.empty = false;
      splices.replace(start, end, `${tag.toString()}${inNewRoot}</${tag.name}>`);
    }
    return splices.apply(this.bytes);
  }

  #extend({ tag, start, end, close, count }: StyleList, items: readonly string[], splices: Splices): void {
    tag.set('count', count + items.length);
    if (tag.empty) {
      tag.empty = false;
      splices.replace(start, end, `${tag.toString()}${items.join('')}</${tag.name}>`);
      return;
    }
    splices.replace(start, end, tag.toString());
    splices.insert(close, items.join(''));
  }

  /** Before the first list that must stand after this one. */
  #placeOf(name: string): number {
    const after = this.#starts.find((list) => ORDER.indexOf(list.name) > ORDER.indexOf(name));
    return after?.start ?? this.#rootClose;
  }
}
