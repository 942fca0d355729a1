import { type Instrument, type InstrumentNode, instrumentTree } from '@nylage/core/instrument';
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

/** The whole group's target point with its etappmål; one organisation, the city's office, keeps them. */
export function sampleGroupTargets(firstYear: number): readonly SampleRow<'targets'>[] {
  return (['innovation', 'external'] as const).flatMap((axis) =>
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
}

function levelOf(node: InstrumentNode, character: Character): number {
  const own = character.levels.get(node.id);
  if (own !== undefined) return Math.min(0.95, Math.max(0.05, own));
  return node.children.reduce((sum, child) => sum + levelOf(child, character), 0) / node.children.length;
}
