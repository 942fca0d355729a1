import { text } from '../text/index.ts';
import { example } from './example/example.ts';
import { defineRule, message } from './rule.ts';
import { startWithCount } from './support/count-words.ts';
import { fewOrMany } from './support/few-or-many.ts';
import { type Listing, listing, rowLabel, sayListing } from './support/listing.ts';
import { emptyCells } from './support/odd-cells.ts';
import { cellPlace } from './support/where.ts';

export const initiativeServesThePlan = defineRule({
  id: 'initiative-serves-the-plan',
  since: 1,
  severity: 'advice',
  scope: 'row',
  title: text('Initiativet är kopplat till ett målområde', 'The initiative is tied to a goal area'),
  why: text(
    'Utan koppling syns initiativet inte när staden ser vad som görs för planens mål.',
    "Without a link the initiative is not seen when the city looks at what is done for the plan's goals.",
  ),
  remedy: text('Välj ett eller flera målområden.', 'Choose one or more goal areas.'),
  source: ['R7'],
  notFor: text(
    'Initiativ som planen inte handlar om, till exempel byte av ett system som måste bytas.',
    'Initiatives that the plan is not about, such as replacing a system that must be replaced.',
  ),
  messages: {
    noLink: message<{ label: string }>({
      sv: ({ label }, { full, header }) => ({
        says: `${label} saknar koppling till planen (${full}).`,
        expected: `${header} M1–M4.`,
        remedy: 'Välj ett eller flera målområden, eller låt det vara tomt.',
      }),
      en: ({ label }, { full, header }) => ({
        says: `${label} has no link to the plan (${full}).`,
        expected: `${header} M1–M4.`,
        remedy: 'Choose one or more goal areas, or leave it empty.',
      }),
    }),
    several: message<{ count: number } & Listing>({
      sv: ({ count, ...labels }, { header }) => ({
        says: `${startWithCount(count, 'Ett initiativ', 'initiativ', 'sv')} saknar koppling till planen (${sayListing(labels, 'sv')}).`,
        expected: `${header} M1–M4.`,
        remedy: 'Välj ett eller flera målområden, eller låt det vara tomt.',
      }),
      en: ({ count, ...labels }, { header }) => ({
        says: `${startWithCount(count, 'One initiative', 'initiatives', 'en')} have no link to the plan (${sayListing(labels, 'en')}).`,
        expected: `${header} M1–M4.`,
        remedy: 'Choose one or more goal areas, or leave it empty.',
      }),
    }),
  },
  check: (submission, report) => {
    const { portfolio } = submission.tables;
    const isEmpty = portfolio === null ? null : emptyCells(submission, portfolio, 'goalAreas');
    if (portfolio === null || isEmpty === null) return;
    const found = portfolio.rows.flatMap(({ row, values: { id, status, goalAreas } }) => {
      if ((goalAreas ?? []).length > 0 || status === 'cancelled' || !isEmpty(row)) return [];
      const at = cellPlace(portfolio, row, 'goalAreas');
      return [{ at, label: rowLabel(id, at) }];
    });
    fewOrMany(
      found,
      ({ at, label }) => {
        report('noLink', { params: { label }, found: '', at });
      },
      (all, { at }) => {
        const labels = listing(all.map(({ label }) => label));
        report('several', { params: { count: all.length, ...labels }, found: '', at });
      },
    );
  },
  examples: {
    valid: [
      example('fyra målområden', {
        kind: 'set',
        sheet: 'portfolio',
        row: 0,
        column: 'goalAreas',
        value: 'M1; M2; M3; M4',
      }),
    ],
    invalid: [
      example('ett initiativ utan målområde', {
        kind: 'set',
        sheet: 'portfolio',
        row: 0,
        column: 'goalAreas',
        value: null,
      }),
      example('inget är kopplat', { kind: 'fill', sheet: 'portfolio', column: 'goalAreas', value: null }),
    ],
  },
});
