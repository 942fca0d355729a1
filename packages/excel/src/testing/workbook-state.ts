import type { WorkbookModel } from '@nylage/excel-host';

/** Everything of a workbook that a person could miss, to compare before and after. */
export function workbookState(model: WorkbookModel): unknown {
  return model.sheets.map((sheet) => ({
    id: sheet.id,
    name: sheet.name,
    visibility: sheet.visibility,
    cells: [...sheet.cells.filled({ top: 0, left: 0, bottom: 9_999, right: 200 })].map(({ row, column }) => [
      row,
      column,
      sheet.cells.cell(row, column),
    ]),
    tables: sheet.tables.map(({ name, area }) => ({ name, area })),
    rules: [...sheet.conditionalFormats],
    charts: [...sheet.charts],
    properties: [...sheet.customProperties],
  }));
}
