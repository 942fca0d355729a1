import type { IsoDate } from '@nylage/core/workbook';
import { addDays } from '../model/dates.ts';
import type { SampleRow } from '../model/model.ts';
import type { Random } from '../random/random.ts';

/** When an initiative is, and what is decided about it. */
export type Schedule = Pick<
  SampleRow<'portfolio'>,
  'status' | 'start' | 'end' | 'decidedOn' | 'realisationPlan'
>;

type Status = NonNullable<Schedule['status']>;

const STATUSES: readonly (readonly [Status, number])[] = [
  ['idea', 8],
  ['planned', 17],
  ['ongoing', 52],
  ['finished', 16],
  ['cancelled', 7],
];

/** The day a year's workbook speaks of: everything in it is as it stood then. */
export function handInDay(year: number): IsoDate {
  return `${year}-03-15`;
}

/** A schedule that fits its status on the day of handing in. */
export function newSchedule(year: number, random: Random, status = random.weighted(STATUSES)): Schedule {
  const today = handInDay(year);
  const length = random.int(120, 700);
  switch (status) {
    case 'idea':
      return { status, start: null, end: null, decidedOn: null, realisationPlan: null };
    case 'planned': {
      const start = addDays(today, random.int(30, 300));
      const decided = random.chance(0.5) ? addDays(today, -random.int(10, 150)) : null;
      return { status, start, end: addDays(start, length), ...decision(decided, random) };
    }
    case 'ongoing': {
      const start = addDays(today, -random.int(20, 400));
      const end = addDays(today, random.int(30, 600));
      return { status, start, end, ...decision(addDays(start, -random.int(10, 120)), random) };
    }
    case 'finished':
    case 'cancelled': {
      // What ended before the year began is no longer in its list.
      const end = addDays(today, -random.int(5, 70));
      const start = addDays(end, -length);
      return { status, start, end, ...decision(addDays(start, -random.int(10, 120)), random) };
    }
  }
}

/** Where an initiative stands a year later; null when it has left the list. */
export function laterSchedule(before: Schedule, year: number, random: Random): Schedule | null {
  const today = handInDay(year);
  switch (before.status) {
    case 'finished':
    case 'cancelled':
      return null;
    case 'idea':
      return random.chance(0.25) ? null : random.chance(0.5) ? newSchedule(year, random, 'planned') : before;
    case 'planned':
      return startedBy(before, today, random);
    default:
      return endedBy(before, today, random);
  }
}

function startedBy(before: Schedule, today: IsoDate, random: Random): Schedule {
  const { start, end } = before;
  if (start === null || end === null) return before;
  if (start > today) return before;
  const decided = before.decidedOn ?? addDays(start, -random.int(10, 60));
  const begun: Schedule = {
    ...before,
    status: 'ongoing',
    decidedOn: decided,
    realisationPlan: before.realisationPlan ?? plan(random),
  };
  return endedBy(begun, today, random);
}

function endedBy(before: Schedule, today: IsoDate, random: Random): Schedule {
  if (random.chance(0.05))
    return { ...before, status: 'cancelled', end: addDays(today, -random.int(10, 60)) };
  if (before.end === null || before.end > today) return before;
  if (random.chance(0.85)) return { ...before, status: 'finished' };
  return { ...before, end: addDays(today, random.int(60, 300)) };
}

function decision(
  decidedOn: IsoDate | null,
  random: Random,
): Pick<Schedule, 'decidedOn' | 'realisationPlan'> {
  return { decidedOn, realisationPlan: decidedOn === null ? null : plan(random) };
}

function plan(random: Random): NonNullable<Schedule['realisationPlan']> {
  return random.weighted([
    ['yes', 6],
    ['no', 2],
    ['notNeeded', 2],
  ]);
}
