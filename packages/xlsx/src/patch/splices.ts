import { encodeUtf8 } from '../zip/utf8.ts';

interface Splice {
  readonly start: number;
  readonly end: number;
  readonly bytes: Uint8Array;
}

/** Changes to a part's bytes, collected by place and made all at once; everything between stays byte for byte. */
export class Splices {
  readonly #splices: Splice[] = [];

  /** Whether there is anything to change. */
  get isEmpty(): boolean {
    return this.#splices.length === 0;
  }

  /** Puts a text in place of the bytes from `start` to `end`. */
  replace(start: number, end: number, text: string): void {
    this.#splices.push({ start, end, bytes: encodeUtf8(text) });
  }

  /** Puts a text before the byte at a place; texts for one place stand in the order they were given. */
  insert(at: number, text: string): void {
    this.replace(at, at, text);
  }

  /** Removes bytes. */
  remove(start: number, end: number): void {
    this.replace(start, end, '');
  }

  /** The changed bytes. */
  apply(bytes: Uint8Array): Uint8Array {
    const ordered = this.#splices
      .map((splice, given) => ({ ...splice, given }))
      .sort((a, b) => a.start - b.start || a.end - b.end || a.given - b.given);
    let size = bytes.length;
    let last = 0;
    for (const { start, end, bytes: added } of ordered) {
      if (start < last) throw new Error(`Two changes overlap at ${start}`);
      last = end;
      size += added.length - (end - start);
    }
    const out = new Uint8Array(size);
    let from = 0;
    let at = 0;
    for (const { start, end, bytes: added } of ordered) {
      out.set(bytes.subarray(from, start), at);
      at += start - from;
      out.set(added, at);
      at += added.length;
      from = end;
    }
    out.set(bytes.subarray(from), at);
    return out;
  }
}
