import { text } from '../text/index.ts';
import { likeliest } from '../workbook/likeness.ts';
import { splitList } from '../workbook/read-cell.ts';
import { example } from './example/example.ts';
import { defineRule, message } from './rule.ts';
import { issuesOf } from './support/issues.ts';
import { issuePlace } from './support/where.ts';

export const codeIsInList = defineRule({
  id: 'code-is-in-list',
  since: 1,
  severity: 'error',
  scope: 'cell',
  title: text('Valet finns i listan', 'The choice is in the list'),
  why: text(
    'Ett val utanför listan kan inte räknas ihop med andras.',
    'A choice outside the list cannot be counted with others.',
  ),
  remedy: text('Välj i listan.', 'Choose from the list.'),
  source: ['R25'],
  messages: {
    unknown: message<{ found: string; choices: string }>({
      sv: ({ found, choices }, { full, header }) => ({
        says: `’${found}’ i ${full} finns inte bland valen för ${header}.`,
        expected: choices,
        remedy: 'Välj i listan.',
      }),
      en: ({ found, choices }, { full, header }) => ({
        says: `’${found}’ in ${full} is not among the choices for ${header}.`,
        expected: choices,
        remedy: 'Choose from the list.',
      }),
    }),
    near: message<{ found: string; choices: string; near: string }>({
      sv: ({ found, choices, near }, { full, header }) => ({
        says: `’${found}’ i ${full} finns inte bland valen för ${header}.`,
        expected: choices,
        remedy: `Menar ni ${near}? Välj i listan.`,
      }),
      en: ({ found, choices, near }, { full, header }) => ({
        says: `’${found}’ in ${full} is not among the choices for ${header}.`,
        expected: choices,
        remedy: `Do you mean ${near}? Choose from the list.`,
      }),
    }),
  },
  check: (submission, report) => {
    for (const { issue, what, column } of issuesOf(submission, 'code-unknown')) {
      if (column.codes === undefined || column.codes.plan === true) continue;
      const cells = column.codes.choices.map((choice) => choice.cell);
      const near = likeliest(what.part, cells);
      const at = issuePlace(submission, issue);
      const choices = cells.join(' · ');
      if (near === null) {
        report('unknown', { params: { found: what.part, choices }, found: issue.raw, at });
        continue;
      }
      const value = splitList(issue.raw)
        .map((part) => (part === what.part ? near : part))
        .join('; ');
      report('near', {
        params: { found: what.part, choices, near },
        found: issue.raw,
        at,
        fix: {
          safety: 'ask',
          edits: [
            {
              kind: 'set',
              sheet: at.sheet,
              row: issue.row,
              column: issue.column,
              value: column.list === true ? value : near,
            },
          ],
        },
      });
    }
  },
  examples: {
    valid: [
      example('två val', {
        kind: 'set',
        sheet: 'portfolio',
        row: 0,
        column: 'targetGroups',
        value: 'Boende; Besökare',
      }),
    ],
    invalid: [
      example('nästan rätt', { kind: 'set', sheet: 'portfolio', row: 0, column: 'size', value: 'Litenn' }),
      example('helt okänt', { kind: 'set', sheet: 'portfolio', row: 0, column: 'funding', value: 'Sponsor' }),
    ],
  },
});
