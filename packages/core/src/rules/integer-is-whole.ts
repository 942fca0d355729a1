import { text } from '../text/index.ts';
import { example } from './example/example.ts';
import { defineRule, message } from './rule.ts';
import { issuesOf } from './support/issues.ts';
import { issuePlace } from './support/where.ts';

export const integerIsWhole = defineRule({
  id: 'integer-is-whole',
  since: 1,
  severity: 'error',
  scope: 'cell',
  title: text('Antal är hela tal', 'Counts are whole numbers'),
  why: text(
    'Ett antal med decimaler är ofta något annat än ett antal, till exempel en andel. Vi avrundar inte.',
    'A count with decimals is often something else, such as a share. We do not round.',
  ),
  remedy: text('Skriv ett helt tal.', 'Write a whole number.'),
  source: ['R2'],
  messages: {
    fraction: message<{ found: string }>({
      sv: ({ found }, { full, header }) => ({
        says: `${header} är ${found} (${full}). Det är inte ett helt tal.`,
        expected: 'Ett helt tal utan decimaler.',
        remedy: 'Skriv ett helt tal.',
      }),
      en: ({ found }, { full, header }) => ({
        says: `${header} is ${found} (${full}). That is not a whole number.`,
        expected: 'A whole number without decimals.',
        remedy: 'Write a whole number.',
      }),
    }),
  },
  check: (submission, report) => {
    for (const { issue } of issuesOf(submission, 'not-an-integer')) {
      report('fraction', {
        params: { found: issue.raw },
        found: issue.raw,
        at: issuePlace(submission, issue),
      });
    }
  },
  examples: {
    valid: [example('ett helt tal', { kind: 'fact', key: 'employees', value: 1200 })],
    invalid: [example('antal med decimal', { kind: 'fact', key: 'invited', value: 14.5 })],
  },
});
