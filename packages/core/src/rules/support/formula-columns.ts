import { CellFlag, CellKind, type GridSheet, rowIndex } from '../../grid/index.ts';
import type { Submission } from '../../workbook/index.ts';
import type { Where } from '../problem.ts';
import { type ReadTableSheet, readTables } from './tables.ts';

/** What a bound column with formulas holds: formulas that have a value, and values that were typed. */
export interface FormulaColumn {
  readonly table: ReadTableSheet;
  readonly formulas: readonly Where[];
  readonly typed: readonly Where[];
}

const found = new WeakMap<Submission, readonly FormulaColumn[]>();

/** The columns in which some data cell is a formula, in the contract's order of sheets. */
export function formulaColumns(submission: Submission): readonly FormulaColumn[] {
  let columns = found.get(submission);
  if (columns === undefined) {
    columns = readTables(submission).flatMap((table) => (hasFormulas(table.sheet) ? columnsOf(table) : []));
    found.set(submission, columns);
  }
  return columns;
}

/** Fewest cells from which a pattern can be seen. */
const FEWEST_CELLS = 3;

/** Whether a column is meant to be formulas but somebody has typed over a few of them. */
export function isBroken({ formulas, typed }: FormulaColumn): boolean {
  return (
    typed.length > 0 &&
    formulas.length + typed.length >= FEWEST_CELLS &&
    formulas.length > (formulas.length + typed.length) / 2
  );
}

/** Whether a cell is a formula with a value. */
export function isFormulaWithValue(sheet: GridSheet, index: number): boolean {
  const kind = sheet.kinds[index];
  return (
    ((sheet.flags[index] ?? 0) & CellFlag.formula) !== 0 && kind !== CellKind.empty && kind !== CellKind.error
  );
}

function hasFormulas(sheet: GridSheet): boolean {
  for (const flags of sheet.flags) if ((flags & CellFlag.formula) !== 0) return true;
  return false;
}

function columnsOf(table: ReadTableSheet): FormulaColumn[] {
  const { sheet, header, rows, spec } = table;
  const columns: ({ readonly key: string; formulas: Where[]; typed: Where[] } | undefined)[] = [];
  for (const [key, column] of header.columns) columns[column] = { key, formulas: [], typed: [] };
  for (const row of rows) {
    const position = rowIndex(sheet, row);
    const end = sheet.rowOffsets[position + 1] ?? 0;
    for (let index = sheet.rowOffsets[position] ?? 0; index < end; index++) {
      const column = sheet.columns[index] ?? 0;
      const bound = columns[column];
      if (bound === undefined) continue;
      const at = { sheet: sheet.name, row, column, header: spec.columns[bound.key]?.header ?? null };
      if (isFormulaWithValue(sheet, index)) bound.formulas.push(at);
      else if (((sheet.flags[index] ?? 0) & CellFlag.formula) === 0) bound.typed.push(at);
    }
  }
  return columns.flatMap((bound) =>
    bound === undefined || bound.formulas.length === 0
      ? []
      : [{ table, formulas: bound.formulas, typed: bound.typed }],
  );
}
