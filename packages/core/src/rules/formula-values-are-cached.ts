import { cellIndex } from '../grid/index.ts';
import { text } from '../text/index.ts';
import { example } from './example/example.ts';
import type { Where } from './problem.ts';
import { defineRule, message } from './rule.ts';
import { startWithCount } from './support/count-words.ts';
import { formulaColumns, isBroken, isFormulaWithValue } from './support/formula-columns.ts';
import { cellOf } from './support/listing.ts';
import { factPlace } from './support/where.ts';

export const formulaValuesAreCached = defineRule({
  id: 'formula-values-are-cached',
  since: 1,
  severity: 'advice',
  scope: 'sheet',
  title: text('Formler räknas med sitt sparade värde', 'Formulas count by their saved value'),
  why: text(
    'Vi räknar aldrig om en formel. Ändras det den bygger på gäller det sparade värdet tills arbetsboken sparas på nytt.',
    'We never recalculate a formula. If what it builds on changes, the saved value holds until the workbook is saved again.',
  ),
  remedy: text(
    'Spara arbetsboken i Excel innan ni lämnar in.',
    'Save the workbook in Excel before you hand in.',
  ),
  source: ['R2'],
  messages: {
    formulas: message<{ count: number; first: string }>({
      sv: ({ count, first }, { sheet }) => ({
        says: `${startWithCount(count, 'En cell', 'celler', 'sv')} i ${sheet} är ${count === 1 ? `en formel (${first})` : `formler (den första är ${first})`}. Det senast sparade värdet räknas.`,
        expected: 'Inskrivna värden, eller en nyss sparad arbetsbok.',
        remedy: 'Spara arbetsboken i Excel innan ni lämnar in.',
      }),
      en: ({ count, first }, { sheet }) => ({
        says: `${startWithCount(count, 'One cell', 'cells', 'en')} in ${sheet} ${count === 1 ? `is a formula (${first})` : `are formulas (the first is ${first})`}. The value saved last counts.`,
        expected: 'Typed values, or a workbook saved just now.',
        remedy: 'Save the workbook in Excel before you hand in.',
      }),
    }),
  },
  check: (submission, report) => {
    const bySheet = new Map<string, Where[]>();
    const add = (at: Where): void => {
      const places = bySheet.get(at.sheet);
      if (places === undefined) bySheet.set(at.sheet, [at]);
      else places.push(at);
    };
    const { about } = submission;
    for (const [key, { row, column }] of about?.labels ?? []) {
      const sheet = about?.sheet;
      if (sheet === undefined) continue;
      const index = cellIndex(sheet, row, column + 1);
      if (index >= 0 && isFormulaWithValue(sheet, index)) add(factPlace(submission, key));
    }
    for (const column of formulaColumns(submission)) {
      // `formula-column-is-unbroken` says the same of a column that somebody has typed over.
      if (!isBroken(column)) for (const at of column.formulas) add(at);
    }
    for (const places of bySheet.values()) {
      const [first] = [...places].sort(
        (a, b) => (a.row ?? 0) - (b.row ?? 0) || (a.column ?? 0) - (b.column ?? 0),
      );
      if (first === undefined) continue;
      report('formulas', {
        params: { count: places.length, first: cellOf(first) },
        found: '',
        at: first,
      });
    }
  },
  examples: {
    valid: [
      example('formel i en egen kolumn', {
        kind: 'add-column',
        sheet: 'portfolio',
        header: 'Vår kontroll',
        values: [{ formula: 'F2*2', cached: 2400 }],
      }),
    ],
    invalid: [
      example('en formel', {
        kind: 'set',
        sheet: 'portfolio',
        row: 0,
        column: 'budget',
        value: { formula: '1000+200', cached: 1200 },
      }),
      example(
        'formler i Om arbetsboken',
        { kind: 'fact', key: 'invited', value: { formula: '7+7', cached: 14 } },
        { kind: 'fact', key: 'employees', value: { formula: '800+50', cached: 850 } },
      ),
    ],
  },
});
