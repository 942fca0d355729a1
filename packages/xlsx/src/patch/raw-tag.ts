import { xmlAttribute } from '../write/xml.ts';
import { decodeUtf8, encodeUtf8 } from '../zip/utf8.ts';

interface RawAttribute {
  readonly name: string;
  /** As it stands in the file, escapes and quotes included. */
  raw: string;
}

const ATTRIBUTE = /([^\s=/<>"']+)\s*=\s*("[^"]*"|'[^']*')/g;

/** An opening tag as it stands in the file, to be written again with a few attributes changed and the rest as they were. */
export class RawTag {
  /** The name with its prefix. */
  readonly name: string;
  /** `<a/>` rather than `<a>`. */
  empty: boolean;
  readonly #attributes: RawAttribute[];

  /** A tag that stands in a part; `RawTag.make` gives a new one. */
  constructor(bytes: Uint8Array, start: number, end: number) {
    const tag = decodeUtf8(bytes, start, end) ?? '';
    this.name = /^<([^\s/>]+)/.exec(tag)?.[1] ?? '';
    this.empty = tag.endsWith('/>');
    this.#attributes = [...tag.slice(1 + this.name.length).matchAll(ATTRIBUTE)].map(
      ([, name = '', raw = '']) => ({
        name,
        raw,
      }),
    );
  }

  /** A new empty-element tag with this name. */
  static make(name: string): RawTag {
    const bytes = encodeUtf8(`<${name}/>`);
    return new RawTag(bytes, 0, bytes.length);
  }

  /** The names of its attributes, prefixes included. */
  names(): readonly string[] {
    return this.#attributes.map(({ name }) => name);
  }

  /** The prefix with its colon, or nothing. */
  get prefix(): string {
    return prefixOf(this.name);
  }

  /** An attribute's value as it stands, without quotes; null where there is none. */
  get(name: string): string | null {
    const found = this.#attributes.find((attribute) => attribute.name === name);
    return found === undefined ? null : found.raw.slice(1, -1);
  }

  /** Sets an attribute, or removes it. */
  set(name: string, value: string | number | null): void {
    const at = this.#attributes.findIndex((attribute) => attribute.name === name);
    if (value === null) {
      if (at >= 0) this.#attributes.splice(at, 1);
      return;
    }
    const raw = `"${xmlAttribute(String(value))}"`;
    const found = this.#attributes[at];
    if (found === undefined) this.#attributes.push({ name, raw });
    else found.raw = raw;
  }

  /** The tag as it is to be written. */
  toString(): string {
    const attributes = this.#attributes.map(({ name, raw }) => ` ${name}=${raw}`).join('');
    return `<${this.name}${attributes}${this.empty ? '/>' : '>'}`;
  }
}

/** The prefix of a name with its colon, or nothing. */
export function prefixOf(name: string): string {
  return name.slice(0, name.indexOf(':') + 1);
}
