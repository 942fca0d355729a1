import type { RegisterEntry } from '@nylage/core/group';
import { exampleInstrument, type Instrument } from '@nylage/core/instrument';
import { sampleRespondents } from '../maturity/respondents.ts';
import { OTHER_INSTRUMENT, otherResults, sampleResults } from '../maturity/results.ts';
import { sampleRegister } from '../names/register.ts';
import { OwnPortfolio } from '../portfolio/portfolio.ts';
import {
  laterSharedInitiatives,
  newSharedInitiatives,
  type SharedInitiative,
  sharedRowsOf,
} from '../portfolio/shared-initiatives.ts';
import { Random } from '../random/random.ts';
import { sampleActions } from '../tables/actions.ts';
import { sampleBenefits } from '../tables/benefits.ts';
import { dataSetsOf, newDataExchange } from '../tables/data-sets.ts';
import { sampleCompetences, sampleMeasures } from '../tables/measures.ts';
import { sampleSystems } from '../tables/systems.ts';
import { sampleGroupTargets, sampleTargets } from '../tables/targets.ts';
import { sampleAbout } from './about.ts';
import { type Character, cityLevels, firstCharacter, measuringKinds, nextCharacter } from './character.ts';
import type { SampleModel, SampleTables, SampleWorkbook } from './model.ts';

/** What a sample is made from. The same options give the same sample, to the last byte. */
export interface SampleOptions {
  /** How many organisations there are in the register, each with a workbook for each year. */
  readonly organisations: number;
  readonly seed: number;
  /** How many years, one after another; one unless said otherwise. */
  readonly years?: number;
  /** The first year; 2022, the first of the plan, unless said otherwise. */
  readonly firstYear?: number;
  /** What maturity is measured with; the example instrument unless said otherwise. */
  readonly instrument?: Instrument;
}

const FIRST_YEAR = 2022;

/** Makes up organisations and what they would tell: realistic, connected and entirely fictitious. */
export function sampleModel(options: SampleOptions): SampleModel {
  const { organisations, seed, years: count = 1, firstYear = FIRST_YEAR } = options;
  const instrument = options.instrument ?? exampleInstrument;
  const years = Array.from({ length: count }, (_, at) => firstYear + at);
  const register = sampleRegister(organisations);
  const city = cityLevels(instrument, Random.of(seed, 'city'));
  const kinds = measuringKinds(organisations, Random.of(seed, 'measuring'));
  const characters = register.organisations.map((_, at) =>
    firstCharacter(instrument, city, kinds[at] ?? 'answers', Random.of(seed, 'character', at)),
  );
  const members = characters.flatMap(({ scope }, at) => (scope === 'none' ? [] : [at]));
  const shared = sharedByYear(members, years, Random.of(seed, 'shared'));
  const exchange = newDataExchange(register.organisations, Random.of(seed, 'data'));
  const byOrganisation = register.organisations.map((organisation, at) => {
    const character = characters[at];
    if (character === undefined) throw new Error(`there is no character ${at}`);
    return organisationYears({
      organisation,
      instrument,
      character,
      years,
      random: (...path) => Random.of(seed, 'organisation', at, ...path),
      firstYear,
      sharedRows: (year) => sharedRowsOf(at, shared.get(year) ?? []),
      dataSets: dataSetsOf(at, exchange, register.organisations),
      keepsGroupTargets: at === 0,
    });
  });
  const workbooks = years.flatMap((_, at) => byOrganisation.flatMap((all) => all[at] ?? []));
  return { seed, instrument, years, register, workbooks };
}

function sharedByYear(
  members: readonly number[],
  years: readonly number[],
  random: Random,
): ReadonlyMap<number, readonly SharedInitiative[]> {
  const byYear = new Map<number, readonly SharedInitiative[]>();
  let before: readonly SharedInitiative[] | null = null;
  for (const year of years) {
    before =
      before === null
        ? newSharedInitiatives(members, year, random)
        : laterSharedInitiatives(before, year, random);
    byYear.set(year, before);
  }
  return byYear;
}

interface OrganisationSeed {
  readonly organisation: RegisterEntry;
  readonly instrument: Instrument;
  readonly character: Character;
  readonly years: readonly number[];
  readonly firstYear: number;
  readonly random: (...path: readonly (string | number)[]) => Random;
  readonly sharedRows: (year: number) => SampleTables['portfolio'] & {};
  readonly dataSets: SampleTables['dataSets'] & {};
  /** The city's own office also keeps the whole group's targets. */
  readonly keepsGroupTargets: boolean;
}

function organisationYears(given: OrganisationSeed): readonly SampleWorkbook[] {
  const { organisation, instrument, years, firstYear, random } = given;
  const habits = random('habits');
  const systems = habits.chance(0.6) ? sampleSystems(firstYear, random('systems')) : [];
  const systemIds = systems.flatMap(({ id, lifecycle }) =>
    id === null || lifecycle === 'retired' ? [] : [id],
  );
  const own = new OwnPortfolio(organisation.type, given.character, systemIds, random('portfolio'));
  const keeps = {
    actions: habits.chance(0.8),
    benefits: habits.chance(0.6),
    measures: habits.chance(0.5),
    competences: habits.chance(0.5),
    targets: habits.chance(0.4),
  };
  let character = given.character;
  return years.map((year): SampleWorkbook => {
    if (year > firstYear) character = nextCharacter(character, random('character', year));
    const hasPortfolio = character.scope !== 'none';
    const portfolio = hasPortfolio ? [...own.inYear(year), ...given.sharedRows(year)] : [];
    const targets = [
      ...(keeps.targets
        ? sampleTargets(instrument, character, organisation.name, year, random('targets', year))
        : []),
      ...(given.keepsGroupTargets ? sampleGroupTargets(firstYear) : []),
    ];
    const tables: SampleTables = {
      ...(hasPortfolio ? { portfolio } : {}),
      ...(keeps.actions ? { actions: sampleActions(instrument, year, random('actions', year)) } : {}),
      ...(keeps.benefits && hasPortfolio ? sampleBenefits(portfolio, year, random('benefits', year)) : {}),
      ...(keeps.measures ? sampleMeasures(year, random('measures', year)) : {}),
      ...(given.dataSets.length > 0 ? { dataSets: given.dataSets } : {}),
      ...(keeps.competences ? { competences: sampleCompetences(year, random('competences', year)) } : {}),
      ...(systems.length > 0 ? { systems } : {}),
      ...(targets.length > 0 ? { targets } : {}),
    };
    return {
      organisation,
      year,
      instrument: character.measuring === 'other-instrument' ? OTHER_INSTRUMENT.id : instrument.id,
      about: sampleAbout(organisation, instrument, character, year, random('about', year)),
      ...maturityOf(instrument, character, year, random('maturity', year)),
      tables,
    };
  });
}

function maturityOf(
  instrument: Instrument,
  character: Character,
  year: number,
  random: Random,
): Pick<SampleWorkbook, 'respondents' | 'results'> {
  switch (character.measuring) {
    case 'other-instrument':
      return { respondents: [], results: otherResults(character, year, random) };
    case 'results':
      return { respondents: [], results: sampleResults(instrument, character, year, random) };
    default:
      return { respondents: sampleRespondents(instrument, character, random), results: [] };
  }
}
