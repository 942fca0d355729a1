import { type CellStyle, numberFormats } from '../cell-style.ts';
import { ink, requiredHeader } from '../house-styles.ts';
import { TEXT_PER_WIDTH, wrappedLines } from '../text-size.ts';
import type { CellContent, CellToWrite, LinkToWrite } from '../workbook-model.ts';

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

/**
 * A cell of results: null is left empty; a text in a column of numbers says why there is no number
 * (*färre än 5*); a date is a text like `2022-03-31` in a column of dates.
 */
export type ResultCell =
  | null
  | string
  | number
  | boolean
  | { readonly text: string; readonly link: LinkToWrite };

const WIDTHS: Readonly<Record<ResultKind, number>> = {
  text: 22,
  sentence: 60,
  integer: 11,
  decimal: 11,
  percent: 11,
  year: 8,
  date: 12,
};

const base: CellStyle = { vertical: 'top', border: { sides: 'bottom', color: ink.line } };

/** Numbers end a space before the next column, whose text would otherwise touch them. */
const number: CellStyle = { ...base, align: 'right', indent: 1 };

const STYLES: Readonly<Record<ResultKind, CellStyle>> = {
  text: base,
  sentence: { ...base, wrap: true },
  integer: { ...number, format: numberFormats.grouped },
  decimal: { ...number, format: numberFormats.decimal1 },
  percent: { ...number, format: numberFormats.percent1 },
  year: { ...base, format: numberFormats.whole, align: 'left', indent: 1 },
  date: { ...base, format: numberFormats.date, align: 'left', indent: 1 },
};

const numberHeader: CellStyle = { ...requiredHeader, align: 'right', indent: 1 };
const insteadOfNumber: CellStyle = { ...number, color: ink.muted, italic: true };
const linkCell: CellStyle = { ...base, color: ink.blue, underline: true };

/** A column's width: its own, or one that holds the header's longest word. */
export function resultWidth({ header, kind, width }: ResultColumn): number {
  if (width !== undefined) return width;
  return Math.max(WIDTHS[kind], ...header.split(' ').map((word) => word.length + 3));
}

/** The header's style: over numbers it stands to the right, as they do. */
export function resultHeader(kind: ResultKind): CellStyle {
  return kind === 'integer' || kind === 'decimal' || kind === 'percent' ? numberHeader : requiredHeader;
}

/** Points that a row needs for its sentences, or undefined where one line will do. */
export function resultRowHeight(
  columns: readonly ResultColumn[],
  row: readonly ResultCell[],
): number | undefined {
  const lines = columns.map((column, at) => {
    const cell = row[at];
    return column.kind === 'sentence' && typeof cell === 'string'
      ? wrappedLines(cell, resultWidth(column) * TEXT_PER_WIDTH)
      : 1;
  });
  const most = Math.max(1, ...lines);
  return most === 1 ? undefined : 15 * most;
}

/** A cell of results as a cell to write. */
export function resultCell(cell: ResultCell, kind: ResultKind): CellToWrite {
  if (cell !== null && typeof cell === 'object')
    return { value: cell.text, style: linkCell, link: cell.link };
  return { value: contentOf(cell, kind), style: isStandIn(cell, kind) ? insteadOfNumber : STYLES[kind] };
}

function contentOf(cell: Exclude<ResultCell, object>, kind: ResultKind): CellContent {
  if (kind === 'percent' && typeof cell === 'number') return { percent: cell };
  if (kind === 'date' && typeof cell === 'string' && isDay(cell)) return { date: cell };
  return cell;
}

function isStandIn(cell: ResultCell, kind: ResultKind): boolean {
  if (typeof cell !== 'string' || kind === 'text' || kind === 'sentence') return false;
  return kind !== 'date' || !isDay(cell);
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text);
}
