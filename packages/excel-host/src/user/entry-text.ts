import type { SheetModel } from '../model/sheet-model.ts';
import type { WorkbookModel } from '../model/workbook-model.ts';
import { shownText } from './shown-text.ts';

/**
 * What stands in the cell when a person begins to change it, in Swedish Excel: the formula, or the value with
 * all its decimals. Docs: support.microsoft.com "Edit cell contents"
 */
export function entryText(workbook: WorkbookModel, sheet: SheetModel, row: number, column: number): string {
  const formula = sheet.cells.formula(row, column);
  if (formula !== null) return formula;
  const value = sheet.cells.value(row, column);
  const format = workbook.styles.numberFormat(sheet.styleAt(row, column));
  const isDate = /[ymdhs]/i.test(format.replaceAll(/"[^"]*"|General/g, ''));
  if (typeof value !== 'number' || isDate) return shownText(workbook, sheet, row, column);
  const isPercent = format.includes('%');
  const number = Number((isPercent ? value * 100 : value).toPrecision(15));
  return `${String(number).replace('.', ',')}${isPercent ? ' %' : ''}`;
}
