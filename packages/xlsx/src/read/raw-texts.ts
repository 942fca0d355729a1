/** Longer texts seldom recur, and comparing them costs more than it saves. */
const MAX_LENGTH = 128;
/** Entries kept: enough for every code list and phrase that recurs in a workbook. */
const MAX_ENTRIES = 8192;
const SLOTS = 4 * MAX_ENTRIES;
/** A file made so that texts collide gets no further than this per text. */
const MAX_PROBES = 8;

/**
 * Remembers texts by their raw XML bytes, so that a text that recurs is found again without being
 * decoded or made into a string. It may forget; what it finds is always right.
 */
export class RawTexts {
  #length = 0;
  #arena = new Uint8Array(16_384);
  readonly #slots = new Int32Array(SLOTS);
  readonly #hashes = new Int32Array(MAX_ENTRIES);
  readonly #ends = new Int32Array(MAX_ENTRIES + 1);
  readonly #indexes = new Int32Array(MAX_ENTRIES);

  /** The index that was remembered for these bytes; -1 when there is none. */
  find(bytes: Uint8Array, start: number, end: number, hash: number): number {
    if (end - start > MAX_LENGTH) return -1;
    const slots = this.#slots;
    let slot = hash & (SLOTS - 1);
    for (let probe = 0; probe < MAX_PROBES; probe++) {
      const entry = (slots[slot] as number) - 1;
      if (entry < 0) return -1;
      if (this.#hashes[entry] === hash && this.#same(entry, bytes, start, end))
        return this.#indexes[entry] as number;
      slot = (slot + 1) & (SLOTS - 1);
    }
    return -1;
  }

  /** Remembers an index for these bytes. */
  remember(bytes: Uint8Array, start: number, end: number, hash: number, index: number): void {
    const length = end - start;
    if (length > MAX_LENGTH || this.#length === MAX_ENTRIES) return;
    let slot = hash & (SLOTS - 1);
    for (let probe = 0; (this.#slots[slot] as number) !== 0; probe++) {
      if (probe === MAX_PROBES) return;
      slot = (slot + 1) & (SLOTS - 1);
    }
    const entry = this.#length++;
    const from = this.#ends[entry] as number;
    if (from + length > this.#arena.length) {
      const wider = new Uint8Array(this.#arena.length * 2);
      wider.set(this.#arena);
      this.#arena = wider;
    }
    for (let at = 0; at < length; at++) this.#arena[from + at] = bytes[start + at] as number;
    this.#ends[entry + 1] = from + length;
    this.#hashes[entry] = hash;
    this.#indexes[entry] = index;
    this.#slots[slot] = entry + 1;
  }

  #same(entry: number, bytes: Uint8Array, start: number, end: number): boolean {
    const arena = this.#arena;
    const from = this.#ends[entry] as number;
    if ((this.#ends[entry + 1] as number) - from !== end - start) return false;
    for (let at = start, other = from; at < end; at++, other++) if (bytes[at] !== arena[other]) return false;
    return true;
  }
}
