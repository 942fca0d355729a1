import type { PlainCell } from '../grid/index.ts';
import { serialFromDate } from './calendar.ts';
import { type Column, NO_TEXT, YES_TEXT } from './column.ts';

/** A read value as extracts and reports carry it. */
export type CellData = string | number | boolean | readonly string[] | null;

/** The cell that reads back to a value: the reverse of `readCell`. */
export function writeCell(column: Column, value: CellData): PlainCell {
  if (value === null) return null;
  if (column.type === 'codes' || column.type === 'code') {
    const cellOf = (id: string): string =>
      column.codes?.choices.find((choice) => choice.id === id)?.cell ?? id;
    return (typeof value === 'object' ? value : [String(value)]).map(cellOf).join('; ');
  }
  if (typeof value === 'object') return value.join('; ');
  if (column.type === 'boolean') return value === true ? YES_TEXT : NO_TEXT;
  if (column.type === 'date') return { date: serialFromDate(String(value)) };
  // A small percentage would read as a fraction unless its format says otherwise ([C1]).
  if (column.type === 'percent' && typeof value === 'number' && value > 0 && value <= 1)
    return { percent: value / 100 };
  return value;
}
