import { type Instrument, statementsOf } from '@nylage/core/instrument';
import type { WeightKind } from '@nylage/core/workbook';
import type { Random } from '../random/random.ts';

/** How an organisation has measured its maturity. */
export type Measuring =
  | 'answers'
  /** Fewer than five responses. */
  | 'few'
  /** Percentages from the survey tool instead of answers. */
  | 'results'
  /** Another instrument than the rest (R24). */
  | 'other-instrument';

/** What lies behind an organisation's figures in one year; the next year's grows out of it. */
export interface Character {
  readonly measuring: Measuring;
  /** The organisation's level at each principle, as a share of the scale. */
  readonly levels: ReadonlyMap<string, number>;
  readonly respondents: number;
  /** How many more were invited than responded. */
  readonly silent: number;
  readonly employees: number;
  /** Ids of statements that the organisation cannot influence. */
  readonly outsideControl: readonly string[];
  readonly weight: WeightKind;
  readonly scope: 'all' | 'selection' | 'none';
  /** How many initiatives it starts with. */
  readonly initiatives: number;
}

/** What all organisations have in common: some principles are harder than others. */
export function cityLevels(instrument: Instrument, random: Random): ReadonlyMap<string, number> {
  return new Map(principleIds(instrument).map((id) => [id, 0.45 + 0.07 * random.normal()]));
}

/** An organisation in its first year. */
export function firstCharacter(
  instrument: Instrument,
  city: ReadonlyMap<string, number>,
  measuring: Measuring,
  random: Random,
): Character {
  const own = 0.1 * random.normal();
  const respondents = measuring === 'few' ? random.int(2, 4) : random.int(8, 20);
  return {
    measuring,
    levels: new Map([...city].map(([id, level]) => [id, level + own + 0.06 * random.normal()])),
    respondents,
    silent: random.int(0, measuring === 'few' ? 2 : 4),
    employees: 20 * random.int(2, 20) * random.int(1, 8),
    outsideControl: random.chance(0.3) ? someStatements(instrument, random) : [],
    weight: random.weighted([
      ['budget', 70],
      ['hours', 15],
      ['size', 10],
      ['equal', 5],
    ]),
    scope: random.weighted([
      ['all', 80],
      ['selection', 15],
      ['none', 5],
    ]),
    initiatives: 4 + random.int(1, 12) + (random.chance(0.5) ? random.int(0, 24) : 0),
  };
}

/** The same organisation a year later: a little further, with other people answering. */
export function nextCharacter(before: Character, random: Random): Character {
  const step = 0.02 + 0.04 * random.normal();
  const fewest = before.measuring === 'few' ? 2 : 8;
  const most = before.measuring === 'few' ? 4 : 20;
  const respondents = before.respondents + random.int(-2, 2);
  return {
    ...before,
    levels: new Map([...before.levels].map(([id, level]) => [id, level + step + 0.03 * random.normal()])),
    respondents: Math.min(most, Math.max(fewest, respondents)),
    silent: random.int(0, before.measuring === 'few' ? 2 : 4),
    employees: before.employees + random.int(-10, 15),
  };
}

/** How many of each kind there are among so many organisations, in an order that the seed decides. */
export function measuringKinds(organisations: number, random: Random): readonly Measuring[] {
  const few = organisations < 8 ? 0 : Math.max(1, Math.round(organisations * 0.05));
  const results = organisations < 5 ? 0 : Math.max(1, Math.round(organisations * 0.08));
  const other = organisations < 12 ? 0 : 1;
  const kinds: Measuring[] = [
    ...new Array<Measuring>(few).fill('few'),
    ...new Array<Measuring>(results).fill('results'),
    ...new Array<Measuring>(other).fill('other-instrument'),
  ];
  const rest = new Array<Measuring>(organisations - kinds.length).fill('answers');
  return random.shuffle([...kinds, ...rest]);
}

function principleIds(instrument: Instrument): readonly string[] {
  return instrument.dimensions.flatMap((dimension) =>
    dimension.factors.flatMap((factor) => factor.principles.map((principle) => principle.id)),
  );
}

/** Mostly infrastructure and governance lie outside an organisation's own reach, here the last statements. */
function someStatements(instrument: Instrument, random: Random): readonly string[] {
  const ids = statementsOf(instrument).map(({ id }) => id);
  return random.some(ids.slice(Math.floor(ids.length / 2)), random.int(1, 3));
}
