import { type GroupView, groupRules } from '../group/index.ts';
import { formatPrice, type Language } from '../text/index.ts';

/** A decision that holds for the numbers, where workbooks said different things. */
export interface DecidedMatter {
  /** What it was about. */
  readonly what: string;
  readonly year: number | null;
  /** Whose workbooks, by name. */
  readonly whose: string;
  readonly choice: string;
  readonly reason: string;
  /** A role, never a person. */
  readonly role: string;
  /** The day. */
  readonly on: string;
}

/** What was decided: what, about whom, by which role, when and why. */
export function decidedMatters({ findings }: GroupView, language: Language): readonly DecidedMatter[] {
  return findings.flatMap(({ finding, decision }): DecidedMatter[] => {
    if (decision === null) return [];
    const choice = finding.choices.find(({ id }) => id === decision.choice);
    return [
      {
        what: groupRules.find(({ id }) => id === finding.rule)?.title[language] ?? finding.rule,
        year: finding.year,
        whose: [...new Set(finding.sides.map(({ name }) => name))].join(', '),
        choice: `${choice?.label[language] ?? decision.choice}${decision.value === null ? '' : ` (${formatPrice(decision.value, language)})`}`,
        reason: decision.reason,
        role: decision.role,
        on: decision.at.slice(0, 10),
      },
    ];
  });
}
