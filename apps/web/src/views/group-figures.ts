import {
  type ColumnBehind,
  type MeanKind,
  maturityByFactor,
  type PlottedPoint,
  portfolioPoint,
} from '@nylage/charts';
import type { SetPoint } from '@nylage/core/group';
import { referenceValues } from '@nylage/core/instrument';
import { numberAddress } from '@nylage/core/see';
import { formatCount, formatNumber, type Language, linkNumber } from '@nylage/core/text';
import { resultWords, weightWords } from '@nylage/ui';
import type { GroupScoreItem, GroupViewData, GroupYearData } from '../protocol.ts';
import { say } from '../web-words.ts';

/** The newest year of the koncern, or null. */
export function newestYear(view: GroupViewData): GroupYearData | null {
  return view.years.at(-1) ?? null;
}

/** Nodes of one level, from the top. */
export function nodesAt(tree: GroupScoreItem, level: GroupScoreItem['level']): readonly GroupScoreItem[] {
  return tree.level === level ? [tree] : tree.children.flatMap((child) => nodesAt(child, level));
}

/** A node's value under one of the two means. */
export function meanOf(node: GroupScoreItem, mean: MeanKind): number | null {
  return mean === 'organisation' ? node.organisationMean : node.respondentMean;
}

/** How many answered in each factor, and between what half of the organisations lie. */
function behindFactors(
  year: number,
  nodes: readonly (GroupScoreItem | undefined)[],
  language: Language,
): readonly ColumnBehind[] {
  return [
    {
      name: 'n',
      linked: nodes.map((node) =>
        node === undefined
          ? ''
          : linkNumber(formatCount(node.n, language), numberAddress.respondents(year, node.id)),
      ),
    },
    {
      name: say.halfLie[language],
      linked: nodes.map((node) => {
        if (node?.quartiles == null) return '';
        const [low, , high] = node.quartiles;
        const end = (which: 1 | 3, value: number): string =>
          linkNumber(formatNumber(value, 0, language), numberAddress.quartile(year, which, node.id));
        return `${end(1, low)} – ${end(3, high)}`;
      }),
    },
  ];
}

/** The published values that somebody asked for, by id, as lines of figure 1. */
export function referenceLines(chosen: ReadonlySet<string>, language: Language) {
  return referenceValues.flatMap(({ id, label, value }) =>
    chosen.has(id) ? [{ name: label[language], value }] : [],
  );
}

const NO_REFERENCES: ReadonlySet<string> = new Set();

/** Figure 1: by factor and year, with the published values that somebody asked for, by id. */
export function figureOne(
  view: GroupViewData,
  mean: MeanKind,
  language: Language,
  references: ReadonlySet<string> = NO_REFERENCES,
) {
  const newest = newestYear(view);
  const factors = newest === null ? [] : nodesAt(newest.maturity, 'factor');
  return maturityByFactor(
    {
      id: `figur-1-${mean}`,
      whose: null,
      mean,
      factors: factors.map(({ label }) => label[language]),
      years: view.years.map(({ year, organisations, maturity, responseRate: { value: rate, ...stated } }) => {
        const byId = new Map(nodesAt(maturity, 'factor').map((node) => [node.id, node]));
        return {
          year,
          organisations,
          opens: numberAddress.status(year, 'counts'),
          responseRate:
            rate === null
              ? null
              : {
                  value: rate,
                  opens: numberAddress.rate(year),
                  stated: {
                    ...stated,
                    opens: numberAddress.rated(year),
                    opensOf: numberAddress.who(year, 'total'),
                  },
                },
          data: factors.map(({ id }) => {
            const node = byId.get(id);
            const value = node === undefined ? null : meanOf(node, mean);
            return { value, opens: value === null ? null : `group:${year}:${mean}:${id}` };
          }),
          behind: behindFactors(
            year,
            factors.map(({ id }) => byId.get(id)),
            language,
          ),
        };
      }),
      references: referenceLines(references, language),
      notes: [
        ...(view.instrument.notice === null ? [] : [view.instrument.notice[language]]),
        language === 'sv'
          ? 'Svaren är självskattningar av utvalda personer. Jämför hellre en organisation med sig själv över tid än med andra.'
          : 'The answers are self-ratings by chosen people. Rather compare an organisation with itself over time than with others.',
      ],
    },
    language,
  );
}

