import { text } from '../text/index.ts';
import { example } from './example/example.ts';
import { defineRule, message } from './rule.ts';
import { type Listing, listRows, sayListing } from './support/listing.ts';
import { readTables } from './support/tables.ts';

export const hiddenRowsAreShown = defineRule({
  id: 'hidden-rows-are-shown',
  since: 1,
  severity: 'warning',
  scope: 'sheet',
  title: text('Inga rader som räknas är dolda', 'No rows that count are hidden'),
  why: text(
    'Dolda rader räknas med, så resultatet stämmer inte med det ni ser.',
    'Hidden rows count, so the result does not agree with what you see.',
  ),
  remedy: text('Visa raderna, eller ta bort dem.', 'Show the rows, or remove them.'),
  source: ['R2'],
  messages: {
    one: message<{ row: number }>({
      sv: ({ row }, { sheet }) => ({
        says: `Rad ${row} i ${sheet} är dold men räknas med.`,
        expected: 'Inga dolda rader med innehåll.',
        remedy: 'Visa den, eller ta bort den.',
      }),
      en: ({ row }, { sheet }) => ({
        says: `Row ${row} in ${sheet} is hidden but counts.`,
        expected: 'No hidden rows with content.',
        remedy: 'Show it, or remove it.',
      }),
    }),
    several: message<Listing>({
      sv: (rows, { sheet }) => ({
        says: `Rad ${sayListing(rows, 'sv')} i ${sheet} är dolda men räknas med.`,
        expected: 'Inga dolda rader med innehåll.',
        remedy: 'Visa dem, eller ta bort dem.',
      }),
      en: (rows, { sheet }) => ({
        says: `Rows ${sayListing(rows, 'en')} in ${sheet} are hidden but count.`,
        expected: 'No hidden rows with content.',
        remedy: 'Show them, or remove them.',
      }),
    }),
  },
  check: (submission, report) => {
    const tell = (sheet: string, hidden: readonly number[]): void => {
      const [first] = hidden;
      if (first === undefined) return;
      const at = { sheet, row: first, column: null, header: null };
      const fix = { safety: 'safe', edits: [{ kind: 'show-rows', sheet, rows: hidden }] } as const;
      if (hidden.length === 1) report('one', { params: { row: first + 1 }, found: '', at, fix });
      else report('several', { params: listRows(hidden), found: '', at, fix });
    };
    for (const { sheet, rows } of readTables(submission)) {
      if (sheet.hiddenRows.size > 0) {
        tell(
          sheet.name,
          rows.filter((row) => sheet.hiddenRows.has(row)),
        );
      }
    }
    const { about } = submission;
    if (about === null || about.sheet.hiddenRows.size === 0) return;
    const rows = [...about.labels.values()].map(({ row }) => row);
    tell(
      about.sheet.name,
      rows.filter((row) => about.sheet.hiddenRows.has(row)).sort((a, b) => a - b),
    );
  },
  examples: {
    valid: [example('dold rad utan innehåll', { kind: 'hide-rows', sheet: 'portfolio', rows: [8] })],
    invalid: [
      example('en dold rad', { kind: 'hide-rows', sheet: 'portfolio', rows: [3] }),
      example('dolda svar', { kind: 'hide-rows', sheet: 'survey', rows: [2, 3, 4, 7] }),
      example('dold uppgift', { kind: 'hide-rows', sheet: 'about', rows: [6] }),
    ],
  },
});
