import { text } from '../text/index.ts';
import { maskMatches } from '../text/personal-data.ts';
import type { Column, SheetKey } from '../workbook/index.ts';
import { example } from './example/example.ts';
import type { Where } from './problem.ts';
import { defineRule, message } from './rule.ts';
import { findPersonNames } from './support/common-names.ts';
import { cellPlace, factPlace, sheetSpec } from './support/where.ts';

export const functionIsNotAPerson = defineRule({
  id: 'function-is-not-a-person',
  since: 1,
  severity: 'advice',
  scope: 'cell',
  title: text('En funktion, inte ett personnamn', "A function, not a person's name"),
  why: text(
    'Det som lämnas in blir allmän handling, och en funktion finns kvar när personen har bytt arbete.',
    'What is handed in becomes a public document, and a function remains when the person has changed jobs.',
  ),
  remedy: text('Skriv funktionen.', 'Write the function.'),
  source: ['GDPR', 'SCB: Namnstatistik 2021'],
  notFor: text(
    'Funktioner och enheter som råkar heta som en person.',
    'Functions and units that happen to be called like a person.',
  ),
  messages: {
    name: message<Record<never, never>>({
      sv: (_, { full, header }) => ({
        says: `${header} i ${full} ser ut som ett personnamn. Vi visar det ingenstans.`,
        expected: 'En funktion, till exempel enhetschef.',
        remedy: 'Skriv funktionen.',
      }),
      en: (_, { full, header }) => ({
        says: `${header} in ${full} looks like a person's name. We show it nowhere.`,
        expected: 'A function, such as head of unit.',
        remedy: 'Write the function.',
      }),
    }),
  },
  check: (submission, report) => {
    const masked = new Map<string, string | null>();
    const look = (value: unknown, at: () => Where): void => {
      if (typeof value !== 'string') return;
      let found = masked.get(value);
      if (found === undefined) {
        const names = findPersonNames(value);
        found = names.length === 0 ? null : maskMatches(value, names);
        masked.set(value, found);
      }
      if (found !== null) report('name', { params: {}, found, at: at() });
    };
    const { about, tables } = submission;
    if (about !== null) {
      const values: Readonly<Record<string, unknown>> = about.values;
      for (const key of functionColumns(sheetSpec(submission, 'about').columns)) {
        look(values[key], () => factPlace(submission, key));
      }
    }
    for (const table of Object.values(tables)) {
      if (table === null) continue;
      const keys = functionColumns(sheetSpec(submission, table.spec.key satisfies SheetKey).columns);
      if (keys.length === 0) continue;
      for (const { row, values } of table.rows as readonly Row[]) {
        for (const key of keys) look(values[key], () => cellPlace(table, row, key));
      }
    }
  },
  examples: {
    valid: [
      example('en funktion', {
        kind: 'set',
        sheet: 'actions',
        row: 0,
        column: 'responsible',
        value: 'Enhetschef Park och natur',
      }),
    ],
    // Invented: a common first name with a common surname.
    invalid: [
      example('ett personnamn', {
        kind: 'set',
        sheet: 'actions',
        row: 0,
        column: 'responsible',
        value: 'Anna Andersson',
      }),
      example('titel och personnamn', {
        kind: 'fact',
        key: 'contactFunction',
        value: 'Strateg Lars Nilsson',
      }),
    ],
  },
});

interface Row {
  readonly row: number;
  readonly values: Readonly<Record<string, unknown>>;
}

function functionColumns(columns: Readonly<Record<string, Column>>): readonly string[] {
  return Object.keys(columns).filter((key) => columns[key]?.namesFunction === true);
}
