import { classOfCode, FormatClass } from '@nylage/core/grid';
import type { CellValue } from '@nylage/core/rules';
import { serialFromDate } from '@nylage/core/workbook';
import { asWritten } from './cell-text.ts';

/** What Excel gives for a cell. */
export type RawValue = string | number | boolean;

/** A cell as it stood: enough to put it back. */
export interface CellState {
  readonly formula: RawValue;
  readonly value: RawValue;
  readonly format: string;
  /** As a person sees it. */
  readonly text: string;
}

/** What to write into a cell. */
export interface CellToWrite {
  readonly value: RawValue;
  /** The number format in which it is written; null leaves the cell's own. */
  readonly format: string | null;
  /** The number format that the cell gets back afterwards; null where that is how it was written. */
  readonly formatAfter: string | null;
}

const TEXT_FORMAT = '@';
const PLAIN_FORMAT = 'General';
const DATE_FORMAT = 'yyyy-mm-dd';

/** What a value is once it stands in a cell: what reading it again gives. */
export function storedValue(value: CellValue, date1904: boolean): RawValue {
  if (value === null) return '';
  return typeof value === 'object' ? serialFromDate(value.date, date1904) : value;
}

/**
 * How a value is written. A cell's format is only changed where it would show the new value wrongly, or
 * where Excel would make a text of it, as the file patcher does.
 */
export function toWrite(value: CellValue, before: CellState, date1904: boolean): CellToWrite {
  if (value === null) return { value: '', format: null, formatAfter: null };
  if (typeof value === 'string') return toKeep(asWritten(value), before.format, false);
  const shown = classOfCode(before.format);
  if (typeof value === 'object') {
    return {
      value: serialFromDate(value.date, date1904),
      format: shown === FormatClass.date ? null : DATE_FORMAT,
      formatAfter: null,
    };
  }
  const isPlain =
    before.format !== TEXT_FORMAT && (typeof value === 'boolean' || shown === FormatClass.plain);
  return { value, format: isPlain ? null : PLAIN_FORMAT, formatAfter: null };
}

/** How a cell is put back as it stood. A constant text must not become a formula or a number on the way. */
export function toRestore({ formula, value, format }: CellState, reformatted: boolean): CellToWrite {
  const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
  return toKeep(
    typeof formula === 'string' && !isFormula ? asWritten(formula) : formula,
    format,
    reformatted,
  );
}

/**
 * A cell in the format that it is to have. A cell of texts (`@`) keeps everything as it is written, a formula, a
 * number and the apostrophe that keeps a text a text: it is written as a plain cell, and made one of texts again.
 */
function toKeep(value: RawValue, format: string, isToBeSet: boolean): CellToWrite {
  if (format !== TEXT_FORMAT) return { value, format: isToBeSet ? format : null, formatAfter: null };
  const isText = typeof value === 'string' && !/^['=]/.test(value);
  if (isText) return { value, format: isToBeSet ? TEXT_FORMAT : null, formatAfter: null };
  return { value, format: PLAIN_FORMAT, formatAfter: TEXT_FORMAT };
}

/** Excel keeps 15 digits of a number. */
export function isSame(a: RawValue, b: RawValue): boolean {
  if (typeof a === 'number' && typeof b === 'number') return a.toPrecision(15) === b.toPrecision(15);
  return a === b;
}

/** A value as a person reads it. */
export function seen(value: CellValue): string {
  if (value === null) return '';
  if (typeof value === 'object') return value.date;
  if (typeof value === 'boolean') return value ? 'SANT' : 'FALSKT';
  return typeof value === 'number' ? String(value).replace('.', ',').replace('-', '\u2212') : value;
}
