import { text } from '../text/index.ts';
import { normaliseLabel } from '../workbook/normalise.ts';
import { example } from './example/example.ts';
import { defineRule, message } from './rule.ts';
import { idSet } from './support/ids.ts';
import { rowLabel } from './support/listing.ts';
import { cellPlace } from './support/where.ts';

export const dependencyRefersToAction = defineRule({
  id: 'dependency-refers-to-action',
  since: 1,
  severity: 'warning',
  scope: 'row',
  title: text('Beroendet gäller en insats i listan', 'The dependency concerns an action in the list'),
  why: text(
    'Ordningen mellan insatser går bara att visa när båda finns.',
    'The order between actions can only be shown when both are there.',
  ),
  remedy: text('Rätta id, eller lägg till insatsen.', 'Correct the id, or add the action.'),
  source: ['R8'],
  notFor: text(
    'Beroenden av insatser som en annan organisation har.',
    'Dependencies on actions of another organisation.',
  ),
  messages: {
    unknown: message<{ label: string; found: string }>({
      sv: ({ label, found }, { full, sheet }) => ({
        says: `Insats ${label} är beroende av ${found} (${full}), som inte finns i ${sheet}.`,
        expected: `Id i ${sheet}, åtskilda med semikolon.`,
        remedy: 'Rätta id, eller lägg till insatsen.',
      }),
      en: ({ label, found }, { full, sheet }) => ({
        says: `Action ${label} depends on ${found} (${full}), which is not in ${sheet}.`,
        expected: `Ids in ${sheet}, separated by semicolons.`,
        remedy: 'Correct the id, or add the action.',
      }),
    }),
  },
  check: (submission, report) => {
    const { actions } = submission.tables;
    if (actions === null) return;
    const known = idSet(actions.rows.map(({ values }) => values.id));
    for (const { row, values } of actions.rows) {
      const lost = (values.dependsOn ?? []).filter((id) => !known.has(normaliseLabel(id)));
      if (lost.length === 0) continue;
      const at = cellPlace(actions, row, 'dependsOn');
      const found = lost.join(', ');
      report('unknown', { params: { label: rowLabel(values.id, at), found }, found, at });
    }
  },
  examples: {
    valid: [
      example('beror av en annan insats', {
        kind: 'copy-row',
        sheet: 'actions',
        row: 1,
        values: { id: 'L03', name: 'Följ upp nyttor', dependsOn: 'L01; l02' },
      }),
    ],
    invalid: [
      example('insats som inte finns', {
        kind: 'set',
        sheet: 'actions',
        row: 1,
        column: 'dependsOn',
        value: 'L01; L09',
      }),
    ],
  },
});
