import { contains } from '../cells/area.ts';
import { listChoices } from '../host/person.ts';
import type { SheetModel } from '../model/sheet-model.ts';
import type { WorkbookModel } from '../model/workbook-model.ts';
import { isRecord } from '../wire/is-record.ts';

/**
 * What the drop-down in a cell offers; null where it has none, or a list that would have to be calculated.
 * Docs: learn.microsoft.com/javascript/api/excel/excel.listdatavalidation
 */
export function choicesAt(
  workbook: WorkbookModel,
  sheet: SheetModel,
  row: number,
  column: number,
): readonly string[] | null {
  const cell = { top: row, left: column, bottom: row, right: column };
  const list = sheet.validations.find(({ areas }) => areas.some((area) => contains(area, cell)))?.rule.list;
  if (!isRecord(list) || list.inCellDropDown === false) return null;
  return listChoices(workbook, sheet, list);
}
