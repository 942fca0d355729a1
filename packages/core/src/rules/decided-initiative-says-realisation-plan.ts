import { text } from '../text/index.ts';
import { realisationPlanCodes } from '../workbook/code-lists.ts';
import { example } from './example/example.ts';
import { defineRule, message } from './rule.ts';
import { startWithCount } from './support/count-words.ts';
import { fewOrMany } from './support/few-or-many.ts';
import { type Listing, listing, rowLabel, sayListing } from './support/listing.ts';
import { emptyCells } from './support/odd-cells.ts';
import { cellPlace } from './support/where.ts';

const CHOICES = realisationPlanCodes.choices.map(({ cell }) => cell).join(' · ');

export const decidedInitiativeSaysRealisationPlan = defineRule({
  id: 'decided-initiative-says-realisation-plan',
  since: 1,
  severity: 'warning',
  scope: 'row',
  title: text(
    'Beslutade initiativ svarar om nyttorealiseringsplan',
    'Decided initiatives say whether there is a realisation plan',
  ),
  why: text(
    'Planens mått är andelen beslutade förändringsinsatser med nyttorealiseringsplan. Utan svar går den inte att räkna.',
    "The plan's measure is the share of decided initiatives with a benefits realisation plan. Without an answer it cannot be counted.",
  ),
  remedy: text('Välj Ja, Nej eller Behövs inte.', 'Choose Ja, Nej or Behövs inte.'),
  source: ['R20', 'Plan för digitalisering 2022–2025: nyttor realiseras (M2)'],
  messages: {
    silent: message<{ label: string }>({
      sv: ({ label }, { full }) => ({
        says: `${label} är beslutat men saknar svar om nyttorealiseringsplan (${full}).`,
        expected: CHOICES,
        remedy: 'Välj i listan.',
      }),
      en: ({ label }, { full }) => ({
        says: `${label} is decided but does not say whether there is a benefits realisation plan (${full}).`,
        expected: CHOICES,
        remedy: 'Choose from the list.',
      }),
    }),
    several: message<{ count: number } & Listing>({
      sv: ({ count, ...labels }) => ({
        says: `${startWithCount(count, 'Ett initiativ', 'initiativ', 'sv')} är beslutade men saknar svar om nyttorealiseringsplan (${sayListing(labels, 'sv')}).`,
        expected: CHOICES,
        remedy: 'Välj i listan.',
      }),
      en: ({ count, ...labels }) => ({
        says: `${startWithCount(count, 'One initiative', 'initiatives', 'en')} are decided but do not say whether there is a benefits realisation plan (${sayListing(labels, 'en')}).`,
        expected: CHOICES,
        remedy: 'Choose from the list.',
      }),
    }),
  },
  check: (submission, report) => {
    const { portfolio } = submission.tables;
    const isEmpty = portfolio === null ? null : emptyCells(submission, portfolio, 'realisationPlan');
    if (portfolio === null || isEmpty === null) return;
    const found = portfolio.rows.flatMap(({ row, values }) => {
      const { id, status, decidedOn, realisationPlan } = values;
      if (decidedOn === null || realisationPlan !== null || status === 'cancelled' || !isEmpty(row))
        return [];
      const at = cellPlace(portfolio, row, 'realisationPlan');
      return [{ at, label: rowLabel(id, at) }];
    });
    fewOrMany(
      found,
      ({ at, label }) => {
        report('silent', { params: { label }, found: '', at });
      },
      (all, { at }) => {
        const labels = listing(all.map(({ label }) => label));
        report('several', { params: { count: all.length, ...labels }, found: '', at });
      },
    );
  },
  examples: {
    valid: [
      example('behövs inte', {
        kind: 'set',
        sheet: 'portfolio',
        row: 0,
        column: 'realisationPlan',
        value: 'Behövs inte',
      }),
    ],
    invalid: [
      example('beslutat utan svar', {
        kind: 'set',
        sheet: 'portfolio',
        row: 0,
        column: 'realisationPlan',
        value: null,
      }),
      example('inget av de beslutade svarar', {
        kind: 'fill',
        sheet: 'portfolio',
        column: 'realisationPlan',
        value: null,
      }),
    ],
  },
});
