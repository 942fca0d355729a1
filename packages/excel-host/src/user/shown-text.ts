import { displayText } from '../cells/display-text.ts';
import type { SheetModel } from '../model/sheet-model.ts';
import type { WorkbookModel } from '../model/workbook-model.ts';

/** What a person reads in a cell. */
export function shownText(workbook: WorkbookModel, sheet: SheetModel, row: number, column: number): string {
  return displayText(
    sheet.cells.value(row, column),
    workbook.styles.numberFormat(sheet.styleAt(row, column)),
    workbook.system1904,
  );
}
