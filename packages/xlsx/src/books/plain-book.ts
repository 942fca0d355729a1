import type { PlainCell, PlainSheet } from '@nylage/core/grid';
import { dateFromSerial } from '@nylage/core/workbook';
import type {
  CellContent,
  CellToWrite,
  ColumnToWrite,
  SheetToWrite,
  WorkbookToWrite,
} from '../write/index.ts';
import { numberFormats } from '../write/index.ts';

const HEADER = { bold: true, color: '#ffffff', fill: '#0b5394', wrap: true, vertical: 'top' } as const;

/** Narrowest and widest column, in characters. */
const WIDTHS = { least: 9, most: 60 } as const;

/**
 * Plain sheets, each with its header in the first row, as a workbook of Excel tables: extracts,
 * registers and instruments, which are read back as they were written.
 */
export function plainBook(title: string, sheets: readonly PlainSheet[]): WorkbookToWrite {
  return { title, sheets: sheets.map(sheetToWrite) };
}

function sheetToWrite(sheet: PlainSheet): SheetToWrite {
  const [header = [], ...rows] = sheet.rows;
  const width = header.length;
  return {
    name: sheet.name,
    columns: header.map((_, column): ColumnToWrite => ({ width: widthOf(sheet.rows, column) })),
    rows: [
      header.map((cell): CellToWrite => ({ value: contentOf(cell), style: HEADER })),
      ...rows.map((row) => Array.from({ length: width }, (_, column) => cellToWrite(row[column] ?? null))),
    ],
    frozen: { rows: 1, columns: 0 },
    tables:
      rows.length === 0
        ? []
        : [{ name: sheet.name, range: { top: 0, left: 0, bottom: rows.length, right: width - 1 } }],
    page: { landscape: width > 4, repeatRows: 1 },
  };
}

function cellToWrite(cell: PlainCell): CellToWrite {
  const value = contentOf(cell);
  if (typeof value === 'string')
    return {
      value,
      style: { wrap: value.length > WIDTHS.most, vertical: 'top', format: numberFormats.text },
    };
  return { value, style: { vertical: 'top', ...(isDate(value) ? { format: numberFormats.date } : {}) } };
}

function isDate(value: CellContent): boolean {
  return typeof value === 'object' && value !== null && 'date' in value;
}

function contentOf(cell: PlainCell): CellContent {
  if (cell === null || typeof cell !== 'object') return cell;
  if ('date' in cell) return { date: dateFromSerial(cell.date, false) ?? '' };
  if ('percent' in cell) return { percent: cell.percent * 100 };
  // Neither errors nor formulas are ever written by us.
  return null;
}

function widthOf(rows: PlainSheet['rows'], column: number): number {
  const lengths = rows
    .slice(0, 200)
    .map((row) => (typeof row[column] === 'object' ? 10 : String(row[column] ?? '').length));
  return Math.min(WIDTHS.most, Math.max(WIDTHS.least, ...lengths) + 2);
}
