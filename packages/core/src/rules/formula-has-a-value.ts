import { text } from '../text/index.ts';
import type { SheetKey } from '../workbook/index.ts';
import { example } from './example/example.ts';
import type { Where } from './problem.ts';
import { defineRule, message } from './rule.ts';
import { startWithCount } from './support/count-words.ts';
import { issuesOf } from './support/issues.ts';
import { type Listing, listCells, sayListing } from './support/listing.ts';
import { issuePlace } from './support/where.ts';

export const formulaHasAValue = defineRule({
  id: 'formula-has-a-value',
  since: 1,
  severity: 'error',
  scope: 'sheet',
  title: text('Formler har ett sparat värde', 'Formulas have a saved value'),
  why: text(
    'Vi räknar inte om formler utan läser värdet som sparades senast. Här finns inget.',
    'We do not recalculate formulas but read the value saved last. Here there is none.',
  ),
  remedy: text('Öppna arbetsboken i Excel och spara den.', 'Open the workbook in Excel and save it.'),
  source: ['R2'],
  messages: {
    one: message<Record<never, never>>({
      sv: (_, { full }) => ({
        says: `Formeln i ${full} har inget sparat värde och räknas inte.`,
        expected: 'En formel med ett sparat värde.',
        remedy: 'Öppna arbetsboken i Excel och spara den, eller skriv värdet.',
      }),
      en: (_, { full }) => ({
        says: `The formula in ${full} has no saved value and does not count.`,
        expected: 'A formula with a saved value.',
        remedy: 'Open the workbook in Excel and save it, or write the value.',
      }),
    }),
    several: message<{ count: number } & Listing>({
      sv: ({ count, ...cells }, { sheet }) => ({
        says: `${startWithCount(count, 'En formel', 'formler', 'sv')} i ${sheet} har inget sparat värde och räknas inte (${sayListing(cells, 'sv')}).`,
        expected: 'Formler med sparade värden.',
        remedy: 'Öppna arbetsboken i Excel och spara den.',
      }),
      en: ({ count, ...cells }, { sheet }) => ({
        says: `${startWithCount(count, 'One formula', 'formulas', 'en')} in ${sheet} have no saved value and do not count (${sayListing(cells, 'en')}).`,
        expected: 'Formulas with saved values.',
        remedy: 'Open the workbook in Excel and save it.',
      }),
    }),
  },
  check: (submission, report) => {
    const bySheet = new Map<SheetKey, Where[]>();
    for (const { issue } of issuesOf(submission, 'formula-without-value')) {
      const places = bySheet.get(issue.sheet) ?? [];
      places.push(issuePlace(submission, issue));
      bySheet.set(issue.sheet, places);
    }
    for (const places of bySheet.values()) {
      const [at] = places;
      if (at === undefined) continue;
      if (places.length === 1) report('one', { params: {}, found: '', at });
      else report('several', { params: { count: places.length, ...listCells(places) }, found: '', at });
    }
  },
  examples: {
    valid: [
      example('ett inskrivet värde', {
        kind: 'set',
        sheet: 'portfolio',
        row: 0,
        column: 'hours',
        value: 950,
      }),
    ],
    invalid: [
      example('en formel', {
        kind: 'set',
        sheet: 'portfolio',
        row: 0,
        column: 'hours',
        value: { formula: 'G3*2', cached: null },
      }),
      example('en hel kolumn', {
        kind: 'fill',
        sheet: 'survey',
        column: 'statement:P09',
        value: { formula: 'A1', cached: null },
      }),
    ],
  },
});
