import type { CellIssue, SheetKey, Submission, TableReading } from '../../workbook/index.ts';
import { coveredRows } from '../../workbook/merged-cells.ts';

const indexes = new WeakMap<readonly CellIssue[], ReadonlySet<string>>();

/** Whether a cell was odd to read: then another rule speaks of it. */
export function isOdd(submission: Submission, sheet: SheetKey, row: number, columnKey: string): boolean {
  const { issues } = submission;
  if (issues.length === 0) return false;
  let index = indexes.get(issues);
  if (index === undefined) {
    index = new Set(issues.map((issue) => `${issue.sheet} ${issue.row} ${issue.columnKey}`));
    indexes.set(issues, index);
  }
  return index.has(`${sheet} ${row} ${columnKey}`);
}

/**
 * A test for the rows whose cell in a column is truly empty: the column is there, and what it says
 * is neither unreadable nor hidden under a merge. Null where the column is missing.
 */
export function emptyCells(
  submission: Submission,
  table: Pick<TableReading, 'sheet' | 'header' | 'spec'>,
  columnKey: string,
): ((row: number) => boolean) | null {
  const column = table.header.columns.get(columnKey);
  if (column === undefined) return null;
  const covered = coveredRows(table.sheet, column);
  const sheet = table.spec.key as SheetKey;
  return (row) => covered?.(row) !== true && !isOdd(submission, sheet, row, columnKey);
}
