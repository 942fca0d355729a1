import { FEWEST_SHOWN } from '../scoring/thresholds.ts';
import { text } from '../text/index.ts';
import { example } from './example/example.ts';
import { defineRule, message } from './rule.ts';
import { countResponses } from './support/responses.ts';
import { wholeSheet } from './support/where.ts';

export const answersDiffer = defineRule({
  id: 'answers-differ',
  since: 1,
  severity: 'advice',
  scope: 'sheet',
  title: text('Svaren skiljer sig mellan påståenden', 'Answers differ between statements'),
  why: text(
    'Samma siffra överallt kan vara ett ärligt svar, men också ett tecken på att frågorna var svåra eller många.',
    'The same number throughout may be an honest answer, but also a sign that the questions were hard or many.',
  ),
  remedy: text('Ni behöver inte ändra något.', 'You need not change anything.'),
  source: ['R3', 'R15'],
  notFor: text(
    'Att leta efter vem som svarade. Vi visar bara antalet.',
    'Looking for who responded. We show only the number.',
  ),
  messages: {
    same: message<{ count: number; all: number }>({
      sv: ({ count, all }) => ({
        says: `${count} av ${all} svar har samma siffra på alla påståenden.`,
        expected: 'Svar som skiljer sig mellan påståenden.',
        remedy: 'Ändra inget i svaren. Tänk på det när ni tolkar resultatet.',
      }),
      en: ({ count, all }) => ({
        says: `${count} of ${all} responses ${count === 1 ? 'has' : 'have'} the same number for every statement.`,
        expected: 'Answers that differ between statements.',
        remedy: 'Change nothing in the responses. Bear it in mind when you interpret the result.',
      }),
    }),
  },
  check: (submission, report) => {
    const { survey } = submission;
    // Among a few, even a count points at somebody.
    if (survey === null || survey.respondents.length < FEWEST_SHOWN) return;
    const count = countResponses(survey).allTheSame;
    if (count === 0) return;
    report('same', {
      params: { count, all: survey.respondents.length },
      found: String(count),
      at: wholeSheet(submission, 'survey'),
    });
  },
  examples: {
    valid: [
      example(
        'ett annat svar',
        { kind: 'answer-all', row: 3, value: 3 },
        { kind: 'set', sheet: 'survey', row: 3, column: 'statement:P11', value: 4 },
      ),
    ],
    invalid: [example('samma siffra överallt', { kind: 'answer-all', row: 3, value: 3 })],
  },
});
