import { CellKind, cellAt, cellByIndex, type GridSheet } from '../grid/index.ts';
import { headerLabels } from './bind.ts';
import type { RowValues, SheetSpec } from './column.ts';
import type { SheetKey } from './contract.ts';
import { coveredRows } from './merged-cells.ts';
import { normaliseLabel } from './normalise.ts';
import { cellAsSeen, readCell } from './read-cell.ts';
import type { ReadContext } from './table-reading.ts';

/** A sheet of pairs (Uppgift | Värde) as read. */
export interface PairsReading<S extends SheetSpec = SheetSpec> {
  readonly spec: S;
  readonly sheet: GridSheet;
  readonly values: RowValues<S>;
  /** Zero-based place of each found label; its value stands one column to the right. */
  readonly labels: ReadonlyMap<string, { readonly row: number; readonly column: number }>;
  readonly duplicates: readonly { readonly key: string; readonly row: number; readonly column: number }[];
  readonly variants: readonly {
    readonly key: string;
    readonly row: number;
    readonly column: number;
    readonly text: string;
  }[];
}

/** Reads a sheet of pairs: a label, and its value in the next column. */
export function readPairs<S extends SheetSpec>(
  context: ReadContext,
  sheet: GridSheet,
  spec: S,
): PairsReading<S> {
  const { grid, scale, issues } = context;
  const keys = headerLabels(spec);
  const labels = new Map<string, { row: number; column: number }>();
  const duplicates: { key: string; row: number; column: number }[] = [];
  const variants: { key: string; row: number; column: number; text: string }[] = [];
  const values: Record<string, unknown> = {};
  for (const key of Object.keys(spec.columns)) values[key] = null;
  for (let position = 0; position < sheet.rowNumbers.length; position++) {
    const row = sheet.rowNumbers[position] ?? 0;
    const end = sheet.rowOffsets[position + 1] ?? 0;
    for (let index = sheet.rowOffsets[position] ?? 0; index < end; index++) {
      const label = cellByIndex(grid, sheet, index);
      if (label.kind !== CellKind.text || label.text.trim() === '') continue;
      const key = keys.get(normaliseLabel(label.text));
      // Only a row's first text is its label: a value may well read like one.
      if (key === undefined) break;
      const column = sheet.columns[index] ?? 0;
      if (labels.has(key)) {
        duplicates.push({ key, row, column });
        break;
      }
      labels.set(key, { row, column });
      const spelled = spec.columns[key];
      if (spelled === undefined) break;
      if (label.text !== spelled.header) variants.push({ key, row, column, text: label.text });
      if (coveredRows(sheet, column + 1)?.(row) === true) break;
      const cell = cellAt(grid, sheet, row, column + 1);
      const { value, issue } = readCell(cell, spelled, { date1904: grid.date1904, scale });
      values[key] = value;
      if (issue !== null) {
        const raw = cellAsSeen(cell, grid.date1904);
        issues.push({
          sheet: spec.key as SheetKey,
          columnKey: key,
          row,
          column: column + 1,
          raw,
          what: issue,
        });
      }
      break;
    }
  }
  return { spec, sheet, values: values as RowValues<S>, labels, duplicates, variants };
}
