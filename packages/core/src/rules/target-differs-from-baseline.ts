import { text } from '../text/index.ts';
import type { TableReading } from '../workbook/index.ts';
import { seenNumber } from '../workbook/read-cell.ts';
import { example } from './example/example.ts';
import { defineRule, message } from './rule.ts';
import { rowLabel } from './support/listing.ts';
import { cellPlace } from './support/where.ts';

export const targetDiffersFromBaseline = defineRule({
  id: 'target-differs-from-baseline',
  since: 1,
  severity: 'warning',
  scope: 'row',
  title: text('Målet skiljer sig från utgångsvärdet', 'The target differs from the baseline'),
  why: text(
    'Är målet samma som utgångsvärdet går det inte att räkna hur långt ni har kommit.',
    'If the target equals the baseline nobody can count how far you have come.',
  ),
  remedy: text('Ändra det värde som är fel.', 'Change whichever value is wrong.'),
  source: ['R1', 'R20'],
  notFor: text('Mål som är att hålla kvar ett värde.', 'Targets that are to keep a value as it is.'),
  messages: {
    same: message<{ label: string; value: string }>({
      sv: ({ label, value }, { full, header }) => ({
        says: `${label}: ${header} (${full}) och Utgångsvärde är båda ${value}.`,
        expected: 'Två olika värden.',
        remedy: 'Ändra det som är fel. Är målet att hålla värdet? Låt det stå.',
      }),
      en: ({ label, value }, { full, header }) => ({
        says: `${label}: ${header} (${full}) and Utgångsvärde are both ${value}.`,
        expected: 'Two different values.',
        remedy: 'Change whichever is wrong. Is the target to keep the value? Leave it.',
      }),
    }),
  },
  check: (submission, report) => {
    const { benefits, targets } = submission.tables;
    const compare = (table: TableReading, row: number, label: string | null, values: Values): void => {
      if (values.target === null || values.target !== values.baseline) return;
      const value = seenNumber(values.target);
      const at = cellPlace(table, row, 'target');
      report('same', { params: { label: rowLabel(label, at), value }, found: value, at });
    };
    for (const { row, values } of benefits?.rows ?? []) {
      if (benefits !== null) compare(benefits, row, values.id, values);
    }
    for (const { row, values } of targets?.rows ?? []) {
      if (targets !== null) compare(targets, row, values.measure, values);
    }
  },
  examples: {
    valid: [
      example('målet är lägre', { kind: 'set', sheet: 'targets', row: 0, column: 'target', value: 30 }),
    ],
    invalid: [
      example('mål som utgångsvärde', {
        kind: 'set',
        sheet: 'targets',
        row: 0,
        column: 'target',
        value: 38,
      }),
      example('nytta med samma värden', {
        kind: 'set',
        sheet: 'benefits',
        row: 0,
        column: 'target',
        value: 42,
      }),
    ],
  },
});

interface Values {
  readonly baseline: number | null;
  readonly target: number | null;
}
