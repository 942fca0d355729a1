import { text } from '../text/index.ts';
import { CONTRACT_VERSION, CURRENT_STAMP, type Submission } from '../workbook/index.ts';
import { example } from './example/example.ts';
import { defineRule, message } from './rule.ts';
import { type Listing, listing, sayListing } from './support/listing.ts';
import { setCell } from './support/set-cell.ts';
import { readTables } from './support/tables.ts';
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
    olderLacks: message<Listing & { found: string }>({
      sv: ({ found, ...columns }, { cell }) => ({
        says: `Arbetsboken bygger på en äldre mall: ${found} (${cell}). Årets mall har kolumner som inte finns hos er: ${sayListing(columns, 'sv')}.`,
        expected: `Stämpeln ${CURRENT_STAMP}.`,
        remedy: 'Lägg till dem som ni behöver. Sedan kan vi skriva årets stämpel.',
      }),
      en: ({ found, ...columns }, { cell }) => ({
        says: `The workbook is made from an older template: ${found} (${cell}). This year's template has columns that yours lacks: ${sayListing(columns, 'en')}.`,
        expected: `The stamp ${CURRENT_STAMP}.`,
        remedy: "Add those you need. Then we can write this year's stamp.",
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
    const said = { found: stamp.found, at, fix: older ? setCell(at, CURRENT_STAMP, 'ask') : null };
    const lacking = older ? lackingColumns(submission) : [];
    if (lacking.length > 0)
      report('olderLacks', { ...said, params: { found: stamp.found, ...listing(lacking) } });
    else report(older ? 'older' : 'newer', { ...said, params: { found: stamp.found, stamp: CURRENT_STAMP } });
  },
  examples: {
    valid: [example('årets mall', { kind: 'fact', key: 'templateVersion', value: CURRENT_STAMP })],
    invalid: [
      example('äldre mall', { kind: 'fact', key: 'templateVersion', value: 'nylage-arbetsbok 0' }),
      example(
        'äldre mall, innan en kolumn fanns',
        { kind: 'fact', key: 'templateVersion', value: 'nylage-arbetsbok 0' },
        { kind: 'remove-column', sheet: 'portfolio', column: 'mayBeShared' },
      ),
      example('nyare mall', { kind: 'fact', key: 'templateVersion', value: 'nylage-arbetsbok 99' }),
    ],
  },
});

/** Columns of today's contract that the workbook's own sheets have no header for, as `Får delas (Portfölj)`. */
function lackingColumns(submission: Submission): readonly string[] {
  return readTables(submission).flatMap(({ spec, sheet, header }) =>
    header.row < 0 || spec.key === 'survey'
      ? []
      : Object.entries(spec.columns)
          .filter(
            ([key, column]) => !header.columns.has(key) && !column.required && column.prefilledOnly !== true,
          )
          .map(([, column]) => `${column.header} (${sheet.name})`),
  );
}
