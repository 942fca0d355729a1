import { type Disclosure, disclose, type GroupView, type Handout, handoutEntry } from '../group/index.ts';
import { goteborg2022, type Plan } from '../plan/index.ts';
import { type HandoutReport, handoutPlanSchema, handoutReport } from '../report/index.ts';
import type { Language } from '../text/index.ts';
import { type DecidedMatter, decidedMatters } from './decided-matters.ts';
import { type NotShown, notShown } from './not-shown.ts';
import { handPlan } from './plan/hand-plan.ts';
import type { HandedPlan } from './plan/handed-plan.ts';

/**
 * The koncern after disclosure control: the one thing that everything handed out is made from, together
 * with the entry that the hand-out log must get before anything is written.
 */
export interface Passed {
  readonly disclosure: Disclosure;
  readonly report: HandoutReport;
  /** The plan's follow-up, with its words. */
  readonly plan: HandedPlan;
  readonly notShown: readonly NotShown[];
  /** What was decided, in one language's words. */
  readonly decided: (language: Language) => readonly DecidedMatter[];
  readonly entry: Handout;
  /** When the koncern was first handed out: now, or as the log says. */
  readonly first: string;
}

/** Who hands out, and when. */
export interface HandingOut {
  /** As `2022-03-31T09:00:00Z`. */
  readonly at: string;
  /** A role, never a person. */
  readonly role: string;
}

/**
 * The gate that every hand-out passes ([D1]–[D4]), together with everything handed out before.
 *
 * @param disclosure what `disclose` says of the same view and log, where it has been asked already
 */
export function passGate(
  view: GroupView,
  log: readonly Handout[],
  { at, role }: HandingOut,
  disclosure = disclose(view, log),
  plan: Plan = goteborg2022,
): Passed {
  const report = handoutReport(view, disclosure);
  const handed = handPlan(view, plan, report, log);
  const { released, withheld } = handed.choice;
  const remembered = {
    ...disclosure,
    released: [...disclosure.released, ...released],
    withheld: [...disclosure.withheld, ...withheld.keys()].sort(),
  };
  return {
    disclosure,
    // The schema lets go of the words: other programs have them from the plan.
    report: { ...report, plan: handoutPlanSchema.parse(handed.plan) },
    plan: handed.plan,
    notShown: notShown(view, disclosure, handed.plan),
    decided: (language) => decidedMatters(view, language),
    entry: handoutEntry(remembered, log, { at, role }),
    first: log[0]?.at ?? at,
  };
}
