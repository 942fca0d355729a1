import type { DecidedMatter } from '@nylage/core/handout';
import type { ResultCell } from '@nylage/core/results';
import { type SheetToWrite, tableSheet } from '../../write/index.ts';
import { type KoncernInput, sayIn } from './koncern-input.ts';
import { standingName } from './status-sheets.ts';

/** Characters of a fingerprint that a receipt shows. */
const RECEIPT = 12;

/** Where the numbers of a hand-out come from: one row for each workbook or extract, by its receipt. */
export function provenanceSheet(input: KoncernInput, stamp: string): SheetToWrite {
  const say = sayIn(input);
  const { submissions, status } = input.view;
  const rows = [...submissions]
    .sort((a, b) => (a.year ?? 0) - (b.year ?? 0) || a.name.localeCompare(b.name, 'sv'))
    .map(({ name, year, standing, instrument, fingerprint, contribution }): ResultCell[] => [
      name,
      year,
      standingName(standing, say),
      contribution.form === 'extract' ? say('Utdrag', 'Extract') : say('Arbetsbok', 'Workbook'),
      fingerprint.slice(0, RECEIPT),
      instrument,
      contribution.extract.contract,
    ]);
  return tableSheet({
    name: say('Ursprung', 'Origin'),
    tableName: 'KoncernUrsprung',
    stamp,
    title: say('Varifrån talen kommer', 'Where the numbers come from'),
    lines: [
      say(
        'En rad för varje arbetsbok eller utdrag. Kvittokoden är den som den som lämnade in fick.',
        'One row for each workbook or extract. The receipt is the one that whoever handed in got.',
      ),
      ...(status.expected === null
        ? []
        : [
            say(
              `${status.received} av ${status.expected} har lämnat in för det senaste mätåret.`,
              `${status.received} of ${status.expected} have handed in for the latest year.`,
            ),
          ]),
    ],
    columns: [
      { header: say('Förvaltning eller bolag', 'Department or company'), kind: 'text', width: 34 },
      { header: say('Mätår', 'Year'), kind: 'year' },
      { header: say('Läge', 'State'), kind: 'text', width: 26 },
      { header: say('Form', 'Form'), kind: 'text', width: 14 },
      { header: say('Kvittokod', 'Receipt'), kind: 'text', width: 18 },
      { header: say('Mätinstrument', 'Instrument'), kind: 'text', width: 24 },
      { header: say('Arbetsbokens version', 'Workbook version'), kind: 'integer' },
    ],
    rows,
    whenEmpty: say('Ingen har lämnat in än.', 'Nobody has handed in yet.'),
  });
}

/** What was decided where workbooks did not agree: what, by which role, when and why. */
export function decisionLogSheet(
  input: KoncernInput,
  decided: readonly DecidedMatter[],
  stamp: string,
): SheetToWrite {
  const say = sayIn(input);
  const rows = decided.map(({ what, year, whose, choice, reason, role, on }): ResultCell[] => [
    what,
    year,
    whose,
    choice,
    reason,
    role,
    on,
  ]);
  return tableSheet({
    name: say('Beslutslogg', 'Decision log'),
    tableName: 'KoncernBeslutslogg',
    stamp,
    title: say('Vad som beslutats, och varför', 'What was decided, and why'),
    lines: [
      say(
        'Beslut som gäller för talen här, där arbetsböckerna sa olika.',
        'Decisions that hold for the numbers here, where the workbooks said different things.',
      ),
    ],
    columns: [
      { header: say('Vad det gällde', 'What it was about'), kind: 'sentence', width: 40 },
      { header: say('Mätår', 'Year'), kind: 'year' },
      { header: say('Vilka', 'Who'), kind: 'sentence', width: 40 },
      { header: say('Beslut', 'Decision'), kind: 'sentence', width: 40 },
      { header: say('Varför', 'Why'), kind: 'sentence', width: 40 },
      { header: say('Roll', 'Role'), kind: 'text', width: 22 },
      { header: say('När', 'When'), kind: 'text', width: 13 },
    ],
    rows,
    whenEmpty: say('Inget har behövt beslutas.', 'Nothing has needed a decision.'),
  });
}
