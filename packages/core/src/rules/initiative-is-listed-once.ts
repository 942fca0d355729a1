import { text } from '../text/index.ts';
import { normaliseLabel } from '../workbook/normalise.ts';
import { example } from './example/example.ts';
import { defineRule, message } from './rule.ts';
import { cellPlace } from './support/where.ts';

export const initiativeIsListedOnce = defineRule({
  id: 'initiative-is-listed-once',
  since: 1,
  severity: 'warning',
  scope: 'sheet',
  title: text('Varje initiativ finns en gång', 'Every initiative is listed once'),
  why: text(
    'Samma initiativ på två rader väger dubbelt i portföljens punkt.',
    "The same initiative on two rows weighs double in the portfolio's point.",
  ),
  remedy: text(
    'Behåll en rad, eller ge initiativen namn som skiljer dem åt.',
    'Keep one row, or give the initiatives names that tell them apart.',
  ),
  source: ['R2', 'R10'],
  messages: {
    twice: message<{ name: string; first: string; second: string }>({
      sv: ({ name, first, second }, { full }) => ({
        says: `’${name}’ finns både som ${first} och ${second} (${full}).`,
        expected: 'En rad för varje initiativ.',
        remedy: 'Är det samma initiativ? Behåll en rad. Annars ge dem namn som skiljer dem åt.',
      }),
      en: ({ name, first, second }, { full }) => ({
        says: `’${name}’ is there both as ${first} and ${second} (${full}).`,
        expected: 'One row for each initiative.',
        remedy: 'Is it the same initiative? Keep one row. Otherwise give them names that tell them apart.',
      }),
    }),
  },
  check: (submission, report) => {
    const { portfolio } = submission.tables;
    if (portfolio === null) return;
    const first = new Map<string, string>();
    for (const { row, values } of portfolio.rows) {
      const { id, name } = values;
      if (id === null || name === null) continue;
      const said = normaliseLabel(name);
      const before = first.get(said);
      if (before === undefined) first.set(said, id);
      // With the same id it is the same row twice: `id-is-unique`.
      else if (normaliseLabel(before) !== normaliseLabel(id)) {
        report('twice', {
          params: { name, first: before, second: id },
          found: name,
          at: cellPlace(portfolio, row, 'name'),
        });
      }
    }
  },
  examples: {
    valid: [
      example('etapp 2 av samma initiativ', {
        kind: 'copy-row',
        sheet: 'portfolio',
        row: 1,
        values: { id: 'INT-006', name: 'Gemensam ärendelogg, etapp 2' },
      }),
    ],
    invalid: [
      example('samma namn, annat id', {
        kind: 'copy-row',
        sheet: 'portfolio',
        row: 1,
        values: { id: 'INT-006', name: 'gemensam  ärendelogg' },
      }),
    ],
  },
});
