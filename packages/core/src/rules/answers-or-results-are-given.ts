import { text } from '../text/index.ts';
import { tableSheets } from '../workbook/contract.ts';
import { NotAnswer } from '../workbook/index.ts';
import { example } from './example/example.ts';
import { defineRule, message } from './rule.ts';
import { wholeSheet } from './support/where.ts';

export const answersOrResultsAreGiven = defineRule({
  id: 'answers-or-results-are-given',
  since: 1,
  severity: 'error',
  scope: 'workbook',
  title: text('Det finns svar eller ett mognadsresultat', 'There are answers or a maturity result'),
  why: text(
    'Utan svar och utan resultat går mognaden inte att räkna.',
    'Without answers and without results the maturity cannot be counted.',
  ),
  remedy: text(
    'Fyll i Enkätsvar, eller Mognadsresultat om ni bara har fått procenttal.',
    'Fill in Enkätsvar, or Mognadsresultat if you only received percentages.',
  ),
  source: ['R23'],
  messages: {
    none: message<{ survey: string; results: string }>({
      sv: ({ survey, results }) => ({
        says: `Det finns varken svar i ${survey} eller rader i ${results}.`,
        expected: `Minst ett svar i ${survey}, eller minst en rad i ${results}.`,
        remedy: `Fyll i ${survey}. Har ni bara fått procenttal från mätverktyget? Fyll i ${results}.`,
      }),
      en: ({ survey, results }) => ({
        says: `There are neither answers in ${survey} nor rows in ${results}.`,
        expected: `At least one answer in ${survey}, or at least one row in ${results}.`,
        remedy: `Fill in ${survey}. Did you only receive percentages from the survey tool? Fill in ${results}.`,
      }),
    }),
  },
  check: (submission, report) => {
    const { survey, tables, extract, contract } = submission;
    if (extract !== null || (tables.maturityResults?.rows.length ?? 0) > 0) return;
    if (survey !== null) {
      // Without a header row no answer could be found: `required-column-is-present` says so.
      if (survey.header.row < 0 && survey.sheet.rowNumbers.length > 0) return;
      // Rows that lost their number are the business of `response-has-number`.
      if (survey.strayRows.length > 0) return;
      if (survey.grades.some((grade) => grade !== NotAnswer.blank)) return;
    }
    report('none', {
      params: { survey: contract.survey.name, results: tableSheets.maturityResults.name },
      found: '',
      at: wholeSheet(submission, 'survey'),
    });
  },
  examples: {
    valid: [
      example(
        'procenttal i stället för svar',
        { kind: 'remove-sheet', sheet: 'survey' },
        {
          kind: 'add-row',
          sheet: 'maturityResults',
          values: {
            year: 2022,
            instrument: 'Exempelinstrument 1',
            level: 'Faktor',
            name: 'Balansering',
            value: 42,
            respondents: 12,
            source: 'Rapport från mätverktyget',
          },
        },
      ),
    ],
    invalid: [
      example('bladet Enkätsvar saknas', { kind: 'remove-sheet', sheet: 'survey' }),
      example('Enkätsvar är tomt', { kind: 'keep-rows', sheet: 'survey', count: 0 }),
    ],
  },
});
