import {
  type CellRange,
  type Grid,
  type GridSheet,
  type GridTable,
  rowIndex,
  TextPool,
} from '@nylage/core/grid';
import type { Job } from '../host/run-job.ts';
import type { Reading } from '../open-workbook.ts';
import { readShapes } from './read-shapes.ts';
import { readSheets } from './read-sheets.ts';
import { askForOutline, type ListedSheet, type WorkbookOutline } from './workbook-outline.ts';

/** A sheet as it was read, and where there was something to read. */
export interface ReadSheet {
  readonly grid: GridSheet;
  readonly blocks: readonly CellRange[];
}

/** What a reading leaves behind, so that the next can keep what has not changed. */
export interface ReadState {
  readonly outline: WorkbookOutline;
  readonly pool: TextPool;
  /** By sheet id. */
  readonly sheets: ReadonlyMap<string, ReadSheet>;
}

/**
 * Reads the open workbook: what sheets and tables there are (one trip), where their cells are (one
 * trip), and the cells (as many trips as their bytes need).
 */
export async function readWorkbook(job: Job): Promise<ReadState> {
  const outlineAnswer = askForOutline(job);
  await job.trip();
  const outline = outlineAnswer();
  const pool = new TextPool();
  const wanted = outline.sheets.map((sheet) => ({ sheet }));
  const { sheets } = await readGridSheets(job, outline, wanted, pool, 1);
  return { outline, pool, sheets: new Map(sheets.map((read) => [read.id, read])) };
}

/** A sheet to read: whole, or some of its cells. */
export interface WantedSheet {
  readonly sheet: ListedSheet;
  readonly within?: CellRange;
}

/** Sheets that were read, in the order they were wanted, and every table's place. */
export interface GridSheets {
  readonly sheets: readonly (ReadSheet & { readonly id: string })[];
  /** By sheet id, those of sheets that were not read too. */
  readonly tables: ReadonlyMap<string, readonly GridTable[]>;
}

/** Reads sheets of a workbook. */
export async function readGridSheets(
  job: Job,
  outline: WorkbookOutline,
  wanted: readonly WantedSheet[],
  pool: TextPool,
  tripsBefore: number,
): Promise<GridSheets> {
  const asked = wanted.map(({ sheet: { id }, within }) => (within === undefined ? { id } : { id, within }));
  const { shapes, tables, trips } = await readShapes(job, asked, outline.tables);
  const toRead = wanted.flatMap(({ sheet }, at) => {
    const shape = shapes[at];
    return shape === undefined ? [] : [{ sheet, id: sheet.id, shape }];
  });
  const cells = await readSheets(job, toRead, pool, tripsBefore + trips);
  const sheets = toRead.flatMap(({ sheet, id, shape }, at) => {
    const builder = cells[at]?.builder;
    if (builder === undefined) return [];
    const { merges, hiddenRows, hiddenColumns, blocks } = shape;
    const { name, visibility } = sheet;
    const own = tables.get(id) ?? [];
    const grid = builder.build({ name, visibility, tables: own, merges });
    return [{ id, grid: withHidden(grid, hiddenRows, hiddenColumns), blocks }];
  });
  return { sheets, tables };
}

/** Only rows and columns with cells count as hidden: of empty ones Excel may or may not tell. */
function withHidden(sheet: GridSheet, rows: ReadonlySet<number>, columns: ReadonlySet<number>): GridSheet {
  const filled = new Set(columns.size === 0 ? [] : sheet.columns);
  return {
    ...sheet,
    hiddenRows: new Set([...rows].filter((row) => rowIndex(sheet, row) >= 0)),
    hiddenColumns: new Set([...columns].filter((column) => filled.has(column))),
  };
}

/** The reading that a state amounts to. */
export function readingOf({ outline, pool, sheets }: ReadState): Reading {
  const grid: Grid = {
    sheets: outline.sheets.flatMap(({ id }) => sheets.get(id)?.grid ?? []),
    texts: pool.texts,
    date1904: outline.date1904,
    definedNames: outline.definedNames,
  };
  return { name: outline.name, grid, settings: outline.settings };
}
