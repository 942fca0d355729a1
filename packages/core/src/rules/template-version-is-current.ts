import { text } from '../text/index.ts';
import { CONTRACT_VERSION, CURRENT_STAMP } from '../workbook/index.ts';
import { example } from './example/example.ts';
import { defineRule, message } from './rule.ts';
import { setCell } from './support/set-cell.ts';
import { templateStamp } from './support/template-stamp.ts';
import { factPlace } from './support/where.ts';

export const templateVersionIsCurrent = defineRule({
  id: 'template-version-is-current',
  since: 1,
  severity: 'warning',
  scope: 'workbook',
  title: text('Arbetsboken bygger på årets mall', "The workbook is made from this year's template"),
  why: text(
    'Kolumner kan ha tillkommit eller bytt betydelse mellan två versioner.',
    'Columns may have been added or changed meaning between two versions.',
  ),
  remedy: text('Flytta uppgifterna till årets mall.', "Move what you filled in to this year's template."),
  source: ['R4'],
  messages: {
    older: message<{ found: string; stamp: string }>({
      sv: ({ found, stamp }, { cell }) => ({
        says: `Arbetsboken bygger på en äldre mall: ${found} (${cell}).`,
        expected: `Stämpeln ${stamp}.`,
        remedy: 'Jämför kolumnerna med årets mall. Stämmer de? Då kan vi skriva årets stämpel.',
      }),
      en: ({ found, stamp }, { cell }) => ({
        says: `The workbook is made from an older template: ${found} (${cell}).`,
        expected: `The stamp ${stamp}.`,
        remedy:
          "Compare the columns with this year's template. Do they agree? Then we can write this year's stamp.",
      }),
    }),
    newer: message<{ found: string; stamp: string }>({
      sv: ({ found, stamp }, { cell }) => ({
        says: `Arbetsboken bygger på en nyare mall än det här programmet känner till: ${found} (${cell}).`,
        expected: `Högst ${stamp}.`,
        remedy: 'Kontrollera arbetsboken med den senaste versionen av Nyläge.',
      }),
      en: ({ found, stamp }, { cell }) => ({
        says: `The workbook is made from a newer template than this program knows: ${found} (${cell}).`,
        expected: `At most ${stamp}.`,
        remedy: 'Check the workbook with the latest version of Nyläge.',
      }),
    }),
  },
  check: (submission, report) => {
    const stamp = templateStamp(submission);
    if (stamp?.kind !== 'ours' || stamp.version === CONTRACT_VERSION) return;
    const older = stamp.version < CONTRACT_VERSION;
    const at = factPlace(submission, 'templateVersion');
    report(older ? 'older' : 'newer', {
      params: { found: stamp.found, stamp: CURRENT_STAMP },
      found: stamp.found,
      at,
      fix: older ? setCell(at, CURRENT_STAMP, 'ask') : null,
    });
  },
  examples: {
    valid: [example('årets mall', { kind: 'fact', key: 'templateVersion', value: CURRENT_STAMP })],
    invalid: [
      example('äldre mall', { kind: 'fact', key: 'templateVersion', value: 'nylage-arbetsbok 0' }),
      example('nyare mall', { kind: 'fact', key: 'templateVersion', value: 'nylage-arbetsbok 99' }),
    ],
  },
});
