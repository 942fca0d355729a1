import type { CellRange } from '@nylage/core/grid';
import { areaAddress, cellCountOf, isUnbounded, overlaps } from '../cells/area.ts';
import { HostError } from '../wire/host-error.ts';
import { assertAllowed } from './protection.ts';
import type { SheetModel } from './sheet-model.ts';
import type { RangeTarget } from './targets.ts';

/** Merges cells: only the first keeps its value; tables take no merges. Docs: learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-merge-member(1) */
export function mergeCells(target: RangeTarget, across: boolean): void {
  const { area, sheet, workbook } = target;
  assertAllowed(sheet, 'allowFormatCells');
  if (isUnbounded(area)) throw new HostError('InvalidArgument', 'a merged area needs an end');
  if (sheet.tables.some((table) => overlaps(table.area, area))) {
    throw new HostError('InvalidOperation', 'a table cannot hold merged cells');
  }
  const before = sheet.merges;
  const areas = across ? rowsOf(area) : [area];
  sheet.merges = [
    ...before.filter((merge) => !overlaps(merge, area)),
    ...areas.filter((merged) => cellCountOf(merged) > 1),
  ];
  for (const merged of areas) {
    for (const { row, column } of [...sheet.cells.filled(merged)]) {
      if (row !== merged.top || column !== merged.left) sheet.cells.setContent(row, column, null);
    }
  }
  workbook.isDirty = true;
  workbook.undo.push({ label: `merge ${areaAddress(area)}`, revert: keep(sheet, before) });
}

/** Takes merges away wherever they touch the range. */
export function unmergeCells(target: RangeTarget): void {
  const { area, sheet, workbook } = target;
  assertAllowed(sheet, 'allowFormatCells');
  const before = sheet.merges;
  sheet.merges = before.filter((merge) => !overlaps(merge, area));
  workbook.isDirty = true;
  workbook.undo.push({ label: `unmerge ${areaAddress(area)}`, revert: keep(sheet, before) });
}

function keep(sheet: SheetModel, merges: CellRange[]): () => void {
  return () => {
    sheet.merges = merges;
  };
}

function rowsOf(area: CellRange): CellRange[] {
  const rows: CellRange[] = [];
  for (let row = area.top; row <= area.bottom; row++) rows.push({ ...area, top: row, bottom: row });
  return rows;
}
