import { a1 } from '@nylage/core/grid';
import {
  element,
  excelString,
  type SharedStrings,
  wrappedLines,
  type Xml,
  xmlText,
} from '@nylage/xlsx/parts';
import { WHOLE_SHEET } from '../../cells/area.ts';
import { CellError, type CellValue } from '../../cells/cell-value.ts';
import type { SheetModel } from '../../model/sheet-model.ts';
import type { StyleBook } from './style-book.ts';

/** A standard column and row, and a character of the standard font, in points, near enough. */
const STANDARD_POINTS = 48;
const STANDARD_ROW_POINTS = 15;
const POINTS_PER_CHARACTER = 5.25;

/** A sheet's rows: values, formulas with their cached values, looks, heights, hidden rows. */
export function sheetData(sheet: SheetModel, styles: StyleBook, texts: SharedStrings): Xml {
  const cells = new Map<number, Xml[]>();
  const wrapped = new Map<number, number>();
  for (const { row, column } of sheet.cells.filled(WHOLE_SHEET)) {
    const value = sheet.cells.value(row, column);
    const formula = sheet.cells.formula(row, column);
    const s = styles.cell(sheet.styleAt(row, column)) || undefined;
    const list = cells.get(row) ?? [];
    list.push(cell(a1({ row, column }), s, value, formula, texts));
    cells.set(row, list);
    if (typeof value === 'string' && styles.wraps(sheet.styleAt(row, column))) {
      const width = sheet.columnWidths.get(column) ?? STANDARD_POINTS;
      wrapped.set(row, Math.max(wrapped.get(row) ?? 1, linesOf(value, width / POINTS_PER_CHARACTER)));
    }
  }
  const rows = new Set([
    ...cells.keys(),
    ...sheet.hiddenRows,
    ...sheet.rowHeights.keys(),
    ...sheet.rowStyles.keys(),
  ]);
  return element(
    'sheetData',
    {},
    [...rows]
      .sort((one, other) => one - other)
      .map((row) => {
        const style = sheet.rowStyles.get(row);
        return element(
          'row',
          {
            r: row + 1,
            s: style === undefined ? undefined : styles.cell(style),
            customFormat: style === undefined ? undefined : true,
            ht: sheet.rowHeights.get(row) ?? wrappedHeight(wrapped.get(row) ?? 1),
            hidden: sheet.hiddenRows.has(row) || undefined,
            customHeight: sheet.rowHeights.has(row) || undefined,
          },
          cells.get(row) ?? [],
        );
      }),
  );
}

/**
 * A row that is as high as its texts need has that height in Excel's files too: not every program works it out.
 * None for a row of one line.
 */
function wrappedHeight(lines: number): number | undefined {
  return lines === 1 ? undefined : lines * STANDARD_ROW_POINTS;
}

/** How many lines a text breaks into in a column of so many characters, word by word. */
function linesOf(text: string, characters: number): number {
  return text.split('\n').reduce((lines, line) => lines + wrappedLines(line, characters), 0);
}

function cell(
  r: string,
  s: number | undefined,
  value: CellValue,
  formula: string | null,
  texts: SharedStrings,
): Xml {
  const f = formula === null ? null : element('f', {}, xmlText(formula.slice(1)));
  // A result that the host does not know is left for the program that opens the file.
  if (f !== null && value instanceof CellError && value.code === '#CALC!') return element('c', { r, s }, f);
  if (value === null) return element('c', { r, s }, f);
  if (typeof value === 'number') return element('c', { r, s }, [f, element('v', {}, xmlText(String(value)))]);
  if (typeof value === 'boolean') {
    return element('c', { r, s, t: 'b' }, [f, element('v', {}, xmlText(value ? '1' : '0'))]);
  }
  if (value instanceof CellError)
    return element('c', { r, s, t: 'e' }, [f, element('v', {}, xmlText(value.code))]);
  if (f !== null) return element('c', { r, s, t: 'str' }, [f, element('v', {}, xmlText(excelString(value)))]);
  const { type, content } = texts.cell(value);
  return element('c', { r, s, t: type }, content);
}
