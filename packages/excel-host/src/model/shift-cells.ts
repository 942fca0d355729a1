import { type CellRange, MAX_COLUMNS, MAX_ROWS } from '@nylage/core/grid';
import {
  areaAddress,
  bounding,
  contains,
  heightOf,
  isEntireColumns,
  isEntireRows,
  overlaps,
  widthOf,
} from '../cells/area.ts';
import { HostError } from '../wire/host-error.ts';
import { type ChangeType, cellsChanged, type ShiftDirection } from './happenings.ts';
import { assertAllowed, assertCellsEditable } from './protection.ts';
import { rememberedCells, rememberedThings } from './sheet-memory.ts';
import type { SheetModel } from './sheet-model.ts';
import type { TableModel } from './table-model.ts';
import type { RangeTarget } from './targets.ts';

/**
 * Inserts cells or deletes them and pushes the rest: everything below (or to the right) moves, with tables,
 * merges, rules and links that lie wholly in its way. Formulas keep their text: there is no calculation engine.
 * Docs: learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-insert-member(1) and -delete-
 */
export function shiftCells(
  target: RangeTarget,
  what: 'insert' | 'delete',
  direction: 'vertical' | 'horizontal',
): void {
  const { area, sheet, workbook } = target;
  const rows = isEntireRows(area);
  const columns = isEntireColumns(area);
  const vertical = rows || (!columns && direction === 'vertical');
  if (rows || columns)
    assertAllowed(sheet, `allow${what === 'insert' ? 'Insert' : 'Delete'}${rows ? 'Rows' : 'Columns'}`);
  else assertCellsEditable(workbook, sheet, area);
  const steps = (vertical ? heightOf(area) : widthOf(area)) * (what === 'insert' ? 1 : -1);
  const moved = wayOf(area, vertical, what);
  assertMovable(sheet, area, moved, what);
  const cellsBefore = rememberedCells(sheet, bounding(area, moved));
  const thingsBefore = rememberedThings(sheet);
  if (what === 'delete') {
    for (const { row, column } of [...sheet.cells.filled(area)]) wipe(sheet, row, column);
    dropInside(sheet, area);
  }
  moveCells(sheet, moved, vertical, steps);
  moveThings(sheet, area, moved, vertical, steps);
  const places = rows || columns ? (rows ? 'Row' : 'Column') : 'Cell';
  const changeType: ChangeType = `${places}${what === 'insert' ? 'Inserted' : 'Deleted'}`;
  const push: ShiftDirection =
    places !== 'Cell'
      ? 'None'
      : what === 'insert'
        ? vertical
          ? 'ShiftCellDown'
          : 'ShiftCellRight'
        : vertical
          ? 'ShiftCellUp'
          : 'ShiftCellLeft';
  workbook.undo.push({
    label: `${what} ${areaAddress(area)}`,
    revert: () => {
      cellsBefore();
      thingsBefore();
    },
  });
  cellsChanged(workbook, sheet, area, changeType, push);
}

/** The cells that move: from the area on when inserting, from behind it when deleting. */
function wayOf(area: CellRange, vertical: boolean, what: 'insert' | 'delete'): CellRange {
  if (vertical) {
    return { ...area, top: what === 'insert' ? area.top : area.bottom + 1, bottom: MAX_ROWS - 1 };
  }
  return { ...area, left: what === 'insert' ? area.left : area.right + 1, right: MAX_COLUMNS - 1 };
}

/** A table that the shift would tear apart. Docs: error `InsertDeleteConflict`, application-specific-api-error-handling. When: Självtest: rows-through-table. */
function assertMovable(
  sheet: SheetModel,
  area: CellRange,
  moved: CellRange,
  what: 'insert' | 'delete',
): void {
  for (const table of sheet.tables) {
    const whole = what === 'delete' && contains(area, table.area);
    const sideways = isEntireRows(area) || isEntireColumns(area);
    if (
      overlaps(table.area, moved) &&
      !contains(moved, table.area) &&
      !sideways &&
      !whole &&
      !spans(area, table)
    ) {
      throw new HostError('InsertDeleteConflict', `${table.name} would be torn apart`);
    }
  }
}

