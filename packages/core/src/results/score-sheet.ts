import { type InstrumentNode, instrumentTree, type MaturityLevel } from '../instrument/index.ts';
import { findNode, type MaturityNode, type Score, walkTree } from '../scoring/index.ts';
import { formatPercent, type Language, type Text, text } from '../text/index.ts';
import type { Submission } from '../workbook/index.ts';
import { resultSheetStamps } from './kinds.ts';
import { maskedOrganisation } from './masked-organisation.ts';
import type { ResultCell, ResultSection, SectionSheet } from './result-table.ts';
import { resultWords, weightWords } from './result-words.ts';
import { explanationSections } from './score-explanation.ts';
import { resultSheetWords } from './words.ts';

const INDENT = '\u2003';

const LEVELS: Readonly<Record<MaturityLevel, Text>> = {
  total: text('Totalt', 'Total'),
  dimension: text('Dimension', 'Dimension'),
  factor: text('Faktor', 'Factor'),
  principle: text('Princip', 'Principle'),
  statement: text('Påstående', 'Statement'),
};

const SOURCES: Readonly<Record<NonNullable<MaturityNode['source']>, Text>> = {
  answers: text('Enkätsvar', 'Survey answers'),
  delivered: text('Levererat resultat', 'Delivered result'),
  mixed: text('Båda', 'Both'),
};

/**
 * *Nyläge Resultat*: the maturity tree, where the portfolio lies, how much that speaks of, and how the
 * numbers were made, as tables under each other.
 *
 * @param lines said under the title, such as when it was worked out
 */
export function scoreTables(
  submission: Submission,
  score: Score,
  language: Language,
  lines: readonly string[] = [],
): SectionSheet {
  const name = resultSheetWords.scoreSheet[language];
  const { instrument, about } = submission;
  const organisation = maskedOrganisation(submission);
  const year = about?.values.year ?? null;
  return {
    name,
    title: name,
    stamp: resultSheetStamps.scores[language],
    lines: [
      [organisation ?? '', year === null ? '' : String(year)].filter((part) => part !== '').join(', '),
      ...(instrument.notice === null ? [] : [instrument.notice[language]]),
      resultSheetWords.doesNotCount[language],
      ...lines,
    ].filter((line) => line !== ''),
    sections: [
      maturitySection(submission, score, language),
      ...portfolioSections(score, language),
      ...explanationSections(submission, score, language),
    ],
  };
}

function maturitySection(submission: Submission, score: Score, language: Language): ResultSection {
  const say = (sv: string, en: string): string => text(sv, en)[language];
  const { all, withinControl, outsideControl } = score.maturity;
  const split = outsideControl.asked > 0;
  const nodes = namedNodes(submission);
  const rows = [...walkTree(all)].flatMap((node): ResultCell[][] => {
    const known = nodes.get(node.id);
    if (known === undefined || node.level === 'statement') return [];
    const { sd, quartiles } = node.spread;
    return [
      [
        `${INDENT.repeat(known.depth)}${known.node.label[language]}`,
        LEVELS[node.level][language],
        node.value,
        ...(split
          ? [
              findNode(withinControl, node.id)?.value ?? null,
              findNode(outsideControl, node.id)?.value ?? null,
            ]
          : []),
        node.n,
        node.asked,
        node.answered,
        node.notAnswers.dontKnow,
        node.notAnswers.blank,
        node.notAnswers.excluded,
        sd,
        quartiles?.[0] ?? null,
        quartiles?.[2] ?? null,
        node.source === null ? null : SOURCES[node.source][language],
      ],
    ];
  });
  const percent = (header: string) => ({ header, kind: 'percent' as const, width: 13 });
  const count = (header: string) => ({ header, kind: 'integer' as const });
  return {
    heading: resultWords.maturity[language],
    lines: [rateLine(score, language), ...(split ? [resultWords.controlMore[language]] : [])],
    tableName: 'Nylage_Mognad',
    columns: [
      { header: say('Dimension, faktor, princip', 'Dimension, factor, principle'), kind: 'text', width: 38 },
      { header: say('Nivå', 'Level'), kind: 'text', width: 12 },
      { ...percent(say('Resultat', 'Result')), bar: true },
      ...(split
        ? [percent(resultWords.withinControl[language]), percent(resultWords.outsideControl[language])]
        : []),
      count(say('Svarande', 'Respondents')),
      count(say('Tillfrågade', 'Asked')),
      count(say('Svar', 'Answers')),
      count(say('Vet ej', 'Vet ej (do not know)')),
      count(say('Tomma', 'Blank')),
      count(say('Utanför skalan', 'Off the scale')),
      percent(say('Spridning', 'Spread')),
      percent(say('En fjärdedel ligger under', 'A quarter lie below')),
      percent(say('En fjärdedel ligger över', 'A quarter lie above')),
      { header: say('Källa', 'Source'), kind: 'text', width: 18 },
    ],
    rows,
    whenEmpty: resultSheetWords.nothingFound[language],
  };
}

