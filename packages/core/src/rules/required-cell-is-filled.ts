import { text } from '../text/index.ts';
import type { Column } from '../workbook/index.ts';
import { example } from './example/example.ts';
import type { Where } from './problem.ts';
import { defineRule, message } from './rule.ts';
import { startWithCount } from './support/count-words.ts';
import { fewOrMany } from './support/few-or-many.ts';
import { type Listing, listCells, sayListing } from './support/listing.ts';
import { emptyCells } from './support/odd-cells.ts';
import { cellPlace } from './support/where.ts';

/** The columns that place an initiative in the portfolio. */
const CLASSIFYING = new Set(['innovationStep', 'externalStep']);

/** What an unclassified initiative means for the portfolio: its point shows the rest only. */
const NOT_IN_POINT = text(
  ' Utan klassning kommer initiativet inte med i portföljens punkt.',
  " Without it the initiative is left out of the portfolio's point.",
);

export const requiredCellIsFilled = defineRule({
  id: 'required-cell-is-filled',
  since: 1,
  severity: 'error',
  scope: 'cell',
  title: text('Obligatoriska celler är ifyllda', 'Required cells are filled in'),
  why: text(
    'En rad som saknar något obligatoriskt går inte att räkna eller jämföra fullt ut.',
    'A row that lacks something required cannot be counted or compared in full.',
  ),
  remedy: text('Fyll i cellen.', 'Fill in the cell.'),
  source: ['R2', 'R23'],
  messages: {
    empty: message<{ label: string; example: string; classifies: number }>({
      sv: (params, { full, header }) => ({
        says: `${header} saknas${params.label === '' ? '' : ` för ${params.label}`} (${full}).`,
        expected: `Till exempel ${params.example}.`,
        remedy: `Fyll i ${header}.${params.classifies === 1 ? NOT_IN_POINT.sv : ''}`,
      }),
      en: (params, { full, header }) => ({
        says: `${header} is missing${params.label === '' ? '' : ` for ${params.label}`} (${full}).`,
        expected: `For instance ${params.example}.`,
        remedy: `Fill in ${header}.${params.classifies === 1 ? NOT_IN_POINT.en : ''}`,
      }),
    }),
    several: message<{ count: number; example: string; classifies: number } & Listing>({
      sv: ({ count, example: such, classifies, ...cells }, { header, sheet }) => ({
        says: `${startWithCount(count, 'En rad', 'rader', 'sv')} i ${sheet} saknar ${header} (${sayListing(cells, 'sv')}).`,
        expected: `Till exempel ${such}.`,
        remedy: `Fyll i ${header} på raderna.${classifies === 1 ? NOT_IN_POINT.sv : ''}`,
      }),
      en: ({ count, example: such, classifies, ...cells }, { header, sheet }) => ({
        says: `${startWithCount(count, 'One row', 'rows', 'en')} in ${sheet} lack ${header} (${sayListing(cells, 'en')}).`,
        expected: `For instance ${such}.`,
        remedy: `Fill in ${header} on the rows.${classifies === 1 ? NOT_IN_POINT.en : ''}`,
      }),
    }),
  },
  check: (submission, report) => {
    for (const table of Object.values(submission.tables)) {
      if (table === null) continue;
      const columns: Readonly<Record<string, Column>> = table.spec.columns;
      const idColumn: string | null = 'idColumn' in table.spec ? table.spec.idColumn : null;
      const rows: readonly Row[] = table.rows;
      for (const [key, column] of Object.entries(columns)) {
        const severity = column.whenMissing;
        // Some columns have a rule with better words of its own.
        if (!column.required || typeof severity === 'object') continue;
        // Most columns are filled all the way down, and reading has counted that.
        if (table.filled.get(key) === rows.length) continue;
        const isEmpty = emptyCells(submission, table, key);
        if (isEmpty === null) continue;
        const empty: Empty[] = [];
        for (const { row, values } of rows) {
          if (values[key] !== null || saysItElsewhere(key, values) || !isEmpty(row)) continue;
          const id = idColumn === null ? null : values[idColumn];
          empty.push({ label: typeof id === 'string' ? id : '', at: cellPlace(table, row, key) });
        }
        const classifies = CLASSIFYING.has(key) ? 1 : 0;
        fewOrMany(
          empty,
          ({ label, at }) => {
            report('empty', {
              params: { label, example: column.example, classifies },
              found: '',
              at,
              severity,
            });
          },
          (all, { at }) => {
            const cells = listCells(all.map((one) => one.at));
            const params = { count: all.length, example: column.example, classifies, ...cells };
            report('several', { params, found: '', at, severity });
          },
        );
      }
    }
  },
  examples: {
    valid: [
      example('frivillig cell är tom', {
        kind: 'set',
        sheet: 'portfolio',
        row: 0,
        column: 'watch',
        value: null,
      }),
      example('procenttal i stället för steg', {
        kind: 'set',
        sheet: 'portfolio',
        row: 4,
        column: 'innovationStep',
        value: null,
      }),
    ],
    invalid: [
      example('initiativ utan namn', {
        kind: 'set',
        sheet: 'portfolio',
        row: 0,
        column: 'name',
        value: null,
      }),
      example('rad utan id', { kind: 'set', sheet: 'portfolio', row: 3, column: 'id', value: null }),
      example('oklassat initiativ', {
        kind: 'set',
        sheet: 'portfolio',
        row: 0,
        column: 'externalStep',
        value: null,
      }),
      example('hela kolumnen tom', { kind: 'fill', sheet: 'portfolio', column: 'ownership', value: null }),
      example('insats utan förväntad effekt', {
        kind: 'set',
        sheet: 'actions',
        row: 1,
        column: 'effect',
        value: null,
      }),
    ],
  },
});

interface Row {
  readonly row: number;
  readonly values: Readonly<Record<string, unknown>>;
}

interface Empty {
  readonly label: string;
  readonly at: Where;
}

/** Whether another cell of the row says what a required cell would: a percentage says more than a step. */
function saysItElsewhere(key: string, values: Row['values']): boolean {
  if (key === 'innovationStep') return values.innovationShare !== null;
  if (key === 'externalStep') return values.externalShare !== null;
  return key === 'name' && values.level === 'total';
}
