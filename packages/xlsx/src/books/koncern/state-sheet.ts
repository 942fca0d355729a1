import { cellAt, type Grid, type GridSheet } from '@nylage/core/grid';
import type { Edit } from '@nylage/core/rules';
import { RESULT_SHEET_MARKER } from '@nylage/core/workbook';
import type { ReadLimits } from '../../read/index.ts';
import type { SheetToWrite } from '../../write/index.ts';

/** Name of the sheet that keeps the koncern's state. */
const STATE_SHEET = 'Nyläge Tillstånd';

/** What the state sheet says in its first cell after the marker. */
const STATE_MARKER = `${RESULT_SHEET_MARKER} · tillstånd`;

/** Characters per cell: below Excel's limit of 32,767. */
const CHUNK = 30_000;

/**
 * What a koncern workbook may hold, in place of what a workbook that people fill in may: the state is some
 * 55 kB for each of the largest workbooks handed in, and a city has 5,000 of them.
 */
export const KONCERN_LIMITS: Partial<ReadLimits> = {
  fileBytes: 1_000_000_000,
  partBytes: 1_000_000_000,
  totalBytes: 2_000_000_000,
};

/** Rows, counted from 0, after the marker and the note. */
const CHECKSUM = 2;
const FIRST_CHUNK = 3;

/** The state as text in cells: custom parts would be dropped by other programs. */
export function stateSheet(state: string, checksum: string, note: string): SheetToWrite {
  return {
    name: STATE_SHEET,
    columns: [{ width: 24 }, { width: 80 }],
    page: { landscape: false, printedRows: 3 },
    rows: [[STATE_MARKER], [note], [checksum], ...chunksOf(state).map((chunk) => [chunk])],
  };
}

function chunksOf(state: string): readonly string[] {
  return Array.from({ length: Math.ceil(state.length / CHUNK) }, (_, at) =>
    state.slice(at * CHUNK, (at + 1) * CHUNK),
  );
}

/**
 * The edits that put another state into a koncern workbook and change nothing else in it. None when
 * the workbook holds no state.
 */
export function stateEdits(grid: Grid, state: string, checksum: string): readonly Edit[] {
  const sheet = findStateSheet(grid);
  if (sheet === null) return [];
  const set = (row: number, value: string | null): Edit => ({
    kind: 'set',
    sheet: sheet.name,
    row,
    column: 0,
    value,
  });
  const chunks = chunksOf(state);
  const before = chunksOf(readStateSheet(grid)?.state ?? '').length;
  const surplus = Array.from({ length: Math.max(0, before - chunks.length) }, (_, at) =>
    set(FIRST_CHUNK + chunks.length + at, null),
  );
  return [set(CHECKSUM, checksum), ...chunks.map((chunk, at) => set(FIRST_CHUNK + at, chunk)), ...surplus];
}

function findStateSheet(grid: Grid): GridSheet | null {
  return grid.sheets.find((one) => cellAt(grid, one, 0, 0).text === STATE_MARKER) ?? null;
}

/** The state's text and checksum in a koncern workbook; null when it holds none. */
export function readStateSheet(grid: Grid): { readonly state: string; readonly checksum: string } | null {
  const sheet = findStateSheet(grid);
  if (sheet === null) return null;
  let state = '';
  for (let row = FIRST_CHUNK; ; row++) {
    const chunk = cellAt(grid, sheet, row, 0).text;
    if (chunk === '') break;
    state += chunk;
  }
  return { state, checksum: cellAt(grid, sheet, CHECKSUM, 0).text };
}
