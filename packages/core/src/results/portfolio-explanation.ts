import {
  CORNER_LABELS,
  type Explanation,
  explain,
  initiativesOf,
  isPortfolioCorner,
  type Score,
  SIZE_WEIGHTS,
  shareInCorner,
  WEIGHT_KINDS,
} from '../scoring/index.ts';
import { type Language, text } from '../text/index.ts';
import type { Submission } from '../workbook/index.ts';
import { linkTo } from './link-to.ts';
import type { ResultCell, ResultColumn, ResultSection } from './result-table.ts';
import { explanationMethods, leftOutReasons, resultWords, weightWords } from './result-words.ts';

const CORNERS = Object.keys(CORNER_LABELS).filter(isPortfolioCorner);

/**
 * How the portfolio's numbers were made: each number with its sums ([P4]–[P9]), and the initiatives with what each
 * weighs and where it lies. A number is its column of the second times the weight, over the weight.
 */
export function portfolioExplanation(
  submission: Submission,
  score: Score,
  language: Language,
): readonly [numbers: ResultSection, initiatives: ResultSection] {
  return [numberSection(submission, score, language), initiativeSection(submission, score, language)];
}

function numberSection(submission: Submission, score: Score, language: Language): ResultSection {
  const say = (sv: string, en: string): string => text(sv, en)[language];
  const { scope, weight } = score.portfolio;
  const own = ['portfolio', ...CORNERS.map((corner) => `portfolio:corner:${corner}`)];
  const also = ['portfolio:spread', 'portfolio:share', 'portfolio:coverage'];
  const told = [...own, ...also].flatMap((id) => explain(submission, score, id) ?? []);
  const rows = told.map((one) => numberRow(one, one.label[language], language));
  for (const kind of WEIGHT_KINDS.filter((other) => other !== weight)) {
    const under = say(`vikt: ${weightWords[kind].sv}`, `weight: ${weightWords[kind].en}`);
    for (const id of [`portfolio:weight:${kind}`, `portfolio:counted:${kind}`])
      for (const one of explain(submission, score, id) ?? [])
        rows.push(numberRow(one, `${one.label[language]} (${under})`, language));
  }
  return {
    heading: say('Så räknades portföljen', 'How the portfolio was worked out'),
    lines: [
      say(
        `Vikt: ${weightWords[weight].sv}, om inget annat står. Andelarna och vikterna står i tabellen nedanför.`,
        `Weight: ${weightWords[weight].en}, where nothing else is said. Shares and weights stand in the table below.`,
      ),
    ],
    tableName: 'Nylage_Portfoljtal',
    columns: [
      { header: say('Tal', 'Number'), kind: 'text', width: 38 },
      { header: say('Så', 'How'), kind: 'sentence', width: 30 },
      { header: say('Uträkning', 'Calculation'), kind: 'sentence', width: 40 },
      { header: say('Värde', 'Value'), kind: 'percent' },
      { header: say('Antal', 'Count'), kind: 'integer' },
    ],
    rows: scope === 'none' ? [] : rows,
    whenEmpty: (scope === 'none' ? resultWords.portfolioNone : resultWords.portfolioMissing)[language],
  };
}

function numberRow(
  { method, steps, value, unit }: Explanation,
  label: string,
  language: Language,
): ResultCell[] {
  const isCount = unit === 'count';
  return [
    label,
    explanationMethods[method][language],
    steps.map((step) => step[language]).join(' '),
    isCount ? null : value,
    isCount ? value : null,
  ];
}

function initiativeSection(submission: Submission, score: Score, language: Language): ResultSection {
  const say = (sv: string, en: string): string => text(sv, en)[language];
  const { scope } = score.portfolio;
  const columns = submission.tables.portfolio?.spec.columns;
  // Under equal weights nothing is left out for want of a weight: what is said holds under every weight.
  const [told] = explain(submission, score, 'portfolio:weight:equal') ?? [];
  const initiatives = scope === 'none' ? [] : initiativesOf(submission);
  const percent = (header: string): ResultColumn => ({ header, kind: 'percent' });
  return {
    heading: say('Initiativen i portföljen', 'The initiatives of the portfolio'),
    lines: [
      say(
        'En rad för varje initiativ. Den som har ett skäl att inte räknas är utanför alla talen, och den som saknar en vikt är utanför talen under den.',
        'A row for each initiative. One with a reason for not being counted is outside all the numbers, and one without a weight is outside the numbers under it.',
      ),
      say(
        `Storlek väger ${SIZE_WEIGHTS.small} (Liten), ${SIZE_WEIGHTS.medium} (Mellan) eller ${SIZE_WEIGHTS.large} (Stor). Lika för alla: vart och ett väger 1.`,
        `Size weighs ${SIZE_WEIGHTS.small} (Liten, small), ${SIZE_WEIGHTS.medium} (Mellan, medium) or ${SIZE_WEIGHTS.large} (Stor, large). The same for all: each weighs 1.`,
      ),
    ],
    tableName: 'Nylage_Initiativ',
    columns: [
      { header: say('Initiativ', 'Initiative'), kind: 'text', width: 38 },
      { header: say('Räknas inte', 'Not counted'), kind: 'text' },
      { header: say('Cell', 'Cell'), kind: 'text' },
      percent(resultWords.innovation[language]),
      percent(resultWords.external[language]),
      ...CORNERS.map((corner) => percent(CORNER_LABELS[corner][language])),
      { header: columns?.budget.header ?? '', kind: 'decimal' },
      { header: columns?.hours.header ?? '', kind: 'decimal' },
      { header: columns?.size.header ?? '', kind: 'integer' },
    ],
    rows: initiatives.map((one, at): ResultCell[] => {
      const term = told?.terms[at];
      const share = (of: number | null): number | null => (of === null ? null : of * 100);
      return [
        term?.label[language] ?? null,
        term?.leftOut == null ? null : leftOutReasons[term.leftOut][language],
        linkTo(term?.cell ?? null),
        share(one.innovation),
        share(one.external),
        ...CORNERS.map((corner) => share(shareInCorner(corner, one))),
        one.weights.budget,
        one.weights.hours,
        one.weights.size,
      ];
    }),
    whenEmpty: resultWords[scope === 'none' ? 'portfolioNone' : 'portfolioMissing'][language],
  };
}
