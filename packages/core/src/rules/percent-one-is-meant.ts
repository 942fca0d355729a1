import { text } from '../text/index.ts';
import { example } from './example/example.ts';
import { defineRule, message } from './rule.ts';
import { issuesOf } from './support/issues.ts';
import { setCell } from './support/set-cell.ts';
import { issuePlace } from './support/where.ts';

export const percentOneIsMeant = defineRule({
  id: 'percent-one-is-meant',
  since: 1,
  severity: 'warning',
  scope: 'cell',
  title: text('1 betyder en procent', '1 means one per cent'),
  why: text(
    'Talet 1 kan betyda en procent eller allt. Vi läser det som en procent.',
    'The number 1 could mean one per cent or all of it. We read it as one per cent.',
  ),
  remedy: text('Skriv 100 om ni menar allt.', 'Write 100 if you mean all of it.'),
  source: ['R2'],
  messages: {
    one: message<{ found: string }>({
      sv: ({ found }, { full, header }) => ({
        says: `${header} är ${found} i ${full} och räknas som 1 %.`,
        expected: 'Procent från 0 till 100.',
        remedy: 'Menar ni 100 %? Om ni menar 1 %, skriv 1 % i cellen.',
      }),
      en: ({ found }, { full, header }) => ({
        says: `${header} is ${found} in ${full} and counts as 1 %.`,
        expected: 'A percentage from 0 to 100.',
        remedy: 'Do you mean 100 %? If you mean 1 %, write 1 % in the cell.',
      }),
    }),
  },
  check: (submission, report) => {
    for (const { issue } of issuesOf(submission, 'percent-one')) {
      const at = issuePlace(submission, issue);
      report('one', { params: { found: issue.raw }, found: issue.raw, at, fix: setCell(at, 100, 'ask') });
    }
  },
  examples: {
    valid: [
      example('en procent som procent', {
        kind: 'set',
        sheet: 'portfolio',
        row: 1,
        column: 'innovationShare',
        value: { percent: 0.01 },
      }),
    ],
    invalid: [
      example('1 i stället för 100 %', {
        kind: 'set',
        sheet: 'portfolio',
        row: 2,
        column: 'innovationShare',
        value: 1,
      }),
    ],
  },
});
