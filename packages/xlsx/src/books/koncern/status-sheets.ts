import type { CollatedSubmission, Standing } from '@nylage/core/group';
import { groupNumberWords, type NotShown, whyNotShown } from '@nylage/core/handout';
import type { ResultCell } from '@nylage/core/results';
import { type SheetToWrite, tableSheet } from '../../write/index.ts';
import { type KoncernInput, nodeLabels, type Say, sayIn } from './koncern-input.ts';

/** A status as screens say it. */
export function standingName(standing: Standing, say: Say): string {
  const names: Readonly<Record<Standing, string>> = {
    counts: say('Klar', 'Ready'),
    'not-ready': say('Behöver kompletteras', 'Needs supplements'),
    conflict: say('Behöver ditt beslut', 'Needs your decision'),
    'not-chosen': say('Inte vald', 'Not chosen'),
    'other-instrument': say('Klar, annat mätinstrument', 'Ready, other instrument'),
  };
  return names[standing];
}

/** The koncern in one glance, and who has handed in. */
export function overviewSheet(input: KoncernInput, stamp: string): SheetToWrite {
  const say = sayIn(input);
  const { status, newest, submissions, includesNotReady } = input.view;
  const all = status.expected === null ? '' : say(` av ${status.expected}`, ` of ${status.expected}`);
  const open = status.conflicts.filter(({ decision }) => decision === null).length;
  const lines = [
    say(
      `Mätår ${newest ?? '?'}: ${status.received}${all} har lämnat in · ${status.notReady.length} behöver kompletteras · ${status.missing.length} inte inlämnade än · ${status.failed.length} går inte att läsa · ${open} behöver ditt beslut`,
      `Year ${newest ?? '?'}: ${status.received}${all} have handed in · ${status.notReady.length} need supplements · ${status.missing.length} not handed in yet · ${status.failed.length} cannot be read · ${open} need your decision`,
    ),
    ...(includesNotReady
      ? [say('Arbetsböcker som måste rättas är medräknade.', 'Workbooks that must be fixed are counted too.')]
      : []),
  ];
  const ofYear = submissions.filter(({ year }) => year === newest);
  const others = submissions.filter(({ year }) => year !== newest);
  const row = (one: CollatedSubmission): ResultCell[] => [
    one.name,
    one.year,
    status.notReady.includes(one) && one.standing !== 'not-ready'
      ? say('Behöver kompletteras, medräknad', 'Needs supplements, counted')
      : standingName(one.standing, say),
    one.contribution.counts.error,
    one.contribution.counts.warning,
    one.contribution.form === 'extract' ? say('Utdrag', 'Extract') : say('Arbetsbok', 'Workbook'),
    one.files.join(', '),
  ];
  const missing = status.missing.map(({ name }): ResultCell[] => [
    name,
    newest,
    say('Inte inlämnad än', 'Not handed in yet'),
    null,
    null,
    null,
    null,
  ]);
  const failed = status.failed.map(({ files, reason }): ResultCell[] => [
    '?',
    null,
    say('Går inte att läsa', 'Cannot be read'),
    null,
    null,
    reason,
    files.join(', '),
  ]);
  const byName = (a: ResultCell[], b: ResultCell[]): number => String(a[0]).localeCompare(String(b[0]), 'sv');
  return tableSheet({
    name: say('Översikt', 'Overview'),
    tableName: 'KoncernOversikt',
    stamp,
    title: say('Kommunkoncernen samlat', 'The whole group'),
    lines,
    columns: [
      { header: say('Organisation', 'Organisation'), kind: 'text', width: 36 },
      { header: say('Mätår', 'Year'), kind: 'year' },
      { header: say('Status', 'Status'), kind: 'text', width: 26 },
      { header: say('Måste rättas', 'Must be fixed'), kind: 'integer' },
      { header: say('Se över', 'Look over'), kind: 'integer' },
      { header: say('Form', 'Form'), kind: 'sentence', width: 30 },
      { header: say('Filer', 'Files'), kind: 'sentence', width: 60 },
    ],
    rows: [...[...ofYear.map(row), ...missing].sort(byName), ...failed, ...others.map(row)],
    whenEmpty: say('Ingen fil är inläst än.', 'No file has been read yet.'),
  });
}

