import { columnLetters } from '@nylage/core/grid';
import { choicesAt, entryText, type SheetModel, shownCell } from '@nylage/excel-host/user';
import type { ColDef } from 'ag-grid-community';
import type { OpenBook } from '../state/open-book.ts';
import { cellCss } from './cell-style.ts';

/** A row of the grid: its number in the sheet. */
export interface GridRow {
  readonly row: number;
}

/** Pixels per point. */
const PIXELS = 4 / 3;
const ORDINARY_WIDTH = 64;

/**
 * The grid's columns: row numbers, then the sheet's columns as the model has them.
 *
 * @param picking cells whose list is open, `row:column`: what comes from it is picked, not typed
 */
export function gridColumns(
  book: OpenBook,
  sheet: SheetModel,
  columns: readonly number[],
  rowWord: string,
  picking: ReadonlySet<string>,
  refused: (why: string) => void,
): ColDef<GridRow>[] {
  const { workbook } = book;
  const numbers: ColDef<GridRow> = {
    colId: 'number',
    headerName: rowWord,
    pinned: 'left',
    width: 48,
    resizable: false,
    cellClass: 'row-number',
    valueGetter: ({ data }) => (data === undefined ? '' : data.row + 1),
  };
  return [
    numbers,
    ...columns.map((column): ColDef<GridRow> => {
      const rowOf = (data: GridRow | undefined): number => data?.row ?? 0;
      return {
        colId: String(column),
        headerName: columnLetters(column),
        width: widthOf(sheet, column),
        pinned: column < (sheet.freeze?.columns ?? 0) ? 'left' : null,
        editable: true,
        valueGetter: ({ data }) => entryText(workbook, sheet, rowOf(data), column),
        // A choice in a list belongs to no row: it is shown as it stands.
        valueFormatter: ({ data, value }) =>
          data === undefined || data === null
            ? String(value)
            : shownCell(workbook, sheet, data.row, column).text,
        valueSetter: ({ data, newValue }) => {
          const row = rowOf(data);
          const entry = String(newValue ?? '');
          const why = picking.has(`${row}:${column}`)
            ? book.pick(sheet, row, column, entry)
            : book.type(sheet, row, column, entry);
          if (why !== null) refused(why);
          return why === null;
        },
        cellEditorSelector: ({ data }) => {
          const choices = choicesAt(workbook, sheet, rowOf(data), column);
          // The list opens by its arrow; whoever types, types, and the cell's rule answers for the text.
          if (choices === null || !picking.has(`${rowOf(data)}:${column}`))
            return { component: 'agTextCellEditor' };
          const now = entryText(workbook, sheet, rowOf(data), column);
          const values = choices.includes(now) ? choices : [now, ...choices];
          return { component: 'agSelectCellEditor', params: { values } };
        },
        cellStyle: ({ data }) => cellCss(shownCell(workbook, sheet, rowOf(data), column)),
        cellClassRules: {
          marked: ({ data }) => shownCell(workbook, sheet, rowOf(data), column).marked,
          spills: ({ data }) => spills(book, sheet, rowOf(data), column),
          noted: ({ data }) => sheet.notes.has(`${rowOf(data)}:${column}`),
          listed: ({ data }) =>
            isSelected(book, sheet, rowOf(data), column) &&
            choicesAt(workbook, sheet, rowOf(data), column) !== null,
          selected: ({ data }) => isSelected(book, sheet, rowOf(data), column),
        },
        tooltipValueGetter: ({ data }) => sheet.notes.get(`${rowOf(data)}:${column}`) ?? null,
        colSpan: ({ data }) => spanOf(sheet, rowOf(data), column),
      };
    }),
  ];
}

function widthOf(sheet: SheetModel, column: number): number {
  const points = sheet.columnWidths.get(column);
  return points === undefined ? ORDINARY_WIDTH : Math.max(24, Math.round(points * PIXELS));
}

/** Text that runs on over the empty cells to its right, as in Excel. */
function spills(book: OpenBook, sheet: SheetModel, row: number, column: number): boolean {
  const value = sheet.cells.value(row, column);
  if (typeof value !== 'string' || sheet.cells.value(row, column + 1) !== null) return false;
  return shownCell(book.workbook, sheet, row, column).style.wrap !== true;
}

/** How many columns a merged cell covers; rows are not joined. */
function spanOf(sheet: SheetModel, row: number, column: number): number {
  const merge = sheet.merges.find(({ top, left, bottom }) => left === column && row >= top && row <= bottom);
  return merge === undefined ? 1 : merge.right - merge.left + 1;
}

function isSelected({ workbook }: OpenBook, sheet: SheetModel, row: number, column: number): boolean {
  const { selection } = workbook;
  return (
    selection?.sheet === sheet &&
    selection.areas.some(
      ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
    )
  );
}
