import type { Submission } from '../workbook/index.ts';
import { type Findings, findingsOf } from './check.ts';
import { isSamePart, observe, type Part } from './observed-submission.ts';
import type { Problem } from './problem.ts';
import { rules } from './registry.ts';
import type { Rule, RuleContext } from './rule.ts';

/** What one rule found, and what it looked at. */
interface RuleRun {
  readonly rule: Rule;
  readonly problems: readonly Problem[];
  readonly looked: ReadonlySet<Part>;
}

/** A check that the next one can build on. */
export interface FollowedCheck {
  readonly submission: Submission;
  readonly context: RuleContext;
  readonly findings: Findings;
  readonly runs: readonly RuleRun[];
  /** Ids of the rules that were run; the others' problems stand as they did. */
  readonly reran: readonly string[];
}

/**
 * Checks a submission, and after an edit only what the edit can have changed: a rule is run again when a part
 * of the submission that it looked at last time is another now. Give `readSubmission` the submission before,
 * so that parts that were not touched are the same ones.
 *
 * @param before the check of the same workbook before the edit; null for the first
 */
export function checkFollowed(
  submission: Submission,
  context: RuleContext,
  before: FollowedCheck | null = null,
): FollowedCheck {
  const known =
    before !== null &&
    before.context === context &&
    before.submission.contract === submission.contract &&
    before.submission.grid.date1904 === submission.grid.date1904
      ? before
      : null;
  const same = new Map<Part, boolean>();
  const isSame = (part: Part, earlier: Submission): boolean => {
    let answer = same.get(part);
    if (answer === undefined) {
      answer = isSamePart(part, earlier, submission);
      same.set(part, answer);
    }
    return answer;
  };
  const reran: string[] = [];
  const runs = rules.map((rule, at): RuleRun => {
    const last = known?.runs[at];
    if (
      known !== null &&
      last !== undefined &&
      [...last.looked].every((part) => isSame(part, known.submission))
    )
      return last;
    reran.push(rule.id);
    const looked = new Set<Part>();
    return { rule, problems: rule.run(observe(submission, looked), context), looked };
  });
  const findings = findingsOf(
    submission,
    runs.flatMap(({ problems }) => problems),
  );
  return { submission, context, findings, runs, reran };
}
