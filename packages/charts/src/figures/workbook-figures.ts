import { ownTarget, type SetPoint } from '@nylage/core/group';
import { instrumentTree } from '@nylage/core/instrument';
import { maskedOrganisation, resultWords } from '@nylage/core/results';
import {
  earlierMaturity,
  findNode,
  initiativesOf,
  type MaturityNode,
  type PortfolioPoint,
  type Score,
} from '@nylage/core/scoring';
import type { Language } from '@nylage/core/text';
import type { Submission } from '@nylage/core/workbook';
import type { ChartDescription, Datum } from '../description.ts';
import { type CapabilityHeritage, capabilityHeritage } from './capability-heritage.ts';
import { maturityByFactor } from './maturity-by-factor.ts';
import { type PlottedPoint, portfolioPoint } from './portfolio-point.ts';
import { principlesRadar } from './principles-radar.ts';

/** One workbook's figures: maturity by factor and year, förmåga × arv, the portfolio with start and target, principles with n and spread. */
export function workbookFigures(
  submission: Submission,
  score: Score,
  language: Language,
): readonly ChartDescription[] {
  return [
    factors(submission, score, language),
    heritage(submission, score, language),
    portfolio(submission, score, language),
    principles(submission, score, language),
  ];
}

/** Said beside every figure that rests on self-ratings (R15). */
const SELF_RATING = {
  sv: 'Bygger på de svarandes egna bedömningar. Jämför inte organisationer med varandra.',
  en: "Rests on the respondents' own judgements. Do not compare organisations with each other.",
} as const;

function nodesOf(submission: Submission, score: Score, level: 'factor' | 'principle') {
  const nodes: { readonly label: Readonly<Record<Language, string>>; readonly node: MaturityNode | null }[] =
    [];
  const visit = (known: ReturnType<typeof instrumentTree>): void => {
    if (known.level === level)
      nodes.push({ label: known.label, node: findNode(score.maturity.all, known.id) });
    else known.children.forEach(visit);
  };
  visit(instrumentTree(submission.instrument));
  return nodes;
}

const datum = (value: number | null): Datum => ({ value, opens: null });

function yearOf({ about }: Submission): string {
  const year = about?.values.year ?? null;
  return year === null ? '' : String(year);
}

function factors(submission: Submission, score: Score, language: Language): ChartDescription {
  const nodes = nodesOf(submission, score, 'factor');
  const year = submission.about?.values.year ?? null;
  return maturityByFactor(
    {
      id: 'mognad',
      whose: null,
      mean: null,
      factors: nodes.map(({ label }) => label[language]),
      years:
        year === null
          ? []
          : [
              ...earlierMaturity(submission).map((before) => ({
                year: before.year,
                organisations: null,
                data: nodes.map(({ node }) =>
                  datum(node === null ? null : (findNode(before.tree, node.id)?.value ?? null)),
                ),
              })),
              {
                year,
                organisations: null,
                data: nodes.map(({ node }) => datum(node?.value ?? null)),
                responseRate:
                  score.responseRate === null
                    ? null
                    : { value: score.responseRate.value, opens: null, stated: null },
              },
            ],
      references: [],
      notes: [SELF_RATING[language]],
    },
    language,
  );
}

function heritage(submission: Submission, score: Score, language: Language): ChartDescription {
  const at = (tree: MaturityNode, label: string): CapabilityHeritage['points'] => {
    const [capability, arv] = submission.instrument.dimensions.map(
      ({ id }) => findNode(tree, id)?.value ?? null,
    );
    return capability == null || arv == null ? [] : [{ label, capability, heritage: arv, opens: null }];
  };
  const today = at(score.maturity.all, yearOf(submission));
  return capabilityHeritage(
    {
      id: 'formagaarv',
      whose: maskedOrganisation(submission) ?? (language === 'sv' ? 'Vi' : 'We'),
      // The last point is today's: earlier ones alone would be taken for it.
      points:
        today.length === 0
          ? []
          : [...earlierMaturity(submission).flatMap(({ year, tree }) => at(tree, String(year))), ...today],
      notes: [SELF_RATING[language]],
    },
    language,
  );
}

function portfolio(submission: Submission, score: Score, language: Language): ChartDescription {
  const { point, weight, coverage, beside, representative } = score.portfolio;
  const path = ownTarget(submission)?.path ?? null;
  const target = path?.points.at(-1) ?? null;
  const plotted = (at: PortfolioPoint, label: string): PlottedPoint => ({
    innovation: at.innovation,
    external: at.external,
    label,
    size: null,
    opens: null,
  });
  const setPoint = (at: SetPoint, words: typeof resultWords.target): PlottedPoint =>
    plotted(at, words(at.year)[language]);
  const initiatives = score.portfolio.scope === 'none' ? [] : initiativesOf(submission);
  return portfolioPoint(
    {
      id: 'portfolj',
      whose: null,
      today: point === null ? null : plotted(point, yearOf(submission)),
      start:
        path === null || path.start === null
          ? null
          : plotted(path.start, language === 'sv' ? 'Utgångsläge' : 'Starting point'),
      target: target === null ? null : setPoint(target, resultWords.target),
      milestones: (path?.points ?? []).slice(0, -1).map((one) => setPoint(one, resultWords.milestone)),
      organisations: [],
      initiatives: initiatives.flatMap(({ id, standing, innovation, external, weights }): PlottedPoint[] => {
        const size = weights[weight];
        return standing !== 'counted' || innovation === null || external === null || size === null
          ? []
          : [{ label: id, innovation: innovation * 100, external: external * 100, size, opens: null }];
      }),
      alternatives: [],
      coverage: resultWords
        .covers(coverage.counted, coverage.initiatives)
        [language].replace(/^[VS]/, (letter) => letter.toLowerCase()),
      notes: [
        ...(representative ? [] : [resultWords.notRepresentative[language]]),
        resultWords.beside(beside.whatIf, beside.finished, beside.cancelled)[language],
        ...(target === null
          ? [language === 'sv' ? 'Målpunkten är inte beslutad.' : 'The target point is not decided.']
          : []),
      ],
    },
    language,
  );
}

/** The spread as two rings around the result: a quarter of the respondents lie below the one, a quarter above the other. */
function principles(submission: Submission, score: Score, language: Language): ChartDescription {
  const sv = language === 'sv';
  const nodes = nodesOf(submission, score, 'principle');
  const quartile = (at: 0 | 2): readonly Datum[] =>
    nodes.map(({ node }) => datum(node?.spread.quartiles?.[at] ?? null));
  return principlesRadar(
    {
      id: 'principer',
      principles: nodes.map(({ label, node }) => `${label[language]} (n\u00a0${node?.n ?? 0})`),
      series: [
        { name: sv ? 'Resultat' : 'Result', data: nodes.map(({ node }) => datum(node?.value ?? null)) },
        { name: sv ? 'En fjärdedel ligger under' : 'A quarter lie below', data: quartile(0) },
        { name: sv ? 'En fjärdedel ligger över' : 'A quarter lie above', data: quartile(2) },
      ],
      notes: [sv ? 'n är antalet svarande.' : 'n is the number of respondents.', SELF_RATING[language]],
    },
    language,
  );
}
