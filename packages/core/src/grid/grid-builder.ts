import type { CellRange } from './address.ts';
import { orderOfCells } from './cell-order.ts';
import {
  CellFlag,
  CellKind,
  type Grid,
  type GridSheet,
  type GridTable,
  type GridValidation,
} from './grid.ts';

/** Everything about a sheet that is not a cell. */
export interface SheetProperties {
  readonly name: string;
  readonly visibility?: GridSheet['visibility'];
  readonly tables?: readonly GridTable[];
  readonly merges?: readonly CellRange[];
  readonly hiddenRows?: ReadonlySet<number>;
  readonly hiddenColumns?: ReadonlySet<number>;
  readonly validations?: readonly GridValidation[];
}

/** Collects the texts that cells point into, each once; those it starts with keep their indexes, also when two are the same. */
export class TextPool {
  readonly texts: string[];
  readonly #known: Map<string, number>;

  constructor(texts: readonly string[] = []) {
    this.texts = [...texts];
    this.#known = new Map(texts.map((text, at) => [text, at]));
  }

  /** The index of a text, added when new. */
  add(text: string): number {
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    const index = this.texts.length;
    this.texts.push(text);
    this.#known.set(text, index);
    return index;
  }
}

/**
 * Collects one sheet's cells. Cells normally arrive in row-major order; others are sorted at the
 * end, and a place given twice keeps its first value and is marked damaged.
 */
export class SheetBuilder {
  #columns: Uint16Array;
  #rows: Int32Array;
  #kinds: Uint8Array;
  #flags: Uint8Array;
  #payloads: Float64Array;
  #length = 0;
  #ordered = true;
  #formulas = new Map<number, string>();

  constructor(capacity = 1024) {
    this.#rows = new Int32Array(capacity);
    this.#columns = new Uint16Array(capacity);
    this.#kinds = new Uint8Array(capacity);
    this.#flags = new Uint8Array(capacity);
    this.#payloads = new Float64Array(capacity);
  }

  /** How many cells were added. */
  get length(): number {
    return this.#length;
  }

