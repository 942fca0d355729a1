import { text } from '../text/index.ts';
import { example } from './example/example.ts';
import { defineRule, message } from './rule.ts';
import { wholeSheet } from './support/where.ts';

export const extractComesFromAReadyWorkbook = defineRule({
  id: 'extract-comes-from-a-ready-workbook',
  since: 1,
  severity: 'error',
  scope: 'workbook',
  title: text(
    'Utdraget är gjort ur en arbetsbok utan fel',
    'The extract was made from a workbook without errors',
  ),
  why: text(
    'Utdraget bär inte med sig felen, så de syns bara i arbetsboken som det gjordes ur.',
    'The extract does not carry the errors along, so they show only in the workbook it was made from.',
  ),
  remedy: text('Rätta arbetsboken och gör utdraget på nytt.', 'Fix the workbook and make the extract again.'),
  source: ['R2'],
  messages: {
    errors: message<{ count: number }>({
      sv: ({ count }) => ({
        says: `Utdraget gjordes när ${count} ${count === 1 ? 'sak' : 'saker'} måste rättas i arbetsboken.`,
        expected: 'Ett utdrag ur en arbetsbok där inget hindrar inlämning.',
        remedy: 'Rätta arbetsboken och gör utdraget på nytt.',
      }),
      en: ({ count }) => ({
        says: `The extract was made while ${count} ${count === 1 ? 'thing' : 'things'} had to be fixed in the workbook.`,
        expected: 'An extract of a workbook that nothing keeps from being handed in.',
        remedy: 'Fix the workbook and make the extract again.',
      }),
    }),
  },
  check: (submission, report) => {
    const count = submission.extract?.made.values.errors ?? 0;
    if (count === 0) return;
    report('errors', { params: { count }, found: String(count), at: wholeSheet(submission, 'extract') });
  },
  examples: {
    valid: [
      example('utdrag ur en arbetsbok utan fel', {
        kind: 'add-sheet',
        name: 'Utdrag',
        rows: [
          ['Uppgift', 'Värde'],
          ['Kvittokod', 'a1b2'],
          ['Kontrollsumma', 'oförändrad'],
          ['Måste rättas', 0],
        ],
      }),
    ],
    invalid: [
      example('utdrag ur en arbetsbok med två fel', {
        kind: 'add-sheet',
        name: 'Utdrag',
        rows: [
          ['Uppgift', 'Värde'],
          ['Kvittokod', 'a1b2'],
          ['Kontrollsumma', 'oförändrad'],
          ['Måste rättas', 2],
        ],
      }),
    ],
  },
});
