import { respondentsOf } from '../scoring/index.ts';
import { text } from '../text/index.ts';
import { deliveredTotal } from './example/delivered-total.ts';
import { example } from './example/example.ts';
import { defineRule, message } from './rule.ts';
import { factPlace } from './support/where.ts';

export const responsesFitTheInvited = defineRule({
  id: 'responses-fit-the-invited',
  since: 1,
  severity: 'error',
  scope: 'workbook',
  title: text('Inte fler svar än inbjudna', 'No more responses than invited'),
  why: text(
    'Svarsfrekvensen kan inte bli mer än hundra procent.',
    'The response rate cannot be more than a hundred per cent.',
  ),
  remedy: text('Rätta Antal inbjudna.', 'Correct Antal inbjudna.'),
  source: ['R2'],
  messages: {
    more: message<{ count: number; invited: number }>({
      sv: ({ count, invited }, { cell, header }) => ({
        says: `${count} svar men ${invited} inbjudna (${cell}).`,
        expected: `Minst ${count}, eller färre svar.`,
        remedy: `Rätta ${header}.`,
      }),
      en: ({ count, invited }, { cell, header }) => ({
        says: `${count} responses but ${invited} invited (${cell}).`,
        expected: `At least ${count}, or fewer responses.`,
        remedy: `Correct ${header}.`,
      }),
    }),
  },
  check: (submission, report) => {
    // Rows with a number are people who got the survey, also those whose answers do not count.
    const count = Math.max(submission.survey?.respondents.length ?? 0, respondentsOf(submission));
    const invited = submission.about?.values.invited ?? null;
    if (invited === null || count <= invited) return;
    report('more', {
      params: { count, invited },
      found: String(invited),
      at: factPlace(submission, 'invited'),
    });
  },
  examples: {
    valid: [example('alla svarade', { kind: 'fact', key: 'invited', value: 12 })],
    invalid: [
      example('fler svar än inbjudna', { kind: 'fact', key: 'invited', value: 11 }),
      example('fler svarande i det levererade resultatet än inbjudna', ...deliveredTotal(20)),
    ],
  },
});
