import { CellFlag, CellKind, cellByIndex, type Grid, type GridSheet, textsWhere } from '../grid/index.ts';
import { bindHeader, type HeaderBinding } from './bind.ts';
import { copyBlankRow } from './blank-row.ts';
import type { CellIssue } from './cell-issue.ts';
import type { Column, RowValues, SheetSpec } from './column.ts';
import type { SheetKey } from './contract.ts';
import { type CoveredRows, coveredRows } from './merged-cells.ts';
import {
  type AnswerScale,
  type CellReading,
  cellAsSeen,
  findChoice,
  ordinaryValue,
  readCell,
} from './read-cell.ts';

/** One row of a table: where it stands and what it says. */
export interface TableRow<S extends SheetSpec> {
  /** Zero-based row in the sheet. */
  readonly row: number;
  readonly values: RowValues<S>;
}

/** A sheet read as rows. */
export interface TableReading<S extends SheetSpec = SheetSpec> {
  readonly spec: S;
  readonly sheet: GridSheet;
  readonly header: HeaderBinding;
  readonly rows: readonly TableRow<S>[];
  /** Rows left out because they sum up others. */
  readonly summaryRows: readonly number[];
  /** By key of a bound column: how many of the rows have a value in it. */
  readonly filled: ReadonlyMap<string, number>;
}

/** What reading a cell needs to know of the workbook. */
export interface ReadContext {
  readonly grid: Grid;
  readonly scale: AnswerScale;
  readonly issues: CellIssue[];
}

/** A column of the sheet bound to a column of the contract, reading each distinct text once. */
export class BoundColumn {
  readonly key: string;
  readonly column: Column;
  readonly at: number;
  /** How many of the cells read so far had a value. */
  filled = 0;
  readonly #context: ReadContext;
  readonly #sheet: GridSheet;
  readonly #sheetKey: SheetKey;
  readonly #covered: CoveredRows | null;
  readonly #asItStands: boolean;
  #texts: Map<number, CellReading> | null = null;

  constructor(
    context: ReadContext,
    sheet: GridSheet,
    sheetKey: SheetKey,
    key: string,
    column: Column,
    at: number,
  ) {
    this.key = key;
    this.column = column;
    this.at = at;
    this.#context = context;
    this.#sheet = sheet;
    this.#sheetKey = sheetKey;
    this.#covered = coveredRows(sheet, at);
    this.#asItStands = column.type === 'text' && column.list !== true;
  }

  /** Whether a merge covers the column's cell in a row: what no one sees does not count. */
  isCovered(row: number): boolean {
    return this.#covered?.(row) ?? false;
  }

  /** The value of the cell with an index into the sheet; oddities go to the context's issues. */
  read(index: number, row: number): unknown {
    if (this.isCovered(row)) return null;
    const { grid, scale, issues } = this.#context;
    const sheet = this.#sheet;
    const plainText =
      sheet.kinds[index] === CellKind.text && ((sheet.flags[index] ?? 0) & CellFlag.damaged) === 0;
    let reading: CellReading | undefined;
    if (plainText) {
      const text = sheet.payloads[index] ?? -1;
      // Most texts stand for themselves, and then there is nothing to remember of them.
      if (this.#asItStands) {
        const said = textAt(grid, sheet, index);
        return said === '' ? null : said;
      }
      this.#texts ??= new Map();
      reading = this.#texts.get(text);
      if (reading === undefined) {
        reading = readCell(cellByIndex(grid, sheet, index), this.column, { date1904: grid.date1904, scale });
        this.#texts.set(text, reading);
      }
    } else {
      if (((sheet.flags[index] ?? 0) & CellFlag.damaged) === 0) {
        const payload = sheet.payloads[index] ?? Number.NaN;
        const ordinary = ordinaryValue(sheet.kinds[index] ?? 0, payload, this.column, grid.date1904);
        if (ordinary !== undefined) return ordinary;
      }
      reading = readCell(cellByIndex(grid, sheet, index), this.column, { date1904: grid.date1904, scale });
    }
    if (reading.issue !== null) {
      issues.push({
        sheet: this.#sheetKey,
        columnKey: this.key,
        row,
        column: this.at,
        raw: cellAsSeen(cellByIndex(grid, sheet, index), grid.date1904),
        what: reading.issue,
      });
    }
    return reading.value;
  }
}

