import { text } from '../text/index.ts';
import { example } from './example/example.ts';
import { defineRule, message } from './rule.ts';
import { issuesOf } from './support/issues.ts';
import { setCell } from './support/set-cell.ts';
import { issuePlace } from './support/where.ts';

export const codeIsSpelledAsInList = defineRule({
  id: 'code-is-spelled-as-in-list',
  since: 1,
  severity: 'advice',
  scope: 'cell',
  title: text('Valet är skrivet som i listan', 'The choice is spelled as in the list'),
  why: text(
    'Vi förstår vad ni menar, men filter och pivottabeller i Excel gör det inte.',
    'We understand what you mean, but filters and pivot tables in Excel do not.',
  ),
  remedy: text('Låt oss skriva valet som i listan.', 'Let us write the choice as in the list.'),
  source: ['R25'],
  messages: {
    variant: message<{ found: string; choice: string }>({
      sv: ({ found, choice }, { full }) => ({
        says: `’${found}’ i ${full} skrivs ${choice} i listan. Vi läser det så.`,
        expected: choice,
        remedy: `Vi kan skriva ${choice}.`,
      }),
      en: ({ found, choice }, { full }) => ({
        says: `’${found}’ in ${full} is written ${choice} in the list. We read it so.`,
        expected: choice,
        remedy: `We can write ${choice}.`,
      }),
    }),
  },
  check: (submission, report) => {
    for (const { issue, what } of issuesOf(submission, 'code-variant')) {
      const at = issuePlace(submission, issue);
      report('variant', {
        params: { found: issue.raw, choice: what.cell },
        found: issue.raw,
        at,
        fix: setCell(at, what.cell, 'safe'),
      });
    }
  },
  examples: {
    valid: [
      example('ur listan', { kind: 'set', sheet: 'portfolio', row: 3, column: 'status', value: 'Idé' }),
    ],
    invalid: [
      example('små bokstäver', {
        kind: 'set',
        sheet: 'portfolio',
        row: 0,
        column: 'status',
        value: 'pågår',
      }),
      example('flera val utan mellanslag', {
        kind: 'set',
        sheet: 'portfolio',
        row: 2,
        column: 'goalAreas',
        value: 'm1;M3',
      }),
    ],
  },
});
