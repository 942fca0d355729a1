import { text } from '../text/index.ts';
import type { CodeList } from '../workbook/index.ts';
import { likeliest } from '../workbook/likeness.ts';
import { splitList } from '../workbook/read-cell.ts';
import { example } from './example/example.ts';
import { defineRule, message } from './rule.ts';
import { issuesOf } from './support/issues.ts';
import { setCell } from './support/set-cell.ts';
import { issuePlace } from './support/where.ts';

export const planLinkIsInThePlan = defineRule({
  id: 'plan-link-is-in-the-plan',
  since: 1,
  severity: 'error',
  scope: 'cell',
  title: text('Kopplingen till planen finns i planen', 'The link to the plan is in the plan'),
  why: text(
    'En koppling till något som planen inte har kommer inte med i någon sammanställning.',
    'A link to something the plan does not have is in no compilation.',
  ),
  remedy: text('Välj ett id i planen.', 'Choose an id in the plan.'),
  source: ['R7', 'Plan för digitalisering 2022–2025'],
  messages: {
    unknown: message<{ found: string; choices: string }>({
      sv: ({ found, choices }, { full, header }) => ({
        says: `’${found}’ i ${full} (${header}) finns inte i planen.`,
        expected: choices,
        remedy: 'Välj i listan, eller töm cellen.',
      }),
      en: ({ found, choices }, { full, header }) => ({
        says: `’${found}’ in ${full} (${header}) is not in the plan.`,
        expected: choices,
        remedy: 'Choose from the list, or clear the cell.',
      }),
    }),
    near: message<{ found: string; choices: string; near: string }>({
      sv: ({ found, choices, near }, { full, header }) => ({
        says: `’${found}’ i ${full} (${header}) finns inte i planen.`,
        expected: choices,
        remedy: `Menar ni ${near}?`,
      }),
      en: ({ found, choices, near }, { full, header }) => ({
        says: `’${found}’ in ${full} (${header}) is not in the plan.`,
        expected: choices,
        remedy: `Do you mean ${near}?`,
      }),
    }),
  },
  check: (submission, report) => {
    for (const { issue, what, column } of issuesOf(submission, 'code-unknown')) {
      if (column.codes?.plan !== true) continue;
      const near = nearest(what.part, column.codes);
      const choices = column.codes.choices.map(({ cell }) => cell).join(' · ');
      const at = issuePlace(submission, issue);
      if (near === null) {
        report('unknown', { params: { found: what.part, choices }, found: issue.raw, at });
        continue;
      }
      const parts = splitList(issue.raw).map((part) => (part === what.part ? near : part));
      report('near', {
        params: { found: what.part, choices, near },
        found: issue.raw,
        at,
        fix: setCell(at, [...new Set(parts)].join('; '), 'ask'),
      });
    }
  },
  examples: {
    valid: [
      example('två målområden', {
        kind: 'set',
        sheet: 'portfolio',
        row: 0,
        column: 'goalAreas',
        value: 'M2; M4',
      }),
    ],
    invalid: [
      example('målområde som inte finns', {
        kind: 'set',
        sheet: 'portfolio',
        row: 0,
        column: 'goalAreas',
        value: 'M7',
      }),
      example('insats utan nolla', {
        kind: 'set',
        sheet: 'actions',
        row: 0,
        column: 'planActions',
        value: 'A06; A9',
      }),
      example('titel med stavfel', {
        kind: 'set',
        sheet: 'portfolio',
        row: 1,
        column: 'planBenefits',
        value: 'Dialog och delaktigheten',
      }),
    ],
  },
});

/** The id that a person most likely meant: `A9` and `insats 9` are A09, and a title is known by likeness. */
function nearest(said: string, codes: CodeList): string | null {
  const digits = /^(?:([a-z])|\p{L}{2,})? ?0*(\d+)$/iu.exec(said);
  if (digits !== null) {
    const [, letter, number] = digits;
    const match = codes.choices.find(({ id }) => Number(id.slice(1)) === Number(number));
    const sameLetter = letter === undefined || match?.id.startsWith(letter.toUpperCase()) === true;
    return match !== undefined && sameLetter ? match.cell : null;
  }
  const labels = new Map(
    codes.choices.flatMap(({ cell, aliases }) =>
      [cell, ...(aliases ?? [])].map((label) => [label, cell] as const),
    ),
  );
  const near = likeliest(said, [...labels.keys()]);
  return near === null ? null : (labels.get(near) ?? null);
}
