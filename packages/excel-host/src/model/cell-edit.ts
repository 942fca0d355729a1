import type { CellRange } from '@nylage/core/grid';
import { areaAddress, cellCountOf, heightOf, isUnbounded, overlaps, widthOf } from '../cells/area.ts';
import { CellError, type CellValue } from '../cells/cell-value.ts';
import { enteredText, fifteenDigits } from '../cells/entered-text.ts';
import { HostError } from '../wire/host-error.ts';
import { cellsChanged } from './happenings.ts';
import { assertCellsEditable } from './protection.ts';
import { rememberedCells } from './sheet-memory.ts';
import { headersAfterEdit } from './table-headers.ts';
import type { RangeTarget } from './targets.ts';

/** Characters in a cell. Docs: support.microsoft.com "Excel specifications and limits" */
export const MAX_CELL_TEXT = 32_767;
/** Characters in a formula. Docs: as above. */
export const MAX_FORMULA = 8_192;

/**
 * Puts values or formulas into cells: `null` leaves a cell as it is, `''` empties it, one value fills all.
 * Docs: learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-values-member
 */
export function writeCells(target: RangeTarget, given: unknown): void {
  const { area, sheet, workbook } = target;
  const at = matrixReader(given, area);
  if (isUnbounded(area)) {
    // Docs: learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-unbounded
    throw new HostError('InvalidArgument', 'cells of an unbounded range cannot be written');
  }
  assertCellsEditable(workbook, sheet, area);
  const before = rememberedCells(sheet, area);
  const only = cellCountOf(area) === 1 ? sheet.cells.value(area.top, area.left) : null;
  try {
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        const value = at(row - area.top, column - area.left);
        if (value === null || value === undefined) continue;
        if (!isMergeStart(sheet.merges, row, column)) continue;
        writeCell(target, row, column, value);
      }
    }
  } catch (error) {
    // One property write is one step: it happens whole or not at all. Självtest: half-a-write.
    before();
    throw error;
  }
  headersAfterEdit(sheet, area);
  workbook.undo.push({ label: `write ${areaAddress(area)}`, revert: before });
  cellsChanged(workbook, sheet, area, 'RangeEdited', 'None', {
    before: only,
    after: sheet.cells.value(area.top, area.left),
  });
}

/** Empties cells, their values only. */
export function clearContents(target: RangeTarget): void {
  const { area, sheet, workbook } = target;
  assertCellsEditable(workbook, sheet, area);
  const before = rememberedCells(sheet, area);
  for (const { row, column } of [...sheet.cells.filled(area)]) sheet.cells.setContent(row, column, null);
  headersAfterEdit(sheet, area);
  workbook.undo.push({ label: `clear ${areaAddress(area)}`, revert: before });
  cellsChanged(workbook, sheet, area);
}

/** A reader of what was given, by row and column: a list of rows of the range's own size, or one value for all. */
export function matrixReader(given: unknown, area: CellRange): (row: number, column: number) => unknown {
  if (!Array.isArray(given)) {
    if (given === null || given === undefined || typeof given === 'object') {
      throw new HostError('InvalidArgument', 'a range cannot be set to that');
    }
    return () => given;
  }
  const rows: readonly unknown[] = given;
  // Docs: learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-set-get-values (same shape)
  if (rows.length !== heightOf(area))
    throw new HostError('InvalidArgument', 'the number of rows does not match');
  const width = widthOf(area);
  for (const row of rows) {
    if (!Array.isArray(row) || row.length !== width) {
      throw new HostError('InvalidArgument', 'the number of columns does not match');
    }
  }
  return (row, column) => {
    const cells = rows[row];
    return Array.isArray(cells) ? (cells[column] as unknown) : undefined;
  };
}

function writeCell(target: RangeTarget, row: number, column: number, value: unknown): void {
  const { sheet, workbook } = target;
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new HostError('InvalidArgument', 'not a number');
    sheet.cells.setContent(row, column, fifteenDigits(value));
    return;
  }
  if (typeof value === 'boolean') {
    sheet.cells.setContent(row, column, value);
    return;
  }
  if (typeof value !== 'string') throw new HostError('InvalidArgument', 'a cell cannot hold that');
  const style = sheet.styleAt(row, column);
  const numberFormat = workbook.styles.numberFormat(style);
  const entered = enteredText(value, {
    numberFormat,
    system1904: workbook.system1904,
    thisYear: workbook.thisYear,
  });
  if (entered.formula !== null) {
    if (entered.formula.length > MAX_FORMULA) throw new HostError('FormulaLengthExceedsLimit');
    const address = areaAddress({ top: row, left: column, bottom: row, right: column });
    const known: CellValue | undefined = workbook.formulaValues(entered.formula, sheet.name, address);
    // No calculation engine: an unknown result stands out, so that no test rests on it.
    sheet.cells.setContent(
      row,
      column,
      known === undefined ? CellError.of('#CALC!') : known,
      entered.formula,
    );
    return;
  }
  if (typeof entered.value === 'string' && entered.value.length > MAX_CELL_TEXT) {
    throw new HostError('InvalidArgument', `more than ${MAX_CELL_TEXT} characters`);
  }
  sheet.cells.setContent(row, column, entered.value);
  if (entered.numberFormat !== undefined && numberFormat === 'General') {
    sheet.cells.setStyle(row, column, workbook.styles.derive(style, { numberFormat: entered.numberFormat }));
  }
}

/** Only the first cell of a merged area takes values; the others are passed over. Självtest: merged-cell-written. */
function isMergeStart(merges: readonly CellRange[], row: number, column: number): boolean {
  if (merges.length === 0) return true;
  const cell = { top: row, left: column, bottom: row, right: column };
  const merge = merges.find((area) => overlaps(area, cell));
  return merge === undefined || (merge.top === row && merge.left === column);
}
