import { formatCount, formatPercent, type Language, linkNumber, plainText } from '@nylage/core/text';
import { type Crowd, crowdOf } from '../crowd.ts';
import type { Axis, PointRole, Scatter } from '../description.ts';

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
  /** Where it lay in the years before today's. */
  readonly earlier?: readonly PlottedPoint[];
  readonly target: PlottedPoint | null;
  readonly milestones: readonly PlottedPoint[];
  readonly organisations: readonly PlottedPoint[];
  /** Organisations that were gathered where they are known, in place of `organisations`. */
  readonly crowd?: Crowd | null;
  /** One organisation's own initiatives, sized by what they weigh. */
  readonly initiatives?: readonly PlottedPoint[];
  readonly alternatives: readonly PlottedPoint[];
  /** `visar 35 av 62`; its numbers may be marked (`linkNumber`). */
  readonly coverage: string;
  readonly notes: readonly string[];
}

/** Both axes of the portfolio's square. */
const AXIS = { min: 0, max: 100, unit: '%' } as const satisfies Omit<Axis, 'title'>;

/** Organisations near each other gathered, where they are too many to be drawn one by one; null where they are not. */
export function portfolioCrowd(
  organisations: readonly Pick<PlottedPoint, 'innovation' | 'external' | 'size'>[],
): Crowd | null {
  const points = organisations.map(({ innovation, external, size }) => ({
    x: innovation,
    y: external,
    size,
  }));
  return crowdOf(points, AXIS, AXIS);
}

/** Figure 2: where the portfolio lies between efficiency and innovation, internal and external benefit. */
export function portfolioPoint(given: PortfolioFigure, language: Language): Scatter {
  const sv = language === 'sv';
  const { today } = given;
  const crowd = given.crowd ?? portfolioCrowd(given.organisations);
  const names: Readonly<Record<PointRole, string>> = {
    today: sv ? 'Nuläge' : 'Today',
    start: sv ? 'Utgångsläge' : 'Starting point',
    earlier: sv ? 'Tidigare år' : 'Earlier years',
    target: sv ? 'Målpunkt' : 'Target point',
    milestone: sv ? 'Etappmål' : 'Milestone',
    organisation: sv ? 'En organisation (ytan visar vikten)' : 'An organisation (area shows weight)',
    alternative: sv ? 'Med annan vikt' : 'Under another weight',
  };
  const initiative = sv ? 'Ett initiativ (ytan visar vikten)' : 'An initiative (area shows weight)';
  const groups: readonly (readonly [PointRole, string, readonly PlottedPoint[]])[] = [
    ['today', names.today, today === null ? [] : [today]],
    ['start', names.start, given.start === null ? [] : [given.start]],
    ['earlier', names.earlier, given.earlier ?? []],
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
    notes: [...given.notes, ...(crowd === null ? [] : [crowdNote(crowd.count, language)])],
    xAxis: {
      title: sv ? 'Från effektivitet till innovation (%)' : 'From efficiency to innovation (%)',
      ...AXIS,
    },
    yAxis: {
      title: sv ? 'Från intern till extern nytta (%)' : 'From internal to external benefit (%)',
      ...AXIS,
    },
    series: groups.flatMap(([role, name, points]) => {
      const together = name === names.organisation ? crowd : null;
      return points.length === 0 && together === null
        ? []
        : [
            {
              name,
              role,
              ...(together === null ? {} : { crowd: together, crowdName: crowdName(together, language) }),
              points: points.map(({ innovation, external, ...point }) => ({
                ...point,
                x: innovation,
                y: external,
              })),
            },
          ];
    }),
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
function crowdName({ isSized }: Crowd, language: Language): string {
  if (!isSized)
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
