import { text } from '../text/index.ts';
import { example } from './example/example.ts';
import { defineRule, message } from './rule.ts';
import { issuesOf } from './support/issues.ts';
import { issuePlace } from './support/where.ts';

export const numberIsInRange = defineRule({
  id: 'number-is-in-range',
  since: 1,
  severity: 'error',
  scope: 'cell',
  title: text('Talet ligger inom sina gränser', 'The number lies within its limits'),
  why: text(
    'En budget under noll eller en andel över hundra procent är alltid fel, och räknas inte.',
    'A budget below zero or a share above a hundred per cent is always wrong, and does not count.',
  ),
  remedy: text('Rätta talet.', 'Correct the number.'),
  source: ['R2'],
  messages: {
    negative: message<{ found: string }>({
      sv: ({ found }, { full, header }) => ({
        says: `${header} är ${found} i ${full} och räknas inte.`,
        expected: '0 eller mer.',
        remedy: 'Skriv talet utan minus, eller töm cellen.',
      }),
      en: ({ found }, { full, header }) => ({
        says: `${header} is ${found} in ${full} and does not count.`,
        expected: '0 or more.',
        remedy: 'Write the number without the minus sign, or clear the cell.',
      }),
    }),
    percentage: message<{ found: string }>({
      sv: ({ found }, { full, header }) => ({
        says: `${header} är ${found} i ${full} och räknas inte.`,
        expected: 'Procent från 0 till 100.',
        remedy: 'Skriv en andel av helheten, till exempel 35.',
      }),
      en: ({ found }, { full, header }) => ({
        says: `${header} is ${found} in ${full} and does not count.`,
        expected: 'A percentage from 0 to 100.',
        remedy: 'Write a share of the whole, for instance 35.',
      }),
    }),
  },
  check: (submission, report) => {
    for (const { issue, column } of issuesOf(submission, 'out-of-range')) {
      report(column.type === 'percent' ? 'percentage' : 'negative', {
        params: { found: issue.raw },
        found: issue.raw,
        at: issuePlace(submission, issue),
      });
    }
  },
  examples: {
    valid: [
      example('noll timmar', { kind: 'set', sheet: 'portfolio', row: 0, column: 'hours', value: 0 }),
      example('hundra procent', {
        kind: 'set',
        sheet: 'portfolio',
        row: 2,
        column: 'innovationShare',
        value: 100,
      }),
    ],
    invalid: [
      example('budget under noll', { kind: 'set', sheet: 'portfolio', row: 1, column: 'budget', value: -5 }),
      example('mer än hundra procent', {
        kind: 'set',
        sheet: 'portfolio',
        row: 0,
        column: 'innovationShare',
        value: 140,
      }),
    ],
  },
});
