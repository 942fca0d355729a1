import { text } from '../text/index.ts';
import { seenNumber } from '../workbook/read-cell.ts';
import { example } from './example/example.ts';
import { defineRule, message } from './rule.ts';
import { issuesOf } from './support/issues.ts';
import { issuePlace } from './support/where.ts';

export const percentIsNotAFraction = defineRule({
  id: 'percent-is-not-a-fraction',
  since: 1,
  severity: 'warning',
  scope: 'cell',
  title: text('Procent skrivs som procent', 'Percentages are written as percentages'),
  why: text(
    '0,35 kan betyda 35 % eller en tredjedels procent. Vi räknar inte med talet förrän ni har svarat.',
    '0.35 could mean 35 % or a third of a per cent. We leave the number out until you have answered.',
  ),
  remedy: text(
    'Skriv 35 eller formatera cellen som procent.',
    'Write 35 or format the cell as a percentage.',
  ),
  source: ['R2'],
  messages: {
    fraction: message<{ found: string; percent: string }>({
      sv: ({ found, percent }, { full, header }) => ({
        says: `${header} är ${found} i ${full} och räknas inte med än.`,
        expected: 'Procent mellan 0 och 100.',
        remedy: `Menar ni ${percent} %?`,
      }),
      en: ({ found, percent }, { full, header }) => ({
        says: `${header} is ${found} in ${full} and does not count yet.`,
        expected: 'A percentage between 0 and 100.',
        remedy: `Do you mean ${percent} %?`,
      }),
    }),
  },
  check: (submission, report) => {
    for (const { issue, what } of issuesOf(submission, 'percent-fraction')) {
      const at = issuePlace(submission, issue);
      const percent = Number((what.value * 100).toPrecision(12));
      report('fraction', {
        params: { found: issue.raw, percent: seenNumber(percent) },
        found: issue.raw,
        at,
        // 0,01 would become 1, which could be meant either way again: then only a person can say.
        fix:
          percent <= 1
            ? null
            : {
                safety: 'ask',
                edits: [
                  { kind: 'set', sheet: at.sheet, row: issue.row, column: issue.column, value: percent },
                ],
              },
      });
    }
  },
  examples: {
    valid: [
      example('hela procent', {
        kind: 'set',
        sheet: 'portfolio',
        row: 0,
        column: 'innovationShare',
        value: 35,
      }),
    ],
    invalid: [
      example('andel i stället för procent', {
        kind: 'set',
        sheet: 'portfolio',
        row: 0,
        column: 'innovationShare',
        value: 0.35,
      }),
    ],
  },
});
