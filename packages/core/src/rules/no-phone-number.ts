import { text } from '../text/index.ts';
import { findPhoneNumber } from '../text/personal-data.ts';
import { example } from './example/example.ts';
import { defineRule, message } from './rule.ts';
import { textCells } from './support/text-cells.ts';

export const noPhoneNumber = defineRule({
  id: 'no-phone-number',
  since: 1,
  severity: 'warning',
  scope: 'cell',
  title: text('Inget telefonnummer i arbetsboken', 'No telephone number in the workbook'),
  why: text(
    'Ett nummer pekar ofta ut en person, och det som lämnas in blir allmän handling.',
    'A number often points at a person, and what is handed in becomes a public document.',
  ),
  remedy: text('Ta bort numret, eller skriv funktionen.', 'Remove the number, or write the function.'),
  source: ['GDPR'],
  notFor: text(
    'Andra nummer som är skrivna som ett telefonnummer. Skriv dem utan mellanslag.',
    'Other numbers written like a telephone number. Write them without spaces.',
  ),
  messages: {
    found: message<Record<never, never>>({
      sv: (_, { full }) => ({
        says: `Texten i ${full} ser ut att innehålla ett telefonnummer. Vi visar det ingenstans.`,
        expected: 'Ingen text som pekar ut en person.',
        remedy: 'Ta bort numret, eller skriv funktionen i stället.',
      }),
      en: (_, { full }) => ({
        says: `The text in ${full} seems to hold a telephone number. We show it nowhere.`,
        expected: 'No text that points at a person.',
        remedy: 'Remove the number, or write the function instead.',
      }),
    }),
  },
  check: (submission, report) => {
    for (const { at, masked } of textCells(submission, findPhoneNumber)) {
      report('found', { params: {}, found: masked, at });
    }
  },
  examples: {
    // 031-390 06xx and 070-174 06xx are numbers that PTS keeps free for films and books.
    valid: [example('ett diarienummer', { kind: 'fact', key: 'recordNumber', value: '0617-21' })],
    invalid: [
      example('telefonnummer', {
        kind: 'set',
        sheet: 'portfolio',
        row: 0,
        column: 'motivation',
        value: 'Ring 031-390 06 00 för att få veta vad som är nytt',
      }),
      example('mobilnummer i ett eget blad', {
        kind: 'add-sheet',
        name: 'Kontakter',
        rows: [['Mobil'], ['070-174 06 05']],
      }),
    ],
  },
});
