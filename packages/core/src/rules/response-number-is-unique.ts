import { text } from '../text/index.ts';
import { example } from './example/example.ts';
import { defineRule, message } from './rule.ts';
import { freeResponseNumbers } from './support/response-numbers.ts';
import { setCell } from './support/set-cell.ts';
import { cellPlace } from './support/where.ts';

export const responseNumberIsUnique = defineRule({
  id: 'response-number-is-unique',
  since: 1,
  severity: 'error',
  scope: 'sheet',
  title: text('Varje svar har ett eget nummer', 'Every response has a number of its own'),
  why: text('Samma svar två gånger väger dubbelt.', 'The same response twice weighs double.'),
  remedy: text(
    'Behåll ett, eller ge det andra ett nytt nummer.',
    'Keep one, or give the other a new number.',
  ),
  source: ['R2', 'R3'],
  messages: {
    twice: message<{ number: string; first: number; second: number }>({
      sv: ({ number, first, second }) => ({
        says: `Svarsnummer ${number} finns på rad ${first} och ${second}. Båda räknas tills ni har svarat.`,
        expected: 'Ett nummer för varje svar.',
        remedy: 'Är det samma svar? Behåll ett, eller ge det andra ett nytt nummer.',
      }),
      en: ({ number, first, second }) => ({
        says: `Response number ${number} is on rows ${first} and ${second}. Both count until you have answered.`,
        expected: 'One number for each response.',
        remedy: 'Is it the same response? Keep one, or give the other a new number.',
      }),
    }),
  },
  check: (submission, report) => {
    const { survey } = submission;
    if (survey === null) return;
    const table = { sheet: survey.sheet, header: survey.header, spec: submission.contract.survey };
    const inRowOrder = [...survey.respondents].sort((a, b) => a.row - b.row);
    const proposed = freeResponseNumbers(survey);
    const first = new Map<string, number>();
    for (const { number, row } of inRowOrder) {
      if (number === null) continue;
      const before = first.get(number);
      if (before === undefined) {
        first.set(number, row);
        continue;
      }
      const at = cellPlace(table, row, 'number');
      report('twice', {
        params: { number, first: before + 1, second: row + 1 },
        found: number,
        at,
        fix: setCell(at, proposed.get(row) ?? null, 'ask'),
      });
    }
  },
  examples: {
    valid: [example('egna nummer', { kind: 'set', sheet: 'survey', row: 3, column: 'number', value: 41 })],
    invalid: [
      example('samma nummer på två rader', {
        kind: 'set',
        sheet: 'survey',
        row: 3,
        column: 'number',
        value: 7,
      }),
    ],
  },
});
