import type { CellRange } from './address.ts';

/** What a cell holds. Dates are serial numbers in the workbook's own date system (`Grid.date1904`). */
export const CellKind = { empty: 0, number: 1, text: 2, boolean: 3, error: 4, date: 5 } as const;
export type CellKind = (typeof CellKind)[keyof typeof CellKind];

/** Marks that a cell can carry beside its kind. */
export const CellFlag = {
  /** The number format shows a percentage. */
  percent: 1,
  /** The value is a formula's cached result (kind `empty`: the formula has no cached result). */
  formula: 2,
  /** The file is damaged here: the cell points at a text that does not exist, or is given twice. */
  damaged: 4,
} as const;

/** A table object (Insert › Table) on a sheet. */
export interface GridTable {
  readonly name: string;
  readonly range: CellRange;
  readonly hasHeader: boolean;
  /** Rows at the bottom that hold totals. */
  readonly totalsRows: number;
}

/** A data validation: what Excel lets a person enter in some cells. */
export interface GridValidation {
  readonly ranges: readonly CellRange[];
  /** As the file names it: `list`, `whole`, `decimal`, `date`, `time`, `textLength`, `custom` or `none`. */
  readonly type: string;
  /** The first formula without `=`: the list's source, the lower bound, or the condition. */
  readonly formula: string;
}

/**
 * One sheet, its cells stored as parallel arrays in row-major order, so that a sheet of
 * 200,000 cells is a handful of objects. Read it through `cellAt` or by walking rows.
 */
export interface GridSheet {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  /** Zero-based row numbers that hold cells, ascending. */
  readonly rowNumbers: Int32Array;
  /** Where each row's cells start; one longer than `rowNumbers`. */
  readonly rowOffsets: Int32Array;
  readonly columns: Uint16Array;
  readonly kinds: Uint8Array;
  readonly flags: Uint8Array;
  /** Number, date serial, boolean (0 or 1), or an index into `Grid.texts` for text and errors. */
  readonly payloads: Float64Array;
  /** Formula text without `=`, by cell index; empty text where a shared formula repeats. */
  readonly formulas: ReadonlyMap<number, string>;
  readonly tables: readonly GridTable[];
  /** In the order of their first cells. */
  readonly merges: readonly CellRange[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly validations: readonly GridValidation[];
}

/** A workbook as neutral cells: what the xlsx reader and the Excel adapter both produce. */
export interface Grid {
  readonly sheets: readonly GridSheet[];
  /** The texts that cells point into. Two indexes may hold the same text. */
  readonly texts: readonly string[];
  readonly date1904: boolean;
  readonly definedNames: ReadonlyMap<string, string>;
}

/** A cell read out of a grid. */
export interface Cell {
  readonly kind: CellKind;
  /** The number, date serial or boolean (0 or 1); NaN for text, errors and empty cells. */
  readonly number: number;
  /** The text or the error's name (`#REF!`); empty for other kinds. */
  readonly text: string;
  readonly flags: number;
}

/** The indexes of a workbook's texts for which a test holds. */
export function textsWhere({ texts }: Grid, holds: (text: string) => boolean): number[] {
  const found: number[] = [];
  for (let index = 0; index < texts.length; index++) if (holds(texts[index] ?? '')) found.push(index);
  return found;
}

const EMPTY_CELL: Cell = { kind: CellKind.empty, number: Number.NaN, text: '', flags: 0 };

/** The cell with an index into the sheet's arrays. */
export function cellByIndex(grid: Grid, sheet: GridSheet, index: number): Cell {
  const kind = (sheet.kinds[index] ?? CellKind.empty) as CellKind;
  const payload = sheet.payloads[index] ?? Number.NaN;
  const flags = sheet.flags[index] ?? 0;
  if (kind === CellKind.text || kind === CellKind.error) {
    return { kind, number: Number.NaN, text: grid.texts[payload] ?? '', flags };
  }
  return { kind, number: kind === CellKind.empty ? Number.NaN : payload, text: '', flags };
}

/** The position of `row` in `sheet.rowNumbers`, or -1 where the row holds nothing. */
export function rowIndex(sheet: GridSheet, row: number): number {
  let low = 0;
  let high = sheet.rowNumbers.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = sheet.rowNumbers[middle] ?? -1;
    if (found === row) return middle;
    if (found < row) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** The index of the cell at a place, or -1 where there is none. */
export function cellIndex(sheet: GridSheet, row: number, column: number): number {
  const position = rowIndex(sheet, row);
  if (position < 0) return -1;
  let low = sheet.rowOffsets[position] ?? 0;
  let high = (sheet.rowOffsets[position + 1] ?? 0) - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = sheet.columns[middle] ?? -1;
    if (found === column) return middle;
    if (found < column) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** The cell at a place; an empty cell where the sheet holds none. */
export function cellAt(grid: Grid, sheet: GridSheet, row: number, column: number): Cell {
  const index = cellIndex(sheet, row, column);
  return index < 0 ? EMPTY_CELL : cellByIndex(grid, sheet, index);
}
