import { text } from '../text/index.ts';
import { example } from './example/example.ts';
import { defineRule, message } from './rule.ts';
import { issuesOf } from './support/issues.ts';
import { issuePlace } from './support/where.ts';

export const numberIsReadable = defineRule({
  id: 'number-is-readable',
  since: 1,
  severity: 'error',
  scope: 'cell',
  title: text('Talet går att läsa', 'The number can be read'),
  why: text(
    'Ett tal som kan betyda två saker gissar vi aldrig.',
    'We never guess a number that could mean two things.',
  ),
  remedy: text(
    'Skriv talet med siffror och decimalkomma.',
    'Write the number in digits with a decimal comma.',
  ),
  source: ['R2'],
  messages: {
    ambiguous: message<{ found: string }>({
      sv: ({ found }, { full }) => ({
        says: `’${found}’ i ${full} kan betyda två saker: punkten kan vara tusental eller decimal.`,
        expected: 'Ett tal med decimalkomma och utan punkt.',
        remedy: 'Skriv till exempel 1500 eller 1,5.',
      }),
      en: ({ found }, { full }) => ({
        says: `’${found}’ in ${full} could mean two things: the dot may mark thousands or decimals.`,
        expected: 'A number with a decimal comma and no dot.',
        remedy: 'Write for instance 1500 or 1,5.',
      }),
    }),
    notANumber: message<{ found: string }>({
      sv: ({ found }, { full }) => ({
        says: `’${found}’ i ${full} är inte ett tal.`,
        expected: 'Bara siffror, med decimalkomma om det behövs.',
        remedy: 'Skriv talet med siffror, och en förklaring i en egen kolumn.',
      }),
      en: ({ found }, { full }) => ({
        says: `’${found}’ in ${full} is not a number.`,
        expected: 'Digits only, with a decimal comma where needed.',
        remedy: 'Write the number in digits, and any explanation in a column of its own.',
      }),
    }),
  },
  check: (submission, report) => {
    for (const { issue, what } of issuesOf(submission, 'number-unreadable')) {
      report(what.reason === 'ambiguous' ? 'ambiguous' : 'notANumber', {
        params: { found: issue.raw },
        found: issue.raw,
        at: issuePlace(submission, issue),
      });
    }
  },
  examples: {
    valid: [
      example('decimalkomma', { kind: 'set', sheet: 'portfolio', row: 0, column: 'hours', value: 12.5 }),
    ],
    invalid: [
      example('punkt före tre siffror', {
        kind: 'set',
        sheet: 'portfolio',
        row: 0,
        column: 'hours',
        value: '1.500',
      }),
      example('ord i stället för tal', {
        kind: 'set',
        sheet: 'portfolio',
        row: 0,
        column: 'hours',
        value: 'ca hundra',
      }),
    ],
  },
});
