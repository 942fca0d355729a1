import { type CellRange, MAX_COLUMNS } from '@nylage/core/grid';
import type { CellValue } from './cell-value.ts';

/** One row: values and looks side by side, as long as its last cell. */
interface RowCells {
  readonly values: CellValue[];
  styles: number[];
}

/** One cell, whole. */
export interface StoredCell {
  readonly value: CellValue;
  readonly formula: string | null;
  readonly style: number;
}

/** The cells of one sheet, kept by row; empty rows take no room. */
export class CellStore {
  readonly #rows = new Map<number, RowCells>();
  readonly #formulas = new Map<number, string>();

  /** The value of a cell; null where it is empty. */
  value(row: number, column: number): CellValue {
    return this.#rows.get(row)?.values[column] ?? null;
  }

  /** The formula of a cell with its `=`; null where it has none. */
  formula(row: number, column: number): string | null {
    return this.#formulas.get(row * MAX_COLUMNS + column) ?? null;
  }

  /** The number of a cell's look. */
  style(row: number, column: number): number {
    return this.#rows.get(row)?.styles[column] ?? 0;
  }

  /** A cell, whole. */
  cell(row: number, column: number): StoredCell {
    return {
      value: this.value(row, column),
      formula: this.formula(row, column),
      style: this.style(row, column),
    };
  }

  /** Puts a value into a cell, and a formula where it comes from one. The look stays. */
  setContent(row: number, column: number, value: CellValue, formula: string | null = null): void {
    const key = row * MAX_COLUMNS + column;
    if (formula !== null) this.#formulas.set(key, formula);
    else if (this.#formulas.size > 0) this.#formulas.delete(key);
    const cells = this.#rows.get(row);
    if (cells === undefined && value === null) return;
    extended(cells ?? this.#newRow(row), column).values[column] = value;
  }

  /** Gives a cell another look. */
  setStyle(row: number, column: number, style: number): void {
    const cells = this.#rows.get(row);
    if (cells === undefined && style === 0) return;
    extended(cells ?? this.#newRow(row), column).styles[column] = style;
  }

  /** Puts back a whole cell. */
  setCell(row: number, column: number, cell: StoredCell): void {
    this.setContent(row, column, cell.value, cell.formula);
    this.setStyle(row, column, cell.style);
  }

  /** The smallest area around cells with a value (or a look, unless `valuesOnly`) in `within`; null where there are none. Självtest: used-range-looks. */
  used(valuesOnly: boolean, within: CellRange): CellRange | null {
    let [top, bottom, left, right] = [Infinity, -1, Infinity, -1];
    for (const [row, cells] of this.#rows) {
      if (row < within.top || row > within.bottom) continue;
      const counts = (column: number): boolean =>
        (cells.values[column] ?? null) !== null ||
        this.#formulas.has(row * MAX_COLUMNS + column) ||
        (!valuesOnly && (cells.styles[column] ?? 0) !== 0);
      const last = Math.min(within.right, Math.max(cells.values.length, cells.styles.length) - 1);
      let first = within.left;
      while (first <= last && !counts(first)) first++;
      if (first > last) continue;
      let end = last;
      while (!counts(end)) end--;
      top = Math.min(top, row);
      bottom = Math.max(bottom, row);
      left = Math.min(left, first);
      right = Math.max(right, end);
    }
    return bottom < 0 ? null : { top, bottom, left, right };
  }

  /** The cells with a value, a formula or a look in an area, by row and column. */
  *filled(within: CellRange): Generator<{ readonly row: number; readonly column: number }> {
    const rows = [...this.#rows.keys()].filter((row) => row >= within.top && row <= within.bottom);
    rows.sort((one, other) => one - other);
    for (const row of rows) {
      const cells = this.#rows.get(row);
      if (cells === undefined) continue;
      const last = Math.min(within.right, Math.max(cells.values.length, cells.styles.length) - 1);
      for (let column = within.left; column <= last; column++) {
        if (
          (cells.values[column] ?? null) !== null ||
          (cells.styles[column] ?? 0) !== 0 ||
          this.#formulas.has(row * MAX_COLUMNS + column)
        ) {
          yield { row, column };
        }
      }
    }
  }

  /** The formulas in an area, in the order they were written. */
  *formulaCells(
    within: CellRange,
  ): Generator<{ readonly row: number; readonly column: number; readonly formula: string }> {
    for (const [key, formula] of this.#formulas) {
      const row = Math.floor(key / MAX_COLUMNS);
      const column = key % MAX_COLUMNS;
      if (row >= within.top && row <= within.bottom && column >= within.left && column <= within.right) {
        yield { row, column, formula };
      }
    }
  }

  #newRow(row: number): RowCells {
    const cells: RowCells = { values: [], styles: [] };
    this.#rows.set(row, cells);
    return cells;
  }
}

/** Fills up with empty cells, so that the arrays stay without holes. */
function extended(cells: RowCells, column: number): RowCells {
  while (cells.values.length <= column) cells.values.push(null);
  while (cells.styles.length <= column) cells.styles.push(0);
  return cells;
}
