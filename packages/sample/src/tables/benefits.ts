import { addDays } from '../model/dates.ts';
import type { SampleRow } from '../model/model.ts';
import { row } from '../model/rows.ts';
import { handInDay } from '../portfolio/schedule.ts';
import type { Random } from '../random/random.ts';
import { benefitOwners, benefitWords } from '../words/benefits.ts';

/** The benefits register and the measurements that belong to it. */
export interface SampleBenefits {
  readonly benefits: readonly SampleRow<'benefits'>[];
  readonly outcomes: readonly SampleRow<'outcomes'>[];
}

/** Benefits of some of the initiatives, with a baseline, a target and perhaps a first measurement. */
export function sampleBenefits(
  portfolio: readonly SampleRow<'portfolio'>[],
  year: number,
  random: Random,
): SampleBenefits {
  const today = handInDay(year);
  const started = portfolio.filter(({ status }) => status === 'ongoing' || status === 'finished');
  const benefits: SampleRow<'benefits'>[] = [];
  const outcomes: SampleRow<'outcomes'>[] = [];
  for (const initiative of random.some(started, random.int(1, 8))) {
    const words = random.pick(benefitWords);
    const id = `NY-${String(benefits.length + 1).padStart(2, '0')}`;
    const baselineOn = addDays(today, -random.int(400, 600));
    const measuredOn = addDays(today, -random.int(10, 90));
    const baseline = Math.round(words.from * (0.8 + 0.4 * random.number()));
    const target = Math.round((baseline * words.to) / words.from);
    const measured = random.chance(0.5);
    benefits.push(
      row('benefits', {
        id,
        name: words.name,
        initiativeId: initiative.id,
        ownership: initiative.ownership === 'own' ? 'own' : 'shared',
        category: words.category,
        direction: words.direction,
        targetGroups: [words.targetGroup],
        owner: random.pick(benefitOwners),
        measure: words.measure,
        unit: words.unit,
        baseline,
        baselineOn,
        target,
        targetOn: `${year + 1}-12-31`,
        nextFollowUp: `${year}-${random.pick(['06', '09', '12'])}-01`,
        status: measured ? 'onTrack' : 'planned',
      }),
    );
    if (measured) {
      const share = 0.2 + 0.6 * random.number();
      const value = Math.round((baseline + share * (target - baseline)) * 10) / 10;
      outcomes.push(row('outcomes', { benefitId: id, date: measuredOn, value }));
    }
  }
  return { benefits, outcomes };
}
