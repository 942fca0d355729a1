import type { Instrument } from '../instrument/index.ts';
import type { LooseSubmission } from './collated-submission.ts';
import { type Decision, type Decisions, decisionFor } from './decisions.ts';
import type { Register } from './register.ts';
import type { Effect, GroupFinding } from './rules/finding.ts';
import type { GroupRuleContext, Stage } from './rules/group-rule.ts';

/** Something that does not agree between workbooks, and what was decided about it. */
export interface DecidedFinding {
  readonly finding: GroupFinding;
  /** Null while nobody has decided. */
  readonly decision: Decision | null;
}

/** Whether a finding waits for a person: advice does not. */
export function waitsForDecision({ finding, decision }: DecidedFinding): boolean {
  return decision === null && finding.severity !== 'advice';
}

/** A decision's effect on one year. */
export interface DecidedEffect {
  readonly effect: Effect;
  readonly year: number | null;
  /** The number that the choice asked for. */
  readonly value: number | null;
}

/** Runs the rules of one stage over the submissions of one year. */
export type FindAcross = (stage: Stage, context: GroupRuleContext) => readonly GroupFinding[];

/** Finds what does not agree, one stage after another: what is decided at one holds at the next. */
export class Settling {
  readonly #options: {
    readonly instrument: Instrument;
    readonly register: Register | null;
    readonly decisions: Decisions;
  };
  readonly #find: FindAcross;
  #findings: readonly DecidedFinding[] = [];

  constructor(
    options: {
      readonly instrument: Instrument;
      readonly register: Register | null;
      readonly decisions: Decisions;
    },
    find: FindAcross,
  ) {
    this.#options = options;
    this.#find = find;
  }

  /** Everything found so far, in the order of stages, years and rules. */
  get findings(): readonly DecidedFinding[] {
    return this.#findings;
  }

  /** Finds what a stage finds, year by year, and gives what decisions about it change. */
  stage(stage: Stage, submissions: readonly LooseSubmission[]): readonly DecidedEffect[] {
    const { register, instrument, decisions } = this.#options;
    const years = [...new Set(submissions.map(({ year }) => year))].sort((a, b) => (a ?? 0) - (b ?? 0));
    const found = years.flatMap((year) => {
      const ofYear = submissions.filter((one) => one.year === year);
      return this.#find(stage, { year, submissions: ofYear, register, instrument }).map(
        (finding): DecidedFinding => ({ finding, decision: decisionFor(decisions, finding) }),
      );
    });
    this.#findings = [...this.#findings, ...found];
    return found.flatMap(({ finding, decision }): DecidedEffect[] => {
      const effect = finding.choices.find(({ id }) => id === decision?.choice)?.effect ?? null;
      return effect === null ? [] : [{ effect, year: finding.year, value: decision?.value ?? null }];
    });
  }
}
