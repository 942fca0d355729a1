import { choicesAt, type SheetModel } from '@nylage/excel-host/user';
import { useSay } from '@nylage/ui';
import {
  CellApiModule,
  CellStyleModule,
  ClientSideRowModelModule,
  ColumnApiModule,
  colorSchemeLight,
  createTheme,
  type GridApi,
  type IRowNode,
  ModuleRegistry,
  PinnedRowModule,
  RenderApiModule,
  RowApiModule,
  type RowPinnedType,
  RowStyleModule,
  ScrollApiModule,
  SelectEditorModule,
  TextEditorModule,
  TooltipModule,
} from 'ag-grid-community';
import { AgGridReact } from 'ag-grid-react';
import { useEffect, useMemo, useRef } from 'react';
import { sandboxWords } from '../sandbox-words.ts';
import type { OpenBook } from '../state/open-book.ts';
import { useBook } from '../state/use-book.ts';
import { type GridRow, gridColumns } from './grid-columns.ts';
import { gridExtent } from './grid-extent.ts';

ModuleRegistry.registerModules([
  CellApiModule,
  CellStyleModule,
  ClientSideRowModelModule,
  ColumnApiModule,
  PinnedRowModule,
  RenderApiModule,
  RowApiModule,
  RowStyleModule,
  ScrollApiModule,
  SelectEditorModule,
  TextEditorModule,
  TooltipModule,
]);

const ROW_HEIGHT = 22;

/** Pixels of the arrow that a cell with a list shows. */
const ARROW_WIDTH = 18;

/** Paper is white also where the screen is dark, as in Excel. */
const theme = createTheme().withPart(colorSchemeLight).withParams({
  fontFamily: 'inherit',
  fontSize: 12,
  headerFontSize: 12,
  spacing: 3,
  rowHeight: 22,
  headerHeight: 22,
  columnBorder: true,
  wrapperBorder: false,
  wrapperBorderRadius: 0,
});

/** One sheet as a grid: what the host's workbook holds, followed as it changes. */
export function SheetGrid(props: {
  book: OpenBook;
  sheet: SheetModel;
  onRefused: (why: string) => void;
  onCellMenu: (at: { x: number; y: number }) => void;
}) {
  const { book, sheet, onRefused } = props;
  const say = useSay();
  const revision = useBook(book);
  const api = useRef<GridApi<GridRow> | null>(null);
  const picking = useRef(new Set<string>());
  const extent = gridExtent(sheet);
  const shape = `${extent.rows.length}:${extent.columns.join()}:${sheet.freeze?.rows ?? 0}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the shape says all that they rest on
  const { columns, rows, frozen } = useMemo(() => {
    const all = extent.rows.map((row): GridRow => ({ row }));
    const count = sheet.freeze?.rows ?? 0;
    return {
      columns: gridColumns(book, sheet, extent.columns, say(sandboxWords.row), picking.current, onRefused),
      rows: all.filter(({ row }) => row >= count),
      frozen: all.filter(({ row }) => row < count),
    };
  }, [book, sheet, shape, say(sandboxWords.row)]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: everything is drawn again when something happened
  useEffect(() => {
    const grid = api.current;
    if (grid === null || grid.isDestroyed()) return;
    grid.refreshCells({ force: true, suppressFlash: true });
    showSelection(grid, book, sheet);
  }, [revision]);
  const openList = (row: number, colKey: string, at: number | null, rowPinned: RowPinnedType): void => {
    if (at === null) return;
    picking.current.add(`${row}:${colKey}`);
    // The grid's list is shown at once only where Enter is what began the edit.
    api.current?.startEditingCell({ rowIndex: at, colKey, rowPinned, key: 'Enter' });
  };
  return (
    <section className="sheet-grid" aria-label={`${say(sandboxWords.grid)} ${sheet.name}`}>
      <AgGridReact<GridRow>
        theme={theme}
        columnDefs={columns}
        rowData={rows}
        pinnedTopRowData={frozen}
        getRowId={({ data }) => String(data.row)}
        defaultColDef={{
          sortable: false,
          resizable: true,
          suppressMovable: true,
          suppressHeaderMenuButton: true,
          suppressKeyboardEvent: ({ event, node, column }) => {
            if (!opensList(event) || node.data === undefined) return false;
            // The browser would scroll, and the list close.
            event.preventDefault();
            const colKey = column.getColId();
            if (choicesAt(book.workbook, sheet, node.data.row, Number(colKey)) !== null)
              openList(node.data.row, colKey, node.rowIndex, node.rowPinned ?? null);
            return true;
          },
        }}
        getRowHeight={({ data }) => rowHeight(sheet, data?.row ?? 0)}
        tooltipShowDelay={300}
        suppressDragLeaveHidesColumns
        animateRows={false}
        onGridReady={(event) => {
          api.current = event.api;
          showSelection(event.api, book, sheet);
        }}
        onCellFocused={({ column, rowIndex, rowPinned }) => {
          if (column === null || typeof column === 'string' || rowIndex === null) return;
          const at = Number(column.getColId());
          const grid = api.current;
          // The grid knows no row type for its pinned rows; they are ours all the same.
          const node = (
            rowPinned === 'top' ? grid?.getPinnedTopRow(rowIndex) : grid?.getDisplayedRowAtIndex(rowIndex)
          ) as IRowNode<GridRow> | undefined;
          if (node?.data !== undefined && Number.isInteger(at)) book.select(sheet, node.data.row, at);
        }}
        onCellClicked={({ column, data, rowIndex, rowPinned, event }) => {
          if (event instanceof MouseEvent && isOnArrow(event) && data !== undefined)
            openList(data.row, column.getColId(), rowIndex, rowPinned ?? null);
        }}
        onCellEditingStarted={() => {
          book.host.faults.cellEditing = true;
        }}
        onCellEditingStopped={() => {
          picking.current.clear();
          book.host.faults.leaveCell();
        }}
        onCellContextMenu={({ event }) => {
          if (!(event instanceof MouseEvent)) return;
          event.preventDefault();
          props.onCellMenu({ x: event.clientX, y: event.clientY });
        }}
        preventDefaultOnContextMenu
      />
    </section>
  );
}

/** Alt+Down opens the list of a cell, as in Excel. */
function opensList({ altKey, key }: KeyboardEvent): boolean {
  return altKey && key === 'ArrowDown';
}

/** Whether a press was on the arrow of a cell's list, which is drawn in its right end. */
function isOnArrow({ target, clientX }: MouseEvent): boolean {
  const cell = target instanceof Element ? target.closest('.listed') : null;
  return cell !== null && cell.getBoundingClientRect().right - clientX < ARROW_WIDTH;
}

/** Pixels; a row without a height of its own has the ordinary one. */
function rowHeight(sheet: SheetModel, row: number): number {
  const points = sheet.rowHeights.get(row);
  return points === undefined ? ROW_HEIGHT : Math.max(8, Math.round((points * 4) / 3));
}

/** Scrolls to what is selected, without taking the focus from the pane. */
function showSelection(grid: GridApi<GridRow>, { workbook }: OpenBook, sheet: SheetModel): void {
  const { selection } = workbook;
  const area = selection?.sheet === sheet ? selection.areas[0] : undefined;
  if (area === undefined) return;
  const node = grid.getRowNode(String(area.top));
  if (node !== undefined) grid.ensureNodeVisible(node);
  if (grid.getColumn(String(area.left)) !== null) grid.ensureColumnVisible(String(area.left));
}
