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

/**
 * The row space of equations, kept in reduced echelon form: every row has a pivot that no other
 * row mentions. A single value follows from the equations exactly when some row is that value alone.
 */
export class RowSpace {
  /** Rows by pivot; a row is replaced, never changed, so that an attempt can be undone. */
  readonly #rows = new Map<string, Row>();
  /** Pivots of the rows that mention a value. */
  readonly #mentions = new Map<string, Set<string>>();

  /** Adds an equation. */
  add(equation: Equation): void {
    this.#add(equation, new Map());
  }

  /**
   * Adds equations unless one of the guarded values would then follow: then the space stays as it
   * was, and the value is returned.
   */
  addUnlessRevealing(equations: readonly Equation[], guarded: ReadonlySet<string>): string | null {
    const before = new Map<string, Row | null>();
    for (const equation of equations) this.#add(equation, before);
    const revealed = [...before.keys()].filter((pivot) => guarded.has(pivot) && this.reveals(pivot)).sort();
    const [first] = revealed;
    if (first === undefined) return null;
    for (const [pivot, row] of before) this.#replace(pivot, row);
    return first;
  }

  /** Whether a value follows from the equations. */
  reveals(name: string): boolean {
    return this.#rows.get(name)?.size === 1;
  }

  /** Adds an equation, noting in `before` each row that it replaces (null: there was none). */
  #add(equation: Equation, before: Map<string, Row | null>): void {
    const row = this.#reduce(equation);
    const pivot = row.keys().next().value;
    if (pivot === undefined) return;
    const lead = row.get(pivot) ?? ZERO;
    for (const [name, value] of row) row.set(name, reduced(value.up * lead.down, value.down * lead.up));
    for (const other of [...(this.#mentions.get(pivot) ?? [])]) {
      const known = this.#rows.get(other);
      const factor = known?.get(pivot);
      if (known === undefined || factor === undefined) continue;
      const changed = new Map(known);
      subtract(changed, factor, row);
      if (!before.has(other)) before.set(other, known);
      this.#replace(other, changed);
    }
    if (!before.has(pivot)) before.set(pivot, null);
    this.#replace(pivot, row);
  }

  /** The equation less everything the rows already say of it. */
  #reduce(equation: Equation): Row {
    const row: Row = new Map();
    for (const [name, coefficient] of equation) {
      if (coefficient !== 0) row.set(name, { up: BigInt(coefficient), down: 1n });
    }
    // Rows mention no pivot but their own, so what a row brings in needs no reducing itself.
    for (const name of [...row.keys()]) {
      const known = this.#rows.get(name);
      if (known !== undefined) subtract(row, row.get(name) ?? ZERO, known);
    }
    return row;
  }

  #replace(pivot: string, row: Row | null): void {
    for (const name of this.#rows.get(pivot)?.keys() ?? []) this.#mentions.get(name)?.delete(pivot);
    if (row === null) {
      this.#rows.delete(pivot);
      return;
    }
    this.#rows.set(pivot, row);
    for (const name of row.keys()) {
      const known = this.#mentions.get(name);
      if (known === undefined) this.#mentions.set(name, new Set([pivot]));
      else known.add(pivot);
    }
  }
}

function subtract(row: Row, factor: Fraction, other: Row): void {
  for (const [name, value] of other) {
    const left = minusProduct(row.get(name) ?? ZERO, factor, value);
    if (left.up === 0n) row.delete(name);
    else row.set(name, left);
  }
}
