import { text } from '../text/index.ts';
import { findPersonalIdentityNumber } from '../text/personal-data.ts';
import { example } from './example/example.ts';
import { defineRule, message } from './rule.ts';
import { textCells } from './support/text-cells.ts';

export const noPersonalIdentityNumber = defineRule({
  id: 'no-personal-identity-number',
  since: 1,
  severity: 'error',
  scope: 'cell',
  title: text('Inget personnummer i arbetsboken', 'No personal identity number in the workbook'),
  why: text(
    'Det som lämnas in blir allmän handling. Ett personnummer har inget där att göra.',
    'What is handed in becomes a public document. A personal identity number has no place there.',
  ),
  remedy: text('Ta bort numret innan ni lämnar in.', 'Remove the number before you hand in.'),
  source: ['R2', 'GDPR', 'Skatteverket: personnummer och samordningsnummer'],
  notFor: text(
    'Andra tiosiffriga nummer kan råka ha rätt kontrollsiffra. Skriv dem i så fall med mellanslag på annat ställe.',
    'Other ten-digit numbers may happen to have the right check digit. If so, write them with spaces elsewhere.',
  ),
  messages: {
    found: message<Record<never, never>>({
      sv: (_, { cell }) => ({
        says: `Texten i ${cell} ser ut att innehålla ett personnummer. Vi visar det ingenstans.`,
        expected: 'Ingen text som pekar ut en person.',
        remedy: 'Ta bort det innan ni lämnar in.',
      }),
      en: (_, { cell }) => ({
        says: `The text in ${cell} seems to contain a personal identity number. We show it nowhere.`,
        expected: 'No text that points at a person.',
        remedy: 'Remove it before you hand in.',
      }),
    }),
  },
  check: (submission, report) => {
    for (const { at, masked } of textCells(submission, findPersonalIdentityNumber)) {
      report('found', { params: {}, found: masked, at });
    }
  },
  examples: {
    // 811218-9876 is the Swedish Tax Agency's own published example number.
    valid: [
      example('fel kontrollsiffra', {
        kind: 'set',
        sheet: 'portfolio',
        row: 0,
        column: 'motivation',
        value: 'Ärende 811218-9875 är avslutat',
      }),
    ],
    invalid: [
      example('personnummer', {
        kind: 'set',
        sheet: 'portfolio',
        row: 0,
        column: 'motivation',
        value: 'Gäller 811218-9876',
      }),
      example('samordningsnummer', {
        kind: 'set',
        sheet: 'portfolio',
        row: 0,
        column: 'motivation',
        value: 'Gäller 701063-2391',
      }),
    ],
  },
});
