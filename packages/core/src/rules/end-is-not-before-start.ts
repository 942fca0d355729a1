import { text } from '../text/index.ts';
import type { TableReading } from '../workbook/index.ts';
import { serialFromDate } from '../workbook/index.ts';
import { example } from './example/example.ts';
import { defineRule, message } from './rule.ts';
import { cellPlace } from './support/where.ts';

interface Period {
  readonly row: number;
  readonly start: string | null;
  readonly end: string | null;
}

export const endIsNotBeforeStart = defineRule({
  id: 'end-is-not-before-start',
  since: 1,
  severity: 'error',
  scope: 'row',
  title: text('Slut kommer inte före start', 'The end does not come before the start'),
  why: text(
    'Med datumen omkastade hamnar raden i fel år.',
    'With the dates swapped the row lands in the wrong year.',
  ),
  remedy: text('Rätta det datum som är fel.', 'Correct the date that is wrong.'),
  source: ['R2'],
  messages: {
    before: message<{ end: string; start: string; row: number }>({
      sv: ({ end, start, row }, { header, sheet }) => ({
        says: `${header} ${end} är före start ${start} (${sheet} rad ${row}).`,
        expected: 'Ett slutdatum på eller efter startdatumet.',
        remedy: 'Rätta det datum som är fel.',
      }),
      en: ({ end, start, row }, { header, sheet }) => ({
        says: `${header} ${end} is before the start ${start} (${sheet} row ${row}).`,
        expected: 'An end date on or after the start date.',
        remedy: 'Correct the date that is wrong.',
      }),
    }),
  },
  check: (submission, report) => {
    const { portfolio, actions } = submission.tables;
    const compare = (table: TableReading, endKey: string, periods: readonly Period[]): void => {
      for (const { row, start, end } of periods) {
        if (start === null || end === null || end >= start) continue;
        report('before', {
          params: { end, start, row: row + 1 },
          found: end,
          at: cellPlace(table, row, endKey),
        });
      }
    };
    if (portfolio !== null) {
      compare(
        portfolio,
        'end',
        portfolio.rows.map(({ row, values }) => ({ row, start: values.start, end: values.end })),
      );
    }
    if (actions !== null) {
      compare(
        actions,
        'due',
        actions.rows.map(({ row, values }) => ({ row, start: values.start, end: values.due })),
      );
    }
  },
  examples: {
    valid: [
      example('samma dag', {
        kind: 'set',
        sheet: 'portfolio',
        row: 0,
        column: 'end',
        value: { date: serialFromDate('2022-01-10') },
      }),
    ],
    invalid: [
      example('slut före start', {
        kind: 'set',
        sheet: 'portfolio',
        row: 0,
        column: 'start',
        value: { date: serialFromDate('2023-08-15') },
      }),
      example('insats klar före start', {
        kind: 'set',
        sheet: 'actions',
        row: 1,
        column: 'due',
        value: { date: serialFromDate('2022-06-30') },
      }),
    ],
  },
});
