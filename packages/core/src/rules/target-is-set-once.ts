import { text } from '../text/index.ts';
import { normaliseLabel } from '../workbook/normalise.ts';
import { example } from './example/example.ts';
import { defineRule, message } from './rule.ts';
import { cellPlace } from './support/where.ts';

export const targetIsSetOnce = defineRule({
  id: 'target-is-set-once',
  since: 1,
  severity: 'warning',
  scope: 'sheet',
  title: text('Ett mål för varje mått och år', 'One target for each measure and year'),
  why: text(
    'Med två mål för samma sak går det inte att säga om målet är nått.',
    'With two targets for the same thing nobody can say whether the target is reached.',
  ),
  remedy: text('Behåll det mål som gäller.', 'Keep the target that applies.'),
  source: ['R1'],
  messages: {
    twice: message<{ measure: string; year: number; first: number; second: number }>({
      sv: ({ measure, year, first, second }, { sheet }) => ({
        says: `Målet för ${measure} ${year} finns på rad ${first} och ${second} i ${sheet}.`,
        expected: 'En rad för var och en som målet gäller, varje mått och varje år.',
        remedy: 'Behåll det mål som gäller.',
      }),
      en: ({ measure, year, first, second }, { sheet }) => ({
        says: `The target for ${measure} ${year} is on rows ${first} and ${second} in ${sheet}.`,
        expected: 'One row for each whom the target concerns, each measure and each year.',
        remedy: 'Keep the target that applies.',
      }),
    }),
  },
  check: (submission, report) => {
    const { targets } = submission.tables;
    if (targets === null) return;
    const first = new Map<string, number>();
    for (const { row, values } of targets.rows) {
      const { concerns, measure, year } = values;
      if (concerns === null || measure === null || year === null) continue;
      const key = JSON.stringify([normaliseLabel(concerns), normaliseLabel(measure), year]);
      const before = first.get(key);
      if (before === undefined) {
        first.set(key, row);
        continue;
      }
      report('twice', {
        params: { measure, year, first: before + 1, second: row + 1 },
        found: measure,
        at: cellPlace(targets, row, 'measure'),
      });
    }
  },
  examples: {
    valid: [
      example('två år', { kind: 'copy-row', sheet: 'targets', row: 0, values: { year: 2024, target: 40 } }),
    ],
    invalid: [
      example('två mål för samma år', { kind: 'copy-row', sheet: 'targets', row: 0, values: { target: 45 } }),
    ],
  },
});
