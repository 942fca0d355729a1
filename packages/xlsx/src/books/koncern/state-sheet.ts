import { cellAt, type Grid } from '@nylage/core/grid';
import { RESULT_SHEET_MARKER } from '@nylage/core/workbook';
import type { SheetToWrite } from '../../write/index.ts';

/** Name of the sheet that keeps the koncern's state. */
const STATE_SHEET = 'Nyläge Tillstånd';

/** What the state sheet says in its first cell after the marker. */
const STATE_MARKER = `${RESULT_SHEET_MARKER} · tillstånd`;

/** Characters per cell: below Excel's limit of 32,767. */
const CHUNK = 30_000;

/** The state as text in cells: custom parts would be dropped by other programs. */
export function stateSheet(state: string, checksum: string, note: string): SheetToWrite {
  const chunks = Array.from({ length: Math.ceil(state.length / CHUNK) }, (_, at) =>
    state.slice(at * CHUNK, (at + 1) * CHUNK),
  );
  return {
    name: STATE_SHEET,
    columns: [{ width: 24 }, { width: 80 }],
    page: { landscape: false, printedRows: 3 },
    rows: [[STATE_MARKER], [note], [checksum], ...chunks.map((chunk) => [chunk])],
  };
}

/** The state's text and checksum in a koncern workbook; null when it holds none. */
export function readStateSheet(grid: Grid): { readonly state: string; readonly checksum: string } | null {
  const sheet = grid.sheets.find((one) => cellAt(grid, one, 0, 0).text === STATE_MARKER);
  if (sheet === undefined) return null;
  let state = '';
  for (let row = 3; ; row++) {
    const chunk = cellAt(grid, sheet, row, 0).text;
    if (chunk === '') break;
    state += chunk;
  }
  return { state, checksum: cellAt(grid, sheet, 2, 0).text };
}
