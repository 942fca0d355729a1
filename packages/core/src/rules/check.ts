import type { Language } from '../text/index.ts';
import { maskPersonalData } from '../text/personal-data.ts';
import type { Submission } from '../workbook/index.ts';
import type { Params, Problem, Severity, Wording } from './problem.ts';
import { rules } from './registry.ts';
import type { Rule, RuleContext } from './rule.ts';

/** The verdict over a workbook that could be read: errors keep it from being ready, nothing else. */
export type Verdict = 'ready' | 'not-ready';

/** What checking found. */
export interface Findings {
  readonly verdict: Verdict;
  readonly counts: Readonly<Record<Severity, number>>;
  /** Errors first, then warnings and advice, each in the order of sheets and cells. */
  readonly problems: readonly Problem[];
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'advice'];

/** Runs every rule (or the given ones) over a submission. Personal data is masked in all it returns. */
export function checkSubmission(
  submission: Submission,
  context: RuleContext,
  chosen: readonly Rule[] = rules,
): Findings {
  return findingsOf(
    submission,
    chosen.flatMap((rule) => rule.run(submission, context)),
  );
}

/** What rules have found, in order and without personal data; `found` in the order of the rules. */
export function findingsOf(submission: Submission, found: readonly Problem[]): Findings {
  const order = new Map(submission.grid.sheets.map((sheet, at) => [sheet.name, at]));
  const problems = found.map(masked);
  const key = ({ at }: Problem): readonly [number, number, number] => [
    at === null ? -1 : (order.get(at.sheet) ?? order.size),
    at?.row ?? -1,
    at?.column ?? -1,
  ];
  const sorted = problems
    .map((problem, index) => ({ problem, index, key: key(problem) }))
    .sort(
      (a, b) =>
        SEVERITIES.indexOf(a.problem.severity) - SEVERITIES.indexOf(b.problem.severity) ||
        a.key[0] - b.key[0] ||
        a.key[1] - b.key[1] ||
        a.key[2] - b.key[2] ||
        a.index - b.index,
    )
    .map(({ problem }) => problem);
  const count = (severity: Severity): number =>
    sorted.filter((problem) => problem.severity === severity).length;
  const counts = { error: count('error'), warning: count('warning'), advice: count('advice') };
  return { verdict: counts.error > 0 ? 'not-ready' : 'ready', counts, problems: sorted };
}

function masked(problem: Problem): Problem {
  const params: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(problem.params) as [keyof Params, string | number][]) {
    params[name] = typeof value === 'string' ? shortened(maskPersonalData(value)) : value;
  }
  const { at } = problem;
  // A header of the user's own is text like any other.
  const where = at === null || at.header === null ? at : { ...at, header: maskPersonalData(at.header) };
  return { ...problem, params, found: maskPersonalData(problem.found), at: where };
}

/** More than any list of choices; an essay in a number's cell is longer. */
const MOST_CHARACTERS = 600;

/** A message is to be read: what a cell holds beyond a paragraph is left out of it. */
function shortened(text: string): string {
  return text.length <= MOST_CHARACTERS ? text : `${text.slice(0, MOST_CHARACTERS)}…`;
}

const byId = new Map(rules.map((rule) => [rule.id, rule]));

/** The rule with an id. */
export function ruleById(id: string): Rule {
  const rule = byId.get(id);
  if (rule === undefined) throw new Error(`there is no rule ${id}`);
  return rule;
}

/** Renders a problem in a language. */
export function wordProblem(problem: Problem, language: Language): Wording {
  return ruleById(problem.rule).word(problem, language);
}
