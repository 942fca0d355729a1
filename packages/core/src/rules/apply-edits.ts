import { CellKind, type Grid, type GridSheet, SheetBuilder, TextPool } from '../grid/index.ts';
import { serialFromDate } from '../workbook/index.ts';
import type { CellValue, Edit } from './problem.ts';

/**
 * The grid after edits: what a check would see once they are written. Holders of real workbooks
 * (the part patcher, Excel) apply the same edits their own way.
 */
export function applyEdits(grid: Grid, edits: readonly Edit[]): Grid {
  const pool = new TextPool(grid.texts);
  const sheets = grid.sheets.map((sheet) =>
    editSheet(
      grid,
      sheet,
      edits.filter((edit) => edit.sheet === sheet.name),
      pool,
    ),
  );
  return { ...grid, sheets, texts: pool.texts };
}

function editSheet(grid: Grid, sheet: GridSheet, edits: readonly Edit[], pool: TextPool): GridSheet {
  if (edits.length === 0) return sheet;
  const written = new Map<string, { row: number; column: number; value: CellValue }>();
  let visibility = sheet.visibility;
  let merges = sheet.merges;
  const hiddenRows = new Set(sheet.hiddenRows);
  const hiddenColumns = new Set(sheet.hiddenColumns);
  for (const edit of edits) {
    if (edit.kind === 'set') written.set(`${edit.row} ${edit.column}`, edit);
    else if (edit.kind === 'show-sheet') visibility = 'visible';
    else if (edit.kind === 'show-rows') for (const row of edit.rows) hiddenRows.delete(row);
    else if (edit.kind === 'show-columns') for (const column of edit.columns) hiddenColumns.delete(column);
    else {
      const { top, left, bottom, right } = edit.range;
      merges = merges.filter(
        (one) => one.top !== top || one.left !== left || one.bottom !== bottom || one.right !== right,
      );
    }
  }
  const builder = new SheetBuilder(Math.max(16, sheet.columns.length + written.size));
  for (let position = 0; position < sheet.rowNumbers.length; position++) {
    const row = sheet.rowNumbers[position] ?? 0;
    const end = sheet.rowOffsets[position + 1] ?? 0;
    for (let index = sheet.rowOffsets[position] ?? 0; index < end; index++) {
      const column = sheet.columns[index] ?? 0;
      if (written.has(`${row} ${column}`)) continue;
      const kind = (sheet.kinds[index] ?? 0) as CellKind;
      builder.add(row, column, kind, sheet.payloads[index] ?? Number.NaN, sheet.flags[index] ?? 0);
      const formula = sheet.formulas.get(index);
      if (formula !== undefined) builder.formula(formula);
    }
  }
  for (const { row, column, value } of written.values()) addValue(builder, pool, grid, row, column, value);
  return builder.build({ ...sheet, visibility, merges, hiddenRows, hiddenColumns });
}

function addValue(
  builder: SheetBuilder,
  pool: TextPool,
  grid: Grid,
  row: number,
  column: number,
  value: CellValue,
): void {
  if (value === null) return;
  if (typeof value === 'string') builder.add(row, column, CellKind.text, pool.add(value));
  else if (typeof value === 'number') builder.add(row, column, CellKind.number, value, 0);
  else if (typeof value === 'boolean') builder.add(row, column, CellKind.boolean, value ? 1 : 0);
  else builder.add(row, column, CellKind.date, serialFromDate(value.date, grid.date1904), 0);
}
