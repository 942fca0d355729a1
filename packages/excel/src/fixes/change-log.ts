import type { CellRange } from '@nylage/core/grid';
import type { CellValue } from '@nylage/core/rules';
import type { CellChange } from '../open-workbook.ts';
import { type CellState, isSame, type RawValue, seen } from './cell-state.ts';
import type { Span } from './edit-plan.ts';

/** A cell that was written: what stood there, and what stands there now. */
export interface LoggedCell {
  readonly row: number;
  readonly column: number;
  readonly before: CellState;
  /** As reading it gives. */
  readonly after: RawValue;
  readonly value: CellValue;
  /** Whether its number format was changed too. */
  readonly reformatted: boolean;
}

/** What was done to one sheet. */
export interface LoggedSheet {
  readonly id: string;
  readonly name: string;
  readonly cells: readonly LoggedCell[];
  readonly rows: readonly Span[];
  readonly columns: readonly Span[];
  /** How the sheet was hidden, where it was shown. */
  readonly shown: 'Hidden' | 'VeryHidden' | null;
  readonly unmerged: readonly CellRange[];
}

/** Everything one fix did; kept in memory only. */
export type ChangeLog = readonly LoggedSheet[];

/** How many cells, rows, columns, sheets and merged areas were changed. */
export function countChanges(log: ChangeLog): number {
  const long = (spans: readonly Span[]): number =>
    spans.reduce((total, [first, last]) => total + last - first + 1, 0);
  return log.reduce(
    (total, { cells, rows, columns, shown, unmerged }) =>
      total + cells.length + long(rows) + long(columns) + (shown === null ? 0 : 1) + unmerged.length,
    0,
  );
}

/** The cells of a log, as a person reads them. */
export function cellChanges(log: ChangeLog): readonly CellChange[] {
  return log.flatMap(({ name, cells }) =>
    cells.map(({ row, column, before, value }) => ({
      sheet: name,
      row,
      column,
      before: before.text,
      after: seen(value),
    })),
  );
}

/** What a cell holds now. */
export interface Standing {
  readonly formula: RawValue;
  readonly value: RawValue;
}

/** Whether a cell holds what we wrote: the very value, not a formula that gives it. */
export function holdsOurs({ after }: LoggedCell, { formula, value }: Standing): boolean {
  return isSame(formula, after) && isSame(value, after);
}

/** Whether a cell holds what it held before: the same value, or the same formula, whatever that gives by now. */
export function holdsBefore({ before }: LoggedCell, { formula, value }: Standing): boolean {
  const wasFormula = !isSame(before.formula, before.value);
  return isSame(formula, before.formula) && (wasFormula || isSame(value, before.value));
}

/** A log without what a test does not hold for; sheets of which nothing is left are gone. */
export function keepOnly(
  log: ChangeLog,
  keep: (sheet: LoggedSheet) => Omit<LoggedSheet, 'id' | 'name'>,
): ChangeLog {
  return log.map((sheet) => ({ ...sheet, ...keep(sheet) })).filter((sheet) => countChanges([sheet]) > 0);
}
