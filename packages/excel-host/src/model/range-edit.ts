import type { CellRange } from '@nylage/core/grid';
import {
  areaAddress,
  contains,
  heightOf,
  intersection,
  isUnbounded,
  overlaps,
  subtract,
  widthOf,
} from '../cells/area.ts';
import { HostError } from '../wire/host-error.ts';
import { cellsChanged } from './happenings.ts';
import { assertAllowed, assertCellsEditable } from './protection.ts';
import { rememberedCells, rememberedThings } from './sheet-memory.ts';
import type { SheetModel } from './sheet-model.ts';
import { headersAfterEdit } from './table-headers.ts';
import type { RangeTarget } from './targets.ts';

/**
 * Empties cells of everything, or of formats or links alone. Validation rules stay (Självtest: clear-keeps-rules).
 * Docs: learn.microsoft.com/javascript/api/excel/excel.clearapplyto
 */
export function clearRange(target: RangeTarget, what: string): void {
  const { area, sheet, workbook } = target;
  if (what === 'Formats') assertAllowed(sheet, 'allowFormatCells');
  else assertCellsEditable(workbook, sheet, area);
  if (!['All', 'Formats', 'Hyperlinks', 'RemoveHyperlinks', 'ResetContents'].includes(what)) {
    throw new HostError('InvalidArgument', `nothing to clear called ${what}`);
  }
  const before = both(rememberedCells(sheet, area), rememberedThings(sheet));
  const wipesValues = what === 'All' || what === 'ResetContents';
  const wipesFormats = what === 'All' || what === 'Formats';
  for (const { row, column } of [...sheet.cells.filled(area)]) {
    if (wipesValues) sheet.cells.setContent(row, column, null);
    if (wipesFormats) sheet.cells.setStyle(row, column, 0);
  }
  if (wipesFormats) clearFormats(sheet, area);
  if (what !== 'Formats') removeLinks(sheet, area);
  headersAfterEdit(sheet, area);
  workbook.undo.push({ label: `clear ${areaAddress(area)}`, revert: before });
  if (wipesValues) cellsChanged(workbook, sheet, area);
}

/** Copies cells onto a range of the same size, or one cell onto all. Docs: learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-copyfrom-member(1) */
export function copyCells(source: RangeTarget, target: RangeTarget, what: string): void {
  const [from, to] = [source.area, target.area];
  const { sheet, workbook } = target;
  if (isUnbounded(from) || isUnbounded(to)) throw new HostError('InvalidArgument', 'copying needs an end');
  assertCellsEditable(workbook, sheet, to);
  const single = heightOf(to) === 1 && widthOf(to) === 1;
  const area = single
    ? { ...to, bottom: to.top + heightOf(from) - 1, right: to.left + widthOf(from) - 1 }
    : to;
  const cells = new Map<string, ReturnType<typeof source.sheet.cells.cell>>();
  for (let row = 0; row < heightOf(area); row++) {
    for (let column = 0; column < widthOf(area); column++) {
      const place = [from.top + (row % heightOf(from)), from.left + (column % widthOf(from))] as const;
      cells.set(`${row}:${column}`, source.sheet.cells.cell(...place));
    }
  }
  const before = rememberedCells(sheet, area);
  for (const [key, cell] of cells) {
    const [row = 0, column = 0] = key.split(':').map(Number);
    const place = [area.top + row, area.left + column] as const;
    if (what !== 'Formats')
      sheet.cells.setContent(...place, cell.value, what === 'Values' ? null : cell.formula);
    if (what === 'All' || what === 'Formats') sheet.cells.setStyle(...place, cell.style);
  }
  headersAfterEdit(sheet, area);
  workbook.undo.push({ label: `copy to ${areaAddress(area)}`, revert: before });
  cellsChanged(workbook, sheet, area);
}

/** Does both. */
function both(one: () => void, other: () => void): () => void {
  return () => {
    one();
    other();
  };
}

/** Takes the links of cells away. */
function removeLinks(sheet: SheetModel, area: CellRange): void {
  for (const key of [...sheet.hyperlinks.keys()]) {
    const [row = 0, column = 0] = key.split(':').map(Number);
    if (overlaps(area, { top: row, bottom: row, left: column, right: column })) sheet.hyperlinks.delete(key);
  }
}

/** Formats of whole columns and rows, conditional formats and merges go with the formats. */
function clearFormats(sheet: SheetModel, area: CellRange): void {
  for (const [styles, isInside] of [
    [
      sheet.columnStyles,
      (column: number) => contains(area, { top: 0, bottom: 1_048_575, left: column, right: column }),
    ],
    [sheet.rowStyles, (row: number) => contains(area, { top: row, bottom: row, left: 0, right: 16_383 })],
  ] as const) {
    for (const key of [...styles.keys()]) if (isInside(key)) styles.delete(key);
  }
  sheet.merges = sheet.merges.filter((merge) => intersection(merge, area) === null);
  for (const format of sheet.conditionalFormats) {
    format.areas = format.areas.flatMap((piece) => subtract(piece, area));
  }
  sheet.conditionalFormats = sheet.conditionalFormats.filter((format) => format.areas.length > 0);
}
