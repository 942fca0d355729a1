import { text } from '../text/index.ts';
import { normaliseLabel } from '../workbook/normalise.ts';
import { example } from './example/example.ts';
import { defineRule, message } from './rule.ts';
import { findCycles } from './support/cycles.ts';
import { cellPlace } from './support/where.ts';

/** Ids that a message can hold before the middle of the ring is left out. */
const MOST_SHOWN = 6;

export const dependencyIsNotCircular = defineRule({
  id: 'dependency-is-not-circular',
  since: 1,
  severity: 'warning',
  scope: 'sheet',
  title: text('Insatser väntar inte på varandra i en ring', 'Actions do not wait for each other in a ring'),
  why: text('Väntar alla på varandra kan ingen börja.', 'If all wait for each other none can begin.'),
  remedy: text('Ta bort ett av beroendena.', 'Remove one of the dependencies.'),
  source: ['R8'],
  messages: {
    itself: message<{ id: string }>({
      sv: ({ id }, { full }) => ({
        says: `Insats ${id} är beroende av sig själv (${full}).`,
        expected: 'Id på insatser som måste bli klara först.',
        remedy: `Ta bort ${id} ur cellen.`,
      }),
      en: ({ id }, { full }) => ({
        says: `Action ${id} depends on itself (${full}).`,
        expected: 'Ids of actions that must be done first.',
        remedy: `Remove ${id} from the cell.`,
      }),
    }),
    ring: message<{ ring: string }>({
      sv: ({ ring }, { full }) => ({
        says: `Insatser väntar på varandra i en ring: ${ring} (${full}). Då kan ingen av dem börja.`,
        expected: 'En ordning där någon insats kan börja.',
        remedy: 'Ta bort ett av beroendena.',
      }),
      en: ({ ring }, { full }) => ({
        says: `Actions wait for each other in a ring: ${ring} (${full}). Then none of them can begin.`,
        expected: 'An order in which some action can begin.',
        remedy: 'Remove one of the dependencies.',
      }),
    }),
  },
  check: (submission, report) => {
    const { actions } = submission.tables;
    if (actions === null) return;
    const rows = new Map<string, { readonly id: string; readonly row: number }>();
    const next = new Map<string, readonly string[]>();
    for (const { row, values } of actions.rows) {
      if (values.id === null) continue;
      const key = normaliseLabel(values.id);
      if (rows.has(key)) continue;
      rows.set(key, { id: values.id, row });
      next.set(key, (values.dependsOn ?? []).map(normaliseLabel));
    }
    for (const cycle of findCycles([...rows.keys()], next)) {
      const first = rows.get(cycle[0] ?? '');
      if (first === undefined) continue;
      const at = cellPlace(actions, first.row, 'dependsOn');
      if (cycle.length === 1) {
        report('itself', { params: { id: first.id }, found: first.id, at });
        continue;
      }
      const ids = cycle.map((key) => rows.get(key)?.id ?? key);
      const shown = ids.length <= MOST_SHOWN ? ids : [...ids.slice(0, MOST_SHOWN - 1), '…'];
      const ring = [...shown, first.id].join(' → ');
      report('ring', { params: { ring }, found: ring, at });
    }
  },
  examples: {
    valid: [
      example('en kedja', {
        kind: 'copy-row',
        sheet: 'actions',
        row: 1,
        values: { id: 'L03', name: 'Följ upp nyttor', dependsOn: 'L02' },
      }),
    ],
    invalid: [
      example('två som väntar på varandra', {
        kind: 'set',
        sheet: 'actions',
        row: 0,
        column: 'dependsOn',
        value: 'L02',
      }),
      example('en som väntar på sig själv', {
        kind: 'set',
        sheet: 'actions',
        row: 0,
        column: 'dependsOn',
        value: 'L01',
      }),
    ],
  },
});
