import { text } from '../text/index.ts';
import { normaliseLabel } from '../workbook/normalise.ts';
import { example } from './example/example.ts';
import { defineRule, message } from './rule.ts';
import { startWithCount } from './support/count-words.ts';
import { fewOrMany } from './support/few-or-many.ts';
import { idSet } from './support/ids.ts';
import { type Listing, listCells, sayListing } from './support/listing.ts';
import { cellPlace, sheetName } from './support/where.ts';

export const outcomeRefersToBenefit = defineRule({
  id: 'outcome-refers-to-benefit',
  since: 1,
  severity: 'warning',
  scope: 'row',
  title: text('Utfallet hör till en nytta i registret', 'The outcome belongs to a benefit in the register'),
  why: text(
    'Ett utfall utan sin nytta har inget mål att jämföras med och visas inte.',
    'An outcome without its benefit has no target to be compared with and is not shown.',
  ),
  remedy: text('Rätta id, eller lägg till nyttan.', 'Correct the id, or add the benefit.'),
  source: ['R20'],
  messages: {
    unknown: message<{ found: string; benefits: string }>({
      sv: ({ found, benefits }, { full }) => ({
        says: `${full} gäller ${found}, som inte finns i ${benefits}.`,
        expected: `Ett id i ${benefits}.`,
        remedy: 'Rätta id, eller lägg till nyttan.',
      }),
      en: ({ found, benefits }, { full }) => ({
        says: `${full} concerns ${found}, which is not in ${benefits}.`,
        expected: `An id in ${benefits}.`,
        remedy: 'Correct the id, or add the benefit.',
      }),
    }),
    several: message<{ count: number; benefits: string } & Listing>({
      sv: ({ count, benefits, ...cells }, { sheet }) => ({
        says: `${startWithCount(count, 'En rad', 'rader', 'sv')} i ${sheet} gäller nyttor som inte finns i ${benefits} (${sayListing(cells, 'sv')}).`,
        expected: `Id i ${benefits}.`,
        remedy: 'Rätta id, eller lägg till nyttorna.',
      }),
      en: ({ count, benefits, ...cells }, { sheet }) => ({
        says: `${startWithCount(count, 'One row', 'rows', 'en')} in ${sheet} concern benefits that are not in ${benefits} (${sayListing(cells, 'en')}).`,
        expected: `Ids in ${benefits}.`,
        remedy: 'Correct the ids, or add the benefits.',
      }),
    }),
  },
  check: (submission, report) => {
    const { outcomes, benefits } = submission.tables;
    if (outcomes === null) return;
    const known = idSet((benefits?.rows ?? []).map(({ values }) => values.id));
    const register = sheetName(submission, 'benefits');
    const lost = outcomes.rows.flatMap(({ row, values: { benefitId } }) =>
      benefitId === null || known.has(normaliseLabel(benefitId))
        ? []
        : [{ found: benefitId, at: cellPlace(outcomes, row, 'benefitId') }],
    );
    fewOrMany(
      lost,
      ({ found, at }) => {
        report('unknown', { params: { found, benefits: register }, found, at });
      },
      (all, { found, at }) => {
        const cells = listCells(all.map((one) => one.at));
        report('several', { params: { count: all.length, benefits: register, ...cells }, found, at });
      },
    );
  },
  examples: {
    valid: [
      example('en mätning till', {
        kind: 'copy-row',
        sheet: 'outcomes',
        row: 0,
        values: { value: 33 },
      }),
    ],
    invalid: [
      example('nytta som inte finns', {
        kind: 'set',
        sheet: 'outcomes',
        row: 0,
        column: 'benefitId',
        value: 'NY-77',
      }),
      example(
        'inget nyttoregister',
        { kind: 'remove-sheet', sheet: 'benefits' },
        { kind: 'copy-row', sheet: 'outcomes', row: 0, values: { value: 33 } },
        { kind: 'copy-row', sheet: 'outcomes', row: 0, values: { value: 31 } },
        { kind: 'copy-row', sheet: 'outcomes', row: 0, values: { value: 30 } },
      ),
    ],
  },
});