/** Every cell in which two workbooks of one organisation differ. */
export function conflictSheet(input: KoncernInput, stamp: string): SheetToWrite {
  const say = sayIn(input);
  const rows = input.view.status.conflicts.flatMap((conflict, at): ResultCell[][] => {
    const [first, second] = conflict.submissions;
    const decided =
      conflict.decision === null
        ? say('Behöver ditt beslut', 'Needs your decision')
        : `${say('Beslutat', 'Decided')}: ${conflict.decision.reason}`;
    const differences = input.differences(at);
    const head = [conflict.name, conflict.year, decided];
    if (differences.length === 0)
      return [
        [
          ...head,
          null,
          null,
          null,
          first?.files.join(', ') ?? '',
          null,
          second?.files.join(', ') ?? '',
          null,
        ],
      ];
    return differences.map((one) => [
      ...head,
      one.item,
      one.header,
      one.first.cell ?? one.second.cell,
      first?.files.join(', ') ?? '',
      one.first.value,
      second?.files.join(', ') ?? '',
      one.second.value,
    ]);
  });
  return tableSheet({
    name: say('Beslut', 'Decisions'),
    tableName: 'KoncernBeslut',
    stamp,
    title: say('Två arbetsböcker från samma organisation', 'Two workbooks from one organisation'),
    lines: [
      say(
        'Vilken gäller? Ingen av dem räknas förrän någon har beslutat.',
        'Which holds? Neither counts until somebody has decided.',
      ),
    ],
    columns: [
      { header: say('Organisation', 'Organisation'), kind: 'text', width: 32 },
      { header: say('Mätår', 'Year'), kind: 'year' },
      { header: say('Läge', 'State'), kind: 'sentence', width: 28 },
      { header: say('Rad', 'Row'), kind: 'text' },
      { header: say('Kolumn', 'Column'), kind: 'text' },
      { header: say('Cell', 'Cell'), kind: 'text', width: 18 },
      { header: say('Fil A', 'File A'), kind: 'text', width: 40 },
      { header: say('Värde A', 'Value A'), kind: 'text' },
      { header: say('Fil B', 'File B'), kind: 'text', width: 40 },
      { header: say('Värde B', 'Value B'), kind: 'text' },
    ],
    rows,
    whenEmpty: say(
      'Ingen organisation har lämnat in två som skiljer sig.',
      'No organisation has handed in two that differ.',
    ),
  });
}

/** What a hand-out leaves out, and why. */
export function withheldSheet(
  input: KoncernInput,
  notShown: readonly NotShown[],
  stamp: string,
): SheetToWrite {
  const { language } = input;
  const say = sayIn(input);
  const labels = nodeLabels(input);
  const rows = notShown.map(({ organisation, year, node, number, planned, why }): ResultCell[] => {
    const label =
      node === null ? (planned?.[language] ?? say('Alla tal', 'All numbers')) : (labels.get(node) ?? node);
    return [
      organisation?.name ?? say('Kommunkoncernen', 'The group'),
      year,
      number === null ? label : `${label}, ${groupNumberWords[number][language]}`,
      whyNotShown[why][language],
    ];
  });
  return tableSheet({
    name: say('Visas inte', 'Not shown'),
    tableName: 'KoncernVisasInte',
    stamp,
    title: say('Vad som inte visas, och varför', 'What is not shown, and why'),
    lines: [
      say(
        'Det som inte visas räknas ändå med i koncernens medelvärden.',
        "What is not shown counts in the group's means all the same.",
      ),
    ],
    columns: [
      { header: say('Gäller', 'Concerns'), kind: 'text', width: 34 },
      { header: say('Mätår', 'Year'), kind: 'year' },
      { header: say('Tal', 'Number'), kind: 'text', width: 60 },
      { header: say('Varför', 'Why'), kind: 'sentence', width: 60 },
    ],
    rows,
    whenEmpty: say('Allt visas.', 'Everything is shown.'),
  });
}
