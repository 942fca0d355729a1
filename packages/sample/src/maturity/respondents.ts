import type { Instrument, Principle } from '@nylage/core/instrument';
import type { Role } from '@nylage/core/workbook';
import type { Character } from '../model/character.ts';
import type { SampleAnswer, SampleRespondent } from '../model/model.ts';
import type { Random } from '../random/random.ts';

/** Who answers: a mix, so that no role speaks for all. */
const ROLES: readonly Role[] = [
  'leadership',
  'manager',
  'employee',
  'developer',
  'it',
  'manager',
  'employee',
  'support',
  'employee',
  'other',
];

const DONT_KNOW = 0.03;
const BLANK = 0.012;

/** The responses of an organisation in one year: its level, each person's own, and chance. */
export function sampleRespondents(
  instrument: Instrument,
  character: Character,
  random: Random,
): readonly SampleRespondent[] {
  const roles = random.shuffle(ROLES);
  return Array.from({ length: character.respondents }, (_, at) => ({
    number: String(at + 1),
    role: roles[at % roles.length] ?? 'other',
    answers: answersOf(instrument, character, random),
  }));
}

function answersOf(
  instrument: Instrument,
  character: Character,
  random: Random,
): ReadonlyMap<string, SampleAnswer> {
  const own = 0.09 * random.normal();
  const answers = new Map<string, SampleAnswer>();
  for (const principle of principlesOf(instrument)) {
    const level = (character.levels.get(principle.id) ?? 0.5) + own;
    for (const { id } of principle.statements) {
      const draw = random.number();
      const grade = gradeAt(level + 0.16 * random.normal(), instrument);
      if (draw < DONT_KNOW) answers.set(id, 'dontKnow');
      else if (draw >= DONT_KNOW + BLANK) answers.set(id, grade);
    }
  }
  return answers;
}

function gradeAt(share: number, { scale }: Instrument): number {
  const grade = scale.min + Math.round(share * (scale.max - scale.min));
  return Math.min(scale.max, Math.max(scale.min, grade));
}

function principlesOf(instrument: Instrument): readonly Principle[] {
  return instrument.dimensions.flatMap((dimension) =>
    dimension.factors.flatMap((factor) => factor.principles),
  );
}
