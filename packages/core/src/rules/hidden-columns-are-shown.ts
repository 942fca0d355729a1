import { columnLetters } from '../grid/index.ts';
import { text } from '../text/index.ts';
import { example } from './example/example.ts';
import { defineRule, message } from './rule.ts';
import { type Listing, listing, sayListing } from './support/listing.ts';
import { readTables } from './support/tables.ts';

export const hiddenColumnsAreShown = defineRule({
  id: 'hidden-columns-are-shown',
  since: 1,
  severity: 'warning',
  scope: 'sheet',
  title: text('Inga kolumner som räknas är dolda', 'No columns that count are hidden'),
  why: text(
    'Dolda kolumner läses, så någon kan lämna in uppgifter som ingen har sett.',
    'Hidden columns are read, so somebody may hand in what nobody has seen.',
  ),
  remedy: text('Visa kolumnerna, eller ta bort dem.', 'Show the columns, or remove them.'),
  source: ['R2'],
  messages: {
    one: message<{ letters: string; header: string }>({
      sv: ({ letters, header }, { sheet }) => ({
        says: `Kolumn ${letters} (${header}) i ${sheet} är dold men räknas med.`,
        expected: 'Inga dolda kolumner med innehåll.',
        remedy: 'Visa den, eller ta bort den.',
      }),
      en: ({ letters, header }, { sheet }) => ({
        says: `Column ${letters} (${header}) in ${sheet} is hidden but counts.`,
        expected: 'No hidden columns with content.',
        remedy: 'Show it, or remove it.',
      }),
    }),
    several: message<Listing>({
      sv: (columns, { sheet }) => ({
        says: `Kolumn ${sayListing(columns, 'sv')} i ${sheet} är dolda men räknas med.`,
        expected: 'Inga dolda kolumner med innehåll.',
        remedy: 'Visa dem, eller ta bort dem.',
      }),
      en: (columns, { sheet }) => ({
        says: `Columns ${sayListing(columns, 'en')} in ${sheet} are hidden but count.`,
        expected: 'No hidden columns with content.',
        remedy: 'Show them, or remove them.',
      }),
    }),
  },
  check: (submission, report) => {
    for (const { spec, sheet, header, rows } of readTables(submission)) {
      if (sheet.hiddenColumns.size === 0 || rows.length === 0) continue;
      const hidden = [...header.columns]
        .filter(([, column]) => sheet.hiddenColumns.has(column))
        .sort(([, a], [, b]) => a - b);
      const [first] = hidden;
      if (first === undefined) continue;
      const [key, column] = first;
      const said = spec.columns[key]?.header ?? '';
      const at = { sheet: sheet.name, row: header.row, column, header: said };
      const columns = hidden.map(([, one]) => one);
      const fix = { safety: 'safe', edits: [{ kind: 'show-columns', sheet: sheet.name, columns }] } as const;
      if (columns.length === 1) {
        report('one', { params: { letters: columnLetters(column), header: said }, found: '', at, fix });
      } else report('several', { params: listing(columns.map(columnLetters)), found: '', at, fix });
    }
  },
  examples: {
    valid: [
      example(
        'en egen kolumn är dold',
        { kind: 'add-column', sheet: 'portfolio', header: 'Vår kommentar', values: ['Hör ihop'] },
        { kind: 'hide-column', sheet: 'portfolio', column: 'own:Vår kommentar' },
      ),
    ],
    invalid: [
      example('en dold kolumn', { kind: 'hide-column', sheet: 'portfolio', column: 'budget' }),
      example(
        'två dolda kolumner',
        { kind: 'hide-column', sheet: 'survey', column: 'statement:P03' },
        { kind: 'hide-column', sheet: 'survey', column: 'statement:P04' },
      ),
    ],
  },
});
