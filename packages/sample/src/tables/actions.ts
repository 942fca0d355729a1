import type { Instrument } from '@nylage/core/instrument';
import { addDays, later } from '../model/dates.ts';
import type { SampleRow } from '../model/model.ts';
import { row } from '../model/rows.ts';
import { handInDay } from '../portfolio/schedule.ts';
import type { Random } from '../random/random.ts';
import { actionWords, functions } from '../words/actions.ts';

/** An organisation's own actions; one in three waits for the one before it, which is then done in time. */
export function sampleActions(
  instrument: Instrument,
  year: number,
  random: Random,
): readonly SampleRow<'actions'>[] {
  const today = handInDay(year);
  const principles = principleNames(instrument);
  const rows: SampleRow<'actions'>[] = [];
  for (const words of random.some(actionWords, random.int(2, 8))) {
    const before = rows.at(-1);
    const waits = before !== undefined && before.status !== 'cancelled' && random.chance(0.33);
    const earliest = waits ? (before.due ?? today) : addDays(today, -random.int(0, 250));
    const start = addDays(earliest, random.int(1, 60));
    const due = later(addDays(start, random.int(60, 300)), `${year}-01-31`);
    rows.push(
      row('actions', {
        id: `L${String(rows.length + 1).padStart(2, '0')}`,
        name: words.name,
        planActions: [words.planAction],
        goalAreas: [words.goalArea],
        effect: words.effect,
        receiver: words.receiver,
        targetGroups: ['employees'],
        responsible: random.pick(functions),
        start,
        due,
        status: start > today ? 'notStarted' : due < today ? 'done' : 'ongoing',
        cost: random.chance(0.7) ? random.int(1, 40) * 10 : null,
        funding: random.chance(0.8) ? ['own'] : null,
        dependsOn: waits && before.id !== null ? [before.id] : null,
        indicators: principles.has(words.indicator) ? [words.indicator] : null,
        competence: words.competence,
        mayBeShared: random.chance(0.6) ? true : null,
      }),
    );
  }
  return rows;
}

function principleNames(instrument: Instrument): ReadonlySet<string> {
  return new Set(
    instrument.dimensions.flatMap((dimension) =>
      dimension.factors.flatMap((factor) => factor.principles.map(({ label }) => label.sv)),
    ),
  );
}
