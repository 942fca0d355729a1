import { text } from '../text/index.ts';
import { portfolioScopeCodes } from '../workbook/code-lists.ts';
import { example } from './example/example.ts';
import { defineRule, message } from './rule.ts';
import { choiceCell } from './support/choice.ts';
import { wholeSheet } from './support/where.ts';

export const portfolioIsListedOrDeclaredNone = defineRule({
  id: 'portfolio-is-listed-or-declared-none',
  since: 1,
  severity: 'error',
  scope: 'sheet',
  title: text('Portföljen har rader, eller är Ingen i år', 'The portfolio has rows, or is none this year'),
  why: text(
    'En tom lista kan betyda att ni inte har någon portfölj, eller att den inte kom med.',
    'An empty list may mean that you have no portfolio, or that it was left out.',
  ),
  remedy: text(
    'Fyll i initiativen, eller välj Ingen i år.',
    'Fill in the initiatives, or choose Ingen i år.',
  ),
  source: ['R10', 'R23'],
  messages: {
    empty: message<{ none: string }>({
      sv: ({ none }, { sheet }) => ({
        says: `${sheet} har inga rader.`,
        expected: `En rad för varje initiativ, eller ${none} i Portföljens omfattning.`,
        remedy: `Fyll i initiativen. Har ni inga i år? Välj ${none} i Om arbetsboken.`,
      }),
      en: ({ none }, { sheet }) => ({
        says: `${sheet} has no rows.`,
        expected: `A row for each initiative, or ${none} in Portföljens omfattning.`,
        remedy: `Fill in the initiatives. Have you none this year? Choose ${none} in Om arbetsboken.`,
      }),
    }),
  },
  check: (submission, report) => {
    const { portfolio } = submission.tables;
    if (portfolio === null || portfolio.rows.length > 0) return;
    if (submission.about?.values.portfolioScope === 'none') return;
    // Rows without a header row cannot be found: `required-column-is-present` says so.
    if (portfolio.header.row < 0 && portfolio.sheet.rowNumbers.length > 0) return;
    report('empty', {
      params: { none: choiceCell(portfolioScopeCodes, 'none') },
      found: '',
      at: wholeSheet(submission, 'portfolio'),
    });
  },
  examples: {
    valid: [
      example(
        'ingen portfölj i år',
        { kind: 'keep-rows', sheet: 'portfolio', count: 0 },
        { kind: 'fact', key: 'portfolioScope', value: 'Ingen i år' },
      ),
    ],
    invalid: [example('tom lista', { kind: 'keep-rows', sheet: 'portfolio', count: 0 })],
  },
});
