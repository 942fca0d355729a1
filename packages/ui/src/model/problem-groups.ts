import type { Severity } from '@nylage/core/rules';
import type { ProblemItem } from './problem-item.ts';

/** Problems of one rule in one column: one thing to do, in one or many cells. */
export interface ProblemGroup {
  readonly key: string;
  readonly first: ProblemItem;
  readonly others: readonly ProblemItem[];
}

/** How many things are shown before anything is unfolded: what a person can hold in mind. */
export const FIRST_THINGS = 7;

/** Puts the same thing in several cells together, in the order of the first of each. */
export function groupProblems(problems: readonly ProblemItem[]): readonly ProblemGroup[] {
  const groups = new Map<string, ProblemItem[]>();
  for (const problem of problems) {
    const key = [problem.severity, problem.rule, problem.sheet, problem.header].join('\n');
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [problem]);
    else known.push(problem);
  }
  return [...groups].flatMap(([key, [first, ...others]]) =>
    first === undefined ? [] : [{ key, first, others }],
  );
}

/** The things to do first: errors, or advice where there are none. */
export function firstThings(problems: readonly ProblemItem[]): readonly ProblemGroup[] {
  const errors = problems.filter(({ severity }) => severity === 'error');
  return groupProblems(errors.length > 0 ? errors : problems).slice(0, FIRST_THINGS);
}

/** What the search and the filter leave, by sheet in the order of the workbook; null is the whole workbook. */
export function problemsBySheet(
  problems: readonly ProblemItem[],
  search: string,
  severities: ReadonlySet<Severity>,
): readonly { readonly sheet: string | null; readonly groups: readonly ProblemGroup[] }[] {
  const wanted = search.trim().toLowerCase();
  const kept = problems.filter(
    (problem) =>
      severities.has(problem.severity) &&
      (wanted === '' ||
        [problem.sheet, problem.cell, problem.header, problem.says.sv, problem.says.en, problem.remedy.sv]
          .join(' ')
          .toLowerCase()
          .includes(wanted)),
  );
  const sheets = [...new Set(problems.map(({ sheet }) => sheet))];
  return sheets.flatMap((sheet) => {
    const own = kept.filter((problem) => problem.sheet === sheet);
    return own.length === 0 ? [] : [{ sheet, groups: groupProblems(own) }];
  });
}
