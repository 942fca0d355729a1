import { text } from '../text/index.ts';
import { CURRENT_STAMP } from '../workbook/index.ts';
import { example } from './example/example.ts';
import { defineRule, message } from './rule.ts';
import { isOdd } from './support/odd-cells.ts';
import { setCell } from './support/set-cell.ts';
import { templateStamp } from './support/template-stamp.ts';
import { factPlace } from './support/where.ts';

export const templateVersionIsStated = defineRule({
  id: 'template-version-is-stated',
  since: 1,
  severity: 'warning',
  scope: 'workbook',
  title: text('Mallens version står i arbetsboken', "The template's version stands in the workbook"),
  why: text(
    'Versionen visar att alla har fyllt i samma kolumner. Vi har läst arbetsboken som dagens mall.',
    "The version shows that everyone filled in the same columns. We read the workbook as today's template.",
  ),
  remedy: text('Låt oss skriva dit den.', 'Let us write it.'),
  source: ['R4'],
  messages: {
    empty: message<{ stamp: string }>({
      sv: ({ stamp }, { full }) => ({
        says: `Mallversion är tomt (${full}). Vi har läst arbetsboken som dagens mall.`,
        expected: `Stämpeln ${stamp}.`,
        remedy: `Vi kan skriva ${stamp}.`,
      }),
      en: ({ stamp }, { full }) => ({
        says: `Mallversion is empty (${full}). We read the workbook as today's template.`,
        expected: `The stamp ${stamp}.`,
        remedy: `We can write ${stamp}.`,
      }),
    }),
    missing: message<{ stamp: string }>({
      sv: ({ stamp }, { sheet }) => ({
        says: `Raden Mallversion saknas i ${sheet}. Vi har läst arbetsboken som dagens mall.`,
        expected: `En rad med Mallversion i första kolumnen och ${stamp} i den andra.`,
        remedy: 'Lägg tillbaka raden.',
      }),
      en: ({ stamp }, { sheet }) => ({
        says: `The row Mallversion is missing in ${sheet}. We read the workbook as today's template.`,
        expected: `A row with Mallversion in the first column and ${stamp} in the second.`,
        remedy: 'Put the row back.',
      }),
    }),
  },
  check: (submission, report) => {
    const { about } = submission;
    if (about === null || templateStamp(submission)?.kind !== 'none') return;
    const label = about.labels.get('templateVersion');
    if (label !== undefined && isOdd(submission, 'about', label.row, 'templateVersion')) return;
    const at = factPlace(submission, 'templateVersion');
    report(label === undefined ? 'missing' : 'empty', {
      params: { stamp: CURRENT_STAMP },
      found: '',
      at,
      fix: setCell(at, CURRENT_STAMP, 'safe'),
    });
  },
  examples: {
    valid: [example('dagens stämpel', { kind: 'fact', key: 'templateVersion', value: CURRENT_STAMP })],
    invalid: [
      example('tom cell', { kind: 'fact', key: 'templateVersion', value: null }),
      example('raden borttagen', { kind: 'remove-column', sheet: 'about', column: 'templateVersion' }),
    ],
  },
});
