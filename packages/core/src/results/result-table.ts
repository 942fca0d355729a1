import type { CellPlace } from '../grid/index.ts';

/** What a column of results holds. Percentages are given as 0–100. */
export type ResultKind = 'text' | 'sentence' | 'integer' | 'decimal' | 'percent' | 'year' | 'date';

/** A column of a result table. */
export interface ResultColumn {
  readonly header: string;
  readonly kind: ResultKind;
  /** Characters; a width that suits the kind and the header otherwise. */
  readonly width?: number;
  /** Help that shows when the pointer rests on the header. */
  readonly note?: string;
  /** A bar in each cell, from 0 to 100 %; for percentages only. */
  readonly bar?: boolean;
}

/** A link to a cell of the workbook. */
export interface ResultLink {
  readonly sheet: string;
  readonly cell: CellPlace;
}

/** A number that is shown otherwise than its column: a count among shares has no decimals. */
export interface ResultNumber {
  readonly number: number;
  readonly kind: 'integer' | 'decimal';
}

/**
 * A cell of results: null is left empty; a text in a column of numbers says why there is no number
 * (*färre än 5*); a date is a text like `2022-03-31` in a column of dates.
 */
export type ResultCell =
  | null
  | string
  | number
  | boolean
  | ResultNumber
  | { readonly text: string; readonly link: ResultLink };

/** What stands at the top of every result sheet. */
export interface ResultHeading {
  readonly title: string;
  /** Said beside the marker on every sheet, such as that the workbook is internal. */
  readonly stamp?: string;
  /** Lines under the title: what is counted, what is missing, what may not be compared. */
  readonly lines?: readonly string[];
}

/** A table of results. */
export interface ResultTable {
  /** Name of the Excel table, unique in the workbook. */
  readonly tableName: string;
  readonly columns: readonly ResultColumn[];
  readonly rows: readonly (readonly ResultCell[])[];
  /** Said in place of the table when there are no rows. */
  readonly whenEmpty: string;
}

/** A result sheet with one table. */
export interface TableSheet extends ResultHeading, ResultTable {
  readonly name: string;
  /** Columns that stay in view; 1 unless said otherwise. */
  readonly frozenColumns?: number;
  readonly tabColor?: string;
}

/** A table among others on a sheet, with what it shows said above it. */
export interface ResultSection extends ResultTable {
  readonly heading: string;
  readonly lines: readonly string[];
}

/** A result sheet with several tables under each other. */
export interface SectionSheet extends ResultHeading {
  readonly name: string;
  readonly sections: readonly ResultSection[];
}

const WIDTHS: Readonly<Record<ResultKind, number>> = {
  text: 22,
  sentence: 60,
  integer: 11,
  decimal: 11,
  percent: 11,
  year: 8,
  date: 12,
};

/** Characters that the indent of a number takes. */
const INDENTED = 2;

/** A column's width in characters: its own, or one that holds the header's longest word. */
export function resultWidth({ header, kind, width }: ResultColumn): number {
  if (width !== undefined) return width;
  return Math.max(WIDTHS[kind], ...header.split(' ').map((word) => word.length + 3));
}

/** The columns' widths in a table. What stands in a number's place is never cut short: it says why there is none. */
export function tableWidths({ columns, rows }: Pick<ResultTable, 'columns' | 'rows'>): readonly number[] {
  return columns.map((column, at) =>
    rows.reduce((width, row) => {
      const cell = row[at] ?? null;
      return typeof cell === 'string' && isStandIn(cell, column.kind)
        ? Math.max(width, cell.length + INDENTED)
        : width;
    }, resultWidth(column)),
  );
}

/** Whether a text in a column of dates is a day. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text);
}

/** Whether a cell says why there is no number or day in its column. */
export function isStandIn(cell: ResultCell, kind: ResultKind): boolean {
  if (typeof cell !== 'string' || kind === 'text' || kind === 'sentence') return false;
  return kind !== 'date' || !isDay(cell);
}
