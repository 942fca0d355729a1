import type { CellRange } from '@nylage/core/grid';
import { areaAddress, isEntireColumns, isEntireRows, WHOLE_SHEET } from '../cells/area.ts';
import type { CellStyle } from '../cells/cell-style.ts';
import { EventKind, WORKBOOK_TARGET } from './host-event.ts';
import { assertAllowed } from './protection.ts';
import type { SheetModel } from './sheet-model.ts';
import type { CellsTarget } from './targets.ts';
import type { WorkbookModel } from './workbook-model.ts';

/** A change of look; an undefined property goes back to the default. */
export type StyleChange = { readonly [Key in keyof CellStyle]?: CellStyle[Key] | undefined };

/** Gives cells another look. Whole columns and rows keep it for cells to come. */
export function changeStyle(target: CellsTarget, change: StyleChange): void {
  const { sheet, workbook } = target;
  assertAllowed(sheet, 'allowFormatCells');
  const reverts = target.areas.map((area) => changeArea(workbook, sheet, area, () => change));
  workbook.undo.push({
    label: `format ${target.areas.map(areaAddress).join(',')}`,
    revert: () => {
      for (const revert of reverts) revert();
    },
  });
  formatChanged(target);
}

/** Gives each cell of one area a look of its own. */
export function changeStyles(
  target: CellsTarget,
  area: CellRange,
  change: (row: number, column: number) => StyleChange | null,
): void {
  const { sheet, workbook } = target;
  assertAllowed(sheet, 'allowFormatCells');
  const revert = changeArea(workbook, sheet, area, change);
  workbook.undo.push({ label: `format ${areaAddress(area)}`, revert });
  formatChanged(target);
}

/**
 * What the cells share of their look; null where they differ.
 * Docs: learn.microsoft.com/javascript/api/excel/excel.rangeformat ("null ... does not have uniform")
 */
export function commonStyle<Part>(target: CellsTarget, part: (style: CellStyle) => Part): Part | null {
  const { sheet, workbook } = target;
  let common: { readonly value: Part } | null = null;
  const seen = new Set<number>();
  for (const area of target.areas) {
    for (const id of stylesIn(sheet, area)) {
      if (seen.has(id)) continue;
      seen.add(id);
      const value = part(workbook.styles.style(id));
      if (common === null) common = { value };
      else if (common.value !== value) return null;
    }
  }
  return common?.value ?? part({});
}

function formatChanged(target: CellsTarget): void {
  const { sheet, workbook } = target;
  workbook.isDirty = true;
  for (const area of target.areas) {
    workbook.events.emit({
      kind: EventKind.formatChanged,
      targets: [sheet.id, WORKBOOK_TARGET],
      remote: workbook.origin === 'co-author',
      arguments: { source: 'Local', worksheetId: sheet.id, address: areaAddress(area) },
    });
  }
}

function changeArea(
  workbook: WorkbookModel,
  sheet: SheetModel,
  area: CellRange,
  change: (row: number, column: number) => StyleChange | null,
): () => void {
  const cells: [number, number, number][] = [];
  const defaults: [Map<number, number>, number, number | undefined][] = [];
  const setDefault = (styles: Map<number, number>, key: number, at: readonly [number, number]): void => {
    const applied = change(...at);
    if (applied === null) return;
    defaults.push([styles, key, styles.get(key)]);
    styles.set(key, workbook.styles.derive(styles.get(key) ?? 0, applied));
  };
  const set = (row: number, column: number): void => {
    const applied = change(row, column);
    if (applied === null) return;
    cells.push([row, column, sheet.cells.style(row, column)]);
    sheet.cells.setStyle(row, column, workbook.styles.derive(sheet.styleAt(row, column), applied));
  };
  if (isEntireColumns(area) || isEntireRows(area)) {
    if (isEntireColumns(area)) {
      for (let column = area.left; column <= area.right; column++)
        setDefault(sheet.columnStyles, column, [0, column]);
    } else {
      for (let row = area.top; row <= area.bottom; row++) setDefault(sheet.rowStyles, row, [row, 0]);
    }
    for (const { row, column } of [...sheet.cells.filled(area)]) {
      if (sheet.cells.style(row, column) !== 0) set(row, column);
    }
  } else {
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) set(row, column);
    }
  }
  return () => {
    for (const [row, column, style] of cells) sheet.cells.setStyle(row, column, style);
    for (const [styles, key, style] of defaults) {
      if (style === undefined) styles.delete(key);
      else styles.set(key, style);
    }
  };
}

/** The looks in an area: of its cells, or, where it has no end, of what is filled and of its columns. */
function* stylesIn(sheet: SheetModel, area: CellRange): Generator<number> {
  if (isEntireColumns(area) || isEntireRows(area)) {
    for (const { row, column } of sheet.cells.filled(area)) yield sheet.styleAt(row, column);
    if (isEntireColumns(area)) {
      const last = Math.min(area.right, area.left + 255);
      for (let column = area.left; column <= last; column++) yield sheet.columnStyles.get(column) ?? 0;
    } else {
      yield sheet.rowStyles.get(area.top) ?? 0;
    }
    return;
  }
  const bottom = Math.min(area.bottom, WHOLE_SHEET.bottom);
  for (let row = area.top; row <= bottom; row++) {
    for (let column = area.left; column <= area.right; column++) yield sheet.styleAt(row, column);
  }
}
