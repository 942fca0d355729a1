import {
  isDay,
  isStandIn,
  type ResultCell,
  type ResultColumn,
  type ResultKind,
  resultWidth,
} from '@nylage/core/results';
import { type CellStyle, numberFormats } from '../cell-style.ts';
import { ink, requiredHeader } from '../house-styles.ts';
import { TEXT_PER_WIDTH, wrappedLines } from '../text-size.ts';
import type { CellContent, CellToWrite } from '../workbook-model.ts';

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
  if (cell !== null && typeof cell === 'object' && 'number' in cell)
    return { value: cell.number, style: STYLES[cell.kind] };
  if (cell !== null && typeof cell === 'object')
    return { value: cell.text, style: linkCell, link: cell.link };
  return { value: contentOf(cell, kind), style: isStandIn(cell, kind) ? insteadOfNumber : STYLES[kind] };
}

function contentOf(cell: Exclude<ResultCell, object>, kind: ResultKind): CellContent {
  if (kind === 'percent' && typeof cell === 'number') return { percent: cell };
  if (kind === 'date' && typeof cell === 'string' && isDay(cell)) return { date: cell };
  return cell;
}
