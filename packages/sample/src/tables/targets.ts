import { type Instrument, type InstrumentNode, instrumentTree } from '@nylage/core/instrument';
import { goteborg2022 } from '@nylage/core/plan';
import type { Character } from '../model/character.ts';
import type { SampleRow } from '../model/model.ts';
import { row } from '../model/rows.ts';
import type { Random } from '../random/random.ts';

const ARGUMENTS = [
  'Två av tre principer har en plan som redan har börjat',
  'Lika mycket som vi ökade de två senaste åren',
  'Vad ledningen bedömer att vi hinner med den bemanning som finns',
] as const;

/** The organisation's own targets for some factors, a few points above where it stands. */
export function sampleTargets(
  instrument: Instrument,
  character: Character,
  organisation: string,
  year: number,
  random: Random,
): readonly SampleRow<'targets'>[] {
  const factors = instrumentTree(instrument).children.flatMap(({ children }) => children);
  return random.some(factors, random.int(1, 2)).map((factor) => {
    const baseline = Math.round(100 * levelOf(factor, character));
    return row('targets', {
      concerns: organisation,
      measure: factor.label.sv,
      year: 2025,
      baseline,
      target: Math.min(100, baseline + random.int(4, 12)),
      unit: '%',
      argument: random.pick(ARGUMENTS),
      decidedBy: 'Ledningsgruppen',
      decidedOn: `${year}-02-${random.int(10, 28)}`,
    });
  });
}

/** Where the made-up city's whole portfolio starts, and where it is to be two and four years on. */
const CITY_PATH = {
  innovation: { start: 38, steps: [42, 50] },
  external: { start: 44, steps: [48, 56] },
} as const;

/** What the made-up city wants of some indicators one year and three years on; the others have no target yet. */
const CITY_INDICATORS = [
  { id: 'IND01', start: 50, steps: [52, 58] },
  { id: 'IND02', start: 52, steps: [null, 60] },
  { id: 'IND03', start: 42, steps: [46, 52] },
  { id: 'IND08', start: 48, steps: [null, 54] },
  { id: 'IND09', start: 44, steps: [null, 55] },
] as const;

/** The whole group's targets for indicators, by their names in the plan; kept with the target point. */
function indicatorTargets(firstYear: number): readonly SampleRow<'targets'>[] {
  return CITY_INDICATORS.flatMap(({ id, start, steps }) => {
    const measure = goteborg2022.indicators.find((one) => one.id === id)?.title.sv ?? id;
    return steps.flatMap((target, step) =>
      target === null
        ? []
        : [
            row('targets', {
              concerns: 'Kommunkoncernen',
              measure,
              year: firstYear + 1 + 2 * step,
              baseline: start,
              target,
              unit: '%',
              argument: 'Påhittat mål: vad organisationerna tror att de hinner',
              decidedBy: 'Samordningsgruppen',
              decidedOn: `${firstYear}-01-20`,
            }),
          ],
    );
  });
}

/** The whole group's target point with its etappmål, and targets for some indicators; one organisation, the city's office, keeps them. */
export function sampleGroupTargets(firstYear: number): readonly SampleRow<'targets'>[] {
  const path = (['innovation', 'external'] as const).flatMap((axis) =>
    CITY_PATH[axis].steps.map((target, step) =>
      row('targets', {
        concerns: 'Kommunkoncernen',
        measure: axis === 'innovation' ? 'Innovation' : 'Extern nytta',
        year: firstYear + 1 + 2 * step,
        baseline: CITY_PATH[axis].start,
        target,
        unit: '%',
        argument: 'Påhittat mål: balans utan att pågående arbete avbryts',
        decidedBy: 'Samordningsgruppen',
        decidedOn: `${firstYear}-01-20`,
      }),
    ),
  );
  return [...path, ...indicatorTargets(firstYear)];
}

function levelOf(node: InstrumentNode, character: Character): number {
  const own = character.levels.get(node.id);
  if (own !== undefined) return Math.min(0.95, Math.max(0.05, own));
  return node.children.reduce((sum, child) => sum + levelOf(child, character), 0) / node.children.length;
}
