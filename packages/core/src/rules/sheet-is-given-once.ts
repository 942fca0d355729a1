import { text } from '../text/index.ts';
import { example } from './example/example.ts';
import { defineRule, message } from './rule.ts';
import { sheetName } from './support/where.ts';

export const sheetIsGivenOnce = defineRule({
  id: 'sheet-is-given-once',
  since: 1,
  severity: 'error',
  scope: 'workbook',
  title: text('Varje blad finns en gång', 'Every sheet is there once'),
  why: text(
    'Vi läser bara ett av bladen, och kan inte veta vilket ni menar.',
    'We read only one of the sheets, and cannot know which one you mean.',
  ),
  remedy: text('Ta bort eller byt namn på det ena.', 'Remove or rename one of them.'),
  source: ['R4'],
  messages: {
    twice: message<{ read: string }>({
      sv: ({ read }, { sheet }) => ({
        says: `Bladen ’${read}’ och ’${sheet}’ är samma blad för oss. Vi har läst ’${read}’.`,
        expected: 'Ett blad av varje sort.',
        remedy: 'Flytta ihop raderna till ett blad, och ta bort eller byt namn på det andra.',
      }),
      en: ({ read }, { sheet }) => ({
        says: `The sheets ’${read}’ and ’${sheet}’ are the same sheet to us. We read ’${read}’.`,
        expected: 'One sheet of each kind.',
        remedy: 'Move the rows into one sheet, and remove or rename the other.',
      }),
    }),
  },
  check: (submission, report) => {
    for (const { key, sheet } of submission.bindings.duplicates) {
      report('twice', {
        params: { read: sheetName(submission, key) },
        found: sheet.name,
        at: { sheet: sheet.name, row: null, column: null, header: null },
      });
    }
  },
  examples: {
    valid: [example('ett eget blad', { kind: 'add-sheet', name: 'Enkätsvar 2021', rows: [['Gamla svar']] })],
    invalid: [
      example('svar i två blad', {
        kind: 'add-sheet',
        name: 'DiMiOS-svar',
        rows: [['Svarsnummer', 'Roll']],
      }),
    ],
  },
});
