import { text } from '../text/index.ts';
import type { TableReading } from '../workbook/index.ts';
import { example } from './example/example.ts';
import { defineRule, message } from './rule.ts';
import { type Amount, seenAmount, unlikeOthers } from './support/amounts.ts';
import { isOdd } from './support/odd-cells.ts';
import { setCell } from './support/set-cell.ts';
import { cellPlace } from './support/where.ts';

export const amountIsPlausible = defineRule({
  id: 'amount-is-plausible',
  since: 1,
  severity: 'warning',
  scope: 'cell',
  title: text('Belopp står i tusental kronor', 'Amounts stand in thousands of kronor'),
  why: text(
    'Ett belopp i kronor bland belopp i tusental väger tusen gånger för mycket i portföljens punkt.',
    "An amount in kronor among amounts in thousands weighs a thousand times too much in the portfolio's point.",
  ),
  remedy: text('Skriv beloppet i tusental kronor.', 'Write the amount in thousands of kronor.'),
  source: ['R2', 'R10'],
  notFor: text(
    'Initiativ som verkligen kostar mer än en miljard kronor.',
    'Initiatives that really cost more than a thousand million kronor.',
  ),
  messages: {
    kronor: message<{ found: string; column: string; thousands: string }>({
      sv: ({ found, column, thousands }, { full }) => ({
        says: `${column} ${found} i ${full} är mycket större än övriga. Kolumnen är i tkr.`,
        expected: 'Tusental kronor.',
        remedy: `Menar ni ${thousands}?`,
      }),
      en: ({ found, column, thousands }, { full }) => ({
        says: `${column} ${found} in ${full} is much larger than the others. The column is in thousands of kronor.`,
        expected: 'Thousands of kronor.',
        remedy: `Do you mean ${thousands}?`,
      }),
    }),
  },
  check: (submission, report) => {
    for (const table of Object.values(submission.tables)) {
      if (table === null) continue;
      for (const [key, column] of Object.entries(table.spec.columns)) {
        if (!/\btkr\b/.test(column.header)) continue;
        const amounts: Amount[] = [];
        for (const { row, values } of table.rows as TableReading['rows']) {
          const value = values[key];
          if (typeof value === 'number') amounts.push({ row, value });
        }
        for (const { row, value } of unlikeOthers(amounts)) {
          if (isOdd(submission, table.spec.key, row, key)) continue;
          const at = cellPlace(table, row, key);
          report('kronor', {
            params: {
              found: seenAmount(value),
              column: column.header.replace(/ ?\(tkr\)/, ''),
              thousands: seenAmount(value / 1000),
            },
            found: seenAmount(value),
            at,
            fix: setCell(at, value / 1000, 'ask'),
          });
        }
      }
    }
  },
  examples: {
    valid: [
      example('ett stort initiativ', {
        kind: 'set',
        sheet: 'portfolio',
        row: 0,
        column: 'budget',
        value: 45_000,
      }),
    ],
    invalid: [
      example('kronor i stället för tusental', {
        kind: 'set',
        sheet: 'portfolio',
        row: 0,
        column: 'budget',
        value: 12_000_000,
      }),
    ],
  },
});
