import { text } from '../text/index.ts';
import { seenNumber } from '../workbook/read-cell.ts';
import { example } from './example/example.ts';
import { defineRule, message } from './rule.ts';
import { issuesOf } from './support/issues.ts';
import { issuePlace } from './support/where.ts';

export const numberIsNotText = defineRule({
  id: 'number-is-not-text',
  since: 1,
  severity: 'error',
  scope: 'cell',
  title: text('Tal är tal, inte text', 'Numbers are numbers, not text'),
  why: text(
    'Ett tal som är skrivet som text hoppas över när Excel summerar, utan att det syns.',
    'Excel silently leaves out a number written as text when it adds up.',
  ),
  remedy: text('Gör om texten till ett tal.', 'Turn the text into a number.'),
  source: ['R2'],
  messages: {
    asText: message<{ found: string; value: string }>({
      sv: ({ found, value }, { full }) => ({
        says: `’${found}’ i ${full} är text, inte ett tal.`,
        expected: `Talet ${value}.`,
        remedy: `Vi kan göra om det till talet ${value}.`,
      }),
      en: ({ found, value }, { full }) => ({
        says: `’${found}’ in ${full} is text, not a number.`,
        expected: `The number ${value}.`,
        remedy: `We can turn it into the number ${value}.`,
      }),
    }),
  },
  check: (submission, report) => {
    for (const { issue, what } of issuesOf(submission, 'number-as-text')) {
      const at = issuePlace(submission, issue);
      report('asText', {
        params: { found: issue.raw, value: seenNumber(what.value) },
        found: issue.raw,
        at,
        fix: {
          safety: 'safe',
          edits: [{ kind: 'set', sheet: at.sheet, row: issue.row, column: issue.column, value: what.value }],
        },
      });
    }
  },
  examples: {
    valid: [example('ett tal', { kind: 'set', sheet: 'portfolio', row: 1, column: 'budget', value: 1250.5 })],
    invalid: [
      example('tal som text', {
        kind: 'set',
        sheet: 'portfolio',
        row: 1,
        column: 'budget',
        value: '1 250,5',
      }),
      example('procent som text', {
        kind: 'set',
        sheet: 'portfolio',
        row: 0,
        column: 'innovationShare',
        value: '35 %',
      }),
      example('svar som text', { kind: 'set', sheet: 'survey', row: 2, column: 'statement:P04', value: '4' }),
    ],
  },
});
