import { a1, cellAt, type Grid } from '@nylage/core/grid';
import {
  type CellValue,
  type Edit,
  type Findings,
  maskPersonalData,
  type Problem,
  ruleById,
  wordProblem,
} from '@nylage/core/rules';
import { text } from '@nylage/core/text';
import { cellAsSeen, NO_TEXT, type Submission, YES_TEXT } from '@nylage/core/workbook';
import type { ChangeItem, ProblemItem } from './problem-item.ts';

/** The problems of a check, worded in both languages, in the order of the findings. */
export function problemItems(submission: Submission, findings: Findings): readonly ProblemItem[] {
  const ids = problemIds(findings);
  return findings.problems.map((problem, at) => problemItem(problem, ids[at] ?? '', submission.grid));
}

/**
 * An id for each problem of a check, in their order. Made of what was said and where, so that a problem
 * that is still there after an edit keeps its id, and a list keeps its place.
 */
export function problemIds({ problems }: Findings): readonly string[] {
  const seen = new Map<string, number>();
  return problems.map(({ rule, message, at }) => {
    const place = [rule, message, at?.sheet ?? '', at?.row ?? '', at?.column ?? '', at?.header ?? ''].join(
      '|',
    );
    const nth = (seen.get(place) ?? 0) + 1;
    seen.set(place, nth);
    return nth === 1 ? place : `${place}|${nth}`;
  });
}

function problemItem(problem: Problem, id: string, grid: Grid): ProblemItem {
  const sv = wordProblem(problem, 'sv');
  const en = wordProblem(problem, 'en');
  const { at, fix } = problem;
  return {
    id,
    rule: problem.rule,
    severity: problem.severity,
    sheet: at?.sheet ?? null,
    cell:
      at === null || at.row === null || at.column === null ? null : a1({ row: at.row, column: at.column }),
    header: at?.header ?? null,
    says: text(sv.says, en.says),
    expected: text(sv.expected, en.expected),
    remedy: text(sv.remedy, en.remedy),
    why: ruleById(problem.rule).why,
    fix:
      fix === null ? null : { safety: fix.safety, changes: fix.edits.map((edit) => changeItem(edit, grid)) },
  };
}

/** What an edit would do, as a person sees it: before and after, or in words. */
export function changeItem(edit: Edit, grid: Grid): ChangeItem {
  const whole = { sheet: edit.sheet, cell: null, before: '', after: '' };
  switch (edit.kind) {
    case 'set': {
      const sheet = grid.sheets.find(({ name }) => name === edit.sheet);
      const before =
        sheet === undefined ? '' : cellAsSeen(cellAt(grid, sheet, edit.row, edit.column), grid.date1904);
      return {
        sheet: edit.sheet,
        cell: a1({ row: edit.row, column: edit.column }),
        before: maskPersonalData(before),
        after: maskPersonalData(shown(edit.value)),
        what: null,
      };
    }
    case 'show-rows': {
      const rows = edit.rows.map((row) => row + 1).join(', ');
      return { ...whole, what: text(`Rad ${rows} visas`, `Row ${rows} is shown`) };
    }
    case 'show-columns':
      return { ...whole, what: text('Dolda kolumner visas', 'Hidden columns are shown') };
    case 'show-sheet':
      return { ...whole, what: text('Bladet visas', 'The sheet is shown') };
    case 'unmerge':
      return {
        ...whole,
        cell: a1({ row: edit.range.top, column: edit.range.left }),
        what: text('Sammanslagningen tas bort', 'The merge is undone'),
      };
  }
}

/** A value to be written, as Excel in Swedish would show it. */
function shown(value: CellValue): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? YES_TEXT : NO_TEXT;
  if (typeof value === 'number') return String(value).replace('.', ',');
  return typeof value === 'string' ? value : value.date;
}
