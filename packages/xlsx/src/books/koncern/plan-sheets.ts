import {
  type HandedCount,
  type HandedPlan,
  type HandedPlanYear,
  insteadOf,
  introLines,
  unitWords,
  planHandoutWords as words,
} from '@nylage/core/handout';
import type { ResultCell } from '@nylage/core/results';
import { formatPercent } from '@nylage/core/text';
import { type SheetToWrite, tableSheet } from '../../write/index.ts';
import { type KoncernInput, sayIn } from './koncern-input.ts';

/** *Planen*: the plan's goal areas and indicators, one row for each indicator and year. */
export function planSheet(input: KoncernInput, plan: HandedPlan, stamp: string): SheetToWrite {
  const { language } = input;
  const say = sayIn(input);
  const rows = plan.indicators.flatMap(({ goalArea, id, title, years, targets }) =>
    years.map(({ year, value, isWithheld, organisations, next, gap }): ResultCell[] => [
      goalArea,
      id,
      title[language],
      year,
      isWithheld ? words.blank[language] : value,
      organisations,
      next?.target ?? null,
      next?.year ?? null,
      gap,
      next?.disputed === true ? words.disputed[language] : null,
      targets.map((one) => `${one.year}: ${formatPercent(one.target, language)}`).join(', '),
    ]),
  );
  return tableSheet({
    name: say('Planen', 'The plan'),
    tableName: 'KoncernPlanen',
    stamp,
    title: words.title[language],
    lines: [
      ...introLines(plan, language),
      ...plan.goalAreas.map(
        ({ id, title, currentState, targetState }) =>
          `${id} ${title[language]}. ${words.states(currentState, targetState)[language]}`,
      ),
    ],
    columns: [
      { header: words.goalArea[language], kind: 'text', width: 12 },
      { header: say('Id', 'Id'), kind: 'text', width: 9 },
      { header: words.indicator[language], kind: 'text', width: 30 },
      { header: say('Mätår', 'Year'), kind: 'year' },
      { header: words.percent[language], kind: 'percent', width: 13 },
      { header: words.organisations[language], kind: 'integer' },
      { header: words.target[language], kind: 'percent', width: 13 },
      { header: words.targetYear[language], kind: 'year' },
      { header: words.gap[language], kind: 'decimal', width: 18 },
      { header: say('Om målet', 'About the target'), kind: 'sentence', width: 30 },
      { header: say('Alla mål', 'All targets'), kind: 'sentence', width: 26 },
    ],
    rows,
    whenEmpty: say('Ingen har lämnat in än.', 'Nobody has handed in yet.'),
  });
}

/** What is counted stands whole; a mean, and a share, has its decimal also where that is 0. */
function amount(value: number | null, unit: keyof typeof unitWords): ResultCell {
  if (value === null || unit === 'percent' || !Number.isInteger(value)) return value;
  return { number: value, kind: 'integer' };
}

/** *Planens mått*: process measures, own actions and what lacks a link, one row for each number and year. */
export function planMeasureSheet(input: KoncernInput, plan: HandedPlan, stamp: string): SheetToWrite {
  const { language } = input;
  const say = sayIn(input);
  return tableSheet({
    name: say('Planens mått', 'Measures of the plan'),
    tableName: 'KoncernPlanensMatt',
    stamp,
    title: say(
      'Processmått, insatser och vad som saknar koppling',
      'Process measures, actions and what lacks a link',
    ),
    lines: [words.actionsMore[language]],
    columns: [
      { header: say('Slag', 'Kind'), kind: 'text', width: 20 },
      { header: words.goalArea[language], kind: 'text', width: 12 },
      { header: say('Id', 'Id'), kind: 'text', width: 9 },
      { header: words.what[language], kind: 'sentence', width: 56 },
      { header: say('Mätår', 'Year'), kind: 'year' },
      { header: words.value[language], kind: 'decimal', width: 13 },
      { header: words.unit[language], kind: 'text', width: 10 },
      { header: words.organisations[language], kind: 'integer' },
      { header: words.source[language], kind: 'text', width: 28 },
      { header: words.which[language], kind: 'sentence', width: 28 },
    ],
    rows: plan.years.flatMap((year) => yearRows(input, plan, year)),
    whenEmpty: say('Ingen har lämnat in än.', 'Nobody has handed in yet.'),
  });
}

function yearRows(
  { language }: KoncernInput,
  plan: HandedPlan,
  { year, measures, actions, gaps, withoutLink }: HandedPlanYear,
): readonly ResultCell[][] {
  const unit = unitWords.count[language];
  const areasOf = (action: string): string =>
    plan.goalAreas.flatMap((area) => (area.actions.includes(action) ? area.id : [])).join(', ');
  const counted = ({ value, organisations, notShown }: HandedCount): ResultCell[] => [
    year,
    notShown === null ? amount(value, 'count') : insteadOf(notShown)[language],
    unit,
    organisations,
    null,
  ];
  return [
    ...measures.flatMap(({ id, goalArea, title, source, organisations, figures, notShown }) => {
      const head = [words.measures[language], goalArea, id];
      if (source === null || notShown !== null)
        return [
          [
            ...head,
            title[language],
            year,
            source === null || notShown === null ? words.noData[language] : insteadOf(notShown)[language],
            null,
            organisations,
            source === null ? null : words[source][language],
            null,
          ],
        ];
      return figures.map((figure): ResultCell[] => [
        ...head,
        `${title[language]}: ${figure.label[language]}`,
        year,
        amount(figure.value, figure.unit),
        unitWords[figure.unit][language],
        organisations,
        words[source][language],
        null,
      ]);
    }),
    ...actions.map((one): ResultCell[] => [
      words.own[language],
      areasOf(one.id),
      one.id,
      one.title[language],
      ...counted(one),
      null,
    ]),
    ...gaps.map(({ title, which, notShown }): ResultCell[] => [
      words.withoutLink[language],
      null,
      null,
      title[language],
      year,
      notShown === null ? amount(which?.length ?? null, 'count') : insteadOf(notShown)[language],
      unit,
      null,
      null,
      which?.join(', ') ?? null,
    ]),
    ...withoutLink.map((one): ResultCell[] => [
      words.withoutLink[language],
      null,
      null,
      one.title[language],
      ...counted(one),
      null,
    ]),
  ];
}
