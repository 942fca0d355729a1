import type { Instrument } from '../../instrument/index.ts';
import { text } from '../../text/index.ts';
import { type KoncernRow, nodesOf } from '../koncern-row.ts';
import type { HandedCount, HandedMeasure, HandedPlan } from './handed-plan.ts';

/** What the plan's follow-up adds to the long table: targets and gaps, process measures, own actions, links. */
export function planRows({ indicators, years }: HandedPlan, instrument: Instrument): readonly KoncernRow[] {
  const nodes = nodesOf(instrument);
  const row = (
    year: number,
    measure: KoncernRow['measure'],
    node: KoncernRow['node'],
    value: number | null,
    behind: number | null,
  ): KoncernRow[] => (value === null ? [] : [{ year, organisation: null, measure, node, value, behind }]);
  return [
    ...indicators.flatMap(({ id, node, title, targets, years: inYears }) => {
      // An instrument that does not measure it can have a target all the same.
      const about = nodes.get(node) ?? { id, level: 'principle', label: title };
      return [
        ...targets.flatMap(({ year, target }) => row(year, 'indicatorTarget', about, target, null)),
        ...inYears.flatMap(({ year, gap, organisations }) =>
          row(year, 'indicatorGap', about, gap, organisations),
        ),
      ];
    }),
    ...years.flatMap(({ year, measures, actions, gaps, withoutLink }) => {
      const counted = (
        measure: KoncernRow['measure'],
        level: 'plan-action' | 'link',
        { id, title, value, organisations }: HandedCount,
      ): KoncernRow[] => row(year, measure, { id, level, label: title }, value, organisations);
      return [
        ...measures.flatMap((one) =>
          one.figures.flatMap((figure) =>
            row(
              year,
              MEASURES[figure.unit],
              {
                id: `${one.id}:${figure.id}`,
                level: 'process-measure',
                label: text(`${one.title.sv}: ${figure.label.sv}`, `${one.title.en}: ${figure.label.en}`),
              },
              figure.value,
              one.organisations,
            ),
          ),
        ),
        ...actions.flatMap((one) => counted('ownActions', 'plan-action', one)),
        ...gaps.flatMap(({ id, title, which }) =>
          row(year, 'withoutLink', { id, level: 'link', label: title }, which?.length ?? null, null),
        ),
        ...withoutLink.flatMap((one) => counted('withoutLink', 'link', one)),
      ];
    }),
  ];
}

const MEASURES: Readonly<Record<HandedMeasure['figures'][number]['unit'], KoncernRow['measure']>> = {
  count: 'processCount',
  percent: 'processShare',
  days: 'processDays',
};
