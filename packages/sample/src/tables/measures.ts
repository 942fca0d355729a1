import { goteborg2022 } from '@nylage/core/plan';
import type { SampleRow } from '../model/model.ts';
import { row } from '../model/rows.ts';
import type { Random } from '../random/random.ts';
import { competenceWords, ownMeasureWords } from '../words/assets.ts';

/** The measures of the plan that an organisation can count itself; the rest belong to the city's own group. */
const COUNTED: Readonly<Record<string, { unit: string; of: boolean; method: string }>> = {
  PM05: { unit: 'insatser', of: true, method: 'Räknat i portföljen' },
  PM06: { unit: 'datamängder', of: false, method: 'Räknat i förteckningen över data' },
  PM07: { unit: 'datamängder', of: false, method: 'Räknat i förteckningen över data' },
  PM08: { unit: 'formulär', of: true, method: 'Räknat i e-tjänsteplattformen' },
  PM10: { unit: 'medarbetare', of: false, method: 'Räknat i kursanmälningar' },
};

/** Counted process measures of the plan, sometimes with a measure of the organisation's own. */
export function sampleMeasures(
  year: number,
  random: Random,
): {
  readonly processMeasures: readonly SampleRow<'processMeasures'>[];
  readonly ownMeasures: readonly SampleRow<'ownMeasures'>[];
} {
  const period = String(year - 1);
  const all = goteborg2022.processMeasures.flatMap(({ subMeasures }) => subMeasures);
  const counted = all.filter(({ id }) => id in COUNTED);
  const processMeasures = random.some(counted, random.int(1, 4)).map(({ id, title }) => {
    const { unit = '', of = false, method = '' } = COUNTED[id] ?? {};
    const total = random.int(8, 60);
    return row('processMeasures', {
      measure: title.sv,
      period,
      count: random.int(1, total - 2),
      total: of ? total : null,
      unit,
      method,
      source: random.chance(0.5) ? 'Egen uppföljning' : null,
    });
  });
  if (!random.chance(0.3)) return { processMeasures, ownMeasures: [] };
  const { unit, ...own } = random.pick(ownMeasureWords);
  const total = random.int(20, 90);
  return {
    processMeasures: [
      ...processMeasures,
      row('processMeasures', {
        measure: own.name,
        period,
        count: random.int(1, total - 2),
        total,
        unit,
        method: own.how,
      }),
    ],
    ownMeasures: [row('ownMeasures', own)],
  };
}

/** Competences that are needed and had. */
export function sampleCompetences(year: number, random: Random): readonly SampleRow<'competences'>[] {
  return random.some(competenceWords, random.int(2, 5)).map(([competence, role, training]) => {
    const need = random.int(2, 12);
    const have = random.int(0, need);
    const trains = have < need && random.chance(0.6);
    return row('competences', {
      competence,
      role,
      need,
      have,
      cover:
        have === need ? null : trains ? 'train' : random.pick(['recruit', 'shareWithOther', 'wait'] as const),
      due: have === need ? null : `${year + 1}-06-30`,
      training: trains ? training : null,
      trainedThisYear: trains ? random.int(0, 9) : null,
    });
  });
}
