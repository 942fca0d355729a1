import { text } from '../text/index.ts';
import { example } from './example/example.ts';
import { defineRule, message } from './rule.ts';
import { formulaColumns, isBroken } from './support/formula-columns.ts';
import { type Listing, listCells, sayListing } from './support/listing.ts';

export const formulaColumnIsUnbroken = defineRule({
  id: 'formula-column-is-unbroken',
  since: 1,
  severity: 'warning',
  scope: 'sheet',
  title: text(
    'En kolumn med formler är inte delvis överskriven',
    'A column of formulas is not partly typed over',
  ),
  why: text(
    'Ett värde som har skrivits över en formel ändras inte när det andra gör det.',
    'A value typed over a formula does not change when the others do.',
  ),
  remedy: text('Kontrollera de inskrivna värdena.', 'Check the typed values.'),
  source: ['R2'],
  messages: {
    broken: message<{ formulas: number; all: number } & Listing>({
      sv: ({ formulas, all, ...cells }, { header, sheet }) => ({
        says: `${header} i ${sheet} är formler på ${formulas} av ${all} rader, men inskrivna värden i ${sayListing(cells, 'sv')}. Formlernas senast sparade värden räknas.`,
        expected: 'Formler hela vägen, eller bara inskrivna värden.',
        remedy: 'Är det meningen? Låt det stå. Annars kopiera ner formeln.',
      }),
      en: ({ formulas, all, ...cells }, { header, sheet }) => ({
        says: `${header} in ${sheet} is formulas on ${formulas} of ${all} rows, but typed values in ${sayListing(cells, 'en')}. The last saved values of the formulas count.`,
        expected: 'Formulas all the way, or typed values only.',
        remedy: 'Is that on purpose? Leave it. Otherwise copy the formula down.',
      }),
    }),
  },
  check: (submission, report) => {
    for (const column of formulaColumns(submission)) {
      const { formulas, typed } = column;
      const [at] = typed;
      if (!isBroken(column) || at === undefined) continue;
      report('broken', {
        params: { formulas: formulas.length, all: formulas.length + typed.length, ...listCells(typed) },
        found: '',
        at,
      });
    }
  },
  examples: {
    valid: [
      example('inskrivna värden hela vägen', {
        kind: 'fill',
        sheet: 'portfolio',
        column: 'hours',
        value: 500,
      }),
    ],
    invalid: [
      example('en överskriven formel', {
        kind: 'fill',
        sheet: 'portfolio',
        column: 'hours',
        rows: 4,
        value: { formula: 'F2/0.8', cached: 900 },
      }),
    ],
  },
});