/** Reads a bound sheet as a table. Rows without any bound content are passed over. */
export function readTable<S extends SheetSpec>(
  context: ReadContext,
  sheet: GridSheet,
  spec: S,
): TableReading<S> {
  const header = bindHeader(context.grid, sheet, spec);
  const rows: TableRow<S>[] = [];
  const summaryRows: number[] = [];
  const filled = new Map<string, number>();
  if (header.row >= 0) {
    // Copying a row that has every key is quicker than adding them one by one; rows hold the same keys always.
    const blank = Object.fromEntries(Object.keys(spec.columns).map((key) => [key, null]));
    const bound = boundColumns(context, sheet, spec, header);
    eachDataRow(context.grid, sheet, header, bound, (row, start, end, summary) => {
      if (summary) {
        summaryRows.push(row);
        return;
      }
      const values = copyBlankRow(spec.key, blank);
      for (let index = start; index < end; index++) {
        const column = bound[sheet.columns[index] ?? 0];
        if (column === undefined) continue;
        const value = column.read(index, row);
        if (value === null) continue;
        values[column.key] = value;
        column.filled++;
      }
      rows.push({ row, values: values as RowValues<S> });
    });
    for (const column of bound) if (column !== undefined) filled.set(column.key, column.filled);
  }
  return { spec, sheet, header, rows, summaryRows, filled };
}

/** Bound columns by grid column (sparse). */
export function boundColumns(
  context: ReadContext,
  sheet: GridSheet,
  spec: SheetSpec,
  header: HeaderBinding,
): readonly (BoundColumn | undefined)[] {
  const bound: (BoundColumn | undefined)[] = [];
  for (const [key, at] of header.columns) {
    const column = spec.columns[key];
    if (column !== undefined)
      bound[at] = new BoundColumn(context, sheet, spec.key as SheetKey, key, column, at);
  }
  return bound;
}

/**
 * Visits the rows under the header that hold something in bound columns.
 *
 * @param visit told of the row's number, its cells' indexes from `start` up to but not including `end`, and
 *   whether it is a table's totals row, or one that says *Summa* or *Totalt* and otherwise only holds figures
 */
export function eachDataRow(
  grid: Grid,
  sheet: GridSheet,
  header: HeaderBinding,
  bound: readonly (BoundColumn | undefined)[],
  visit: (row: number, start: number, end: number, summary: boolean) => void,
): void {
  const totals = totalsRows(sheet);
  for (let position = 0; position < sheet.rowNumbers.length; position++) {
    const row = sheet.rowNumbers[position] ?? 0;
    if (row <= header.row) continue;
    const start = sheet.rowOffsets[position] ?? 0;
    const end = sheet.rowOffsets[position + 1] ?? 0;
    let filled = false;
    for (let index = start; index < end && !filled; index++) {
      const kind = sheet.kinds[index];
      const says =
        kind === CellKind.empty
          ? ((sheet.flags[index] ?? 0) & CellFlag.formula) !== 0
          : kind !== CellKind.text || textAt(grid, sheet, index) !== '';
      const column = bound[sheet.columns[index] ?? 0];
      if (says && column !== undefined && !column.isCovered(row)) filled = true;
    }
    if (filled) visit(row, start, end, totals.has(row) || sumsUp(grid, sheet, start, end, bound));
  }
}

const SUMMARY = /^(summa|totalt)\b/i;

const summaryTexts = new WeakMap<Grid, ReadonlySet<number>>();

/** Which of the workbook's texts begin as a summary does; mostly none. */
function summaryTextsOf(grid: Grid): ReadonlySet<number> {
  let found = summaryTexts.get(grid);
  if (found === undefined) {
    found = new Set(textsWhere(grid, (text) => SUMMARY.test(text.trim())));
    summaryTexts.set(grid, found);
  }
  return found;
}

const FIGURES: ReadonlySet<string> = new Set(['integer', 'number', 'percent']);

/**
 * Whether a row says *Summa* or *Totalt* and nothing else in words. Where in the row it says so must
 * not matter, since columns can be moved ([C8]): an initiative called *Totalt ny webbplats* is one,
 * also with its name first.
 */
function sumsUp(
  grid: Grid,
  sheet: GridSheet,
  start: number,
  end: number,
  bound: readonly (BoundColumn | undefined)[],
): boolean {
  const candidates = summaryTextsOf(grid);
  if (candidates.size === 0) return false;
  let says = false;
  for (let index = start; index < end; index++) {
    if (sheet.kinds[index] !== CellKind.text) continue;
    const column = bound[sheet.columns[index] ?? 0]?.column;
    const text = textAt(grid, sheet, index);
    // *Totalt* is also a choice in some columns, and there it sums up nothing.
    const isChoice = findChoice(column?.codes, text) !== null;
    if (!isChoice && candidates.has(sheet.payloads[index] ?? -1)) says = true;
    else if (text !== '' && column !== undefined && !FIGURES.has(column.type)) return false;
  }
  return says;
}

function textAt(grid: Grid, sheet: GridSheet, index: number): string {
  return (grid.texts[sheet.payloads[index] ?? -1] ?? '').trim();
}

/** The rows of a sheet that Excel's own tables know as totals rows. */
export function totalsRows(sheet: GridSheet): ReadonlySet<number> {
  const rows = new Set<number>();
  for (const table of sheet.tables) {
    for (let at = 0; at < table.totalsRows; at++) rows.add(table.range.bottom - at);
  }
  return rows;
}
