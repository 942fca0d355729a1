import { text } from '../text/index.ts';
import { roleCodes } from '../workbook/code-lists.ts';
import { example } from './example/example.ts';
import { defineRule, message } from './rule.ts';
import { choiceCell } from './support/choice.ts';
import { startWithCount } from './support/count-words.ts';
import { type Listing, listCells, sayListing } from './support/listing.ts';
import { emptyCells } from './support/odd-cells.ts';
import { cellPlace } from './support/where.ts';

export const responseHasRole = defineRule({
  id: 'response-has-role',
  since: 1,
  severity: 'warning',
  scope: 'sheet',
  title: text('Svaren har en roll', 'Responses have a role'),
  why: text('Rollerna visar vilkas bild resultatet ger.', 'The roles show whose picture the result gives.'),
  remedy: text('Välj roll, eller Annan.', 'Choose a role, or Annan.'),
  source: ['R3'],
  messages: {
    missing: message<{ count: number; other: string } & Listing>({
      sv: ({ count, other, ...cells }) => ({
        says: `${startWithCount(count, 'Ett svar', 'svar', 'sv')} saknar roll (${sayListing(cells, 'sv')}).`,
        expected: 'En roll för varje svar.',
        remedy: `Välj roll, eller ${other}.`,
      }),
      en: ({ count, other, ...cells }) => ({
        says: `${startWithCount(count, 'One response lacks', 'responses lack', 'en')} a role (${sayListing(cells, 'en')}).`,
        expected: 'A role for each response.',
        remedy: `Choose a role, or ${other}.`,
      }),
    }),
  },
  check: (submission, report) => {
    const { survey } = submission;
    if (survey === null) return;
    const table = { sheet: survey.sheet, header: survey.header, spec: submission.contract.survey };
    const isEmpty = emptyCells(submission, table, 'role');
    if (isEmpty === null) return;
    const places = survey.respondents
      .filter(({ row, role }) => role === null && isEmpty(row))
      .map(({ row }) => cellPlace(table, row, 'role'))
      .sort((a, b) => (a.row ?? 0) - (b.row ?? 0));
    const [at] = places;
    if (at === undefined) return;
    const params = { count: places.length, other: choiceCell(roleCodes, 'other'), ...listCells(places) };
    report('missing', { params, found: '', at });
  },
  examples: {
    valid: [example('annan roll', { kind: 'set', sheet: 'survey', row: 0, column: 'role', value: 'Annan' })],
    invalid: [
      example('ett svar utan roll', { kind: 'set', sheet: 'survey', row: 0, column: 'role', value: null }),
      example('tre svar utan roll', {
        kind: 'fill',
        sheet: 'survey',
        column: 'role',
        value: null,
        rows: 3,
      }),
    ],
  },
});
