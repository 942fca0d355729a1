import { text } from '../text/index.ts';
import { example } from './example/example.ts';
import { defineRule, message } from './rule.ts';
import { startWithCount } from './support/count-words.ts';
import { fewOrMany } from './support/few-or-many.ts';
import { type Listing, listing, rowLabel, sayListing } from './support/listing.ts';
import { emptyCells } from './support/odd-cells.ts';
import { cellPlace } from './support/where.ts';

export const baselineComesWithTarget = defineRule({
  id: 'baseline-comes-with-target',
  since: 1,
  severity: 'warning',
  scope: 'row',
  title: text('Ett målvärde har ett utgångsvärde', 'A target value has a baseline'),
  why: text(
    'Utan värdet före går förbättringen inte att räkna.',
    'Without the value before, the improvement cannot be counted.',
  ),
  remedy: text('Skriv utgångsvärdet.', 'Write the baseline.'),
  source: ['R20'],
  messages: {
    noBaseline: message<{ label: string }>({
      sv: ({ label }, { full }) => ({
        says: `${label} har målvärde men inget utgångsvärde (${full}), så förbättringen går inte att räkna.`,
        expected: 'Värdet före initiativet.',
        remedy: 'Skriv utgångsvärdet, gärna med datum.',
      }),
      en: ({ label }, { full }) => ({
        says: `${label} has a target value but no baseline (${full}), so the improvement cannot be counted.`,
        expected: 'The value before the initiative.',
        remedy: 'Write the baseline, preferably with its date.',
      }),
    }),
    several: message<{ count: number } & Listing>({
      sv: ({ count, ...labels }) => ({
        says: `${startWithCount(count, 'En nytta', 'nyttor', 'sv')} har målvärde men inget utgångsvärde, så förbättringen går inte att räkna (${sayListing(labels, 'sv')}).`,
        expected: 'Värdena före initiativen.',
        remedy: 'Skriv utgångsvärdena, gärna med datum.',
      }),
      en: ({ count, ...labels }) => ({
        says: `${startWithCount(count, 'One benefit', 'benefits', 'en')} have a target value but no baseline, so the improvement cannot be counted (${sayListing(labels, 'en')}).`,
        expected: 'The values before the initiatives.',
        remedy: 'Write the baselines, preferably with their dates.',
      }),
    }),
  },
  check: (submission, report) => {
    const { benefits } = submission.tables;
    const isEmpty = benefits === null ? null : emptyCells(submission, benefits, 'baseline');
    if (benefits === null || isEmpty === null) return;
    const found = benefits.rows.flatMap(({ row, values: { id, target, baseline } }) => {
      if (target === null || baseline !== null || !isEmpty(row)) return [];
      const at = cellPlace(benefits, row, 'baseline');
      return [{ at, label: rowLabel(id, at) }];
    });
    fewOrMany(
      found,
      ({ at, label }) => {
        report('noBaseline', { params: { label }, found: '', at });
      },
      (all, { at }) => {
        const labels = listing(all.map(({ label }) => label));
        report('several', { params: { count: all.length, ...labels }, found: '', at });
      },
    );
  },
  examples: {
    valid: [
      example(
        'varken mål eller utgångsvärde',
        { kind: 'set', sheet: 'benefits', row: 0, column: 'target', value: null },
        { kind: 'set', sheet: 'benefits', row: 0, column: 'baseline', value: null },
      ),
    ],
    invalid: [
      example('mål utan utgångsvärde', {
        kind: 'set',
        sheet: 'benefits',
        row: 0,
        column: 'baseline',
        value: null,
      }),
      example(
        'fyra nyttor utan utgångsvärde',
        { kind: 'copy-row', sheet: 'benefits', row: 0, values: { id: 'NY-02', name: 'Färre samtal' } },
        { kind: 'copy-row', sheet: 'benefits', row: 0, values: { id: 'NY-03', name: 'Färre brev' } },
        { kind: 'copy-row', sheet: 'benefits', row: 0, values: { id: 'NY-04', name: 'Färre möten' } },
        { kind: 'fill', sheet: 'benefits', column: 'baseline', value: null },
      ),
    ],
  },
});
