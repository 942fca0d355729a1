import type { CollatedSubmission } from '../../group/index.ts';
import { mean } from '../../scoring/index.ts';
import { text } from '../../text/index.ts';
import type { FollowedRows } from '../plan-facts.ts';
import { type Counted, inDays, share } from './figure.ts';

/** Days saved where a process is measured both ways, and in percent of the analogue one ([Q2]). */
export function leadTimes(submissions: readonly CollatedSubmission[], facts: FollowedRows): Counted | null {
  const both = facts
    .rows(submissions, 'processMeasures', 'leadTimeDigital')
    .filter(({ value }) => value.leadTimeAnalogue !== null && value.leadTimeDigital !== null);
  if (both.length === 0) return null;
  const saved = both.map(({ value }) => (value.leadTimeAnalogue ?? 0) - (value.leadTimeDigital ?? 0));
  const analogue = both.reduce((sum, { value }) => sum + (value.leadTimeAnalogue ?? 0), 0);
  const all = saved.reduce((sum, days) => sum + days, 0);
  return {
    figures: [
      inDays('saved', text('Sparad ledtid, medel', 'Lead time saved, mean'), mean(saved)),
      {
        id: 'savedShare',
        label: text('Sparad ledtid', 'Lead time saved'),
        value: analogue === 0 ? null : (all / analogue) * 100,
        unit: 'percent',
        numerator: all,
        denominator: analogue,
      },
    ],
    method: text(
      'Analog ledtid minus digital, för processer där båda är mätta.',
      'Analogue lead time less digital, for processes where both are measured.',
    ),
    terms: both.map(({ submission, cell, value }, at) => ({
      label: [value.measure, value.concerns].filter(Boolean).join(', '),
      submission,
      cell,
      value: saved[at] ?? null,
      of: value.leadTimeAnalogue,
    })),
  };
}

/** The share of decided initiatives with a realisation plan, of those that need one ([Q3]). */
export function realisationPlans(
  submissions: readonly CollatedSubmission[],
  facts: FollowedRows,
): Counted | null {
  const decided = facts
    .rows(submissions, 'portfolio', 'realisationPlan')
    .filter(({ value }) => value.decidedOn !== null && value.realisationPlan !== 'notNeeded');
  if (decided.length === 0) return null;
  const withPlan = decided.filter(({ value }) => value.realisationPlan === 'yes');
  return {
    figures: [share('withPlan', text('Med plan', 'With a plan'), withPlan.length, decided.length)],
    method: text(
      'Beslutade initiativ med svaret Ja, av alla beslutade utom dem som svarat Behövs inte.',
      'Decided initiatives that answered yes, of all decided but those that answered not needed.',
    ),
    terms: decided.map(({ submission, cell, value }) => ({
      label: [value.id, value.name].filter(Boolean).join(' '),
      submission,
      cell,
      value: value.realisationPlan === 'yes' ? 1 : 0,
      of: 1,
    })),
  };
}
