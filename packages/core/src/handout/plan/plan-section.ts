import { formatCount, formatNumber, type Language } from '../../text/index.ts';
import { html, type Markup } from '../markup.ts';
import { type PageRow, tableMarkup } from '../page.ts';
import type {
  HandedCount,
  HandedIndicator,
  HandedMeasure,
  HandedPlan,
  HandedPlanYear,
} from './handed-plan.ts';
import {
  countText,
  figureText,
  indicatorText,
  insteadOf,
  introLines,
  targetsText,
  planHandoutWords as words,
} from './plan-words.ts';

/** Most years side by side on A4. */
const MOST_YEARS = 3;

type GoalArea = HandedPlan['goalAreas'][number];

/** *Planen uppföljd* as parts of the report: goal area by goal area, then what lacks a link. */
export function planParts(plan: HandedPlan, language: Language): readonly Markup[] {
  const newest = plan.years.at(-1);
  return [
    html`<p>${introLines(plan, language).join(' ')}</p>`,
    ...plan.goalAreas.flatMap((area) => areaParts(area, plan, newest, language)),
    ...(newest === undefined ? [] : withoutLinkParts(newest, language)),
  ];
}

function areaParts(
  area: GoalArea,
  plan: HandedPlan,
  newest: HandedPlanYear | undefined,
  language: Language,
): readonly Markup[] {
  const indicators = plan.indicators.filter(({ goalArea }) => goalArea === area.id);
  return [
    html`<h3>${area.id} ${area.title[language]}</h3>
<p>${words.states(area.currentState, area.targetState)[language]}</p>
`,
    indicatorTable(area, indicators, language),
    ...(newest === undefined
      ? []
      : [
          measureTable(
            area,
            newest.measures.filter(({ goalArea }) => goalArea === area.id),
            newest.year,
            language,
          ),
          actionTable(
            area,
            newest.actions.filter(({ id }) => area.actions.includes(id)),
            newest.year,
            language,
          ),
        ]),
  ];
}

function indicatorTable(area: GoalArea, indicators: readonly HandedIndicator[], language: Language): Markup {
  const years = (indicators[0]?.years ?? []).slice(-MOST_YEARS).map(({ year }) => year);
  const rows = indicators.map((one): PageRow => {
    const last = one.years.at(-1);
    return {
      header: `${one.id} ${one.title[language]}`,
      cells: [
        ...one.years.slice(-MOST_YEARS).map((inYear) => indicatorText(inYear, language)),
        formatCount(last?.organisations ?? 0, language),
        targetsText(one.targets, language),
        last === undefined || last.gap === null ? '' : formatNumber(last.gap, 1, language),
      ],
    };
  });
  const { indicator, organisations, targets, gap } = words;
  return tableMarkup(
    {
      caption: `${area.id}: ${words.indicators[language]}`,
      headers: [
        indicator[language],
        ...years.map(String),
        organisations[language],
        targets[language],
        gap[language],
      ],
      rows,
    },
    'numbers',
    language,
  );
}

function measureTable(
  area: GoalArea,
  measures: readonly HandedMeasure[],
  year: number,
  language: Language,
): Markup {
  const rows = measures.map(({ id, title, source, organisations, of, figures, notShown }): PageRow => {
    const says =
      source === null
        ? words.noData[language]
        : notShown !== null
          ? insteadOf(notShown)[language]
          : figures.map((figure) => figureText(figure, language)).join('; ');
    return {
      header: `${id} ${title[language]}`,
      cells: [
        says,
        organisations === null
          ? insteadOf(notShown ?? 'few-organisations')[language]
          : words.behind(formatCount(organisations, language), formatCount(of, language))[language],
        source === null ? '' : words[source][language],
      ],
    };
  });
  return tableMarkup(
    {
      caption: `${area.id}: ${words.measures[language]} ${year}`,
      headers: [
        words.measure[language],
        words.value[language],
        words.organisations[language],
        words.source[language],
      ],
      rows,
    },
    'words',
    language,
  );
}

function actionTable(
  area: GoalArea,
  actions: readonly HandedCount[],
  year: number,
  language: Language,
): Markup {
  const rows = actions.map(
    (one): PageRow => ({
      header: `${one.id} ${one.title[language]}`,
      cells: [
        countText(one, language),
        one.organisations === null ? '' : formatCount(one.organisations, language),
      ],
    }),
  );
  return tableMarkup(
    {
      caption: `${area.id}: ${words.actions[language]} ${year}`,
      headers: [words.action[language], words.own[language], words.organisations[language]],
      rows,
    },
    'numbers',
    language,
  );
}

function withoutLinkParts(
  { year, gaps, withoutLink }: HandedPlanYear,
  language: Language,
): readonly Markup[] {
  const rows = [
    ...gaps.map(
      ({ title, which, notShown }): PageRow => ({
        header: title[language],
        cells:
          which === null
            ? [notShown === null ? words.noData[language] : insteadOf(notShown)[language], '']
            : [
                formatCount(which.length, language),
                which.length === 0 ? words.none[language] : which.join(', '),
              ],
      }),
    ),
    ...withoutLink.map(
      (one): PageRow => ({ header: one.title[language], cells: [countText(one, language), ''] }),
    ),
  ];
  return [
    html`<h3>${words.withoutLink[language]} ${year}</h3>
`,
    tableMarkup(
      {
        caption: `${words.withoutLink[language]} ${year}`,
        headers: [words.what[language], words.count[language], words.which[language]],
        rows,
      },
      'words',
      language,
    ),
  ];
}
