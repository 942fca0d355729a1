/** Keeps what was made last of each kind, and makes it again only when what it was made from is another. */
export class Memo {
  readonly #kept = new Map<string, { readonly from: readonly unknown[]; readonly made: unknown }>();
  #made = new Map<string, number>();

  /**
   * What `make` gives; kept from last time when every input is the very same.
   *
   * @param kind what is counted in `counts`
   * @param slot which of its kind, such as a year
   */
  get<T>(kind: string, slot: string, from: readonly unknown[], make: () => T): T {
    const key = `${kind} ${slot}`;
    const known = this.#kept.get(key);
    // A slot is only ever asked for with one type: its kind says which.
    if (known !== undefined && same(known.from, from)) return known.made as T;
    const made = make();
    this.#kept.set(key, { from, made });
    this.count(kind);
    return made;
  }

  /** Counts something that was made and is kept elsewhere. */
  count(kind: string): void {
    this.#made.set(kind, (this.#made.get(kind) ?? 0) + 1);
  }

  /** How many of each kind were made since the last time this was asked. */
  takeCounts(): Readonly<Record<string, number>> {
    const counts = Object.fromEntries(this.#made);
    this.#made = new Map();
    return counts;
  }
}

function same(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((one, at) => Object.is(one, b[at]));
}
