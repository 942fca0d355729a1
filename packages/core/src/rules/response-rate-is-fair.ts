import { respondentsOf, responseRate } from '../scoring/index.ts';
import { text } from '../text/index.ts';
import { seenNumber } from '../workbook/read-cell.ts';
import { deliveredTotal } from './example/delivered-total.ts';
import { example } from './example/example.ts';
import { defineRule, message } from './rule.ts';
import { wholeSheet } from './support/where.ts';

/** The response rate, in percent, below which silence begins to matter; our proposal, decided by the users. */
const FAIR_RATE = 50;

export const responseRateIsFair = defineRule({
  id: 'response-rate-is-fair',
  since: 1,
  severity: 'advice',
  scope: 'sheet',
  title: text('Minst hälften har svarat', 'At least half have responded'),
  why: text(
    'När färre än hälften svarar kan de som inte svarade ha en annan bild.',
    'When fewer than half respond those who did not may see things differently.',
  ),
  remedy: text(
    'Påminn dem som inte har svarat, eller lämna in som det är.',
    'Remind those who have not responded, or hand in as it is.',
  ),
  source: ['R3', 'R15'],
  messages: {
    low: message<{ count: number; invited: number; rate: string }>({
      sv: ({ count, invited, rate }) => ({
        says: `${count} av ${invited} inbjudna har svarat (${rate} %).`,
        expected: 'Minst hälften.',
        remedy: 'Påminn gärna de andra. Ni kan lämna in ändå.',
      }),
      en: ({ count, invited, rate }) => ({
        says: `${count} of ${invited} invited have responded (${rate} %).`,
        expected: 'At least half.',
        remedy: 'You may want to remind the others. You can hand in all the same.',
      }),
    }),
  },
  check: (submission, report) => {
    const rate = responseRate(respondentsOf(submission), submission.about?.values.invited ?? null);
    if (rate === null || rate.value >= FAIR_RATE) return;
    const { answered: count, invited, value } = rate;
    report('low', {
      params: { count, invited, rate: seenNumber(Math.round(value)) },
      found: String(count),
      at: wholeSheet(submission, submission.survey === null ? 'maturityResults' : 'survey'),
    });
  },
  examples: {
    valid: [example('hälften har svarat', { kind: 'fact', key: 'invited', value: 24 })],
    invalid: [
      example('få har svarat', { kind: 'fact', key: 'invited', value: 40 }),
      example('få svarande i det levererade resultatet', ...deliveredTotal(6)),
    ],
  },
});
