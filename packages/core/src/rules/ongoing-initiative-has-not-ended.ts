import { text } from '../text/index.ts';
import { initiativeStatusCodes } from '../workbook/code-lists.ts';
import { serialFromDate } from '../workbook/index.ts';
import { example } from './example/example.ts';
import { defineRule, message } from './rule.ts';
import { choiceCell } from './support/choice.ts';
import { rowLabel } from './support/listing.ts';
import { measuringYear } from './support/measuring-year.ts';
import { cellPlace } from './support/where.ts';

export const ongoingInitiativeHasNotEnded = defineRule({
  id: 'ongoing-initiative-has-not-ended',
  since: 1,
  severity: 'warning',
  scope: 'row',
  title: text('Det som pågår har inte redan slutat', 'What is ongoing has not already ended'),
  why: text(
    'Pågående initiativ räknas i portföljens punkt. Ett som har slutat ska inte vara med.',
    "Ongoing initiatives count in the portfolio's point. One that has ended should not.",
  ),
  remedy: text('Ändra status eller slutdatum.', 'Change the status or the end date.'),
  source: ['R2', 'R10'],
  messages: {
    ended: message<{ label: string; status: string; end: string; year: number }>({
      sv: ({ label, status, end, year }, { full }) => ({
        says: `${label} är ${status} men slutade ${end} (${full}), före mätåret ${year}.`,
        expected: `Ett slutdatum under ${year} eller senare, eller en annan status.`,
        remedy: 'Ändra status eller slutdatum.',
      }),
      en: ({ label, status, end, year }, { full }) => ({
        says: `${label} is ${status} but ended ${end} (${full}), before the measuring year ${year}.`,
        expected: `An end date in ${year} or later, or another status.`,
        remedy: 'Change the status or the end date.',
      }),
    }),
  },
  check: (submission, report, { plan }) => {
    const { portfolio } = submission.tables;
    const year = measuringYear(submission, plan);
    if (portfolio === null || year === null) return;
    for (const { row, values } of portfolio.rows) {
      const { id, status, start, end } = values;
      if (status !== 'ongoing' || end === null || end >= `${year}-01-01`) continue;
      // With the dates swapped either may be wrong: `end-is-not-before-start`.
      if (start !== null && end < start) continue;
      const at = cellPlace(portfolio, row, 'end');
      const params = {
        label: rowLabel(id, at),
        status: choiceCell(initiativeStatusCodes, status),
        end,
        year,
      };
      report('ended', { params, found: end, at });
    }
  },
  examples: {
    valid: [
      example('slutar under mätåret', {
        kind: 'set',
        sheet: 'portfolio',
        row: 0,
        column: 'end',
        value: { date: serialFromDate('2022-02-28') },
      }),
    ],
    invalid: [
      example(
        'slutade året innan',
        {
          kind: 'set',
          sheet: 'portfolio',
          row: 0,
          column: 'start',
          value: { date: serialFromDate('2020-01-10') },
        },
        {
          kind: 'set',
          sheet: 'portfolio',
          row: 0,
          column: 'end',
          value: { date: serialFromDate('2021-06-30') },
        },
      ),
    ],
  },
});
