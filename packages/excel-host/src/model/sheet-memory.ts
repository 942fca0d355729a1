import type { CellRange } from '@nylage/core/grid';
import type { StoredCell } from '../cells/cell-store.ts';
import type { SheetModel } from './sheet-model.ts';

/** Remembers cells; the answer puts them back. */
export function rememberedCells(sheet: SheetModel, area: CellRange): () => void {
  const kept: { readonly row: number; readonly column: number; readonly cell: StoredCell }[] = [];
  for (const { row, column } of sheet.cells.filled(area)) {
    kept.push({ row, column, cell: sheet.cells.cell(row, column) });
  }
  const names = sheet.tables.map((table) => ({
    table,
    columns: table.columns.map((column) => ({ ...column })),
  }));
  return () => {
    for (const { row, column } of [...sheet.cells.filled(area)]) {
      sheet.cells.setContent(row, column, null);
      sheet.cells.setStyle(row, column, 0);
    }
    for (const { row, column, cell } of kept) sheet.cells.setCell(row, column, cell);
    for (const { table, columns } of names) table.columns = columns;
  };
}

/** Remembers everything that lies on a sheet's cells: tables, merges, rules, links, notes, hidden lines. */
export function rememberedThings(sheet: SheetModel): () => void {
  const tables = sheet.tables.map((table) => ({
    table,
    area: table.area,
    columns: table.columns,
    totals: table.showTotals,
  }));
  const formats = sheet.conditionalFormats.map((format) => ({ format, areas: format.areas }));
  const validations = sheet.validations.map((validation) => ({ ...validation }));
  const { merges } = sheet;
  const sets = [copied(sheet.hiddenRows), copied(sheet.hiddenColumns)];
  const maps = [kept(sheet.hyperlinks), kept(sheet.notes)];
  return () => {
    sheet.tables = tables.map(({ table, area, columns, totals }) => {
      table.deleted = false;
      table.area = area;
      table.columns = columns;
      table.showTotals = totals;
      return table;
    });
    sheet.conditionalFormats = formats.map(({ format, areas }) => {
      format.areas = areas;
      return format;
    });
    sheet.validations = validations;
    sheet.merges = merges;
    for (const restore of [...sets, ...maps]) restore();
  };
}

function copied(set: Set<number>): () => void {
  const before = [...set];
  return () => {
    set.clear();
    for (const line of before) set.add(line);
  };
}

function kept<Value>(map: Map<string, Value>): () => void {
  const before = [...map];
  return () => {
    map.clear();
    for (const [key, value] of before) map.set(key, value);
  };
}
