import { text } from '../text/index.ts';
import { example } from './example/example.ts';
import { defineRule, message } from './rule.ts';
import { readTables } from './support/tables.ts';

export const hiddenSheetIsShown = defineRule({
  id: 'hidden-sheet-is-shown',
  since: 1,
  severity: 'warning',
  scope: 'sheet',
  title: text('Inga blad som räknas är dolda', 'No sheets that count are hidden'),
  why: text(
    'Ett dolt blad läses och lämnas in, fast ingen ser det.',
    'A hidden sheet is read and handed in, though nobody sees it.',
  ),
  remedy: text('Visa bladet, eller ta bort det.', 'Show the sheet, or remove it.'),
  source: ['R2'],
  messages: {
    hidden: message<Record<never, never>>({
      sv: (_, { sheet }) => ({
        says: `Bladet ${sheet} är dolt men räknas med.`,
        expected: 'Ett synligt blad.',
        remedy: 'Visa det, eller ta bort det.',
      }),
      en: (_, { sheet }) => ({
        says: `The sheet ${sheet} is hidden but counts.`,
        expected: 'A visible sheet.',
        remedy: 'Show it, or remove it.',
      }),
    }),
  },
  check: (submission, report) => {
    const { about } = submission;
    const read = readTables(submission)
      .filter(({ rows }) => rows.length > 0)
      .map(({ sheet }) => sheet);
    for (const { name, visibility } of about === null ? read : [about.sheet, ...read]) {
      if (visibility === 'visible') continue;
      report('hidden', {
        params: {},
        found: '',
        at: { sheet: name, row: null, column: null, header: null },
        fix: { safety: 'safe', edits: [{ kind: 'show-sheet', sheet: name }] },
      });
    }
  },
  examples: {
    valid: [
      example(
        'dolt blad utan rader',
        { kind: 'keep-rows', sheet: 'competences', count: 0 },
        { kind: 'hide-sheet', sheet: 'competences' },
      ),
    ],
    invalid: [
      example('dolt blad med rader', { kind: 'hide-sheet', sheet: 'benefits' }),
      example('Om arbetsboken är dolt', { kind: 'hide-sheet', sheet: 'about' }),
    ],
  },
});
