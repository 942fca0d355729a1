import { text } from '../text/index.ts';
import { example } from './example/example.ts';
import { defineRule, message } from './rule.ts';
import { issuesOf } from './support/issues.ts';
import { issuePlace } from './support/where.ts';

/** Error values as Excel in Swedish shows them; files always hold the English names. */
const SWEDISH: Readonly<Record<string, string>> = {
  '#REF!': '#REFERENS!',
  '#N/A': '#SAKNAS!',
  '#NAME?': '#NAMN?',
  '#VALUE!': '#VÄRDEFEL!',
  '#DIV/0!': '#DIVISION/0!',
  '#NUM!': '#OGILTIGT!',
  '#NULL!': '#SKÄRNING!',
};

export const cellIsNotAnError = defineRule({
  id: 'cell-is-not-an-error',
  since: 1,
  severity: 'error',
  scope: 'cell',
  title: text('Ingen cell visar ett fel', 'No cell shows an error'),
  why: text(
    'En cell som visar ett fel har inget värde att räkna med.',
    'A cell that shows an error has no value to count.',
  ),
  remedy: text('Laga formeln eller skriv värdet.', 'Repair the formula or write the value.'),
  source: ['R2'],
  messages: {
    formula: message<{ error: string }>({
      sv: ({ error }, { full }) => ({
        says: `Formeln i ${full} visar ${SWEDISH[error] ?? error}.`,
        expected: 'Ett värde.',
        remedy: 'Laga den eller skriv värdet.',
      }),
      en: ({ error }, { full }) => ({
        says: `The formula in ${full} shows ${error}.`,
        expected: 'A value.',
        remedy: 'Repair it or write the value.',
      }),
    }),
    constant: message<{ error: string }>({
      sv: ({ error }, { full }) => ({
        says: `${full} visar ${SWEDISH[error] ?? error}.`,
        expected: 'Ett värde, eller en tom cell.',
        remedy: 'Skriv värdet eller töm cellen.',
      }),
      en: ({ error }, { full }) => ({
        says: `${full} shows ${error}.`,
        expected: 'A value, or an empty cell.',
        remedy: 'Write the value or clear the cell.',
      }),
    }),
  },
  check: (submission, report) => {
    for (const { issue, what } of issuesOf(submission, 'error-value')) {
      report(what.formula ? 'formula' : 'constant', {
        params: { error: what.error },
        found: issue.raw,
        at: issuePlace(submission, issue),
      });
    }
  },
  examples: {
    valid: [
      example('fel i en egen kolumn', {
        kind: 'add-column',
        sheet: 'portfolio',
        header: 'Vår kontroll',
        values: [{ error: '#N/A' }],
      }),
    ],
    invalid: [
      example('formel med fel', {
        kind: 'set',
        sheet: 'portfolio',
        row: 2,
        column: 'hours',
        value: { formula: 'Blad9!A1', cached: { error: '#REF!' } },
      }),
      example('inklistrat fel', {
        kind: 'set',
        sheet: 'actions',
        row: 0,
        column: 'cost',
        value: { error: '#N/A' },
      }),
    ],
  },
});
