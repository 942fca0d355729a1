import { text } from '../text/index.ts';
import { example } from './example/example.ts';
import { defineRule, message } from './rule.ts';
import { wholeSheet } from './support/where.ts';

export const extractIsUnchanged = defineRule({
  id: 'extract-is-unchanged',
  since: 1,
  severity: 'error',
  scope: 'workbook',
  title: text('Utdraget är som när det gjordes', 'The extract is as it was made'),
  why: text(
    'Talen i ett utdrag går inte att öppna till svar. Är ett av dem ändrat vet ingen vad som gäller.',
    'The numbers of an extract cannot be opened to answers. If one is changed, nobody knows what holds.',
  ),
  remedy: text(
    'Ändra i arbetsboken och gör utdraget på nytt.',
    'Change the workbook and make the extract again.',
  ),
  source: ['R2', 'R4'],
  messages: {
    changed: message<Record<never, never>>({
      sv: () => ({
        says: 'Utdraget har ändrats sedan det gjordes: kontrollsumman stämmer inte.',
        expected: 'Utdraget så som Nyläge skrev det.',
        remedy: 'Ändra i arbetsboken och gör utdraget på nytt.',
      }),
      en: () => ({
        says: 'The extract was changed after it was made: its checksum does not agree.',
        expected: 'The extract as Nyläge wrote it.',
        remedy: 'Change the workbook and make the extract again.',
      }),
    }),
  },
  check: (submission, report, { checksumOf }) => {
    const said = submission.extract?.made.values.checksum ?? null;
    if (submission.extract === null || checksumOf === undefined || said === checksumOf(submission)) return;
    report('changed', { params: {}, found: said ?? '', at: wholeSheet(submission, 'extract') });
  },
  examples: {
    valid: [
      example('oförändrat utdrag', {
        kind: 'add-sheet',
        name: 'Utdrag',
        rows: [
          ['Uppgift', 'Värde'],
          ['Kvittokod', 'a1b2'],
          ['Kontrollsumma', 'oförändrad'],
        ],
      }),
    ],
    invalid: [
      example('ett tal är ändrat i utdraget', {
        kind: 'add-sheet',
        name: 'Utdrag',
        rows: [
          ['Uppgift', 'Värde'],
          ['Kvittokod', 'a1b2'],
          ['Kontrollsumma', 'ändrad'],
        ],
      }),
    ],
  },
});
