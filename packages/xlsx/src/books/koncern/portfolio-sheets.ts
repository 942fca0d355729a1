import { targetPath } from '@nylage/core/group';
import { notInPointText, type ResultCell, resultWords } from '@nylage/core/results';
import { CORNER_LABELS, type PortfolioCorner, WEIGHT_KINDS } from '@nylage/core/scoring';
import type { WeightKind } from '@nylage/core/workbook';
import { type SheetToWrite, tableSheet } from '../../write/index.ts';
import { type KoncernInput, newestYear, type Say, sayIn } from './koncern-input.ts';

/** The corners in the order of the sheet's rows. */
const CORNERS: readonly PortfolioCorner[] = [
  'efficiencyInternal',
  'efficiencyExternal',
  'innovationInternal',
  'innovationExternal',
];

/** What a weight kind is called. */
export function weightName(kind: WeightKind, say: Say): string {
  const names: Readonly<Record<WeightKind, string>> = {
    budget: say('Budget (tkr)', 'Budget (tkr)'),
    hours: say('Timmar', 'Hours'),
    size: say('Storlek', 'Size'),
    equal: say('Lika', 'Equal'),
  };
  return names[kind];
}

/** The koncern's portfolio: point, cells, coverage, target, and the point under equal organisations. */
export function portfolioSheet(input: KoncernInput, stamp: string): SheetToWrite {
  const say = sayIn(input);
  const newest = newestYear(input);
  const rows: ResultCell[][] = [];
  const lines: string[] = [];
  if (newest !== null) {
    const { pooled, coverage, organisationMean, notInPoint, representative } = newest.portfolio;
    const { points } = targetPath(input.view.years, newest.year);
    const row = (what: string, percent: number | null, says: string): void => {
      rows.push([what, percent, says]);
    };
    const of = coverage.expected === null ? '' : say(` av ${coverage.expected}`, ` of ${coverage.expected}`);
    const pooledSays = say(
      `Alla initiativ i en gemensam portfölj, vikt ${weightName(pooled.weight, say)}.`,
      `All initiatives in one portfolio, weight ${weightName(pooled.weight, say)}.`,
    );
    row(say('Innovation', 'Innovation'), pooled.point?.innovation ?? null, pooledSays);
    row(say('Extern nytta', 'External benefit'), pooled.point?.external ?? null, pooledSays);
    const equal = say(
      `Medelvärdet av ${organisationMean.organisations} organisationers egna punkter.`,
      `The mean of ${organisationMean.organisations} organisations' own points.`,
    );
    row(
      say('Innovation, varje organisation väger lika', 'Innovation, every organisation weighs the same'),
      organisationMean.point?.innovation ?? null,
      equal,
    );
    row(
      say(
        'Extern nytta, varje organisation väger lika',
        'External benefit, every organisation weighs the same',
      ),
      organisationMean.point?.external ?? null,
      equal,
    );
    const cell = say(
      'Del av vikten. De fyra delarna blir tillsammans 100 %.',
      'Share of the weight. The four add up to 100 %.',
    );
    for (const corner of CORNERS)
      row(CORNER_LABELS[corner][input.language], pooled.cells?.[corner] ?? null, cell);
    row(
      say('Spridning, innovation', 'Spread, innovation'),
      pooled.spread?.innovation ?? null,
      say(
        'Standardavvikelse, procentenheter. Ett medelvärde döljer hur olika initiativen är.',
        'Standard deviation, percentage points. A mean hides how much initiatives differ.',
      ),
    );
    row(
      say('Spridning, extern nytta', 'Spread, external benefit'),
      pooled.spread?.external ?? null,
      say('Standardavvikelse, procentenheter.', 'Standard deviation, percentage points.'),
    );
    row(
      say('Klassad del av vikten', 'Classified share of the weight'),
      coverage.weightShare,
      say(
        `${coverage.counted} av ${coverage.initiatives} initiativ är med i punkten.`,
        `${coverage.counted} of ${coverage.initiatives} initiatives are in the point.`,
      ),
    );
    for (const point of points) {
      row(
        say(`Målpunkt ${point.year}, innovation`, `Target ${point.year}, innovation`),
        point.innovation,
        point.argument ?? '',
      );
      row(
        say(`Målpunkt ${point.year}, extern nytta`, `Target ${point.year}, external benefit`),
        point.external,
        point.argument ?? '',
      );
    }
    lines.push(
      say(
        `Visar ${coverage.organisations}${of} organisationer.`,
        `Shows ${coverage.organisations}${of} organisations.`,
      ),
    );
    if (!representative) lines.push(resultWords.groupNotRepresentative[input.language]);
    if (notInPoint.length > 0) lines.push(notInPointText(notInPoint.length)[input.language]);
    if (points.length === 0)
      lines.push(say('Målpunkten är inte beslutad.', 'The target point is not decided.'));
  }
  return tableSheet({
    name: say('Portfölj', 'Portfolio'),
    tableName: 'KoncernPortfolj',
    stamp,
    title: say(`Portföljens läge ${newest?.year ?? ''}`, `Where the portfolio lies ${newest?.year ?? ''}`),
    lines,
    columns: [
      { header: say('Vad', 'What'), kind: 'text', width: 46 },
      { header: say('Andel', 'Share'), kind: 'percent', bar: true, width: 14 },
      { header: say('Så räknades det', 'How it was counted'), kind: 'sentence', width: 70 },
    ],
    rows,
    whenEmpty: say('Ingen har lämnat in än.', 'Nobody has handed in yet.'),
  });
}

