import { MAX_COLUMNS, MAX_ROWS } from '@nylage/core/grid';
import type { SheetModel } from '@nylage/excel-host/user';

/** Empty rows and columns shown around what is filled in. */
const SPARE_ROWS = 20;
const SPARE_COLUMNS = 3;
const LEAST_ROWS = 40;
const LEAST_COLUMNS = 12;

/** The rows and columns to show, without hidden ones. */
export interface GridExtent {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/** How much of a sheet the grid shows: what is used, and some room. */
export function gridExtent(sheet: SheetModel): GridExtent {
  const whole = { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };
  const used = sheet.cells.used(true, whole);
  const tables = sheet.tables.map(({ area }) => area);
  const bottom = Math.max(used?.bottom ?? 0, ...tables.map((area) => area.bottom));
  const right = Math.max(used?.right ?? 0, ...tables.map((area) => area.right));
  return {
    rows: counted(Math.max(LEAST_ROWS, bottom + SPARE_ROWS), sheet.hiddenRows),
    columns: counted(Math.max(LEAST_COLUMNS, right + SPARE_COLUMNS), sheet.hiddenColumns),
  };
}

function counted(count: number, hidden: ReadonlySet<number>): readonly number[] {
  return Array.from({ length: count }, (_, index) => index).filter((index) => !hidden.has(index));
}
