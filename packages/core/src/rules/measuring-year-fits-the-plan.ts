import { text } from '../text/index.ts';
import { example } from './example/example.ts';
import { defineRule, message } from './rule.ts';
import { FIRST_MEASUREMENT, fitsThePlan } from './support/measuring-year.ts';
import { factPlace } from './support/where.ts';

export const measuringYearFitsThePlan = defineRule({
  id: 'measuring-year-fits-the-plan',
  since: 1,
  severity: 'warning',
  scope: 'cell',
  title: text('Mätåret ryms i planen', 'The measuring year lies within the plan'),
  why: text(
    'Ett annat år hamnar bredvid alla andras och går inte att jämföra.',
    "Another year lands beside everyone else's and cannot be compared.",
  ),
  remedy: text('Skriv året som svaren gäller.', 'Write the year that the responses concern.'),
  source: ['R4', 'Plan för digitalisering 2022–2025: uppföljning'],
  messages: {
    early: message<{ year: number; first: number; last: number }>({
      sv: ({ year, first, last }, { cell }) => ({
        says: `Mätår är ${year} (${cell}). Den första mätningen gjordes ${first}.`,
        expected: `Ett år från ${first} till ${last}.`,
        remedy: 'Skriv året som svaren gäller.',
      }),
      en: ({ year, first, last }, { cell }) => ({
        says: `Mätår is ${year} (${cell}). The first measurement was made in ${first}.`,
        expected: `A year from ${first} to ${last}.`,
        remedy: 'Write the year that the responses concern.',
      }),
    }),
    late: message<{ year: number; first: number; last: number }>({
      sv: ({ year, first, last }, { cell }) => ({
        says: `Mätår är ${year} (${cell}). Planen gäller till och med ${last}.`,
        expected: `Ett år från ${first} till ${last}.`,
        remedy: 'Skriv året som svaren gäller.',
      }),
      en: ({ year, first, last }, { cell }) => ({
        says: `Mätår is ${year} (${cell}). The plan applies up to and including ${last}.`,
        expected: `A year from ${first} to ${last}.`,
        remedy: 'Write the year that the responses concern.',
      }),
    }),
  },
  check: (submission, report, { plan }) => {
    const year = submission.about?.values.year ?? null;
    if (year === null || fitsThePlan(year, plan)) return;
    report(year < FIRST_MEASUREMENT ? 'early' : 'late', {
      params: { year, first: FIRST_MEASUREMENT, last: plan.period.lastYear },
      found: String(year),
      at: factPlace(submission, 'year'),
    });
  },
  examples: {
    valid: [example('mitt i planen', { kind: 'fact', key: 'year', value: 2023 })],
    invalid: [
      example('före den första mätningen', { kind: 'fact', key: 'year', value: 2018 }),
      example('efter planens sista år', { kind: 'fact', key: 'year', value: 2031 }),
    ],
  },
});
