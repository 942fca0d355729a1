import { text } from '../text/index.ts';
import { likeliest } from '../workbook/likeness.ts';
import { example } from './example/example.ts';
import { defineRule, message } from './rule.ts';
import { issuesOf } from './support/issues.ts';
import { setCell } from './support/set-cell.ts';
import { issuePlace } from './support/where.ts';

/** Ways to say that one does not know; anything else is left to a person. */
const DONT_KNOW = /^(vet|kan|kunde|vill) (inte|ej)\b|^(ingen|saknar) (åsikt|uppfattning)|^don['’]?t know/i;

export const answerIsRecognised = defineRule({
  id: 'answer-is-recognised',
  since: 1,
  severity: 'error',
  scope: 'cell',
  title: text('Svaret är en siffra eller Vet ej', 'The answer is a number or Vet ej'),
  why: text(
    'Ett svar som vi inte känner igen räknas varken som svar eller som Vet ej.',
    'An answer that we do not recognise counts neither as an answer nor as Vet ej.',
  ),
  remedy: text(
    'Skriv ett svar på skalan eller Vet ej, eller töm cellen.',
    'Write an answer on the scale or Vet ej, or clear the cell.',
  ),
  source: ['R2'],
  messages: {
    unknown: message<{ found: string; min: number; max: number; notAnswer: string }>({
      sv: ({ found, min, max, notAnswer }, { cell }) => ({
        says: `Svaret ’${found}’ i ${cell} går inte att läsa och räknas inte.`,
        expected: `Ett helt tal ${min}–${max}, ${notAnswer} eller en tom cell.`,
        remedy: `Skriv ${min}–${max} eller ${notAnswer}, eller töm cellen.`,
      }),
      en: ({ found, min, max, notAnswer }, { cell }) => ({
        says: `The answer ’${found}’ in ${cell} cannot be read and does not count.`,
        expected: `A whole number ${min}–${max}, ${notAnswer} or an empty cell.`,
        remedy: `Write ${min}–${max} or ${notAnswer}, or clear the cell.`,
      }),
    }),
    near: message<{ found: string; min: number; max: number; notAnswer: string }>({
      sv: ({ found, min, max, notAnswer }, { cell }) => ({
        says: `Svaret ’${found}’ i ${cell} går inte att läsa och räknas inte.`,
        expected: `Ett helt tal ${min}–${max}, ${notAnswer} eller en tom cell.`,
        remedy: `Menar ni ${notAnswer}?`,
      }),
      en: ({ found, min, max, notAnswer }, { cell }) => ({
        says: `The answer ’${found}’ in ${cell} cannot be read and does not count.`,
        expected: `A whole number ${min}–${max}, ${notAnswer} or an empty cell.`,
        remedy: `Do you mean ${notAnswer}?`,
      }),
    }),
  },
  check: (submission, report) => {
    const { min, max, notAnswers } = submission.instrument.scale;
    const [notAnswer = ''] = notAnswers;
    for (const { issue } of issuesOf(submission, 'answer-unknown')) {
      const near = DONT_KNOW.test(issue.raw.trim()) ? notAnswer : likeliest(issue.raw, notAnswers);
      const at = issuePlace(submission, issue);
      const params = { found: issue.raw, min, max, notAnswer: near ?? notAnswer };
      if (near === null) report('unknown', { params, found: issue.raw, at });
      else report('near', { params, found: issue.raw, at, fix: setCell(at, near, 'ask') });
    }
  },
  examples: {
    valid: [
      example('tom cell', { kind: 'set', sheet: 'survey', row: 2, column: 'statement:P06', value: null }),
    ],
    invalid: [
      example('ord i stället för siffra', {
        kind: 'set',
        sheet: 'survey',
        row: 2,
        column: 'statement:P06',
        value: 'ibland',
      }),
      example('Vet ej med andra ord', {
        kind: 'set',
        sheet: 'survey',
        row: 2,
        column: 'statement:P06',
        value: 'vet inte',
      }),
    ],
  },
});
