import type { CellRange } from '@nylage/core/grid';
import {
  isDay,
  type ResultCell,
  type ResultHeading,
  type ResultKind,
  type ResultTable,
  tableWidths,
  uniqueHeaders,
} from '@nylage/core/results';
import { RESULT_SHEET_MARKER, serialFromDate } from '@nylage/core/workbook';
import type { RawValue } from '../fixes/cell-state.ts';
import { asWritten } from '../fixes/cell-text.ts';
import type { LaidOutSheet, Look } from './laid-out-sheet.ts';

/** Number formats by what a column holds, as Excel's API takes them: with English separators. */
const FORMATS: Readonly<Record<ResultKind, string | null>> = {
  text: null,
  sentence: null,
  integer: '#,##0',
  decimal: '#,##0.0',
  percent: '0.0" "%',
  year: '0',
  date: 'yyyy-mm-dd',
};

/** Rows being laid under each other, with what is to be done to parts of them. */
export class SheetCanvas {
  readonly rows: RawValue[][] = [];
  readonly formats: { range: CellRange; code: string }[] = [];
  readonly looks: { range: CellRange; look: Look }[] = [];
  readonly tables: { name: string; range: CellRange }[] = [];
  readonly links: LaidOutSheet['links'][number][] = [];
  readonly #date1904: boolean;
  readonly #widths: number[] = [];

  constructor(date1904: boolean) {
    this.#date1904 = date1904;
  }

  /** The marker that tells our sheets from the user's own, the title, its lines, and an empty row. */
  heading({ title, stamp, lines }: ResultHeading): void {
    this.line(stamp === undefined ? RESULT_SHEET_MARKER : `${RESULT_SHEET_MARKER} · ${stamp}`, 'marker');
    this.line(title, 'title');
    for (const line of lines ?? []) this.line(line, 'line');
    this.rows.push([]);
  }

  /** A row with one text, which runs over the cells beside it. */
  line(text: string, look: Look): void {
    this.look({ top: this.rows.length, left: 0, bottom: this.rows.length, right: 0 }, look);
    this.rows.push([asWritten(text)]);
  }

  look(range: CellRange, look: Look): void {
    this.looks.push({ range, look });
  }

  /** A table with its header, or what is said in its place. */
  table({ tableName, columns, rows, whenEmpty }: ResultTable): void {
    if (rows.length === 0) {
      this.line(whenEmpty, 'line');
      return;
    }
    const top = this.rows.length;
    const bottom = top + rows.length;
    const headers = uniqueHeaders(columns.map(({ header }) => header));
    const widths = tableWidths({ columns, rows });
    this.rows.push(headers.map(asWritten));
    columns.forEach((column, at) => {
      const body = { top: top + 1, left: at, bottom, right: at };
      const code = FORMATS[column.kind];
      if (code !== null) this.formats.push({ range: body, code });
      if (column.kind === 'sentence') this.look(body, 'wrapped');
      this.#widths[at] = Math.max(this.#widths[at] ?? 0, widths[at] ?? 0);
    });
    // After the columns' formats: a single cell may have its own.
    for (const row of rows) {
      this.rows.push(columns.map(({ kind }, at) => this.#cell(row[at] ?? null, kind, at)));
    }
    const range = { top, left: 0, bottom, right: columns.length - 1 };
    this.look(range, 'top');
    // A header that is cut short names nothing.
    this.look({ top, left: 0, bottom: top, right: columns.length - 1 }, 'wrapped');
    this.tables.push({ name: tableName, range });
  }

  /** Rows of single cells, without a table around them. */
  cells(rows: readonly (readonly ResultCell[])[], kinds: readonly ResultKind[]): void {
    for (const row of rows) {
      const at = this.rows.length;
      this.rows.push(row.map((cell, column) => this.#cell(cell, kinds[column] ?? 'text', column)));
      kinds.forEach((kind, column) => {
        const code = FORMATS[kind];
        if (code !== null)
          this.formats.push({ range: { top: at, left: column, bottom: at, right: column }, code });
      });
    }
  }

  /** What has been laid out, as one block of cells. */
  finish(): Pick<LaidOutSheet, 'values' | 'formats' | 'looks' | 'tables' | 'links' | 'widths'> {
    const wide = Math.max(1, ...this.rows.map((row) => row.length));
    return {
      values: this.rows.map((row) => Array.from({ length: wide }, (_, at) => row[at] ?? '')),
      formats: this.formats,
      looks: this.looks,
      tables: this.tables,
      links: this.links,
      widths: Array.from({ length: wide }, (_, at) => this.#widths[at] ?? 12),
    };
  }

  #cell(cell: ResultCell, kind: ResultKind, column: number): RawValue {
    if (cell === null) return '';
    if (typeof cell === 'object' && 'number' in cell) {
      const at = { top: this.rows.length, left: column, bottom: this.rows.length, right: column };
      const code = FORMATS[cell.kind];
      if (code !== null) this.formats.push({ range: at, code });
      return cell.number;
    }
    if (typeof cell === 'object') {
      this.links.push({ row: this.rows.length, column, ...cell });
      return asWritten(cell.text);
    }
    if (typeof cell === 'number') return kind === 'percent' ? cell / 100 : cell;
    if (typeof cell === 'string') {
      return kind === 'date' && isDay(cell) ? serialFromDate(cell, this.#date1904) : asWritten(cell);
    }
    return cell;
  }
}
