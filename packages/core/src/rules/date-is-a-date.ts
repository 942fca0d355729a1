import { text } from '../text/index.ts';
import { serialFromDate } from '../workbook/index.ts';
import { example } from './example/example.ts';
import { defineRule, message } from './rule.ts';
import { issuesOf } from './support/issues.ts';
import { setCell } from './support/set-cell.ts';
import { issuePlace } from './support/where.ts';

export const dateIsADate = defineRule({
  id: 'date-is-a-date',
  since: 1,
  severity: 'advice',
  scope: 'cell',
  title: text('Datum är datum, inte text', 'Dates are dates, not text'),
  why: text(
    'Vi läser datumet ändå, men Excel kan inte sortera eller räkna dagar på det.',
    'We read the date all the same, but Excel cannot sort it or count days with it.',
  ),
  remedy: text('Låt oss göra om texten till ett datum.', 'Let us turn the text into a date.'),
  source: ['R2'],
  messages: {
    asText: message<{ found: string; date: string }>({
      sv: ({ found, date }, { full }) => ({
        says: `’${found}’ i ${full} är text. Vi läser det som ${date}.`,
        expected: `Datumet ${date}.`,
        remedy: `Vi kan göra om det till datumet ${date}.`,
      }),
      en: ({ found, date }, { full }) => ({
        says: `’${found}’ in ${full} is text. We read it as ${date}.`,
        expected: `The date ${date}.`,
        remedy: `We can turn it into the date ${date}.`,
      }),
    }),
  },
  check: (submission, report) => {
    for (const { issue, what } of issuesOf(submission, 'date-as-text')) {
      const at = issuePlace(submission, issue);
      report('asText', {
        params: { found: issue.raw, date: what.date },
        found: issue.raw,
        at,
        fix: setCell(at, { date: what.date }, 'safe'),
      });
    }
  },
  examples: {
    valid: [
      example('ett datum', {
        kind: 'set',
        sheet: 'portfolio',
        row: 0,
        column: 'start',
        value: { date: serialFromDate('2022-02-01') },
      }),
    ],
    invalid: [
      example('datum som text', {
        kind: 'set',
        sheet: 'portfolio',
        row: 0,
        column: 'start',
        value: '10 januari 2022',
      }),
      example('bara månaden', {
        kind: 'set',
        sheet: 'portfolio',
        row: 0,
        column: 'end',
        value: '2023-06',
      }),
    ],
  },
});
