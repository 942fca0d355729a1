import { CellFlag, CellKind, cellByIndex, type Grid, type GridSheet } from '@nylage/core/grid';
import { CellError, type CellValue, type SheetModel, TableModel, WorkbookModel } from '@nylage/excel-host';

const VISIBILITY = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;

/** A grid as the workbook of a host: what Excel would hold had it opened the file that the grid was read from. */
export function modelFromGrid(grid: Grid, name = 'Prov.xlsx'): WorkbookModel {
  const workbook = new WorkbookModel(name, grid.date1904);
  const values = new Map<string, CellValue>();
  workbook.formulaValues = (formula) => values.get(formula);
  for (const sheet of grid.sheets) fillSheet(workbook, workbook.appendSheet(sheet.name), grid, sheet, values);
  return workbook;
}

function fillSheet(
  workbook: WorkbookModel,
  model: SheetModel,
  grid: Grid,
  sheet: GridSheet,
  values: Map<string, CellValue>,
): void {
  const date = workbook.styles.add({ numberFormat: 'yyyy-mm-dd' });
  const percent = workbook.styles.add({ numberFormat: '0.0%' });
  model.visibility = VISIBILITY[sheet.visibility];
  sheet.rowNumbers.forEach((row, position) => {
    const end = sheet.rowOffsets[position + 1] ?? 0;
    for (let index = sheet.rowOffsets[position] ?? 0; index < end; index++) {
      const column = sheet.columns[index] ?? 0;
      const { kind, number, text, flags } = cellByIndex(grid, sheet, index);
      const value = cellValue(kind, number, text);
      // What a formula says is not known; that its value comes back when it is written again is.
      const formula = (flags & CellFlag.formula) === 0 ? null : `=${model.name.length}*${row}*${column}`;
      if (formula !== null) values.set(formula, value);
      model.cells.setContent(row, column, value, formula);
      if (kind === CellKind.date) model.cells.setStyle(row, column, date);
      else if ((flags & CellFlag.percent) !== 0) model.cells.setStyle(row, column, percent);
    }
  });
  model.merges = [...sheet.merges];
  for (const row of sheet.hiddenRows) model.hiddenRows.add(row);
  for (const column of sheet.hiddenColumns) model.hiddenColumns.add(column);
  model.tables = sheet.tables.map(({ name, range, hasHeader, totalsRows }) => {
    const table = new TableModel(String(workbook.nextId()), name, range, [], hasHeader);
    table.showTotals = totalsRows > 0;
    return table;
  });
}

function cellValue(kind: CellKind, number: number, text: string): CellValue {
  if (kind === CellKind.empty) return null;
  if (kind === CellKind.text) return text;
  if (kind === CellKind.error) return CellError.of(text);
  return kind === CellKind.boolean ? number === 1 : number;
}
