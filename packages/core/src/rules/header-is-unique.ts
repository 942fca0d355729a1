import { text } from '../text/index.ts';
import { example } from './example/example.ts';
import { defineRule, message } from './rule.ts';
import { cellOf } from './support/listing.ts';
import { readTables } from './support/tables.ts';
import { sheetSpec } from './support/where.ts';

export const headerIsUnique = defineRule({
  id: 'header-is-unique',
  since: 1,
  severity: 'error',
  scope: 'sheet',
  title: text('Varje rubrik finns en gång', 'Every header is there once'),
  why: text(
    'Vi läser bara den första, så det som står i den andra räknas inte.',
    'We read only the first, so what stands in the second does not count.',
  ),
  remedy: text('Ta bort eller byt namn på den ena.', 'Remove or rename one of them.'),
  source: ['R4'],
  messages: {
    column: message<{ column: string; first: string }>({
      sv: ({ column, first }, { cell, sheet }) => ({
        says: `Kolumnen ${column} finns två gånger i ${sheet} (${first} och ${cell}). Vi läser ${first}.`,
        expected: `En kolumn med rubriken ${column}.`,
        remedy: `Flytta ihop dem till en kolumn, och ta bort eller byt namn på ${cell}.`,
      }),
      en: ({ column, first }, { cell, sheet }) => ({
        says: `The column ${column} is there twice in ${sheet} (${first} and ${cell}). We read ${first}.`,
        expected: `One column with the header ${column}.`,
        remedy: `Move them into one column, and remove or rename ${cell}.`,
      }),
    }),
    fact: message<{ fact: string; first: string }>({
      sv: ({ fact, first }, { cell, sheet }) => ({
        says: `Raden ${fact} finns två gånger i ${sheet} (${first} och ${cell}). Vi läser ${first}.`,
        expected: `En rad med ${fact}.`,
        remedy: `Ta bort raden i ${cell}, eller den i ${first}.`,
      }),
      en: ({ fact, first }, { cell, sheet }) => ({
        says: `The row ${fact} is there twice in ${sheet} (${first} and ${cell}). We read ${first}.`,
        expected: `One row with ${fact}.`,
        remedy: `Remove the row at ${cell}, or the one at ${first}.`,
      }),
    }),
  },
  check: (submission, report) => {
    for (const { spec, sheet, header } of readTables(submission)) {
      for (const { key, column, text: found, first } of header.duplicates) {
        const at = { sheet: sheet.name, row: header.row, column, header: found };
        report('column', {
          params: { column: spec.columns[key]?.header ?? found, first: cellOf({ ...at, column: first }) },
          found,
          at,
        });
      }
    }
    const { about } = submission;
    if (about === null) return;
    for (const { key, row, column } of about.duplicates) {
      const fact = sheetSpec(submission, 'about').columns[key]?.header ?? '';
      const first = about.labels.get(key);
      const at = { sheet: about.sheet.name, row, column, header: fact };
      report('fact', {
        params: { fact, first: first === undefined ? '' : cellOf({ ...at, ...first }) },
        found: fact,
        at,
      });
    }
  },
  examples: {
    valid: [
      example('en egen kolumn', {
        kind: 'add-column',
        sheet: 'portfolio',
        header: 'Budget i fjol',
        values: [1100],
      }),
    ],
    invalid: [
      example('kolumn två gånger', {
        kind: 'add-column',
        sheet: 'portfolio',
        header: 'Budget',
        values: [1100],
      }),
      example('uppgift två gånger', {
        kind: 'add-column',
        sheet: 'about',
        header: 'Mätår',
        values: [2021],
      }),
    ],
  },
});
