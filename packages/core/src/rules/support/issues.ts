import type { CellIssue, CellIssueCode, Column, Submission } from '../../workbook/index.ts';
import { sheetSpec } from './where.ts';

/** A cell issue of one kind, with the column it stands in. */
export interface FoundIssue<C extends CellIssueCode['code']> {
  readonly issue: CellIssue;
  readonly what: Extract<CellIssueCode, { code: C }>;
  readonly column: Column;
}

/** The submission's cell issues of one kind, in reading order. */
export function* issuesOf<C extends CellIssueCode['code']>(
  submission: Submission,
  code: C,
): Generator<FoundIssue<C>> {
  for (const issue of submission.issues) {
    if (issue.what.code !== code) continue;
    const column = sheetSpec(submission, issue.sheet).columns[issue.columnKey];
    if (column === undefined) continue;
    yield { issue, what: issue.what as Extract<CellIssueCode, { code: C }>, column };
  }
}
