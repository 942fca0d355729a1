import { text } from '../text/index.ts';
import { aboutSheet } from '../workbook/sheets/about.ts';
import { example } from './example/example.ts';
import { defineRule, message } from './rule.ts';
import { factPlace } from './support/where.ts';

export const requiredFactIsGiven = defineRule({
  id: 'required-fact-is-given',
  since: 1,
  severity: 'error',
  scope: 'cell',
  title: text('Uppgifterna i Om arbetsboken är ifyllda', 'The facts in Om arbetsboken are filled in'),
  why: text(
    'Utan dem vet ingen vems arbetsboken är, vilket år den gäller eller hur den ska räknas.',
    'Without them nobody knows whose workbook it is, which year it concerns or how to count it.',
  ),
  remedy: text('Fyll i uppgiften.', 'Fill in the fact.'),
  source: ['R2', 'R4'],
  messages: {
    empty: message<{ example: string }>({
      sv: (params, { full, header }) => ({
        says: `${header} är tomt (${full}).`,
        expected: `Till exempel ${params.example}.`,
        remedy: `Fyll i ${header}.`,
      }),
      en: (params, { full, header }) => ({
        says: `${header} is empty (${full}).`,
        expected: `For instance ${params.example}.`,
        remedy: `Fill in ${header}.`,
      }),
    }),
    missing: message<{ example: string }>({
      sv: (params, { header, sheet }) => ({
        says: `Raden ${header} saknas i ${sheet}.`,
        expected: `En rad med ${header} i första kolumnen och till exempel ${params.example} i den andra.`,
        remedy: `Lägg till raden ${header}.`,
      }),
      en: (params, { header, sheet }) => ({
        says: `The row ${header} is missing in ${sheet}.`,
        expected: `A row with ${header} in the first column and for instance ${params.example} in the second.`,
        remedy: `Add the row ${header}.`,
      }),
    }),
  },
  check: (submission, report) => {
    const { about } = submission;
    if (about === null) return;
    const odd = new Set(
      submission.issues.filter((issue) => issue.sheet === 'about').map((issue) => issue.columnKey),
    );
    for (const [key, column] of Object.entries(aboutSheet.columns)) {
      if (
        !column.required ||
        odd.has(key) ||
        Object.entries(about.values).some(([name, value]) => name === key && value !== null)
      ) {
        continue;
      }
      report(about.labels.has(key) ? 'empty' : 'missing', {
        params: { example: column.example },
        found: '',
        at: factPlace(submission, key),
      });
    }
  },
  examples: {
    valid: [example('diarienummer får vara tomt', { kind: 'fact', key: 'recordNumber', value: null })],
    invalid: [
      example('kontaktfunktion saknas', { kind: 'fact', key: 'contactFunction', value: null }),
      example('vikt saknas', { kind: 'fact', key: 'weight', value: null }),
      example('raden borttagen', { kind: 'remove-column', sheet: 'about', column: 'contactFunction' }),
    ],
  },
});