/** Whether an area covers whole rows of a table, so that the table can grow or shrink by them. */
function spans(area: CellRange, table: TableModel): boolean {
  return area.left <= table.area.left && area.right >= table.area.right;
}

function wipe(sheet: SheetModel, row: number, column: number): void {
  sheet.cells.setContent(row, column, null);
  sheet.cells.setStyle(row, column, 0);
}

function dropInside(sheet: SheetModel, area: CellRange): void {
  sheet.merges = sheet.merges.filter((merge) => !contains(area, merge));
  for (const table of sheet.tables) if (contains(area, table.area)) table.deleted = true;
  sheet.tables = sheet.tables.filter((table) => !table.deleted);
}

function moveCells(sheet: SheetModel, moved: CellRange, vertical: boolean, steps: number): void {
  const cells = [...sheet.cells.filled(moved)];
  if (steps > 0) cells.reverse();
  for (const { row, column } of cells) {
    const cell = sheet.cells.cell(row, column);
    const to = vertical ? { row: row + steps, column } : { row, column: column + steps };
    // Docs: error `NonBlankCellOffSheet`, application-specific-api-error-handling
    if (to.row >= MAX_ROWS || to.column >= MAX_COLUMNS)
      throw new HostError('InvalidOperation', 'cells off the sheet');
    wipe(sheet, row, column);
    sheet.cells.setCell(to.row, to.column, cell);
  }
}

function moveThings(
  sheet: SheetModel,
  area: CellRange,
  moved: CellRange,
  vertical: boolean,
  steps: number,
): void {
  const move = (place: CellRange): CellRange => movedArea(place, area, moved, vertical, steps);
  sheet.merges = sheet.merges.map(move);
  for (const table of sheet.tables) table.area = move(table.area);
  for (const format of sheet.conditionalFormats) format.areas = format.areas.map(move);
  for (const validation of sheet.validations) validation.areas = validation.areas.map(move);
  for (const places of [sheet.hyperlinks, sheet.notes] as Map<string, unknown>[]) {
    for (const [key, value] of [...places]) {
      const [row = 0, column = 0] = key.split(':').map(Number);
      const to = move({ top: row, bottom: row, left: column, right: column });
      if (to.top === row && to.left === column) continue;
      places.delete(key);
      places.set(`${to.top}:${to.left}`, value);
    }
  }
  const lines = vertical ? sheet.hiddenRows : sheet.hiddenColumns;
  const first = vertical ? moved.top : moved.left;
  if (vertical ? isEntireRows(area) : isEntireColumns(area)) {
    const shifted = [...lines].map((line) => (line >= first ? line + steps : line));
    lines.clear();
    for (const line of shifted) lines.add(line);
  }
}

/** An area after the shift: moved when it lies in the way, grown or shrunk when the shift goes through it. */
function movedArea(
  place: CellRange,
  area: CellRange,
  moved: CellRange,
  vertical: boolean,
  steps: number,
): CellRange {
  if (contains(moved, place)) {
    return vertical
      ? { ...place, top: place.top + steps, bottom: place.bottom + steps }
      : { ...place, left: place.left + steps, right: place.right + steps };
  }
  const across = vertical
    ? area.left <= place.left && area.right >= place.right
    : area.top <= place.top && area.bottom >= place.bottom;
  if (!across || !overlaps(place, area)) return place;
  if (steps > 0) {
    return vertical ? { ...place, bottom: place.bottom + steps } : { ...place, right: place.right + steps };
  }
  return vertical ? shrunk(place, area, 'top', 'bottom') : shrunk(place, area, 'left', 'right');
}

function shrunk(
  place: CellRange,
  area: CellRange,
  start: 'top' | 'left',
  end: 'bottom' | 'right',
): CellRange {
  const gone = Math.min(place[end], area[end]) - Math.max(place[start], area[start]) + 1;
  const first = Math.min(place[start], area[start]) === place[start] ? place[start] : area[start];
  return { ...place, [start]: first, [end]: Math.max(first, place[end] - gone) };
}
