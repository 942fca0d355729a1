import { text } from '../text/index.ts';
import { example } from './example/example.ts';
import { defineRule, message } from './rule.ts';
import { issuesOf } from './support/issues.ts';
import { issuePlace } from './support/where.ts';

export const answerIsOnScale = defineRule({
  id: 'answer-is-on-scale',
  since: 1,
  severity: 'error',
  scope: 'cell',
  title: text('Svaren finns på skalan', 'Answers are on the scale'),
  why: text(
    'Ett svar utanför skalan går inte att räkna om till procent. Det utelämnas och räknas, det flyttas aldrig in på skalan.',
    'An answer off the scale cannot be turned into a percentage. It is left out and counted, never moved onto the scale.',
  ),
  remedy: text('Skriv ett svar på skalan eller Vet ej.', 'Write an answer on the scale, or Vet ej.'),
  source: ['R2'],
  messages: {
    off: message<{ found: string; min: number; max: number; notAnswer: string }>({
      sv: ({ found, min, max, notAnswer }, { cell }) => ({
        says: `Svaret ${found} i ${cell} finns inte på skalan ${min}–${max}.`,
        expected: `Ett helt tal ${min}–${max}.`,
        remedy: `Skriv ${min}–${max} eller ${notAnswer}.`,
      }),
      en: ({ found, min, max, notAnswer }, { cell }) => ({
        says: `The answer ${found} in ${cell} is not on the scale ${min}–${max}.`,
        expected: `A whole number ${min}–${max}.`,
        remedy: `Write ${min}–${max} or ${notAnswer}.`,
      }),
    }),
  },
  check: (submission, report) => {
    const { min, max, notAnswers } = submission.instrument.scale;
    for (const { issue } of issuesOf(submission, 'answer-off-scale')) {
      report('off', {
        params: { found: issue.raw, min, max, notAnswer: notAnswers[0] ?? '' },
        found: issue.raw,
        at: issuePlace(submission, issue),
      });
    }
  },
  examples: {
    valid: [
      example('Vet ej', { kind: 'set', sheet: 'survey', row: 2, column: 'statement:P06', value: 'Vet ej' }),
    ],
    invalid: [
      example('utanför skalan', { kind: 'set', sheet: 'survey', row: 2, column: 'statement:P06', value: 7 }),
      example('halvt steg', { kind: 'set', sheet: 'survey', row: 2, column: 'statement:P06', value: 3.5 }),
    ],
  },
});
