/** A fraction in lowest terms with a positive denominator; exact, so that no leak hides in rounding. */
interface Fraction {
  readonly up: bigint;
  readonly down: bigint;
}

const ZERO: Fraction = { up: 0n, down: 1n };

function reduced(up: bigint, down: bigint): Fraction {
  if (up === 0n) return ZERO;
  let a = up < 0n ? -up : up;
  let b = down < 0n ? -down : down;
  while (b !== 0n) [a, b] = [b, a % b];
  const sign = down < 0n ? -1n : 1n;
  return { up: (sign * up) / a, down: (sign * down) / a };
}

/** a − b · c. */
function minusProduct(a: Fraction, b: Fraction, c: Fraction): Fraction {
  const up = b.up * c.up;
  const down = b.down * c.down;
  return reduced(a.up * down - up * a.down, a.down * down);
}

/** A linear equation over protected values: whole coefficients by the values' names. */
export type Equation = ReadonlyMap<string, number>;

type Row = Map<string, Fraction>;

/** A change to the space, kept so that it can be taken back. */
type Change =
  /** A row came. */
  | { readonly kind: 'row'; readonly pivot: string }
  /** An entry of a row came, changed or went (`before` null: there was none). */
  | {
      readonly kind: 'entry';
      readonly pivot: string;
      readonly name: string;
      readonly before: Fraction | null;
    }
  /** A value follows by itself. */
  | { readonly kind: 'alone'; readonly name: string };

/**
 * The row space of equations, kept in reduced echelon form: every row has a pivot that no other
 * row mentions. A single value follows from the equations exactly when some row is that value alone.
 *
 * Nearly every equation is a single value that is shown as it is, and a koncern's sum mentions as many
 * values as there are organisations: single values are kept as names only, and taken out of the rows
 * that mention them where they stand, so that the work grows with the numbers and not with their square.
 */
export class RowSpace {
  /** Rows by pivot. */
  readonly #rows = new Map<string, Row>();
  /** Values given by an equation of their own; no row mentions them. */
  readonly #alone = new Set<string>();
  /** Pivots of the rows that mention a value. */
  readonly #mentions = new Map<string, Set<string>>();
  #work = 0;

  /** How many entries of rows have been written so far: what the work grows with. */
  get work(): number {
    return this.#work;
  }

  /** Adds an equation. */
  add(equation: Equation): void {
    this.#add(equation, []);
  }

  /**
   * Adds equations unless one of the guarded values would then follow: then the space stays as it
   * was, and the value is returned.
   */
  addUnlessRevealing(equations: readonly Equation[], guarded: ReadonlySet<string>): string | null {
    const changes: Change[] = [];
    for (const equation of equations) this.#add(equation, changes);
    const touched = new Set(changes.map((one) => (one.kind === 'alone' ? one.name : one.pivot)));
    const [first] = [...touched].filter((name) => guarded.has(name) && this.reveals(name)).sort();
    if (first === undefined) return null;
    for (const change of changes.reverse()) this.#takeBack(change);
    return first;
  }

  /** Whether a value follows from the equations. */
  reveals(name: string): boolean {
    return this.#alone.has(name) || this.#rows.get(name)?.size === 1;
  }

  /** Adds an equation, noting in `changes` what it changes. */
  #add(equation: Equation, changes: Change[]): void {
    const row = this.#reduce(equation);
    const pivot = row.keys().next().value;
    if (pivot === undefined) return;
    if (row.size === 1) {
      this.#addAlone(pivot, changes);
      return;
    }
    const lead = row.get(pivot) ?? ZERO;
    for (const [name, value] of row) row.set(name, reduced(value.up * lead.down, value.down * lead.up));
    for (const other of [...(this.#mentions.get(pivot) ?? [])]) {
      const factor = this.#rows.get(other)?.get(pivot);
      if (factor !== undefined) this.#subtract(other, factor, row, changes);
    }
    this.#rows.set(pivot, row);
    this.#work += row.size;
    for (const name of row.keys()) this.#mention(name, pivot);
    changes.push({ kind: 'row', pivot });
  }

  #addAlone(name: string, changes: Change[]): void {
    this.#alone.add(name);
    changes.push({ kind: 'alone', name });
    for (const pivot of [...(this.#mentions.get(name) ?? [])]) this.#setEntry(pivot, name, null, changes);
  }

  /** Takes a row times a factor from another, where that stands: it may be as long as there are organisations. */
  #subtract(pivot: string, factor: Fraction, other: Row, changes: Change[]): void {
    const row = this.#rows.get(pivot);
    for (const [name, value] of other) {
      const left = minusProduct(row?.get(name) ?? ZERO, factor, value);
      this.#setEntry(pivot, name, left.up === 0n ? null : left, changes);
    }
  }

  #setEntry(pivot: string, name: string, value: Fraction | null, changes: Change[]): void {
    changes.push({ kind: 'entry', pivot, name, before: this.#rows.get(pivot)?.get(name) ?? null });
    this.#putEntry(pivot, name, value);
  }

  #putEntry(pivot: string, name: string, value: Fraction | null): void {
    const row = this.#rows.get(pivot);
    this.#work++;
    if (value === null) {
      row?.delete(name);
      this.#mentions.get(name)?.delete(pivot);
    } else {
      row?.set(name, value);
      this.#mention(name, pivot);
    }
  }

  #takeBack(change: Change): void {
    if (change.kind === 'alone') {
      this.#alone.delete(change.name);
    } else if (change.kind === 'entry') {
      this.#putEntry(change.pivot, change.name, change.before);
    } else {
      for (const name of this.#rows.get(change.pivot)?.keys() ?? [])
        this.#mentions.get(name)?.delete(change.pivot);
      this.#rows.delete(change.pivot);
    }
  }

  /** The equation less everything the rows already say of it. */
  #reduce(equation: Equation): Row {
    const row: Row = new Map();
    for (const [name, coefficient] of equation) {
      if (coefficient !== 0 && !this.#alone.has(name)) row.set(name, { up: BigInt(coefficient), down: 1n });
    }
    // Rows mention no pivot but their own, so what a row brings in needs no reducing itself.
    for (const name of [...row.keys()]) {
      const known = this.#rows.get(name);
      if (known !== undefined) subtract(row, row.get(name) ?? ZERO, known);
    }
    return row;
  }

  #mention(name: string, pivot: string): void {
    const known = this.#mentions.get(name);
    if (known === undefined) this.#mentions.set(name, new Set([pivot]));
    else known.add(pivot);
  }
}

function subtract(row: Row, factor: Fraction, other: Row): void {
  for (const [name, value] of other) {
    const left = minusProduct(row.get(name) ?? ZERO, factor, value);
    if (left.up === 0n) row.delete(name);
    else row.set(name, left);
  }
}