/** Each organisation's own portfolio, in order of name. */
export function organisationPortfolioSheet(input: KoncernInput, stamp: string): SheetToWrite {
  const say = sayIn(input);
  const newest = newestYear(input);
  const organisations = [...(newest?.portfolio.organisations ?? [])].sort((a, b) =>
    a.name.localeCompare(b.name, 'sv'),
  );
  const scopes = {
    all: say('Hela', 'All'),
    selection: say('Urval', 'Selection'),
    none: say('Ingen i år', 'None this year'),
  };
  const inPoint = new Set(newest?.portfolio.notInPoint);
  return tableSheet({
    name: say('Portfölj per organisation', 'Portfolio by organisation'),
    tableName: 'KoncernPortfoljOrganisation',
    stamp,
    title: say('Portfölj per organisation', 'Portfolio by organisation'),
    lines: [
      say('Varje organisations punkt i sin egen vikt.', "Each organisation's point in its own weight."),
    ],
    columns: [
      { header: say('Organisation', 'Organisation'), kind: 'text', width: 34 },
      { header: say('Vikt', 'Weight'), kind: 'text', width: 14 },
      { header: say('Omfattning', 'Scope'), kind: 'text', width: 14 },
      { header: say('Innovation', 'Innovation'), kind: 'percent', width: 13 },
      { header: say('Extern nytta', 'External benefit'), kind: 'percent', width: 13 },
      { header: say('Initiativ', 'Initiatives'), kind: 'integer' },
      { header: say('Med i punkten', 'In the point'), kind: 'integer' },
      { header: say('Klassad del av vikten', 'Classified share of weight'), kind: 'percent', width: 15 },
      { header: say('I koncernens punkt', "In the group's point"), kind: 'text', width: 18 },
      ...WEIGHT_KINDS.map((kind) => ({
        header: say(
          `Innovation, vikt ${weightName(kind, say)}`,
          `Innovation, weight ${weightName(kind, say)}`,
        ),
        kind: 'percent' as const,
        width: 16,
      })),
    ],
    rows: organisations.map(({ organisation, name, score }): ResultCell[] => [
      name,
      weightName(score.weight, say),
      score.scope === null ? '' : scopes[score.scope],
      score.point?.innovation ?? null,
      score.point?.external ?? null,
      score.coverage.initiatives,
      score.coverage.counted,
      score.coverage.weightShare,
      inPoint.has(organisation)
        ? say('nej, annan vikt', 'no, other weight')
        : score.point === null
          ? say('nej', 'no')
          : say('ja', 'yes'),
      ...score.alternatives.map(({ point }) => point?.innovation ?? null),
    ]),
    whenEmpty: say('Ingen har lämnat in än.', 'Nobody has handed in yet.'),
  });
}

/** Shared initiatives that several reported: whose row counts. */
export function sharedSheet(input: KoncernInput, stamp: string): SheetToWrite {
  const say = sayIn(input);
  const newest = newestYear(input);
  const names = new Map(
    newest?.portfolio.organisations.map(({ organisation, name }) => [organisation, name]),
  );
  const nameOf = (id: string): string => names.get(id) ?? id;
  return tableSheet({
    name: say('Gemensamma initiativ', 'Shared initiatives'),
    tableName: 'KoncernGemensamma',
    stamp,
    title: say('Gemensamma initiativ räknas en gång', 'Shared initiatives count once'),
    columns: [
      { header: say('Gemensamt id', 'Shared id'), kind: 'text', width: 16 },
      { header: say('Räknas från', 'Counted from'), kind: 'text', width: 34 },
      { header: say('Redovisas av', 'Reported by'), kind: 'sentence', width: 70 },
      { header: say('Säger sig leda', 'Claim to lead'), kind: 'integer' },
    ],
    rows: (newest?.portfolio.sharedOnce ?? []).map(
      ({ sharedId, organisations, countedFrom, leaders }): ResultCell[] => [
        sharedId,
        countedFrom === null
          ? say('delarna tillsammans (ingen leder)', 'the parts together (nobody leads)')
          : nameOf(countedFrom),
        organisations.map(nameOf).join(', '),
        leaders.length,
      ],
    ),
    whenEmpty: say(
      'Inget gemensamt initiativ redovisas av flera.',
      'No shared initiative is reported by several.',
    ),
  });
}
