import { a1, columnLetters } from '@nylage/core/grid';
import { serialFromDate } from '@nylage/core/workbook';
import { type CellStyle, numberFormats } from './cell-style.ts';
import type { StyleBook } from './style-book.ts';
import type {
  CellContent,
  CellToWrite,
  LinkToWrite,
  RowToWrite,
  SheetToWrite,
  StyledCell,
} from './workbook-model.ts';
import { element, join, type Xml } from './xml.ts';

/** What a sheet's cells are written with. */
export interface CellBooks {
  readonly styles: StyleBook;
  readonly texts: TextBook;
}

/** Where cells' texts are kept: all together, or each in its own cell. */
export interface TextBook {
  /** A cell's type, and what it holds. */
  readonly cell: (text: string) => { readonly type: 's' | 'inlineStr'; readonly content: Xml };
}

/** A sheet's rows as XML, and what its cells carry beside values. */
export interface WrittenCells {
  readonly sheetData: Xml;
  /** `A1:C20`, or `A1` for an empty sheet. */
  readonly dimension: string;
  readonly notes: readonly { readonly row: number; readonly column: number; readonly text: string }[];
  readonly links: readonly { readonly cell: string; readonly to: LinkToWrite }[];
}

/** Writes the cells of a sheet. A cell without style of its own has its column's. */
export function writeCells(sheet: SheetToWrite, books: CellBooks): WrittenCells {
  const notes: { row: number; column: number; text: string }[] = [];
  const links: { cell: string; to: LinkToWrite }[] = [];
  const rows: Xml[] = [];
  let right = 0;
  let bottom = 0;
  sheet.rows.forEach((written, row) => {
    const { cells, height, estimatedHeight } = rowParts(written);
    const ht = height ?? estimatedHeight;
    const elements: Xml[] = [];
    cells.forEach((cell, column) => {
      const { value, style, note, link } = styled(cell);
      const xml = cellElement(
        row,
        column,
        value,
        style ?? sheet.columns?.[column]?.style,
        style !== undefined,
        books,
      );
      if (xml !== null) elements.push(xml);
      if (note !== undefined) notes.push({ row, column, text: note });
      if (link !== undefined) links.push({ cell: a1({ row, column }), to: link });
      if (xml !== null) right = Math.max(right, column);
    });
    if (elements.length === 0 && ht === undefined) return;
    bottom = row;
    rows.push(
      element('row', { r: row + 1, ht, customHeight: height === undefined ? undefined : true }, elements),
    );
  });
  const dimension = right === 0 && bottom === 0 ? 'A1' : `A1:${columnLetters(right)}${bottom + 1}`;
  return { sheetData: element('sheetData', {}, join(rows)), dimension, notes, links };
}

/** A row of texts and nothing else. */
export function textRow(row: number, values: readonly string[], texts: TextBook): Xml {
  const cells = values.map((value, column) => {
    const { type, content } = texts.cell(value);
    return element('c', { r: a1({ row, column }), t: type }, content);
  });
  return element('row', { r: row + 1 }, cells);
}

/** A row's cells, and its height where it has one. */
export function rowParts(row: RowToWrite): Exclude<RowToWrite, readonly CellToWrite[]> {
  return 'cells' in row ? row : { cells: row };
}

/** A cell with its parts, whichever way it was given. */
export function styled(cell: CellToWrite): StyledCell {
  return cell !== null && typeof cell === 'object' && 'value' in cell ? cell : { value: cell };
}

const dateStyle: CellStyle = { format: numberFormats.date };
const percentStyle: CellStyle = { format: numberFormats.percent1 };

/** Styles given a number format that they lack, made once each. */
const formatted = new WeakMap<CellStyle, CellStyle>();

function withFormat(style: CellStyle | undefined, fallback: CellStyle): CellStyle {
  if (style === undefined) return fallback;
  if (style.format !== undefined) return style;
  let made = formatted.get(style);
  if (made === undefined) {
    made = { ...fallback, ...style };
    formatted.set(style, made);
  }
  return made;
}

function cellElement(
  row: number,
  column: number,
  value: CellContent,
  style: CellStyle | undefined,
  isOwnStyle: boolean,
  books: CellBooks,
): Xml | null {
  const r = a1({ row, column });
  if (value === null) {
    return isOwnStyle ? element('c', { r, s: books.styles.cell(style) || undefined }) : null;
  }
  if (typeof value === 'string') {
    const { type, content } = books.texts.cell(value);
    return element('c', { r, s: books.styles.cell(style) || undefined, t: type }, content);
  }
  if (typeof value === 'number')
    return element('c', { r, s: books.styles.cell(style) || undefined }, number(value));
  if (typeof value === 'boolean') {
    return element('c', { r, s: books.styles.cell(style) || undefined, t: 'b' }, number(value ? 1 : 0));
  }
  if ('date' in value) {
    return element(
      'c',
      { r, s: books.styles.cell(withFormat(style, dateStyle)) },
      number(serialFromDate(value.date)),
    );
  }
  return element(
    'c',
    { r, s: books.styles.cell(withFormat(style, percentStyle)) },
    number(fraction(value.percent)),
  );
}

/** A percentage as Excel keeps it, without the dust that dividing by 100 leaves. */
export function fraction(percent: number): number {
  return Number((percent / 100).toPrecision(15));
}

function number(value: number): Xml {
  if (!Number.isFinite(value)) throw new Error(`${value} can not stand in a cell`);
  return element('v', {}, String(value) as Xml);
}
