import { FEWEST_SHOWN } from '../scoring/thresholds.ts';
import { text } from '../text/index.ts';
import { example } from './example/example.ts';
import { defineRule, message } from './rule.ts';
import { countResponses } from './support/responses.ts';
import { wholeSheet } from './support/where.ts';

export const notOnlyDontKnow = defineRule({
  id: 'not-only-dont-know',
  since: 1,
  severity: 'advice',
  scope: 'sheet',
  title: text('Svaren är inte bara Vet ej', 'Responses are not only Vet ej'),
  why: text(
    'Ett svar med bara Vet ej säger att enkäten inte passade den rollen. Det sänker inte resultatet.',
    'A response with only Vet ej says that the survey did not suit that role. It does not lower the result.',
  ),
  remedy: text(
    'Ni behöver inte ändra något. Tänk på vilka ni bjuder in nästa år.',
    'You need not change anything. Consider whom you invite next year.',
  ),
  source: ['R3', 'R16'],
  notFor: text(
    'Att leta efter vem som svarade. Vi visar bara antalet.',
    'Looking for who responded. We show only the number.',
  ),
  messages: {
    only: message<{ count: number; all: number; notAnswer: string }>({
      sv: ({ count, all, notAnswer }) => ({
        says: `${count} av ${all} svar är bara ${notAnswer}. Det sänker inte resultatet.`,
        expected: 'Minst ett svar på skalan.',
        remedy: 'Ändra inget i svaren. Tänk på vilka ni bjuder in nästa år.',
      }),
      en: ({ count, all, notAnswer }) => ({
        says: `${count} of ${all} responses ${count === 1 ? 'is' : 'are'} ${notAnswer} only. It does not lower the result.`,
        expected: 'At least one answer on the scale.',
        remedy: 'Change nothing in the responses. Consider whom you invite next year.',
      }),
    }),
  },
  check: (submission, report) => {
    const { survey, instrument } = submission;
    // Among a few, even a count points at somebody.
    if (survey === null || survey.respondents.length < FEWEST_SHOWN) return;
    const count = countResponses(survey).onlyDontKnow;
    if (count === 0) return;
    report('only', {
      params: { count, all: survey.respondents.length, notAnswer: instrument.scale.notAnswers[0] ?? '' },
      found: String(count),
      at: wholeSheet(submission, 'survey'),
    });
  },
  examples: {
    valid: [
      example(
        'ett påstående besvarat',
        { kind: 'answer-all', row: 3, value: 'Vet ej' },
        { kind: 'set', sheet: 'survey', row: 3, column: 'statement:P11', value: 4 },
      ),
    ],
    invalid: [example('bara Vet ej', { kind: 'answer-all', row: 3, value: 'Vet ej' })],
  },
});
