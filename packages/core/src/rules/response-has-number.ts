import { text } from '../text/index.ts';
import { example } from './example/example.ts';
import { defineRule, message } from './rule.ts';
import { startWithCount } from './support/count-words.ts';
import { fewOrMany } from './support/few-or-many.ts';
import { type Listing, listCells, listRows, sayListing } from './support/listing.ts';
import { isOdd } from './support/odd-cells.ts';
import { freeResponseNumbers } from './support/response-numbers.ts';
import { setCell } from './support/set-cell.ts';
import { cellPlace } from './support/where.ts';

export const responseHasNumber = defineRule({
  id: 'response-has-number',
  since: 1,
  severity: 'error',
  scope: 'row',
  title: text('Svaren har ett nummer', 'Responses have a number'),
  why: text(
    'Numret skiljer svaren åt utan att peka ut någon.',
    'The number tells responses apart without pointing at anybody.',
  ),
  remedy: text('Skriv ett löpnummer.', 'Write a running number.'),
  source: ['R2', 'R3'],
  messages: {
    missing: message<{ row: number; free: number }>({
      sv: ({ row, free }, { header }) => ({
        says: `Svaret på rad ${row} saknar ${header}.`,
        expected: 'Ett löpnummer för varje svar.',
        remedy: `Vi kan ge det nästa lediga nummer, ${free}.`,
      }),
      en: ({ row, free }, { header }) => ({
        says: `The response on row ${row} lacks ${header}.`,
        expected: 'A running number for each response.',
        remedy: `We can give it the next free number, ${free}.`,
      }),
    }),
    several: message<{ count: number } & Listing>({
      sv: ({ count, ...cells }, { header }) => ({
        says: `${startWithCount(count, 'Ett svar', 'svar', 'sv')} saknar ${header} (${sayListing(cells, 'sv')}).`,
        expected: 'Ett löpnummer för varje svar.',
        remedy: 'Vi kan ge dem nästa lediga nummer.',
      }),
      en: ({ count, ...cells }, { header }) => ({
        says: `${startWithCount(count, 'One response', 'responses', 'en')} lack ${header} (${sayListing(cells, 'en')}).`,
        expected: 'A running number for each response.',
        remedy: 'We can give them the next free numbers.',
      }),
    }),
    stray: message<{ count: number } & Listing>({
      sv: ({ count, ...rows }, { sheet }) => ({
        says: `Rad ${sayListing(rows, 'sv')} i ${sheet} har varken nummer eller svar på skalan och räknas inte.`,
        expected: 'Ett nummer på varje rad med ett svar.',
        remedy:
          count === 1
            ? 'Är det ett svar? Skriv ett nummer. Annars töm raden.'
            : 'Är de svar? Skriv nummer. Annars töm raderna.',
      }),
      en: ({ count, ...rows }, { sheet }) => ({
        says: `${count === 1 ? 'Row' : 'Rows'} ${sayListing(rows, 'en')} in ${sheet} ${count === 1 ? 'has' : 'have'} neither a number nor an answer on the scale and ${count === 1 ? 'does' : 'do'} not count.`,
        expected: 'A number on each row with a response.',
        remedy:
          count === 1
            ? 'Is it a response? Write a number. Otherwise clear the row.'
            : 'Are they responses? Write numbers. Otherwise clear the rows.',
      }),
    }),
  },
  check: (submission, report) => {
    const { survey } = submission;
    // Without the column itself `required-column-is-present` has said it all.
    if (survey === null || !survey.header.columns.has('number')) return;
    const table = { sheet: survey.sheet, header: survey.header, spec: submission.contract.survey };
    const free = freeResponseNumbers(survey);
    const without = survey.respondents
      .filter(({ row, number }) => number === null && !isOdd(submission, 'survey', row, 'number'))
      .map(({ row }) => ({ row, at: cellPlace(table, row, 'number'), next: free.get(row) ?? 0 }))
      .sort((a, b) => a.row - b.row);
    fewOrMany(
      without,
      ({ row, at, next }) => {
        report('missing', {
          params: { row: row + 1, free: next },
          found: '',
          at,
          fix: setCell(at, next, 'safe'),
        });
      },
      (all, { at }) => {
        const cells = listCells(all.map((one) => one.at));
        const edits = all.flatMap((one) => setCell(one.at, one.next, 'safe')?.edits ?? []);
        report('several', {
          params: { count: all.length, ...cells },
          found: '',
          at,
          fix: { safety: 'safe', edits },
        });
      },
    );
    const odd = new Set(submission.issues.filter(({ sheet }) => sheet === 'survey').map(({ row }) => row));
    // A row with an unreadable cell is told of there, and may well be a response once that is put right.
    const stray = survey.strayRows.filter((row) => !odd.has(row)).sort((a, b) => a - b);
    const [first] = stray;
    if (first === undefined) return;
    report('stray', {
      params: { count: stray.length, ...listRows(stray) },
      found: '',
      at: { sheet: survey.sheet.name, row: first, column: null, header: null },
      // Nothing that counts is lost, so it keeps nobody from handing in.
      severity: 'warning',
    });
  },
  examples: {
    valid: [
      example('nummer i annan ordning', {
        kind: 'set',
        sheet: 'survey',
        row: 0,
        column: 'number',
        value: 99,
      }),
    ],
    invalid: [
      example('svar utan nummer', { kind: 'set', sheet: 'survey', row: 4, column: 'number', value: null }),
      example('två svar utan nummer', {
        kind: 'fill',
        sheet: 'survey',
        column: 'number',
        value: null,
        rows: 2,
      }),
      example('inga nummer', { kind: 'fill', sheet: 'survey', column: 'number', value: null }),
      example('rad med bara roll', { kind: 'add-row', sheet: 'survey', values: { role: 'Chef' } }),
      example(
        'rader med bara Vet ej',
        { kind: 'add-row', sheet: 'survey', values: { 'statement:P01': 'Vet ej' } },
        { kind: 'add-row', sheet: 'survey', values: { 'statement:P02': 'Vet ej' } },
      ),
    ],
  },
});
