import type { SheetSpec } from '../../workbook/column.ts';
import type { CellIssue, SheetKey, Submission, TableReading } from '../../workbook/index.ts';
import { gridSheet, specByKey } from '../../workbook/index.ts';
import type { Where } from '../problem.ts';

/** The contract's sheet with a key. */
export function sheetSpec(submission: Submission, key: SheetKey): SheetSpec {
  return specByKey(submission.contract, key);
}

/** The sheet's name in the user's workbook, or the contract's where it is missing. */
export function sheetName(submission: Submission, key: SheetKey): string {
  return gridSheet(submission, key)?.name ?? sheetSpec(submission, key).name;
}

/** A whole sheet. */
export function wholeSheet(submission: Submission, key: SheetKey): Where {
  return { sheet: sheetName(submission, key), row: null, column: null, header: null };
}

/** The value cell of a fact in *Om arbetsboken*; the sheet where the label is missing. */
export function factPlace(submission: Submission, key: string): Where {
  const label = submission.about?.labels.get(key);
  const header = sheetSpec(submission, 'about').columns[key]?.header ?? null;
  const sheet = sheetName(submission, 'about');
  if (label === undefined) return { sheet, row: null, column: null, header };
  return { sheet, row: label.row, column: label.column + 1, header };
}

/** The cell of a row under a column of the contract; the whole row where the column is missing. */
export function cellPlace(
  table: Pick<TableReading, 'sheet' | 'header' | 'spec'>,
  row: number,
  key: string,
): Where {
  const column = table.header.columns.get(key) ?? null;
  return { sheet: table.sheet.name, row, column, header: table.spec.columns[key]?.header ?? null };
}

/** Where a cell issue is. */
export function issuePlace(submission: Submission, issue: CellIssue): Where {
  const spec = sheetSpec(submission, issue.sheet);
  return {
    sheet: sheetName(submission, issue.sheet),
    row: issue.row,
    column: issue.column,
    header: spec.columns[issue.columnKey]?.header ?? null,
  };
}
