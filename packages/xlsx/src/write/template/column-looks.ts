import type { Column } from '@nylage/core/workbook';
import { type CellStyle, numberFormats } from '../cell-style.ts';
import { BUTTON } from '../text-size.ts';

/** Columns with numbers so large that they are easier to read in groups of three digits. */
const GROUPED = new Set(['budget', 'hours', 'cost', 'callsPerYear', 'employees']);

/** The width from which a text column holds sentences, which are wrapped. */
const SENTENCE_WIDTH = 28;
const MAX_WIDTH = 42;
/** Wide enough for *Vet ej*, narrow enough for thirty of them on a laptop. */
const ANSWER_WIDTH = 5.7;

/** How the cells of a contract column look, filled in or not. */
export function columnStyle(key: string, column: Column): CellStyle {
  const base: CellStyle = { vertical: 'top' };
  switch (column.type) {
    case 'text':
      // As text, so that an id such as 001 keeps its zeros and 3/22 does not become a date.
      return { ...base, format: numberFormats.text, ...(isSentence(column) ? { wrap: true } : {}) };
    case 'codes':
      return { ...base, format: numberFormats.text, wrap: true };
    case 'code':
    case 'boolean':
      return base;
    case 'integer':
    case 'number':
      return GROUPED.has(key) ? { ...base, format: numberFormats.grouped } : base;
    case 'percent':
      // No format: a person who types 35 % then gets a percent format, which is read rightly.
      return base;
    case 'date':
      return { ...base, format: numberFormats.date, align: 'left' };
    case 'year':
      return { ...base, format: numberFormats.whole, align: 'left' };
    case 'answer':
      return { ...base, align: 'center' };
  }
}

/** A width that suits what the column holds and the words of its header. */
export function columnWidth(column: Column): number {
  if (column.type === 'answer') return ANSWER_WIDTH;
  const word = Math.max(...column.header.split(/[\s-]/).map((part) => part.length)) + BUTTON;
  return Math.min(MAX_WIDTH, Math.max(word, contentWidth(column)));
}

function contentWidth(column: Column): number {
  const longest = Math.max(0, ...(column.codes?.choices ?? []).map(({ cell }) => cell.length));
  switch (column.type) {
    case 'code':
    case 'boolean':
      return Math.max(10, longest + BUTTON);
    case 'codes':
      return Math.max(14, Math.min(24, longest + BUTTON), column.example.length + BUTTON);
    case 'date':
      return 12;
    case 'text':
      return Math.max(11, column.example.length + 4);
    default:
      return 10;
  }
}

function isSentence(column: Column): boolean {
  return columnWidth(column) >= SENTENCE_WIDTH;
}
