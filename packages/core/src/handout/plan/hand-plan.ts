import {
  type CountCandidate,
  type CountChoice,
  type CountWithheld,
  chooseCounts,
  type GroupView,
  type Handout,
} from '../../group/index.ts';
import type { Plan } from '../../plan/index.ts';
import type { HandoutReport } from '../../report/index.ts';
import { followPlan, type IndicatorFollowUp, PlanFacts, type PlanFollowUp } from '../../see/index.ts';
import { text } from '../../text/index.ts';
import { figureParts, organisationsBehind } from './count-parts.ts';
import type {
  HandedCount,
  HandedGaps,
  HandedIndicator,
  HandedMeasure,
  HandedPlan,
  HandedPlanYear,
} from './handed-plan.ts';
import { candidateOf, countOwnActions, type OwnCount, type OwnCounts } from './own-actions.ts';

/** The plan's follow-up as it may be handed out, and what the log must remember of it. */
export interface PlanHandout {
  readonly plan: HandedPlan;
  readonly choice: CountChoice;
}

/** A year's follow-up with its counts, before they are judged. */
interface Followed {
  readonly followUp: PlanFollowUp;
  readonly own: OwnCounts;
}

/** Judges the plan's follow-up of every year ([D4]). Values of indicators are those of `report`, which has passed. */
export function handPlan(
  view: GroupView,
  plan: Plan,
  report: Pick<HandoutReport, 'years'>,
  log: readonly Handout[],
): PlanHandout {
  const years = view.years.flatMap(({ year }): Followed[] => {
    // A year's tables are let go before the next year's are unpacked.
    const followUp = followPlan(view, plan, year, new PlanFacts());
    return followUp === null ? [] : [{ followUp, own: countOwnActions(followUp.chain, plan, year) }];
  });
  const choice = chooseCounts(years.flatMap(candidates), log);
  const indicators = years.at(-1)?.followUp.goalAreas.flatMap((area) => area.indicators) ?? [];
  return {
    choice,
    plan: {
      id: plan.id,
      version: plan.version,
      title: plan.title,
      goalAreas: plan.goalAreas.map(({ id, title, currentState, targetState }) => ({
        id,
        title,
        currentState,
        targetState,
        actions: plan.actions.flatMap((action) =>
          action.listedUnder.some((place) => place.startsWith(`${id}.`)) ? action.id : [],
        ),
      })),
      indicators: indicators.map((one) => handedIndicator(one, report)),
      years: years.map((one) => handedYear(one, choice.withheld)),
    },
  };
}

/** Names of what is judged, so that what is withheld can be told. */
const idOf = {
  measure: (year: number, id: string): string => `plan:${year}:measure:${id}`,
  own: (year: number, id: string): string => `plan:${year}:own:${id}`,
  lacks: (year: number, id: string): string => `plan:${year}:lacks:${id}`,
};

function candidates({ followUp, own }: Followed): readonly CountCandidate[] {
  const { year, goalAreas } = followUp;
  const measures = goalAreas
    .flatMap(({ processMeasures }) => processMeasures)
    .flatMap(({ subMeasures }) => subMeasures)
    .filter(({ source }) => source !== null);
  const judged = ({ value }: OwnCount): boolean => value !== null;
  return [
    ...measures.map((one) => ({
      id: idOf.measure(year, one.id),
      parts: one.figures.flatMap((figure) => figureParts(figure, one, year)),
      of: organisationsBehind(one).size,
    })),
    ...own.perAction.filter(judged).map((one) => candidateOf(idOf.own(year, one.id), one, own.organisations)),
    ...own.withoutLink
      .filter(judged)
      .map((one) => candidateOf(idOf.lacks(year, one.id), one, own.organisations)),
    // That no organisation has one is a number too, to which nobody adds anything.
    ...(own.planActions === null
      ? []
      : [{ id: idOf.lacks(year, 'own-action'), parts: [], of: own.organisations }]),
    ...(own.indicators === null
      ? []
      : [{ id: idOf.lacks(year, 'action'), parts: [], of: own.organisations }]),
  ];
}

type Withheld = ReadonlyMap<string, CountWithheld>;

function handedYear({ followUp, own }: Followed, withheld: Withheld): HandedPlanYear {
  const { year } = followUp;
  const count = (id: string, { id: own_, title, value, parts }: OwnCount): HandedCount => {
    const notShown = withheld.get(id) ?? null;
    const isShown = value !== null && notShown === null;
    return {
      id: own_,
      title,
      value: isShown ? value : null,
      organisations: isShown ? (parts[0]?.byOrganisation.size ?? 0) : null,
      notShown,
    };
  };
  const gaps = (id: HandedGaps['id'], which: readonly string[] | null): HandedGaps => {
    const notShown = withheld.get(idOf.lacks(year, id)) ?? null;
    return { id, title: GAPS[id], which: notShown === null ? which : null, notShown };
  };
  return {
    year,
    measures: followUp.goalAreas.flatMap((area) =>
      area.processMeasures.flatMap(({ subMeasures }) =>
        subMeasures.map((one): HandedMeasure => {
          const { id, title, method, source, of, figures } = one;
          const notShown = withheld.get(idOf.measure(year, id)) ?? null;
          return {
            id,
            goalArea: area.id,
            title,
            method,
            source,
            organisations: source === null ? 0 : notShown === null ? organisationsBehind(one).size : null,
            of,
            figures:
              notShown === null
                ? figures.map((figure) => ({
                    id: figure.id,
                    label: figure.label,
                    value: figure.value,
                    unit: figure.unit,
                  }))
                : [],
            notShown,
          };
        }),
      ),
    ),
    actions: own.perAction.map((one) => count(idOf.own(year, one.id), one)),
    gaps: [gaps('own-action', own.planActions), gaps('action', own.indicators)],
    withoutLink: own.withoutLink.map((one) => count(idOf.lacks(year, one.id), one)),
  };
}

const GAPS = {
  'own-action': text(
    'Stadens insatser som ingen organisation har en egen insats för',
    "The city's actions that no organisation has an own action for",
  ),
  action: text('Indikatorer som ingen egen insats ska påverka', 'Indicators that no own action is to affect'),
} as const;

function handedIndicator(
  { id, goalArea, node, title, targets, years }: IndicatorFollowUp,
  report: Pick<HandoutReport, 'years'>,
): HandedIndicator {
  return {
    id,
    goalArea,
    node,
    title,
    targets: targets.map(({ year, target, disputed }) => ({ year, target, disputed })),
    years: years.map((one) => {
      const passed = report.years
        .find(({ year }) => year === one.year)
        ?.maturity.find((mean) => mean.id === node);
      const value = passed?.organisationMean ?? null;
      const next =
        one.next === null
          ? null
          : { year: one.next.year, target: one.next.target, disputed: one.next.disputed };
      return {
        year: one.year,
        value,
        isWithheld: value === null && one.value !== null,
        organisations: passed?.organisations ?? 0,
        next,
        gap: next === null || value === null ? null : next.target - value,
      };
    }),
  };
}
