import { text } from '../text/index.ts';
import { example } from './example/example.ts';
import { defineRule, message } from './rule.ts';
import { issuesOf } from './support/issues.ts';
import { issuePlace } from './support/where.ts';

export const cellIsReadable = defineRule({
  id: 'cell-is-readable',
  since: 1,
  severity: 'error',
  scope: 'cell',
  title: text('Ingen cell är skadad i filen', 'No cell is damaged in the file'),
  why: text(
    'Filen säger emot sig själv här, så vi vet inte vad cellen ska innehålla.',
    'The file contradicts itself here, so we do not know what the cell should hold.',
  ),
  remedy: text('Skriv värdet på nytt och spara i Excel.', 'Write the value again and save in Excel.'),
  source: ['R2'],
  messages: {
    damaged: message<Record<never, never>>({
      sv: (_, { full, header }) => ({
        says: `${full} (${header}) är skadad i filen och går inte att läsa.`,
        expected: 'En hel cell.',
        remedy: 'Öppna arbetsboken i Excel, skriv värdet på nytt och spara.',
      }),
      en: (_, { full, header }) => ({
        says: `${full} (${header}) is damaged in the file and cannot be read.`,
        expected: 'An undamaged cell.',
        remedy: 'Open the workbook in Excel, write the value again and save.',
      }),
    }),
  },
  check: (submission, report) => {
    for (const { issue } of issuesOf(submission, 'damaged')) {
      report('damaged', { params: {}, found: issue.raw, at: issuePlace(submission, issue) });
    }
  },
  examples: {
    valid: [
      example('en hel cell', {
        kind: 'set',
        sheet: 'portfolio',
        row: 0,
        column: 'motivation',
        value: 'Nytt är att beslutet kommer samma dag',
      }),
    ],
    invalid: [example('skadad cell', { kind: 'damage', sheet: 'portfolio', row: 1, column: 'motivation' })],
  },
});