  /** Adds a cell; `payload` as in `GridSheet.payloads`. */
  add(row: number, column: number, kind: CellKind, payload: number, flags = 0): void {
    const at = this.#length;
    if (at === this.#rows.length) this.#grow();
    if (at > 0) {
      const lastRow = this.#rows[at - 1] ?? -1;
      if (row < lastRow || (row === lastRow && column <= (this.#columns[at - 1] ?? -1)))
        this.#ordered = false;
    }
    this.#rows[at] = row;
    this.#columns[at] = column;
    this.#kinds[at] = kind;
    this.#flags[at] = flags;
    this.#payloads[at] = payload;
    this.#length = at + 1;
  }

  /** Remembers the formula of the cell added last. */
  formula(text: string): void {
    const at = this.#length - 1;
    this.#formulas.set(at, text);
    this.#flags[at] = (this.#flags[at] ?? 0) | CellFlag.formula;
  }

  /** The finished sheet. */
  build(properties: SheetProperties): GridSheet {
    if (!this.#ordered) this.#sort();
    const length = this.#length;
    const rowNumbers: number[] = [];
    const rowOffsets: number[] = [];
    for (let at = 0; at < length; at++) {
      const row = this.#rows[at] ?? 0;
      if (at === 0 || row !== this.#rows[at - 1]) {
        rowNumbers.push(row);
        rowOffsets.push(at);
      }
    }
    rowOffsets.push(length);
    return {
      name: properties.name,
      visibility: properties.visibility ?? 'visible',
      rowNumbers: Int32Array.from(rowNumbers),
      rowOffsets: Int32Array.from(rowOffsets),
      columns: fitted(this.#columns, length),
      kinds: fitted(this.#kinds, length),
      flags: fitted(this.#flags, length),
      payloads: fitted(this.#payloads, length),
      formulas: this.#formulas,
      tables: properties.tables ?? [],
      merges: [...(properties.merges ?? [])].sort((a, b) => a.top - b.top || a.left - b.left),
      hiddenRows: properties.hiddenRows ?? new Set(),
      hiddenColumns: properties.hiddenColumns ?? new Set(),
      validations: properties.validations ?? [],
    };
  }

  #grow(): void {
    const size = this.#rows.length * 2;
    const widen = <T extends Int32Array | Uint16Array | Uint8Array | Float64Array>(from: T, to: T): T => {
      to.set(from);
      return to;
    };
    this.#rows = widen(this.#rows, new Int32Array(size));
    this.#columns = widen(this.#columns, new Uint16Array(size));
    this.#kinds = widen(this.#kinds, new Uint8Array(size));
    this.#flags = widen(this.#flags, new Uint8Array(size));
    this.#payloads = widen(this.#payloads, new Float64Array(size));
  }

  #sort(): void {
    const rows = this.#rows;
    const columns = this.#columns;
    const order = orderOfCells(rows, columns, this.#length);
    const sorted = new SheetBuilder(Math.max(1, order.length));
    for (const at of order) {
      const row = rows[at] ?? 0;
      const column = columns[at] ?? 0;
      const last = sorted.#length - 1;
      if (last >= 0 && sorted.#rows[last] === row && sorted.#columns[last] === column) {
        sorted.#flags[last] = (sorted.#flags[last] ?? 0) | CellFlag.damaged;
        continue;
      }
      sorted.add(
        row,
        column,
        (this.#kinds[at] ?? 0) as CellKind,
        this.#payloads[at] ?? Number.NaN,
        this.#flags[at] ?? 0,
      );
      const formula = this.#formulas.get(at);
      if (formula !== undefined) sorted.formula(formula);
    }
    this.#rows = sorted.#rows;
    this.#columns = sorted.#columns;
    this.#kinds = sorted.#kinds;
    this.#flags = sorted.#flags;
    this.#payloads = sorted.#payloads;
    this.#length = sorted.#length;
    this.#formulas = sorted.#formulas;
  }
}

/** The first part of an array: a view when little is left over, so that millions of cells are not copied. */
function fitted<T extends Uint16Array | Uint8Array | Float64Array>(array: T, length: number): T {
  return (length * 2 > array.length ? array.subarray(0, length) : array.slice(0, length)) as T;
}

/** A cell as a person would type it: what tests, examples and writers describe sheets with. */
export type PlainCell =
  | null
  | string
  | number
  | boolean
  | { readonly date: number }
  | { readonly percent: number }
  | { readonly error: string }
  | {
      readonly formula: string;
      readonly cached: null | string | number | boolean | { readonly error: string };
    };

/** A sheet described by its rows of plain cells. */
export interface PlainSheet extends SheetProperties {
  readonly rows: readonly (readonly PlainCell[])[];
}

/** Builds a grid from plain rows: `percent` takes a fraction (0.35 is shown as 35 %), `date` a serial. */
export function gridFromRows(sheets: readonly PlainSheet[], date1904 = false): Grid {
  const pool = new TextPool();
  const built = sheets.map((sheet) => {
    const builder = new SheetBuilder();
    sheet.rows.forEach((cells, row) => {
      cells.forEach((cell, column) => {
        addPlainCell(builder, pool, row, column, cell);
      });
    });
    return builder.build(sheet);
  });
  return { sheets: built, texts: pool.texts, date1904, definedNames: new Map() };
}

function addPlainCell(
  builder: SheetBuilder,
  pool: TextPool,
  row: number,
  column: number,
  cell: PlainCell,
): void {
  if (cell === null || cell === '') return;
  if (typeof cell === 'string') builder.add(row, column, CellKind.text, pool.add(cell));
  else if (typeof cell === 'number') builder.add(row, column, CellKind.number, cell);
  else if (typeof cell === 'boolean') builder.add(row, column, CellKind.boolean, cell ? 1 : 0);
  else if ('date' in cell) builder.add(row, column, CellKind.date, cell.date);
  else if ('percent' in cell) builder.add(row, column, CellKind.number, cell.percent, CellFlag.percent);
  else if ('error' in cell) builder.add(row, column, CellKind.error, pool.add(cell.error));
  else {
    if (cell.cached === null) builder.add(row, column, CellKind.empty, Number.NaN);
    else addPlainCell(builder, pool, row, column, cell.cached);
    builder.formula(cell.formula);
  }
}
