import { text } from '../text/index.ts';
import { initiativeStatusCodes } from '../workbook/code-lists.ts';
import { example } from './example/example.ts';
import { defineRule, message } from './rule.ts';
import { choiceCell } from './support/choice.ts';
import { startWithCount } from './support/count-words.ts';
import { fewOrMany } from './support/few-or-many.ts';
import { type Listing, listing, rowLabel, sayListing } from './support/listing.ts';
import { emptyCells } from './support/odd-cells.ts';
import { cellPlace } from './support/where.ts';

export const finishedInitiativeHasAnEnd = defineRule({
  id: 'finished-initiative-has-an-end',
  since: 1,
  severity: 'warning',
  scope: 'row',
  title: text('Det som är slut har ett slutdatum', 'What has ended has an end date'),
  why: text(
    'Avslutade och avbrutna initiativ visas per år. Utan slutdatum vet ingen vilket.',
    'Finished and cancelled initiatives are shown by year. Without an end date nobody knows which.',
  ),
  remedy: text('Skriv slutdatum, eller ändra status.', 'Write the end date, or change the status.'),
  source: ['R2', 'R20'],
  messages: {
    noEnd: message<{ label: string; status: string }>({
      sv: ({ label, status }, { full }) => ({
        says: `${label} är ${status} men saknar slutdatum (${full}).`,
        expected: 'Dagen då initiativet slutade.',
        remedy: 'Skriv slutdatum, eller ändra status.',
      }),
      en: ({ label, status }, { full }) => ({
        says: `${label} is ${status} but lacks an end date (${full}).`,
        expected: 'The day the initiative ended.',
        remedy: 'Write the end date, or change the status.',
      }),
    }),
    several: message<{ count: number } & Listing>({
      sv: ({ count, ...labels }) => ({
        says: `${startWithCount(count, 'Ett initiativ', 'initiativ', 'sv')} har slutat men saknar slutdatum (${sayListing(labels, 'sv')}).`,
        expected: 'Dagen då initiativet slutade.',
        remedy: 'Skriv slutdatum, eller ändra status.',
      }),
      en: ({ count, ...labels }) => ({
        says: `${startWithCount(count, 'One initiative', 'initiatives', 'en')} have ended but lack an end date (${sayListing(labels, 'en')}).`,
        expected: 'The day the initiative ended.',
        remedy: 'Write the end date, or change the status.',
      }),
    }),
  },
  check: (submission, report) => {
    const { portfolio } = submission.tables;
    const isEmpty = portfolio === null ? null : emptyCells(submission, portfolio, 'end');
    if (portfolio === null || isEmpty === null) return;
    const found = portfolio.rows.flatMap(({ row, values: { id, status, end } }) => {
      if ((status !== 'finished' && status !== 'cancelled') || end !== null || !isEmpty(row)) return [];
      const at = cellPlace(portfolio, row, 'end');
      return [{ at, label: rowLabel(id, at), status: choiceCell(initiativeStatusCodes, status) }];
    });
    fewOrMany(
      found,
      ({ at, ...params }) => {
        report('noEnd', { params, found: '', at });
      },
      (all, { at }) => {
        const labels = listing(all.map(({ label }) => label));
        report('several', { params: { count: all.length, ...labels }, found: '', at });
      },
    );
  },
  examples: {
    valid: [
      example('pågående utan slutdatum', {
        kind: 'set',
        sheet: 'portfolio',
        row: 0,
        column: 'end',
        value: null,
      }),
    ],
    invalid: [
      example('avslutat utan slutdatum', {
        kind: 'set',
        sheet: 'portfolio',
        row: 4,
        column: 'end',
        value: null,
      }),
      example(
        'fem avbrutna utan slutdatum',
        { kind: 'fill', sheet: 'portfolio', column: 'status', value: 'Avbruten' },
        { kind: 'fill', sheet: 'portfolio', column: 'end', value: null },
      ),
    ],
  },
});
