import { text } from '../text/index.ts';
import { NO_TEXT, YES_TEXT } from '../workbook/index.ts';
import { example } from './example/example.ts';
import { defineRule, message } from './rule.ts';
import { issuesOf } from './support/issues.ts';
import { issuePlace } from './support/where.ts';

export const yesOrNoIsClear = defineRule({
  id: 'yes-or-no-is-clear',
  since: 1,
  severity: 'error',
  scope: 'cell',
  title: text('Ja eller nej går inte att missförstå', 'Yes or no cannot be misunderstood'),
  why: text(
    'Vi delar till exempel aldrig en rad på ett kryss eller ett kanske.',
    'We never share a row on a cross or a maybe, for instance.',
  ),
  remedy: text('Skriv Ja eller Nej, eller töm cellen.', 'Write Ja or Nej, or clear the cell.'),
  source: ['R2', 'R29'],
  messages: {
    unclear: message<{ found: string }>({
      sv: ({ found }, { full, header }) => ({
        says: `${header} är ’${found}’ i ${full}. Vi vet inte om det betyder ja eller nej.`,
        expected: `${YES_TEXT}, ${NO_TEXT} eller en tom cell.`,
        remedy: `Skriv ${YES_TEXT} eller ${NO_TEXT}.`,
      }),
      en: ({ found }, { full, header }) => ({
        says: `${header} is ’${found}’ in ${full}. We do not know whether it means yes or no.`,
        expected: `${YES_TEXT}, ${NO_TEXT} or an empty cell.`,
        remedy: `Write ${YES_TEXT} or ${NO_TEXT}.`,
      }),
    }),
  },
  check: (submission, report) => {
    for (const { issue } of issuesOf(submission, 'boolean-unknown')) {
      report('unclear', {
        params: { found: issue.raw },
        found: issue.raw,
        at: issuePlace(submission, issue),
      });
    }
  },
  examples: {
    valid: [example('nej', { kind: 'set', sheet: 'portfolio', row: 0, column: 'mayBeShared', value: 'nej' })],
    invalid: [
      example('kanske', {
        kind: 'set',
        sheet: 'portfolio',
        row: 0,
        column: 'mayBeShared',
        value: 'Kanske senare',
      }),
    ],
  },
});
