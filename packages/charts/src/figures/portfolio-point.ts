import { formatCount, formatPercent, type Language, linkNumber, plainText } from '@nylage/core/text';
import { isCrowd } from '../crowd.ts';
import type { PointRole, Scatter } from '../description.ts';

/** A place in the portfolio's square; percent. */
export interface PlottedPoint {
  readonly label: string;
  readonly innovation: number;
  readonly external: number;
  /** Relative weight, or null. */
  readonly size: number | null;
  /** What opens its innovation. */
  readonly opens: string | null;
  /** What opens its external benefit and its weight, where those are made apart. */
  readonly opensY?: string | null;
  readonly opensSize?: string | null;
}

/** What figure 2 is drawn from: plain numbers. */
export interface PortfolioFigure {
  readonly id: string;
  readonly whose: string | null;
  readonly today: PlottedPoint | null;
  readonly start: PlottedPoint | null;
  readonly target: PlottedPoint | null;
  readonly milestones: readonly PlottedPoint[];
  readonly organisations: readonly PlottedPoint[];
  /** One organisation's own initiatives, sized by what they weigh. */
  readonly initiatives?: readonly PlottedPoint[];
  readonly alternatives: readonly PlottedPoint[];
  /** `visar 35 av 62`; its numbers may be marked (`linkNumber`). */
  readonly coverage: string;
  readonly notes: readonly string[];
}

/** Figure 2: where the portfolio lies between efficiency and innovation, internal and external benefit. */
export function portfolioPoint(given: PortfolioFigure, language: Language): Scatter {
  const sv = language === 'sv';
  const { today } = given;
  const names: Readonly<Record<PointRole, string>> = {
    today: sv ? 'Nuläge' : 'Today',
    start: sv ? 'Utgångsläge' : 'Starting point',
    target: sv ? 'Målpunkt' : 'Target point',
    milestone: sv ? 'Etappmål' : 'Milestone',
    organisation: sv ? 'En organisation (ytan visar vikten)' : 'An organisation (area shows weight)',
    alternative: sv ? 'Med annan vikt' : 'Under another weight',
  };
  const initiative = sv ? 'Ett initiativ (ytan visar vikten)' : 'An initiative (area shows weight)';
  const groups: readonly (readonly [PointRole, string, readonly PlottedPoint[]])[] = [
    ['today', names.today, today === null ? [] : [today]],
    ['start', names.start, given.start === null ? [] : [given.start]],
    ['target', names.target, given.target === null ? [] : [given.target]],
    ['milestone', names.milestone, given.milestones],
    ['alternative', names.alternative, given.alternatives],
    ['organisation', names.organisation, given.organisations],
    ['organisation', initiative, given.initiatives ?? []],
  ];
  const linked =
    today === null
      ? sv
        ? 'Det finns ingen punkt att visa än.'
        : 'There is no point to show yet.'
      : `${linkNumber(formatPercent(today.innovation, language), today.opens)} innovation ${sv ? 'och' : 'and'} ${linkNumber(formatPercent(today.external, language), today.opensY ?? today.opens)} ${sv ? 'extern nytta' : 'external benefit'}, ${given.coverage}.`;
  const where = sv ? 'Portföljens läge' : 'Where the portfolio lies';
  return {
    kind: 'scatter',
    id: given.id,
    title: `${given.whose === null ? '' : `${given.whose}: `}${where}`,
    sentence: plainText(linked),
    linked,
    notes: [
      ...given.notes,
      ...(isCrowd(given.organisations) ? [crowdNote(given.organisations.length, language)] : []),
    ],
    xAxis: {
      title: sv ? 'Från effektivitet till innovation (%)' : 'From efficiency to innovation (%)',
      min: 0,
      max: 100,
      unit: '%',
    },
    yAxis: {
      title: sv ? 'Från intern till extern nytta (%)' : 'From internal to external benefit (%)',
      min: 0,
      max: 100,
      unit: '%',
    },
    series: groups.flatMap(([role, name, points]) =>
      points.length === 0
        ? []
        : [
            {
              name,
              role,
              ...(role === 'organisation' && name === names.organisation
                ? { crowdName: crowdName(points, language) }
                : {}),
              points: points.map(({ innovation, external, ...point }) => ({
                ...point,
                x: innovation,
                y: external,
              })),
            },
          ],
    ),
    corners: sv
      ? [
          'Effektivitet, extern nytta',
          'Innovation, extern nytta',
          'Innovation, intern nytta',
          'Effektivitet, intern nytta',
        ]
      : ['Efficiency, external', 'Innovation, external', 'Innovation, internal', 'Efficiency, internal'],
  };
}

/** What a circle for several organisations stands for. */
function crowdName(points: readonly PlottedPoint[], language: Language): string {
  if (points.every(({ size }) => size === null))
    return language === 'sv'
      ? 'Organisationer nära varandra (ytan visar hur många)'
      : 'Organisations near each other (area shows how many)';
  return language === 'sv'
    ? 'Organisationer nära varandra (ytan visar deras vikt)'
    : 'Organisations near each other (area shows their weight)';
}

/** Said where organisations are too many to be drawn one by one. */
function crowdNote(count: number, language: Language): string {
  const many = formatCount(count, language);
  return language === 'sv'
    ? `${many} organisationer är för många att rita var för sig: de som ligger nära varandra ritas som en cirkel. Var och en står i tabellen.`
    : `${many} organisations are too many to draw one by one: those near each other are drawn as one circle. Each of them is in the table.`;
}
