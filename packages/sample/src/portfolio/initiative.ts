import type { WeightKind } from '@nylage/core/workbook';
import type { SampleRow } from '../model/model.ts';
import { row } from '../model/rows.ts';
import type { Random } from '../random/random.ts';
import type { Theme } from '../words/theme.ts';
import type { NamedTheme } from './initiative-names.ts';
import { newSchedule } from './schedule.ts';

const INNOVATION = [
  'efficiencyOnly',
  'mostlyEfficiency',
  'even',
  'mostlyInnovation',
  'innovationOnly',
] as const;
const EXTERNAL = ['internalOnly', 'mostlyInternal', 'even', 'mostlyExternal', 'externalOnly'] as const;

/** How often somebody is more exact than the five steps. */
const TYPED_SHARE = 0.12;

/** A new initiative of an organisation's own. */
export function newInitiative(
  id: string,
  named: NamedTheme,
  year: number,
  weight: WeightKind,
  systems: readonly string[],
  random: Random,
): SampleRow<'portfolio'> {
  const { theme, name } = named;
  return row('portfolio', {
    id,
    name,
    ...newSchedule(year, random),
    ...weightsOf(weight, random),
    ...classification(theme, random),
    ownership: 'own',
    goalAreas: theme.goalAreas,
    planBenefits: theme.planBenefits,
    targetGroups: random.some(theme.targetGroups, random.int(1, theme.targetGroups.length)),
    systems: systems.length > 0 && random.chance(0.4) ? random.some(systems, random.int(1, 2)) : null,
    funding: random.chance(0.85) ? ['own'] : [random.pick(['external', 'fee', 'competenceGrant'] as const)],
    watch: random.chance(0.3) ? [random.pick(WATCHED)] : null,
    mayBeShared: random.chance(0.7) ? true : random.chance(0.5) ? false : null,
  });
}

const WATCHED = ['digitalExclusion', 'climate', 'informationSecurity', 'dataProtection'] as const;

/** Budget, hours and size that belong together; the kind that the organisation weighs in is always there. */
export function weightsOf(
  weight: WeightKind,
  random: Random,
): Pick<SampleRow<'portfolio'>, 'budget' | 'hours' | 'size'> {
  // Small ones are many and large ones few: a product of two draws leans towards the low end.
  const units = 2 + Math.floor(38 * random.number() * random.number());
  const budget = units * 50 + random.pick([0, 0, 0, 10, 25]);
  const known = (kind: WeightKind, otherwise: number): boolean => weight === kind || random.chance(otherwise);
  return {
    budget: known('budget', 0.9) ? budget : null,
    hours: known('hours', 0.7) ? units * 40 + 10 * random.int(0, 3) : null,
    size: known('size', 0.6) ? (units < 8 ? 'small' : units < 22 ? 'medium' : 'large') : null,
  };
}

/** Where an initiative lies on the two axes, and why. */
export function classification(
  theme: Theme,
  random: Random,
): Pick<
  SampleRow<'portfolio'>,
  'innovationStep' | 'innovationShare' | 'externalStep' | 'externalShare' | 'motivation'
> {
  const innovationStep = random.weighted(theme.innovation);
  const externalStep = random.weighted(theme.external);
  return {
    innovationStep,
    innovationShare: typedShare(INNOVATION.indexOf(innovationStep), random),
    externalStep,
    externalShare: typedShare(EXTERNAL.indexOf(externalStep), random),
    motivation: random.pick(theme.motivations),
  };
}

/** Sometimes a percentage near the step; never 1 or less, which could mean two things. */
function typedShare(step: number, random: Random): number | null {
  if (!random.chance(TYPED_SHARE)) return null;
  return Math.min(98, Math.max(2, step * 25 + random.int(-9, 9)));
}
