import {
  type ChartDescription,
  capabilityHeritage,
  type Datum,
  maturityByFactor,
  type PlottedPoint,
  portfolioPoint,
  principlesRadar,
  type RateOfYear,
} from '@nylage/charts';
import { type GroupNode, type GroupYear, type SetPoint, targetPath } from '@nylage/core/group';
import { resultWords } from '@nylage/core/results';
import {
  type KoncernInput,
  newestYear,
  numberOrNull,
  principleTree,
  sayIn,
  shownGroup,
} from './koncern-input.ts';

/** The koncern's figures: maturity by factor and year, the portfolio's point, förmåga × arv, principles. */
export function koncernFigures(input: KoncernInput): readonly ChartDescription[] {
  const newest = newestYear(input);
  if (newest === null) return [];
  return [figureOne(input), figureTwo(input, newest), heritageFigure(input), radar(input)];
}

function find(tree: GroupNode, id: string): GroupNode | null {
  if (tree.id === id) return tree;
  for (const child of tree.children) {
    const found = find(child, id);
    if (found !== null) return found;
  }
  return null;
}

function meanAt(input: KoncernInput, { year, maturity }: GroupYear, id: string): number | null {
  const value = find(maturity.organisationMean, id)?.value ?? null;
  return numberOrNull(shownGroup(input, year, id, 'organisationMean', value));
}

function datum(input: KoncernInput, year: GroupYear, id: string): Datum {
  return { value: meanAt(input, year, id), opens: null };
}

/** Said beside every comparison of self-ratings (R15). */
function selfRating(input: KoncernInput): string {
  return sayIn(input)(
    'Bygger på de svarandes egna bedömningar. Jämför inte organisationer med varandra.',
    "Rests on the respondents' own judgements. Do not compare organisations with each other.",
  );
}

function figureOne(input: KoncernInput): ChartDescription {
  const factors = principleTree(input).filter(({ node }) => node.level === 'factor');
  return maturityByFactor(
    {
      id: 'figur1',
      whose: null,
      mean: 'organisation',
      factors: factors.map(({ node }) => node.label[input.language]),
      years: input.view.years.map((year) => ({
        year: year.year,
        organisations: year.counted.length,
        data: factors.map(({ node }) => datum(input, year, node.id)),
        responseRate: rateOf(input, year),
      })),
      references: [],
      notes: [selfRating(input)],
    },
    input.language,
  );
}

function rateOf(input: KoncernInput, { year, maturity }: GroupYear): RateOfYear | null {
  const { value, organisations, of } = maturity.responseRate;
  const shown = numberOrNull(shownGroup(input, year, 'total', 'responseRate', value));
  if (shown === null) return null;
  return { value: shown, opens: null, stated: { organisations, of, opens: null, opensOf: null } };
}

function figureTwo(input: KoncernInput, year: GroupYear): ChartDescription {
  const say = sayIn(input);
  const { pooled, coverage, organisations, organisationMean, representative } = year.portfolio;
  const { start, points } = targetPath(input.view.years, year.year);
  const target = points.at(-1) ?? null;
  const plotted = (
    label: string,
    point: { innovation: number; external: number } | null,
    size: number | null,
  ): PlottedPoint | null =>
    point === null
      ? null
      : { label, innovation: point.innovation, external: point.external, size, opens: null };
  const own = organisations.flatMap(({ name, score, initiatives }) => {
    const weight = initiatives.reduce(
      (total, one) => total + (one.standing === 'counted' ? (one.weights[score.weight] ?? 0) : 0),
      0,
    );
    const point = plotted(name, score.point, score.weight === pooled.weight ? weight : null);
    return point === null ? [] : [point];
  });
  const of = coverage.expected === null ? '' : say(` av ${coverage.expected}`, ` of ${coverage.expected}`);
  return portfolioPoint(
    {
      id: 'figur2',
      whose: null,
      today: plotted(say('Kommunkoncernen', 'The group'), pooled.point, null),
      start: start === null ? null : plotted(say('Utgångsläge', 'Starting point'), start, null),
      target: target === null ? null : plotted(setLabel(input, target), target, null),
      milestones: points
        .slice(0, -1)
        .flatMap(
          (point) => plotted(say(`Etappmål ${point.year}`, `Milestone ${point.year}`), point, null) ?? [],
        ),
      organisations: own,
      alternatives: [
        plotted(
          say('Varje organisation väger lika', 'Every organisation weighs the same'),
          organisationMean.point,
          null,
        ),
      ].flatMap((one) => one ?? []),
      coverage: say(`visar ${coverage.organisations}${of}`, `shows ${coverage.organisations}${of}`),
      notes: [
        ...(representative ? [] : [resultWords.groupNotRepresentative[input.language]]),
        target === null
          ? say('Målpunkten är inte beslutad.', 'The target point is not decided.')
          : (target.argument ?? ''),
      ].filter((note) => note !== ''),
    },
    input.language,
  );
}

function setLabel(input: KoncernInput, { year }: SetPoint): string {
  return sayIn(input)(`Målpunkt ${year}`, `Target point ${year}`);
}

function heritageFigure(input: KoncernInput): ChartDescription {
  const [capability, heritage] = input.view.instrument.dimensions;
  const points = input.view.years.flatMap((year) => {
    const x = meanAt(input, year, capability?.id ?? '');
    const y = meanAt(input, year, heritage?.id ?? '');
    return x === null || y === null
      ? []
      : [{ label: String(year.year), capability: x, heritage: y, opens: null }];
  });
  const whose = sayIn(input)('Kommunkoncernen', 'The group');
  return capabilityHeritage({ id: 'formagaarv', whose, points, notes: [selfRating(input)] }, input.language);
}

function radar(input: KoncernInput): ChartDescription {
  const principles = principleTree(input).filter(({ node }) => node.level === 'principle');
  return principlesRadar(
    {
      id: 'principer',
      principles: principles.map(({ node }) => node.label[input.language]),
      series: input.view.years.slice(-2).map((year) => ({
        name: String(year.year),
        data: principles.map(({ node }) => datum(input, year, node.id)),
      })),
      notes: [],
    },
    input.language,
  );
}
