import { CellFlag, type CellRange, type GridSheet } from '@nylage/core/grid';
import { parseAddresses } from '../address/address-list.ts';
import type { Job } from '../host/run-job.ts';
import type { WorkbookChange } from '../open-workbook.ts';
import { type ReadSheet, type ReadState, readGridSheets, type WantedSheet } from './read-workbook.ts';
import { isSameSheet, withRows } from './with-rows.ts';
import { askForOutline, type WorkbookOutline } from './workbook-outline.ts';

/**
 * Reads again what changes can have affected: the rows that were edited, the rows that hold formulas
 * (their values may rest on what was edited), and whole sheets where rows moved or that are new. A sheet
 * that reads as before stays the very same object, so that whoever builds on it knows.
 */
export async function readWorkbookAgain(
  job: Job,
  before: ReadState,
  changes: readonly WorkbookChange[],
): Promise<ReadState> {
  const outlineAnswer = askForOutline(job);
  await job.trip();
  const outline = outlineAnswer();
  const edited = editedSheets(before.outline, changes);
  const wanted = outline.sheets.flatMap((sheet): WantedSheet[] => {
    const known = before.sheets.get(sheet.id);
    if (known === undefined || before.outline.date1904 !== outline.date1904) return [{ sheet }];
    const rows = rowsToRead(known, edited.get(sheet.id), edited.size > 0);
    if (rows === 'all') return [{ sheet }];
    return rows === null ? [] : [{ sheet, within: rows }];
  });
  const moved = JSON.stringify(outline.tables) !== JSON.stringify(before.outline.tables);
  if (wanted.length === 0 && !moved) {
    const sheets = renamed(outline, before.sheets, (id) => before.sheets.get(id)?.grid.tables ?? []);
    return { outline, pool: before.pool, sheets };
  }
  const { sheets: read, tables } = await readGridSheets(job, outline, wanted, before.pool, 1);
  const fresh = new Map(read.map((sheet, at) => [sheet.id, { sheet, within: wanted[at]?.within }]));
  const sheets = new Map(before.sheets);
  for (const [id, { sheet, within }] of fresh) {
    const known = before.sheets.get(id);
    sheets.set(id, known === undefined || within === undefined ? sheet : withRows(known, sheet, within));
  }
  const named = renamed(outline, sheets, (id) => tables.get(id) ?? []);
  return {
    outline,
    pool: before.pool,
    sheets: new Map(
      [...named].map(([id, sheet]) => {
        const known = before.sheets.get(id);
        return [id, known !== undefined && isSameSheet(known.grid, sheet.grid) ? known : sheet];
      }),
    ),
  };
}

/** By sheet id: the ranges that were edited, or that anything may have changed. */
function editedSheets(
  outline: WorkbookOutline,
  changes: readonly WorkbookChange[],
): ReadonlyMap<string, readonly CellRange[] | 'all'> {
  const edited = new Map<string, readonly CellRange[] | 'all'>();
  for (const { sheet, address } of changes) {
    const id = outline.sheets.find(({ name }) => name === sheet)?.id;
    if (id === undefined) continue;
    const ranges = address === null ? null : parseAddresses(address);
    const known = edited.get(id) ?? [];
    edited.set(id, ranges === null || known === 'all' ? 'all' : [...known, ...ranges]);
  }
  return edited;
}

/** Above so many columns or rows an edit is of whole rows or columns, and the used range will have changed too. */
const LARGE_EDIT = { columns: 1_000, rows: 100_000 };

/** Which cells of a sheet to read again: none, a band of rows, or all. */
function rowsToRead(
  { grid, blocks }: ReadSheet,
  edited: readonly CellRange[] | 'all' | undefined,
  anywhere: boolean,
): CellRange | 'all' | null {
  if (edited === 'all') return 'all';
  const formulas = anywhere ? formulaRows(grid) : null;
  const rows = [...(edited ?? []), ...(formulas === null ? [] : [formulas])];
  if (rows.length === 0) return null;
  const top = Math.min(...rows.map((range) => range.top));
  const bottom = Math.max(...rows.map((range) => range.bottom));
  // The rows are read over all columns in which they had anything before.
  const touched = [
    ...(edited ?? []),
    ...blocks.filter((block) => block.top <= bottom && block.bottom >= top),
  ];
  const left = Math.min(...touched.map((range) => range.left));
  const right = Math.max(...touched.map((range) => range.right));
  const isLarge = right - left > LARGE_EDIT.columns || bottom - top > LARGE_EDIT.rows;
  return isLarge ? 'all' : { top, left, bottom, right };
}

function formulaRows(sheet: GridSheet): { readonly top: number; readonly bottom: number } | null {
  let top: number | null = null;
  let bottom = 0;
  sheet.rowNumbers.forEach((row, position) => {
    const end = sheet.rowOffsets[position + 1] ?? 0;
    for (let index = sheet.rowOffsets[position] ?? 0; index < end; index++) {
      if (((sheet.flags[index] ?? 0) & CellFlag.formula) === 0) continue;
      top ??= row;
      bottom = row;
      return;
    }
  });
  return top === null ? null : { top, bottom };
}

/** The sheets as they are listed now: under their names of today, and with their tables where these now lie. */
function renamed(
  { sheets: listed }: WorkbookOutline,
  sheets: ReadonlyMap<string, ReadSheet>,
  tablesOf: (id: string) => GridSheet['tables'],
): ReadonlyMap<string, ReadSheet> {
  const result = new Map<string, ReadSheet>();
  for (const { id, name, visibility } of listed) {
    const known = sheets.get(id);
    if (known === undefined) continue;
    const { grid } = known;
    const tables = tablesOf(id);
    const isSame =
      grid.name === name &&
      grid.visibility === visibility &&
      JSON.stringify(tables) === JSON.stringify(grid.tables);
    result.set(id, isSame ? known : { ...known, grid: { ...grid, name, visibility, tables } });
  }
  return result;
}