/** How much of the city the point shows: `visar 35 av 62`, its numbers marked with their addresses. */
export function portfolioCoverage({ portfolio, year }: GroupYearData, language: Language): string {
  const shows = language === 'sv' ? 'visar' : 'shows';
  const inPoint = linkNumber(
    formatCount(portfolio.organisations, language),
    numberAddress.covers(year, 'organisations'),
  );
  const expected =
    portfolio.expected === null
      ? null
      : linkNumber(formatCount(portfolio.expected, language), numberAddress.status(year, 'expected'));
  const of = expected === null ? '' : ` ${say.of(expected)[language]}`;
  return `${shows} ${inPoint}${of}, ${weightWords[portfolio.weight][language]}`;
}

function setPoint(
  { innovation, external }: SetPoint,
  label: string,
  year: number,
  at: number | 'start',
): PlottedPoint {
  const opens = numberAddress.path(year, at, 'innovation');
  const opensY = numberAddress.path(year, at, 'external');
  return { innovation, external, label, size: null, opens, opensY };
}

/** The pooled point of a year, and what opens each of its numbers. */
function pooledPoint(year: number): Pick<PlottedPoint, 'size' | 'opens' | 'opensY'> {
  return {
    size: null,
    opens: numberAddress.pool(year, 'innovation'),
    opensY: numberAddress.pool(year, 'external'),
  };
}

/** Figure 2: the pooled point, the organisations' own, the same with every organisation alike, and under other weights where asked. */
export function figureTwo(view: GroupViewData, language: Language, underWeights: boolean) {
  const newest = newestYear(view);
  const first = view.years[0];
  const start = first !== undefined && first !== newest ? first : null;
  const { point } = newest?.portfolio ?? { point: null };
  const path = newest?.portfolio.path ?? { start: null, points: [] };
  const target = path.points.at(-1) ?? null;
  const mean = newest?.portfolio.organisationMean.point ?? null;
  const sv = language === 'sv';
  const year = newest?.year ?? 0;
  return portfolioPoint(
    {
      id: 'figur-2',
      whose: null,
      today:
        point === null || newest === null
          ? null
          : {
              ...point,
              label: `${sv ? 'Nuläge' : 'Today'} ${newest.year}`,
              ...pooledPoint(newest.year),
            },
      // A starting point that somebody has set goes before the first year's own point.
      start:
        path.start !== null
          ? setPoint(path.start, sv ? 'Utgångsläge' : 'Starting point', year, 'start')
          : start === null || start.portfolio.point === null
            ? null
            : {
                ...start.portfolio.point,
                label: `${sv ? 'Utgångsläge' : 'Start'} ${start.year}`,
                ...pooledPoint(start.year),
              },
      // The first year stands as where it starts, where nobody has set that.
      earlier: view.years
        .filter((one) => one !== newest && (path.start !== null || one !== start))
        .flatMap(({ year: own, portfolio: { point: then } }) =>
          then === null ? [] : [{ ...then, label: String(own), ...pooledPoint(own) }],
        ),
      target:
        target === null
          ? null
          : setPoint(target, `${sv ? 'Målpunkt' : 'Target point'} ${target.year}`, year, target.year),
      milestones: path.points
        .slice(0, -1)
        .map((one) => setPoint(one, `${sv ? 'Etappmål' : 'Milestone'} ${one.year}`, year, one.year)),
      organisations: view.points.each.map(({ id, name, ...own }) => ({
        ...own,
        label: name,
        opens: numberAddress.point(year, 'innovation', id),
        opensY: numberAddress.point(year, 'external', id),
        opensSize: numberAddress.point(year, 'weight', id),
      })),
      crowd: view.points.crowd,
      alternatives: [
        ...(mean === null || newest === null
          ? []
          : [
              {
                ...mean,
                label: sv ? 'Organisationer lika' : 'Organisations alike',
                size: null,
                opens: numberAddress.poolMean(newest.year, 'innovation'),
                opensY: numberAddress.poolMean(newest.year, 'external'),
              },
            ]),
        ...(underWeights ? (newest?.portfolio.underWeights ?? []) : []).flatMap(({ weight, point: other }) =>
          other === null || weight === newest?.portfolio.weight
            ? []
            : [
                {
                  ...other,
                  label: weightWords[weight][language],
                  size: null,
                  opens: numberAddress.pool(year, 'innovation', weight),
                  opensY: numberAddress.pool(year, 'external', weight),
                },
              ],
        ),
      ],
      coverage: newest === null ? '' : portfolioCoverage(newest, language),
      notes: [
        ...(target === null
          ? [
              sv
                ? 'Målpunkten är inte beslutad och visas därför inte.'
                : 'The target point has not been decided and is therefore not shown.',
            ]
          : target.argument === null
            ? []
            : [`${sv ? 'Målpunktens argument' : "The target point's argument"}: ${target.argument}.`]),
        ...(newest === null || newest.portfolio.representative
          ? []
          : [resultWords.groupNotRepresentative[language]]),
      ],
    },
    language,
  );
}
