import { text } from '../text/index.ts';
import { serialFromDate } from '../workbook/index.ts';
import { example } from './example/example.ts';
import { defineRule, message } from './rule.ts';
import { issuesOf } from './support/issues.ts';
import { issuePlace } from './support/where.ts';

export const dateIsReadable = defineRule({
  id: 'date-is-readable',
  since: 1,
  severity: 'error',
  scope: 'cell',
  title: text('Datumet går att läsa', 'The date can be read'),
  why: text(
    '03/04/2022 är den 3 april för en del och den 4 mars för andra. Vi gissar inte.',
    '03/04/2022 is 3 April to some and 4 March to others. We do not guess.',
  ),
  remedy: text('Skriv år, månad och dag: 2022-03-31.', 'Write year, month and day: 2022-03-31.'),
  source: ['R2'],
  messages: {
    ambiguous: message<{ found: string; example: string }>({
      sv: (params, { full, header }) => ({
        says: `’${params.found}’ i ${full} kan betyda två datum: dag och månad går att byta plats på.`,
        expected: `${header} som år, månad och dag.`,
        remedy: `Skriv till exempel ${params.example}.`,
      }),
      en: (params, { full, header }) => ({
        says: `’${params.found}’ in ${full} could mean two dates: day and month can be swapped.`,
        expected: `${header} as year, month and day.`,
        remedy: `Write for instance ${params.example}.`,
      }),
    }),
    notADate: message<{ found: string; example: string }>({
      sv: (params, { full, header }) => ({
        says: `’${params.found}’ i ${full} är inte ett datum.`,
        expected: `${header} som år, månad och dag.`,
        remedy: `Skriv till exempel ${params.example}.`,
      }),
      en: (params, { full, header }) => ({
        says: `’${params.found}’ in ${full} is not a date.`,
        expected: `${header} as year, month and day.`,
        remedy: `Write for instance ${params.example}.`,
      }),
    }),
  },
  check: (submission, report) => {
    for (const { issue, what, column } of issuesOf(submission, 'date-unreadable')) {
      report(what.reason === 'ambiguous' ? 'ambiguous' : 'notADate', {
        params: { found: issue.raw, example: column.example },
        found: issue.raw,
        at: issuePlace(submission, issue),
      });
    }
  },
  examples: {
    valid: [
      example('ett datum', {
        kind: 'set',
        sheet: 'benefits',
        row: 0,
        column: 'baselineOn',
        value: { date: serialFromDate('2021-11-30') },
      }),
    ],
    invalid: [
      example('dag och månad kan bytas', {
        kind: 'set',
        sheet: 'portfolio',
        row: 0,
        column: 'decidedOn',
        value: '03/04/2022',
      }),
      example('inte ett datum', {
        kind: 'set',
        sheet: 'portfolio',
        row: 0,
        column: 'end',
        value: 'efter sommaren',
      }),
    ],
  },
});
