import {
  type CapabilityHeritage,
  capabilityHeritage,
  maturityByFactor,
  type PlottedPoint,
  portfolioPoint,
  principlesRadar,
} from '@nylage/charts';
import type { TargetPath } from '@nylage/core/group';
import type { PortfolioPoint } from '@nylage/core/scoring';
import type { Language } from '@nylage/core/text';
import { resultWords } from '../text/result-words.ts';
import type { OwnPortfolioItem } from './portfolio-item.ts';
import type { ScoreItem } from './score-item.ts';
import type { EarlierItem, ResponseRateItem } from './workbook-item.ts';

/** The factors of a tree, in order. */
function factorsOf(tree: ScoreItem): readonly ScoreItem[] {
  return tree.level === 'factor' ? [tree] : tree.children.flatMap(factorsOf);
}

/** One organisation's maturity by factor, in its own year and in earlier ones, oldest first. */
export function ownFactors(
  tree: ScoreItem,
  year: number,
  language: Language,
  earlier: readonly EarlierItem[] = [],
  rate: ResponseRateItem | null = null,
) {
  const factors = factorsOf(tree);
  const data = (of: ScoreItem) => factorsOf(of).map(({ value, opens }) => ({ value, opens }));
  return maturityByFactor(
    {
      id: 'egen-mognad',
      whose: null,
      mean: null,
      factors: factors.map(({ label }) => label[language]),
      years: [...earlier, { year, maturity: tree }].map((one) => ({
        year: one.year,
        organisations: null,
        data: data(one.maturity),
        responseRate:
          one.maturity === tree && rate !== null && rate.value !== null
            ? { value: rate.value, opens: rate.opens, stated: null }
            : null,
      })),
      references: [],
      notes: [],
    },
    language,
  );
}

/** One organisation's principles around a circle. */
export function ownPrinciples(tree: ScoreItem, year: number, language: Language) {
  const principles = factorsOf(tree).flatMap(({ children }) => children);
  return principlesRadar(
    {
      id: 'egna-principer',
      principles: principles.map(({ label }) => label[language]),
      series: [{ name: String(year), data: principles.map(({ value, opens }) => ({ value, opens })) }],
      notes: [],
    },
    language,
  );
}

/** One organisation in the 2×2 of the instrument's first two dimensions; null where either is missing. */
export function ownCapabilityHeritage(
  tree: ScoreItem,
  whose: string,
  year: number,
  language: Language,
  earlier: readonly EarlierItem[] = [],
) {
  const points = ({ year: of, maturity }: EarlierItem): CapabilityHeritage['points'] => {
    const [capability, heritage] = maturity.children;
    if (capability?.value == null || heritage?.value == null) return [];
    return [
      {
        label: String(of),
        capability: capability.value,
        heritage: heritage.value,
        opens: capability.opens,
        opensHeritage: heritage.opens,
      },
    ];
  };
  const today = points({ year, maturity: tree });
  if (today.length === 0) return null;
  return capabilityHeritage(
    {
      id: 'egen-formaga-arv',
      whose,
      points: [...earlier.flatMap(points), ...today],
      notes: [],
    },
    language,
  );
}

/** Where a portfolio should go, and where a trial would put it; empty in a plain result. */
export interface PortfolioPath {
  readonly target: TargetPath | null;
  readonly trial: PortfolioPoint | null;
  /** Whether what stands beside the point is said next to the figure, as a number that opens. */
  readonly besideStandsApart?: boolean;
}

const NO_PATH: PortfolioPath = { target: null, trial: null };

/** One organisation's portfolio in the square. */
export function ownPortfolioPoint(
  portfolio: OwnPortfolioItem,
  year: number | null,
  language: Language,
  path: PortfolioPath = NO_PATH,
) {
  const { point, coverage, beside } = portfolio;
  const points = path.target?.points ?? [];
  const target = points.at(-1);
  const plotted = (at: PortfolioPoint, label: string, opens: string | null = null): PlottedPoint => ({
    innovation: at.innovation,
    external: at.external,
    label,
    size: null,
    opens,
  });
  return portfolioPoint(
    {
      id: 'egen-portfolj',
      whose: null,
      today: point === null ? null : plotted(point, year === null ? '' : String(year), 'portfolio'),
      start: null,
      target:
        target === undefined
          ? null
          : plotted(target, resultWords.target(target.year)[language], `target:${target.year}`),
      milestones: points
        .slice(0, -1)
        .map((one) => plotted(one, resultWords.milestone(one.year)[language], `target:${one.year}`)),
      organisations: [],
      alternatives: path.trial === null ? [] : [plotted(path.trial, resultWords.trial[language])],
      coverage: resultWords
        .covers(coverage.counted, coverage.initiatives)
        [language].replace(/^[VS]/, (letter) => letter.toLowerCase()),
      notes: [
        ...(portfolio.representative ? [] : [resultWords.notRepresentative[language]]),
        ...(path.besideStandsApart === true
          ? []
          : [resultWords.beside(beside.whatIf, beside.finished, beside.cancelled)[language]]),
      ],
    },
    language,
  );
}
