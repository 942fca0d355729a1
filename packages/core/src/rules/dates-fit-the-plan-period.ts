import { text } from '../text/index.ts';
import type { TableReading } from '../workbook/index.ts';
import { serialFromDate } from '../workbook/index.ts';
import { example } from './example/example.ts';
import { defineRule, message } from './rule.ts';
import { rowLabel } from './support/listing.ts';
import { measuringYear } from './support/measuring-year.ts';
import { cellPlace } from './support/where.ts';

interface Period {
  readonly row: number;
  readonly id: string | null;
  readonly start: string | null;
  readonly end: string | null;
}

export const datesFitThePlanPeriod = defineRule({
  id: 'dates-fit-the-plan-period',
  since: 1,
  severity: 'warning',
  scope: 'row',
  title: text('Perioden berör planens år', "The period touches the plan's years"),
  why: text(
    'Det som slutade före planen eller börjar efter den hör inte till planens uppföljning. Ofta är det ett skrivfel i årtalet.',
    "What ended before the plan or begins after it does not belong to the plan's follow-up. Often the year is mistyped.",
  ),
  remedy: text('Rätta årtalet, eller ta bort raden.', 'Correct the year, or remove the row.'),
  source: ['R2', 'Plan för digitalisering 2022–2025: giltighet'],
  messages: {
    before: message<{ label: string; end: string; first: number }>({
      sv: ({ label, end, first }, { full }) => ({
        says: `${label} slutade ${end} (${full}), före ${first}.`,
        expected: `En period som berör ${first} eller senare.`,
        remedy: 'Är årtalet fel? Rätta det. Annars kan raden tas bort.',
      }),
      en: ({ label, end, first }, { full }) => ({
        says: `${label} ended ${end} (${full}), before ${first}.`,
        expected: `A period that touches ${first} or later.`,
        remedy: 'Is the year wrong? Correct it. Otherwise the row can be removed.',
      }),
    }),
    after: message<{ label: string; start: string; last: number }>({
      sv: ({ label, start, last }, { full }) => ({
        says: `${label} börjar ${start} (${full}), efter planens sista år ${last}.`,
        expected: `En period som berör ${last} eller tidigare.`,
        remedy: 'Är årtalet fel? Rätta det. Annars kan raden tas bort.',
      }),
      en: ({ label, start, last }, { full }) => ({
        says: `${label} begins ${start} (${full}), after the plan's last year ${last}.`,
        expected: `A period that touches ${last} or earlier.`,
        remedy: 'Is the year wrong? Correct it. Otherwise the row can be removed.',
      }),
    }),
  },
  check: (submission, report, { plan }) => {
    const { portfolio, actions } = submission.tables;
    const year = measuringYear(submission, plan);
    // A measurement before the plan's first year concerns what went on in that year.
    const first = Math.min(plan.period.firstYear, year ?? plan.period.firstYear);
    const last = plan.period.lastYear;
    const firstDay = `${first}-01-01`;
    const lastDay = `${last}-12-31`;
    const firstDayOfYear = `${year}-01-01`;
    const compare = (table: TableReading, endKey: string, { row, id, start, end }: Period): void => {
      if (start !== null && end !== null && end < start) return;
      if (end !== null && end < firstDay) {
        const at = cellPlace(table, row, endKey);
        report('before', { params: { label: rowLabel(id, at), end, first }, found: end, at });
      } else if (start !== null && start > lastDay) {
        const at = cellPlace(table, row, 'start');
        report('after', { params: { label: rowLabel(id, at), start, last }, found: start, at });
      }
    };
    for (const { row, values } of portfolio?.rows ?? []) {
      // An ongoing initiative that has ended is the business of `ongoing-initiative-has-not-ended`.
      const ended = values.status === 'ongoing' && year !== null && (values.end ?? '9') < firstDayOfYear;
      const { id, start, end } = values;
      if (portfolio !== null && !ended) compare(portfolio, 'end', { row, id, start, end });
    }
    for (const { row, values } of actions?.rows ?? []) {
      const { id, start, due } = values;
      if (actions !== null) compare(actions, 'due', { row, id, start, end: due });
    }
  },
  examples: {
    valid: [
      example('började före planen', {
        kind: 'set',
        sheet: 'portfolio',
        row: 0,
        column: 'start',
        value: { date: serialFromDate('2019-09-01') },
      }),
    ],
    invalid: [
      example(
        'slutade före planen',
        {
          kind: 'set',
          sheet: 'portfolio',
          row: 4,
          column: 'start',
          value: { date: serialFromDate('2012-01-10') },
        },
        {
          kind: 'set',
          sheet: 'portfolio',
          row: 4,
          column: 'end',
          value: { date: serialFromDate('2012-05-31') },
        },
      ),
      example(
        'börjar efter planen',
        {
          kind: 'set',
          sheet: 'actions',
          row: 1,
          column: 'start',
          value: { date: serialFromDate('2032-07-01') },
        },
        {
          kind: 'set',
          sheet: 'actions',
          row: 1,
          column: 'due',
          value: { date: serialFromDate('2032-12-31') },
        },
      ),
    ],
  },
});
