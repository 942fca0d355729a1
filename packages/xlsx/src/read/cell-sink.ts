import { CellFlag, CellKind, FormatClass, type SheetBuilder } from '@nylage/core/grid';
import { stringOfUnits } from '../zip/string-of-units.ts';
import type { Budget } from './budget.ts';
import { serialOfIso } from './iso-date.ts';
import type { TextTable } from './text-table.ts';
import { unescapeExcel } from './xml-text.ts';

/** No program writes a number longer than this. */
const MAX_NUMBER = 64;
const NUMBER = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/;

/** What cells are read with: where they go and what their style ids and text indexes mean. */
export interface CellContext {
  readonly part: string;
  readonly builder: SheetBuilder;
  readonly texts: TextTable;
  /** A `FormatClass` per style id. */
  readonly styles: Uint8Array;
  readonly date1904: boolean;
  readonly budget: Budget;
}

/** A cell's type attribute; absent is `n`. */
export type CellType = string;

/** Adds a cell whose value is at hand as a string: the way for everything that is not a plain number or index. */
export function addCellValue(
  context: CellContext,
  row: number,
  column: number,
  type: CellType,
  style: number,
  value: string,
  flags: number,
): void {
  const { builder, texts, part } = context;
  if (type === 'inlineStr') {
    builder.add(row, column, CellKind.text, texts.inline(value, part), flags);
    return;
  }
  if (type === 'str') {
    builder.add(row, column, CellKind.text, texts.inline(unescapeExcel(value), part), flags);
    return;
  }
  const trimmed = value.trim();
  const number = type === 'n' && NUMBER.test(trimmed) ? Number(trimmed) : Number.NaN;
  // A number beyond the range of a double is none that Excel can have written.
  if (Number.isFinite(number)) addNumber(context, row, column, style, number, flags);
  else if (type === 's')
    addShared(context, row, column, /^\d{1,9}$/.test(trimmed) ? Number(trimmed) : -1, flags);
  else if (type === 'b' && /^(0|1|true|false)$/.test(trimmed)) {
    builder.add(row, column, CellKind.boolean, trimmed === '1' || trimmed === 'true' ? 1 : 0, flags);
  } else if (type === 'e' && trimmed !== '') {
    builder.add(row, column, CellKind.error, texts.inline(trimmed, part), flags);
  } else {
    const serial = type === 'd' ? serialOfIso(trimmed, context.date1904) : null;
    if (serial !== null) builder.add(row, column, CellKind.date, serial, flags);
    // A value that is not of its own type, or of a type nobody knows: shown as it stands, and marked.
    else builder.add(row, column, CellKind.error, texts.inline(trimmed, part), flags | CellFlag.damaged);
  }
}

/** Adds a number: its style id says whether it is a date or a percentage. */
export function addNumber(
  context: CellContext,
  row: number,
  column: number,
  style: number,
  value: number,
  flags: number,
): void {
  const { builder, styles } = context;
  const format = styles[style];
  if (format === FormatClass.date) builder.add(row, column, CellKind.date, value, flags);
  else if (format === FormatClass.percent)
    builder.add(row, column, CellKind.number, value, flags | CellFlag.percent);
  else if (format === undefined && styles.length > 0) {
    // Without its style a number may as well be a date.
    builder.add(row, column, CellKind.number, value, flags | CellFlag.damaged);
  } else builder.add(row, column, CellKind.number, value, flags);
}

/** Remembers the formula of the cell added last. */
export function addFormula(context: CellContext, formula: string): void {
  context.budget.texts(context.part, 1);
  context.budget.textLength(context.part, formula.length);
  context.builder.formula(formula);
}

/** The number that the bytes write out; NaN when they write none that a double holds. */
export function numberIn(bytes: Uint8Array, start: number, end: number): number {
  if (end - start > MAX_NUMBER || end <= start) return Number.NaN;
  const text = stringOfUnits(bytes, end - start, start);
  const number = NUMBER.test(text) ? Number(text) : Number.NaN;
  // Beyond the range of a double, which Excel can not have written.
  return Number.isFinite(number) ? number : Number.NaN;
}

/** Adds a shared string by index; an index that points at nothing gives a marked error, never an empty cell. */
export function addShared(
  context: CellContext,
  row: number,
  column: number,
  index: number,
  flags: number,
): void {
  const { builder, texts } = context;
  if (index >= 0 && index < texts.sharedCount) builder.add(row, column, CellKind.text, index, flags);
  else builder.add(row, column, CellKind.error, texts.inline('', context.part), flags | CellFlag.damaged);
}