function rateLine({ responseRate }: Score, language: Language): string {
  const rate = `${resultWords.responseRate[language]}: ${formatPercent(responseRate?.value ?? null, language)}`;
  if (responseRate === null) return `${rate}.`;
  const { answered, invited } = responseRate;
  return `${rate} (${resultWords.ofInvited(answered, invited)[language]}).`;
}

function portfolioSections({ portfolio }: Score, language: Language): readonly ResultSection[] {
  const say = (sv: string, en: string): string => text(sv, en)[language];
  const { point, spread, cells, coverage, beside, alternatives, scope, representative, weight } = portfolio;
  const none = scope === 'none' ? resultWords.portfolioNone : resultWords.portfolioMissing;
  const axes: ResultCell[][] =
    point === null
      ? []
      : [
          [resultWords.innovation[language], point.innovation, spread?.innovation ?? null],
          [resultWords.external[language], point.external, spread?.external ?? null],
        ];
  const corners =
    cells === null
      ? []
      : Object.entries(resultWords.cellNames).map(([key, name]): ResultCell[] => [
          name[language],
          cells[key as keyof typeof cells],
          null,
        ]);
  const position: ResultSection = {
    heading: say('Portföljens läge', 'Where the portfolio lies'),
    lines: [
      say(`Vikt: ${weightWords[weight].sv}.`, `Weight: ${weightWords[weight].en}.`),
      resultWords.independent[language],
    ],
    tableName: 'Nylage_Portfolj',
    columns: [
      { header: say('Mått', 'Measure'), kind: 'text', width: 38 },
      { header: say('Värde', 'Value'), kind: 'percent', bar: true },
      { header: say('Spridning', 'Spread'), kind: 'percent' },
    ],
    rows: [...axes, ...corners],
    whenEmpty: none[language],
  };
  const others: ResultSection = {
    heading: resultWords.otherWeights[language],
    lines: [],
    tableName: 'Nylage_Vikter',
    columns: [
      { header: resultWords.weight[language], kind: 'text', width: 38 },
      { header: resultWords.innovation[language], kind: 'percent' },
      { header: resultWords.external[language], kind: 'percent' },
      { header: resultWords.initiatives[language], kind: 'integer' },
    ],
    rows:
      scope === 'none'
        ? []
        : alternatives.map((one): ResultCell[] => [
            weightWords[one.weight][language],
            one.point?.innovation ?? null,
            one.point?.external ?? null,
            one.counted,
          ]),
    whenEmpty: none[language],
  };
  const covered: ResultSection = {
    heading: say('Vad punkten visar', 'What the point shows'),
    lines: [
      `${resultWords.covers(coverage.counted, coverage.initiatives)[language]}${
        representative ? '' : `, ${resultWords.notRepresentative[language]}`
      }.`,
      say(
        `Av vikten är ${formatPercent(coverage.weightShare, 'sv')} klassad.`,
        `Of the weight ${formatPercent(coverage.weightShare, 'en')} is classified.`,
      ),
    ],
    tableName: 'Nylage_Tackning',
    columns: [
      { header: resultWords.initiatives[language], kind: 'text', width: 38 },
      { header: say('Antal', 'Number'), kind: 'integer' },
    ],
    rows: [
      [say('Pågår eller är beslutade', 'Ongoing or decided'), coverage.initiatives],
      [say('Har klassats på båda skalorna', 'Classified on both scales'), coverage.classified],
      [say('Har vikt', 'Have a weight'), coverage.weighted],
      [say('Räknas in i punkten', 'Counted in the point'), coverage.counted],
      [say('Varken pågående eller beslutade', 'Neither ongoing nor decided'), beside.whatIf],
      [say('Avslutade', 'Finished'), beside.finished],
      [say('Avbrutna', 'Cancelled'), beside.cancelled],
    ],
    whenEmpty: none[language],
  };
  return [position, others, covered];
}

interface NamedNode {
  readonly node: InstrumentNode;
  readonly depth: number;
}

function namedNodes({ instrument }: Submission): ReadonlyMap<string, NamedNode> {
  const named = new Map<string, NamedNode>();
  const visit = (node: InstrumentNode, depth: number): void => {
    named.set(node.id, { node, depth });
    for (const child of node.children) visit(child, depth + 1);
  };
  visit(instrumentTree(instrument), 0);
  return named;
}
