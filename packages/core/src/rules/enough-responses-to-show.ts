import { FEWEST_SHOWN } from '../scoring/thresholds.ts';
import { text } from '../text/index.ts';
import { example } from './example/example.ts';
import { defineRule, message } from './rule.ts';
import { wholeSheet } from './support/where.ts';

export const enoughResponsesToShow = defineRule({
  id: 'enough-responses-to-show',
  since: 1,
  severity: 'advice',
  scope: 'sheet',
  title: text(
    'Minst fem svar för att resultatet ska visas',
    'At least five responses for the result to be shown',
  ),
  why: text('Med färre svar kan någon kännas igen.', 'With fewer responses somebody could be recognised.'),
  remedy: text('Bjud in fler, eller lämna in som det är.', 'Invite more, or hand in as it is.'),
  source: ['R3'],
  messages: {
    few: message<{ count: number; fewest: number }>({
      sv: ({ count, fewest }) => ({
        says: `Ni har ${count} svar. Resultatet visas inte för andra, så att ingen kan kännas igen.`,
        expected: `Minst ${fewest} svar.`,
        remedy: 'Ni kan lämna in ändå.',
      }),
      en: ({ count, fewest }) => ({
        says: `You have ${count} responses. The result is not shown to others, so that nobody can be recognised.`,
        expected: `At least ${fewest} responses.`,
        remedy: 'You can hand in all the same.',
      }),
    }),
  },
  check: (submission, report) => {
    const count = submission.survey?.respondents.length ?? 0;
    if (count === 0 || count >= FEWEST_SHOWN) return;
    report('few', {
      params: { count, fewest: FEWEST_SHOWN },
      found: String(count),
      at: wholeSheet(submission, 'survey'),
    });
  },
  examples: {
    valid: [
      example(
        'fem svar',
        { kind: 'keep-rows', sheet: 'survey', count: 5 },
        { kind: 'fact', key: 'invited', value: 6 },
      ),
    ],
    invalid: [
      example(
        'fyra svar',
        { kind: 'keep-rows', sheet: 'survey', count: 4 },
        { kind: 'fact', key: 'invited', value: 5 },
      ),
    ],
  },
});
