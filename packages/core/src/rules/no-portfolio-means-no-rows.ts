import { text } from '../text/index.ts';
import { portfolioScopeCodes } from '../workbook/code-lists.ts';
import { example } from './example/example.ts';
import { defineRule, message } from './rule.ts';
import { choiceCell } from './support/choice.ts';
import { startWithCount } from './support/count-words.ts';
import { factPlace, sheetName } from './support/where.ts';

export const noPortfolioMeansNoRows = defineRule({
  id: 'no-portfolio-means-no-rows',
  since: 1,
  severity: 'warning',
  scope: 'workbook',
  title: text('Ingen i år betyder inga rader', 'None this year means no rows'),
  why: text(
    'Har ni valt Ingen i år räknas inga initiativ, inte heller de som står i bladet.',
    'If you chose Ingen i år no initiatives count, not even those in the sheet.',
  ),
  remedy: text('Välj Hela eller Urval, eller ta bort raderna.', 'Choose Hela or Urval, or remove the rows.'),
  source: ['R10'],
  messages: {
    rows: message<{ none: string; count: number; portfolio: string }>({
      sv: ({ none, count, portfolio }, { cell }) => ({
        says: `Portföljens omfattning är ${none} (${cell}). ${startWithCount(count, 'En rad', 'rader', 'sv')} i ${portfolio} räknas inte.`,
        expected: `${none} och inga rader, eller Hela eller Urval.`,
        remedy: 'Välj Hela eller Urval, eller ta bort raderna.',
      }),
      en: ({ none, count, portfolio }, { cell }) => ({
        says: `Portföljens omfattning is ${none} (${cell}). ${startWithCount(count, 'One row', 'rows', 'en')} in ${portfolio} ${count === 1 ? 'does' : 'do'} not count.`,
        expected: `${none} and no rows, or Hela or Urval.`,
        remedy: 'Choose Hela or Urval, or remove the rows.',
      }),
    }),
  },
  check: (submission, report) => {
    const count = submission.tables.portfolio?.rows.length ?? 0;
    if (count === 0 || submission.about?.values.portfolioScope !== 'none') return;
    const none = choiceCell(portfolioScopeCodes, 'none');
    report('rows', {
      params: { none, count, portfolio: sheetName(submission, 'portfolio') },
      found: none,
      at: factPlace(submission, 'portfolioScope'),
    });
  },
  examples: {
    valid: [
      example(
        'inga rader',
        { kind: 'fact', key: 'portfolioScope', value: 'Ingen i år' },
        { kind: 'keep-rows', sheet: 'portfolio', count: 0 },
      ),
    ],
    invalid: [example('rader finns kvar', { kind: 'fact', key: 'portfolioScope', value: 'Ingen i år' })],
  },
});
