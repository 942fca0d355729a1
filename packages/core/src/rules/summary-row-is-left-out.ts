import { text } from '../text/index.ts';
import { totalsRows } from '../workbook/index.ts';
import { example } from './example/example.ts';
import { defineRule, message } from './rule.ts';
import { type Listing, listRows, sayListing } from './support/listing.ts';
import { readTables } from './support/tables.ts';

export const summaryRowIsLeftOut = defineRule({
  id: 'summary-row-is-left-out',
  since: 1,
  severity: 'advice',
  scope: 'sheet',
  title: text('Summarader räknas inte med', 'Summary rows do not count'),
  why: text(
    'En rad som summerar andra skulle räkna allt två gånger. Vi hoppar över den.',
    'A row that adds up others would count everything twice. We pass it over.',
  ),
  remedy: text('Ni behöver inte ändra något.', 'You need not change anything.'),
  source: ['R2'],
  messages: {
    one: message<{ row: number }>({
      sv: ({ row }, { sheet }) => ({
        says: `Rad ${row} i ${sheet} ser ut att summera andra rader och räknas inte.`,
        expected: 'Rader som inte börjar med Summa eller Totalt.',
        remedy: 'Är det en vanlig rad? Ändra det första ordet i den.',
      }),
      en: ({ row }, { sheet }) => ({
        says: `Row ${row} in ${sheet} seems to add up other rows and does not count.`,
        expected: 'Rows that do not begin with Summa or Totalt.',
        remedy: 'Is it an ordinary row? Change its first word.',
      }),
    }),
    totals: message<{ row: number }>({
      sv: ({ row }, { sheet }) => ({
        says: `Rad ${row} i ${sheet} är tabellens summarad och räknas inte.`,
        expected: 'Initiativ, insatser och annat ovanför summaraden.',
        remedy: 'Är det en vanlig rad? Stäng av Summarad under Tabelldesign.',
      }),
      en: ({ row }, { sheet }) => ({
        says: `Row ${row} in ${sheet} is the table's total row and does not count.`,
        expected: 'Initiatives, actions and the like above the total row.',
        remedy: 'Is it an ordinary row? Turn off Total Row under Table Design.',
      }),
    }),
    several: message<Listing>({
      sv: (rows, { sheet }) => ({
        says: `Rad ${sayListing(rows, 'sv')} i ${sheet} ser ut att summera andra rader och räknas inte.`,
        expected: 'Rader som inte börjar med Summa eller Totalt.',
        remedy: 'Är de vanliga rader? Ändra det första ordet i dem.',
      }),
      en: (rows, { sheet }) => ({
        says: `Rows ${sayListing(rows, 'en')} in ${sheet} seem to add up other rows and do not count.`,
        expected: 'Rows that do not begin with Summa or Totalt.',
        remedy: 'Are they ordinary rows? Change their first word.',
      }),
    }),
  },
  check: (submission, report) => {
    for (const { sheet, summaryRows } of readTables(submission)) {
      const placed = (row: number) => ({ sheet: sheet.name, row, column: null, header: null });
      const totals = totalsRows(sheet);
      for (const row of summaryRows.filter((one) => totals.has(one)))
        report('totals', { params: { row: row + 1 }, found: '', at: placed(row) });
      const said = summaryRows.filter((row) => !totals.has(row));
      const [first] = said;
      if (first === undefined) continue;
      if (said.length === 1) report('one', { params: { row: first + 1 }, found: '', at: placed(first) });
      else report('several', { params: listRows(said), found: '', at: placed(first) });
    }
  },
  examples: {
    valid: [
      example('initiativ som handlar om summor', {
        kind: 'set',
        sheet: 'portfolio',
        row: 2,
        column: 'name',
        value: 'Totalt ny webbplats',
      }),
    ],
    invalid: [
      example('summa under portföljen', {
        kind: 'add-row',
        sheet: 'portfolio',
        values: { id: 'Summa', budget: 3350 },
      }),
      example('tabellens egen summarad', {
        kind: 'totals-row',
        sheet: 'portfolio',
        values: { id: 'Allt', budget: 3350 },
      }),
      example(
        'två summor',
        { kind: 'add-row', sheet: 'actions', values: { id: 'Summa', cost: 200 } },
        { kind: 'add-row', sheet: 'actions', values: { id: 'Totalt', cost: 200 } },
      ),
    ],
  },
});
