import { CellKind, cellAt, cellByIndex, type Grid, type GridSheet } from '../grid/index.ts';
import type { SheetSpec } from './column.ts';
import { RESULT_SHEET_MARKER, type SheetKey } from './contract.ts';
import { normaliseLabel } from './normalise.ts';

/** Which sheets of a workbook are the contract's, which are ours, and which are the user's own. */
export interface SheetBindings {
  readonly bound: ReadonlyMap<SheetKey, GridSheet>;
  /** Sheets that also answer to a bound sheet's name: `Enkätsvar` and its alias in one workbook. */
  readonly duplicates: readonly { readonly key: SheetKey; readonly sheet: GridSheet }[];
  readonly ours: readonly GridSheet[];
  readonly unknown: readonly GridSheet[];
}

/** Binds sheets by exact normalised name or alias; a sheet that we wrote is known by its marker. */
export function bindSheets(grid: Grid, byLabel: ReadonlyMap<string, SheetKey>): SheetBindings {
  const bound = new Map<SheetKey, GridSheet>();
  const duplicates: { key: SheetKey; sheet: GridSheet }[] = [];
  const ours: GridSheet[] = [];
  const unknown: GridSheet[] = [];
  for (const sheet of grid.sheets) {
    if (cellAt(grid, sheet, 0, 0).text.startsWith(RESULT_SHEET_MARKER)) {
      ours.push(sheet);
      continue;
    }
    const key = byLabel.get(normaliseLabel(sheet.name));
    if (key === undefined) unknown.push(sheet);
    else if (bound.has(key)) duplicates.push({ key, sheet });
    else bound.set(key, sheet);
  }
  return { bound, duplicates, ours, unknown };
}

/** A header cell and the column it stands for. */
export interface HeaderCell {
  readonly column: number;
  readonly text: string;
}

/** How a table's header row was read. */
export interface HeaderBinding {
  /** Zero-based row of the header, or -1 when no row looks like one. */
  readonly row: number;
  /** Grid column by column key. */
  readonly columns: ReadonlyMap<string, number>;
  /** Header cells that bind by an alias or another spelling than the template's. */
  readonly variants: readonly (HeaderCell & { readonly key: string; readonly header: string })[];
  /** Header cells that say the same as one before them. */
  readonly duplicates: readonly (HeaderCell & { readonly key: string; readonly first: number })[];
  /** Header cells of the user's own columns. */
  readonly unknown: readonly HeaderCell[];
}

/** How far down a header row is looked for. */
const HEADER_SEARCH_ROWS = 30;

/** Finds the row that binds most columns and binds them. */
export function bindHeader(grid: Grid, sheet: GridSheet, spec: SheetSpec): HeaderBinding {
  const labels = headerLabels(spec);
  let best: { readonly position: number; readonly hits: number } | null = null;
  const searched = Math.min(HEADER_SEARCH_ROWS, sheet.rowNumbers.length);
  for (let position = 0; position < searched; position++) {
    const keys = new Set<string>();
    for (const cell of headerCells(grid, sheet, position)) {
      const key = labels.get(normaliseLabel(cell.text));
      if (key !== undefined) keys.add(key);
    }
    if (keys.size > (best?.hits ?? 0)) best = { position, hits: keys.size };
    // Nothing further down can be more of a header than a row that binds most columns.
    if (keys.size * 2 > Object.keys(spec.columns).length) break;
  }
  const enough = Math.min(2, Object.keys(spec.columns).length);
  if (best === null || best.hits < enough)
    return { row: -1, columns: new Map(), variants: [], duplicates: [], unknown: [] };
  return bindRow(grid, sheet, spec, labels, best.position);
}

function bindRow(
  grid: Grid,
  sheet: GridSheet,
  spec: SheetSpec,
  labels: ReadonlyMap<string, string>,
  position: number,
): HeaderBinding {
  const columns = new Map<string, number>();
  const variants: (HeaderCell & { key: string; header: string })[] = [];
  const duplicates: (HeaderCell & { key: string; first: number })[] = [];
  const unknown: HeaderCell[] = [];
  for (const cell of headerCells(grid, sheet, position)) {
    const key = labels.get(normaliseLabel(cell.text));
    if (key === undefined) {
      unknown.push(cell);
      continue;
    }
    const first = columns.get(key);
    if (first !== undefined) {
      duplicates.push({ ...cell, key, first });
      continue;
    }
    columns.set(key, cell.column);
    const header = spec.columns[key]?.header ?? '';
    if (cell.text !== header) variants.push({ ...cell, key, header });
  }
  return { row: sheet.rowNumbers[position] ?? 0, columns, variants, duplicates, unknown };
}

function* headerCells(grid: Grid, sheet: GridSheet, position: number): Generator<HeaderCell> {
  const end = sheet.rowOffsets[position + 1] ?? 0;
  for (let index = sheet.rowOffsets[position] ?? 0; index < end; index++) {
    const cell = cellByIndex(grid, sheet, index);
    if (cell.kind === CellKind.text && cell.text.trim() !== '')
      yield { column: sheet.columns[index] ?? 0, text: cell.text };
  }
}

const labelIndexes = new WeakMap<SheetSpec, ReadonlyMap<string, string>>();

/** Column keys by normalised header and alias. */
export function headerLabels(spec: SheetSpec): ReadonlyMap<string, string> {
  let labels = labelIndexes.get(spec) as Map<string, string> | undefined;
  if (labels === undefined) {
    labels = new Map();
    for (const [key, column] of Object.entries(spec.columns)) {
      for (const alias of column.aliases) labels.set(normaliseLabel(alias), key);
    }
    // A header always wins over another column's alias.
    for (const [key, column] of Object.entries(spec.columns)) labels.set(normaliseLabel(column.header), key);
    labelIndexes.set(spec, labels);
  }
  return labels;
}
