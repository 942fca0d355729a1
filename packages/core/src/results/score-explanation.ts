import { type Explanation, explain, RESPONSE_RATE_ID, type Score, walkTree } from '../scoring/index.ts';
import { type Language, text } from '../text/index.ts';
import type { Submission } from '../workbook/index.ts';
import { linkTo } from './link-to.ts';
import { portfolioExplanation } from './portfolio-explanation.ts';
import type { ResultCell, ResultSection } from './result-table.ts';
import { explanationMethods, leftOutReasons } from './result-words.ts';
import { resultSheetWords } from './words.ts';

/**
 * *Så räknades det* on paper: respondents and spread with a row per number, the maturity down to principles with a
 * row per part, and the portfolio's numbers with the initiatives that they are made of. The longest table comes last,
 * so that printed pages can repeat its header.
 */
export function explanationSections(
  submission: Submission,
  score: Score,
  language: Language,
): readonly ResultSection[] {
  const widths = widthSection(submission, score, language);
  const parts = partSection(submission, score, language);
  const [numbers, initiatives] = portfolioExplanation(submission, score, language);
  return parts.rows.length < initiatives.rows.length
    ? [widths, parts, numbers, initiatives]
    : [widths, numbers, initiatives, parts];
}

/** How many answered and how much they differ ([S6], [S7]), with what each spread was made from. */
function widthSection(submission: Submission, score: Score, language: Language): ResultSection {
  const say = (sv: string, en: string): string => text(sv, en)[language];
  const rows = numbersDown(submission, score, '').flatMap(({ id, label }): ResultCell[][] => {
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
  const [rate] = explain(submission, score, RESPONSE_RATE_ID) ?? [];
  if (rate !== undefined)
    rows.push([
      rate.label[language],
      how(rate, language),
      null,
      rate.method === 'nothing' ? null : rate.n,
      null,
      linkTo(rate.terms.at(-1)?.cell ?? null),
    ]);
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

/**
 * How every number from the total down to principles was made, a row per part; where statements are marked as outside
 * the submission's control, also each number within and outside it.
 */
function partSection(submission: Submission, score: Score, language: Language): ResultSection {
  const say = (sv: string, en: string): string => text(sv, en)[language];
  const split = score.maturity.outsideControl.asked > 0;
  const explained = [
    ...numbersDown(submission, score, ''),
    ...(split ? ['within:', 'outside:'] : []).flatMap((tree) =>
      numbersDown(submission, score, tree).filter(({ value }) => value !== null),
    ),
  ];
  const rows = explained.flatMap(({ label, method, terms, alsoBy }) => {
    // Single respondents stand in the survey sheet; here a principle is opened to its statements.
    const parts = method === 'mean-of-respondents' ? alsoBy : terms;
    return parts.map((part): ResultCell[] => [
      label[language],
      explanationMethods[method][language],
      part.label[language],
      part.value,
      part.leftOut === null ? null : leftOutReasons[part.leftOut][language],
      linkTo(part.cell),
    ]);
  });
  return {
    heading: say('Så räknades mognaden', 'How the maturity was worked out'),
    lines: [
      say(
        'En rad för varje del av varje tal, uppifrån och ner.',
        'One row for each part of each number, from the top down.',
      ),
    ],
    tableName: 'Nylage_Rakning',
    columns: [
      { header: say('Tal', 'Number'), kind: 'text', width: 38 },
      { header: say('Så', 'How'), kind: 'sentence', width: 30 },
      { header: say('Del', 'Part'), kind: 'text', width: 28 },
      { header: say('Värde', 'Value'), kind: 'percent' },
      { header: say('Räknas inte', 'Not counted'), kind: 'text', width: 24 },
      { header: say('Cell', 'Cell'), kind: 'text', width: 18 },
    ],
    rows,
    whenEmpty: resultSheetWords.nothingFound[language],
  };
}

/** The numbers from the total down to principles; `tree` is `within:` or `outside:` for those apart. */
function numbersDown(submission: Submission, score: Score, tree: string): readonly Explanation[] {
  return [...walkTree(score.maturity.all)].flatMap(({ id, level }) =>
    level === 'statement' ? [] : (explain(submission, score, `${tree}${id}`) ?? []),
  );
}

/** How a number was made: with its own figures where it has them. */
function how({ method, steps }: Explanation, language: Language): string {
  return steps.length === 0
    ? explanationMethods[method][language]
    : steps.map((step) => step[language]).join(' ');
}
