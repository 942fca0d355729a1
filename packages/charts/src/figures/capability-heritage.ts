import { formatPercent, type Language, linkNumber, plainText } from '@nylage/core/text';
import type { Scatter } from '../description.ts';

/** What the 2×2 of capability and heritage is drawn from; percent. */
export interface CapabilityHeritage {
  readonly id: string;
  readonly whose: string;
  /** By year, oldest first; the last is today's, unless `isPast`. */
  readonly points: readonly {
    readonly label: string;
    readonly capability: number;
    readonly heritage: number;
    /** What opens its capability; its heritage too, where that has nothing of its own. */
    readonly opens: string | null;
    readonly opensHeritage?: string | null;
  }[];
  /** The newest year that counts is not this year's: its point is not today's. */
  readonly isPast?: boolean;
  readonly notes: readonly string[];
}

/** Digital förmåga against digitalt arv. The middle lines are the instrument's cut point only when it is 50. */
export function capabilityHeritage(given: CapabilityHeritage, language: Language): Scatter {
  const sv = language === 'sv';
  const last = given.points.at(-1);
  const today = given.isPast === true ? 0 : 1;
  const whose = given.isPast === true ? `${given.whose} ${last?.label ?? ''}` : given.whose;
  const capability = linkNumber(formatPercent(last?.capability ?? null, language), last?.opens ?? null);
  const heritage = linkNumber(
    formatPercent(last?.heritage ?? null, language),
    last?.opensHeritage ?? last?.opens ?? null,
  );
  const linked =
    last === undefined
      ? sv
        ? 'Det finns ingen punkt att visa än.'
        : 'There is no point to show yet.'
      : sv
        ? `${whose}: digital förmåga ${capability}, digitalt arv ${heritage}.`
        : `${whose}: digital capability ${capability}, digital heritage ${heritage}.`;
  const series = (role: 'start' | 'today', name: string, points: CapabilityHeritage['points']) =>
    points.length === 0
      ? []
      : [
          {
            name,
            role,
            points: points.map(({ label, capability, heritage, opens, opensHeritage = opens }) => ({
              label,
              x: heritage,
              y: capability,
              size: null,
              opens: opensHeritage,
              opensY: opens,
            })),
          },
        ];
  return {
    kind: 'scatter',
    id: given.id,
    title: sv ? 'Digital förmåga och digitalt arv' : 'Digital capability and digital heritage',
    sentence: plainText(linked),
    linked,
    notes: given.notes,
    xAxis: { title: sv ? 'Digitalt arv (%)' : 'Digital heritage (%)', min: 0, max: 100, unit: '%' },
    yAxis: { title: sv ? 'Digital förmåga (%)' : 'Digital capability (%)', min: 0, max: 100, unit: '%' },
    series: [
      ...series('today', sv ? 'Nuläge' : 'Today', given.points.slice(given.points.length - today)),
      ...series(
        'start',
        sv ? 'Tidigare år' : 'Earlier years',
        given.points.slice(0, given.points.length - today),
      ),
    ],
    corners: sv
      ? ['Hög förmåga, lågt arv', 'Hög förmåga, högt arv', 'Låg förmåga, högt arv', 'Låg förmåga, lågt arv']
      : [
          'High capability, low heritage',
          'High capability, high heritage',
          'Low capability, high heritage',
          'Low capability, low heritage',
        ],
  };
}
