import { text } from '../text/index.ts';
import { example } from './example/example.ts';
import { defineRule, message } from './rule.ts';
import { issuesOf } from './support/issues.ts';
import { issuePlace } from './support/where.ts';

export const yearIsAYear = defineRule({
  id: 'year-is-a-year',
  since: 1,
  severity: 'error',
  scope: 'cell',
  title: text('Ett år skrivs med fyra siffror', 'A year is written with four digits'),
  why: text(
    'Läsåret 2021/22 eller ’fjol’ kan betyda två år. Vi gissar inte.',
    'The school year 2021/22 or ’last year’ could mean two years. We do not guess.',
  ),
  remedy: text('Skriv ett år, till exempel 2022.', 'Write a year, for instance 2022.'),
  source: ['R2'],
  messages: {
    unreadable: message<{ found: string; example: string }>({
      sv: (params, { full, header }) => ({
        says: `${header} är ’${params.found}’ (${full}).`,
        expected: 'Ett år med fyra siffror.',
        remedy: `Skriv ett år, till exempel ${params.example}.`,
      }),
      en: (params, { full, header }) => ({
        says: `${header} is ’${params.found}’ (${full}).`,
        expected: 'A year with four digits.',
        remedy: `Write a year, for instance ${params.example}.`,
      }),
    }),
  },
  check: (submission, report) => {
    for (const { issue, column } of issuesOf(submission, 'year-unreadable')) {
      report('unreadable', {
        params: { found: issue.raw, example: column.example },
        found: issue.raw,
        at: issuePlace(submission, issue),
      });
    }
  },
  examples: {
    valid: [
      example('år som tal', {
        kind: 'set',
        sheet: 'systems',
        row: 0,
        column: 'inUseSince',
        value: 1998,
      }),
    ],
    invalid: [
      example('läsår', { kind: 'fact', key: 'year', value: '2021/22' }),
      example('ord i stället för år', {
        kind: 'set',
        sheet: 'systems',
        row: 0,
        column: 'inUseSince',
        value: 'länge sedan',
      }),
    ],
  },
});
