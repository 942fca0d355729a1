import type { SampleRow } from '../model/model.ts';
import { row } from '../model/rows.ts';
import type { Random } from '../random/random.ts';
import { sharedNames } from '../words/shared-names.ts';
import type { Theme } from '../words/theme.ts';
import { themes } from '../words/themes.ts';
import { classification } from './initiative.ts';
import { laterSchedule, newSchedule } from './schedule.ts';

/** An initiative that several organisations have together, as each of them tells it. */
export interface SharedInitiative {
  /** Position in the register of whoever leads it, and of those who take part. */
  readonly leader: number;
  readonly participants: readonly number[];
  /** The leader's row, with the whole of it. */
  readonly whole: SampleRow<'portfolio'>;
  /** Each participant's share of the work, in percent; in the order of `participants`. */
  readonly parts: readonly number[];
}

/** One shared initiative for every so many organisations. */
const ORGANISATIONS_EACH = 6;

/** The shared initiatives of the first year. `members` are the organisations that have a portfolio. */
export function newSharedInitiatives(
  members: readonly number[],
  year: number,
  random: Random,
): readonly SharedInitiative[] {
  const count = Math.floor(members.length / ORGANISATIONS_EACH);
  return Array.from({ length: count }, (_, at): SharedInitiative => {
    const involved = random.shuffle(members).slice(0, random.int(3, 5));
    const [leader = 0, ...participants] = involved;
    const stage = Math.floor(at / sharedNames.length) + 1;
    const name = sharedNames[at % sharedNames.length] ?? '';
    const number = String(at + 1).padStart(2, '0');
    const theme = sharedTheme(random);
    const units = random.int(6, 40);
    return {
      leader,
      participants,
      parts: participants.map(() => random.int(1, 4) * 5),
      whole: row('portfolio', {
        id: `GEM-${number}`,
        name: stage === 1 ? name : `${name}, etapp ${stage}`,
        ...newSchedule(year, random),
        ...classification(theme, random),
        budget: units * 100,
        hours: units * 80,
        size: units < 10 ? 'small' : units < 26 ? 'medium' : 'large',
        ownership: 'leads',
        sharedId: `G-${number}`,
        goalAreas: theme.goalAreas,
        planBenefits: theme.planBenefits,
        targetGroups: theme.targetGroups,
        funding: ['shared'],
        mayBeShared: true,
      }),
    };
  });
}

/** The same a year later; those that have ended are gone. */
export function laterSharedInitiatives(
  before: readonly SharedInitiative[],
  year: number,
  random: Random,
): readonly SharedInitiative[] {
  return before.flatMap((shared) => {
    const schedule = laterSchedule(shared.whole, year, random);
    return schedule === null ? [] : [{ ...shared, whole: { ...shared.whole, ...schedule } }];
  });
}

/** What an organisation's own list says of the shared initiatives: the whole as leader, its part as participant. */
export function sharedRowsOf(
  organisation: number,
  shared: readonly SharedInitiative[],
): readonly SampleRow<'portfolio'>[] {
  return shared.flatMap(({ leader, participants, whole, parts }): SampleRow<'portfolio'>[] => {
    if (leader === organisation) return [whole];
    const part = parts[participants.indexOf(organisation)];
    if (part === undefined) return [];
    return [
      {
        ...whole,
        ownership: 'participates',
        budget: ((whole.budget ?? 0) * part) / 100,
        hours: ((whole.hours ?? 0) * part) / 100,
      },
    ];
  });
}

/** What is done together is mostly about being joined up: the shared kinds, services and open data. */
function sharedTheme(random: Random): Theme {
  return random.pick(themes.filter(({ name }) => /^(E-tjänst|Gemensam|Öppna data|Sensorer)/.test(name)));
}
