import { parseA1 } from '../grid/index.ts';
import { type Explanation, explain, type Score, walkTree } from '../scoring/index.ts';
import { type Language, text } from '../text/index.ts';
import type { Submission } from '../workbook/index.ts';
import type { ResultCell, ResultSection } from './result-table.ts';
import { explanationMethods, leftOutReasons, resultWords } from './result-words.ts';
import { resultSheetWords } from './words.ts';

/**
 * *Så räknades det* on paper: respondents and spread with a row per number, then every number down to principles
 * with a row per part. The longest table comes last, so that printed pages can repeat its header.
 */
export function explanationSections(
  submission: Submission,
  score: Score,
  language: Language,
): readonly ResultSection[] {
  const numbers = numbersDown(score).flatMap((id) => explain(submission, score, id) ?? []);
  return [
    widthSection(submission, score, numbers, language),
    partSection(submission, score, numbers, language),
  ];
}

/** How many answered and how much they differ ([S6], [S7]), with what each spread was made from. */
function widthSection(
  submission: Submission,
  score: Score,
  numbers: readonly Explanation[],
  language: Language,
): ResultSection {
  const say = (sv: string, en: string): string => text(sv, en)[language];
  const rows = numbers.flatMap(({ id, label }): ResultCell[][] => {
    const [count] = explain(submission, score, `count:${id}`) ?? [];
    const [spread] = explain(submission, score, `spread:${id}`) ?? [];
    if (count === undefined || spread === undefined) return [];
    return [
      [
        label[language],
        how(count, language),
        how(spread, language),
        count.method === 'nothing' ? null : count.value,
        spread.value,
        linkTo(spread.method === 'delivered' ? (spread.terms[0]?.cell ?? null) : null),
      ],
    ];
  });
  return {
    heading: say('Så räknades svarande och spridning', 'How respondents and spread were worked out'),
    lines: [
      say(
        'Varje svarandes eget värde öppnas i panelen: Resultat, och sedan talet.',
        "Each respondent's own value opens in the pane: Result, and then the number.",
      ),
    ],
    tableName: 'Nylage_Svarande',
    columns: [
      { header: say('Tal', 'Number'), kind: 'text', width: 38 },
      { header: say('Så räknades svarande', 'How respondents were counted'), kind: 'sentence', width: 30 },
      { header: say('Så räknades spridningen', 'How the spread was made'), kind: 'sentence', width: 40 },
      { header: say('Svarande', 'Respondents'), kind: 'integer' },
      { header: say('Spridning', 'Spread'), kind: 'percent' },
      { header: say('Cell', 'Cell'), kind: 'text', width: 18 },
    ],
    rows,
    whenEmpty: resultSheetWords.nothingFound[language],
  };
}

/** How every number from the total down to principles was made, and the portfolio's two axes: a row per part. */
function partSection(
  submission: Submission,
  score: Score,
  numbers: readonly Explanation[],
  language: Language,
): ResultSection {
  const say = (sv: string, en: string): string => text(sv, en)[language];
  const portfolio = score.portfolio.scope === 'none' ? null : explain(submission, score, 'portfolio');
  const explained = [...numbers, ...(portfolio ?? [])];
  const rows = explained.flatMap(({ label, method, terms, alsoBy }) => {
    // Single respondents stand in the survey sheet; here a principle is opened to its statements.
    const parts = method === 'mean-of-respondents' ? alsoBy : terms;
    return parts.map((part): ResultCell[] => [
      label[language],
      explanationMethods[method][language],
      part.label[language],
      part.value,
      method === 'weighted-mean' ? part.weight : null,
      part.leftOut === null ? null : leftOutReasons[part.leftOut][language],
      linkTo(part.cell),
    ]);
  });
  return {
    heading: say('Så räknades det', 'How it was worked out'),
    lines: [
      say(
        'En rad för varje del av varje tal, uppifrån och ner. Övriga tal, som hörnen och andra vikter, öppnas i panelen.',
        'One row for each part of each number, from the top down. Other numbers, such as the corners and other weights, open in the pane.',
      ),
    ],
    tableName: 'Nylage_Rakning',
    columns: [
      { header: say('Tal', 'Number'), kind: 'text', width: 38 },
      { header: say('Så', 'How'), kind: 'sentence', width: 30 },
      { header: say('Del', 'Part'), kind: 'text', width: 28 },
      { header: say('Värde', 'Value'), kind: 'percent' },
      { header: resultWords.weight[language], kind: 'decimal' },
      { header: say('Räknas inte', 'Not counted'), kind: 'text', width: 24 },
      { header: say('Cell', 'Cell'), kind: 'text', width: 18 },
    ],
    rows,
    whenEmpty: resultSheetWords.nothingFound[language],
  };
}

/** Ids from the total down to principles. */
function numbersDown({ maturity }: Score): readonly string[] {
  return [...walkTree(maturity.all)].flatMap(({ id, level }) => (level === 'statement' ? [] : id));
}

/** How a number was made: with its own figures where it has them. */
function how({ method, steps }: Explanation, language: Language): string {
  return steps.length === 0
    ? explanationMethods[method][language]
    : steps.map((step) => step[language]).join(' ');
}

/** A cell as the explanation names it, `Portfölj!B7`, as a link. */
function linkTo(cell: string | null): ResultCell {
  if (cell === null) return null;
  const mark = cell.lastIndexOf('!');
  const place = parseA1(cell.slice(mark + 1));
  if (place === null) return cell;
  const sheet = cell.slice(0, mark);
  return { text: `${sheet} ${cell.slice(mark + 1)}`, link: { sheet, cell: place } };
}
