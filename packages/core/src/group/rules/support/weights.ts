import { WEIGHT_KINDS } from '../../../scoring/portfolio.ts';
import type { WeightKind } from '../../../workbook/code-lists.ts';
import type { LooseSubmission } from '../../collated-submission.ts';

type Facts = Pick<LooseSubmission, 'contribution'>;

/** What a workbook says that its initiatives weigh in; null where it does not say. */
export function chosenWeight({ contribution }: Facts): WeightKind | null {
  const { weight } = contribution.extract.about;
  return WEIGHT_KINDS.find((kind) => kind === weight) ?? null;
}

/** What an organisation's portfolio weighs in; null where there is no portfolio this year. Not said is budget. */
export function weighsIn(one: Facts): WeightKind | null {
  return one.contribution.extract.about.portfolioScope === 'none' ? null : (chosenWeight(one) ?? 'budget');
}

/** How many chose each kind, also those without a portfolio this year ([K4]). */
export function votesOf(submissions: readonly Facts[]): ReadonlyMap<WeightKind, number> {
  const votes = new Map<WeightKind, number>(WEIGHT_KINDS.map((kind) => [kind, 0]));
  for (const one of submissions) {
    const weight = chosenWeight(one);
    if (weight !== null) votes.set(weight, (votes.get(weight) ?? 0) + 1);
  }
  return votes;
}

/** The kind most organisations chose; ties go to the first of budget, hours, size, equal ([K4]). */
export function commonKind(votes: ReadonlyMap<WeightKind, number>): WeightKind {
  return WEIGHT_KINDS.reduce((best, kind) => ((votes.get(kind) ?? 0) > (votes.get(best) ?? 0) ? kind : best));
}
