import type { CellRange } from '@nylage/core/grid';
import { quotedSheetName } from '../cells/address.ts';
import {
  areaAddress,
  cellCountOf,
  heightOf,
  isEntireColumns,
  isEntireRows,
  isUnbounded,
  widthOf,
} from '../cells/area.ts';
import { wireValue, wireValueType } from '../cells/cell-value.ts';
import { displayText } from '../cells/display-text.ts';
import { matrixReader, writeCells } from '../model/cell-edit.ts';
import { changeStyles } from '../model/format-edit.ts';
import { setHyperlink } from '../model/hyperlink-edit.ts';
import { assertAllowed } from '../model/protection.ts';
import type { RangeTarget } from '../model/targets.ts';
import type { ApiProperty } from '../wire/api-object.ts';
import { HostError } from '../wire/host-error.ts';
import { givenBoolean, givenText } from './given.ts';

/**
 * Cells of one range before answers are too many. Docs:
 * learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization#excel-add-ins
 */
const MAX_READ_CELLS = 5_000_000;

/** The properties of `Excel.Range`. Docs: learn.microsoft.com/javascript/api/excel/excel.range */
export const RANGE_PROPERTIES: Readonly<Record<string, ApiProperty<RangeTarget>>> = {
  Address: { get: (range) => sheetAddress(range, range.area) },
  AddressLocal: { get: (range) => sheetAddress(range, range.area) },
  // Docs: excel.range cellCount: -1 above 2^31-1
  CellCount: { get: ({ area }) => (cellCountOf(area) > 2_147_483_647 ? -1 : cellCountOf(area)) },
  RowCount: { get: ({ area }) => heightOf(area) },
  ColumnCount: { get: ({ area }) => widthOf(area) },
  RowIndex: { get: ({ area }) => area.top },
  ColumnIndex: { get: ({ area }) => area.left },
  IsEntireColumn: { get: ({ area }) => isEntireColumns(area) },
  IsEntireRow: { get: ({ area }) => isEntireRows(area) },
  Values: {
    get: (range) => matrix(range, (row, column) => wireValue(range.sheet.cells.value(row, column))),
    set: writeCells,
  },
  ValueTypes: {
    get: (range) => matrix(range, (row, column) => wireValueType(range.sheet.cells.value(row, column))),
  },
  Formulas: {
    get: (range) => matrix(range, (row, column) => formulaOrValue(range, row, column)),
    set: writeCells,
  },
  Text: { get: (range) => matrix(range, (row, column) => shownText(range, row, column)) },
  NumberFormat: {
    get: (range) => matrix(range, (row, column) => numberFormatAt(range, row, column)),
    set: (range, value) => {
      if (isUnbounded(range.area))
        throw new HostError('InvalidArgument', 'cells of an unbounded range cannot be written');
      const format = matrixReader(value, range.area);
      changeStyles(range, range.area, (row, column) => {
        const wanted = format(row - range.area.top, column - range.area.left);
        if (wanted === null || wanted === undefined) return null;
        // Docs: learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-blank-null-values ('' resets)
        const plain = wanted === 'General' || wanted === '';
        return { numberFormat: plain ? undefined : givenText(wanted) };
      });
    },
  },
  RowHidden: {
    get: ({ sheet, area }) => shared(area.top, area.bottom, (row) => sheet.hiddenRows.has(row)),
    set: ({ sheet, area, workbook }, value) => {
      assertAllowed(sheet, 'allowFormatRows');
      hideLines(sheet.hiddenRows, area.top, area.bottom, givenBoolean(value));
      workbook.isDirty = true;
    },
  },
  ColumnHidden: {
    get: ({ sheet, area }) => shared(area.left, area.right, (column) => sheet.hiddenColumns.has(column)),
    set: ({ sheet, area, workbook }, value) => {
      assertAllowed(sheet, 'allowFormatColumns');
      hideLines(sheet.hiddenColumns, area.left, area.right, givenBoolean(value));
      workbook.isDirty = true;
    },
  },
  Hidden: {
    get: ({ sheet, area }) => {
      const rows = shared(area.top, area.bottom, (row) => sheet.hiddenRows.has(row));
      const columns = shared(area.left, area.right, (column) => sheet.hiddenColumns.has(column));
      return rows === true || columns === true ? true : rows === null || columns === null ? null : false;
    },
  },
  HasSpill: { get: () => false },
  Hyperlink: {
    get: ({ sheet, area }) =>
      cellCountOf(area) === 1 ? (sheet.hyperlinks.get(`${area.top}:${area.left}`) ?? null) : null,
    set: setHyperlink,
  },
  Style: { get: () => 'Normal' },
};

/** The address with its sheet. */
export function sheetAddress(target: { readonly sheet: { readonly name: string } }, area: CellRange): string {
  return `${quotedSheetName(target.sheet.name)}!${areaAddress(area)}`;
}

/**
 * A value for each cell; null for a range without end and for more cells than can be given.
 * Docs: learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-unbounded
 */
function matrix<Value>(range: RangeTarget, of: (row: number, column: number) => Value): Value[][] | null {
  const { area } = range;
  if (isUnbounded(area) || cellCountOf(area) > MAX_READ_CELLS) return null;
  const rows: Value[][] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const cells: Value[] = [];
    for (let column = area.left; column <= area.right; column++) cells.push(of(row, column));
    rows.push(cells);
  }
  return rows;
}

function formulaOrValue(range: RangeTarget, row: number, column: number): string | number | boolean {
  return range.sheet.cells.formula(row, column) ?? wireValue(range.sheet.cells.value(row, column));
}

function numberFormatAt(range: RangeTarget, row: number, column: number): string {
  return range.workbook.styles.numberFormat(range.sheet.styleAt(row, column));
}

function shownText(range: RangeTarget, row: number, column: number): string {
  const value = range.sheet.cells.value(row, column);
  return displayText(value, numberFormatAt(range, row, column), range.workbook.system1904);
}

/** What all lines share; null where they differ. */
function shared(first: number, last: number, of: (line: number) => boolean): boolean | null {
  const common = of(first);
  // Hidden lines are few and near the data: beyond that, lines are as the last looked at.
  const end = Math.min(last, first + 100_000);
  for (let line = first + 1; line <= end; line++) if (of(line) !== common) return null;
  return common;
}

function hideLines(hidden: Set<number>, first: number, last: number, hide: boolean): void {
  if (last - first > 100_000) throw new HostError('InvalidArgument', 'too many lines to hide one by one');
  for (let line = first; line <= last; line++) {
    if (hide) hidden.add(line);
    else hidden.delete(line);
  }
}
