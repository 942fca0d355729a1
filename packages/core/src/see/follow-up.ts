import type { CollatedSubmission, GroupView } from '../group/index.ts';
import type { Plan } from '../plan/index.ts';
import type { Text } from '../text/index.ts';
import { followIndicators, type IndicatorFollowUp } from './indicator-follow-up.ts';
import { numberAddress } from './number-address.ts';
import { type PlanChain, planChain } from './plan-chain.ts';
import { type FollowedRows, RowsInTurn } from './plan-facts.ts';
import { followProcessMeasures, type ProcessFollowUp } from './process-follow-up.ts';

/** An own action, as the goal area's list shows it. */
export interface FollowedAction {
  readonly id: string | null;
  readonly name: string;
  readonly submission: CollatedSubmission;
  readonly cell: string | null;
  readonly planActions: readonly string[];
  readonly status: string | null;
  readonly due: string | null;
  readonly responsible: string | null;
}

/** One of the plan's four goal areas, followed. */
export interface GoalAreaFollowUp {
  readonly id: string;
  readonly title: Text;
  /** Nuläge and önskat nyläge, as the plan has them. */
  readonly currentState: Text;
  readonly targetState: Text;
  readonly indicators: readonly IndicatorFollowUp[];
  readonly processMeasures: readonly ProcessFollowUp[];
  readonly planActions: readonly {
    readonly id: string;
    readonly title: Text;
    /** Own actions that name it and are not called off. */
    readonly own: number;
    readonly address: string;
  }[];
  readonly actions: readonly FollowedAction[];
  /** What its tile says. */
  readonly counts: {
    readonly indicators: number;
    /** Indicators that have a target, and those that have reached it. */
    readonly withTarget: number;
    readonly reached: number;
    readonly subMeasures: number;
    readonly withData: number;
  };
}

/** The plan's follow-up page for one year. */
export interface PlanFollowUp {
  readonly year: number;
  readonly goalAreas: readonly GoalAreaFollowUp[];
  readonly chain: PlanChain;
}

/** Whose rows a year's follow-up is made of. */
export function followedIn(view: GroupView, year: number): readonly CollatedSubmission[] {
  const found = view.years.find((one) => one.year === year);
  return found === undefined ? [] : [...found.counted, ...found.otherInstrument];
}

/** Follows the plan up for one year; null for a year in which nobody counts. */
export function followPlan(
  view: GroupView,
  plan: Plan,
  year: number,
  known: FollowedRows,
): PlanFollowUp | null {
  if (view.years.every((one) => one.year !== year)) return null;
  const submissions = followedIn(view, year);
  const facts = new RowsInTurn(known);
  const indicators = followIndicators(view, plan);
  const measures = followProcessMeasures(year, submissions, plan, facts);
  const actions = facts.rows(submissions, 'actions', 'id');
  const ownByAction = new Map<string, number>();
  // As in the chain: what is called off contributes to nothing.
  for (const { value } of actions.filter(({ value }) => value.status !== 'cancelled'))
    for (const id of new Set(value.planActions ?? [])) ownByAction.set(id, (ownByAction.get(id) ?? 0) + 1);
  const goalAreas = plan.goalAreas.map(({ id, title, currentState, targetState }): GoalAreaFollowUp => {
    const ownIndicators = indicators.filter(({ goalArea }) => goalArea === id);
    const ownMeasures = measures.filter(({ goalArea }) => goalArea === id);
    const subMeasures = ownMeasures.flatMap((one) => one.subMeasures);
    return {
      id,
      title,
      currentState,
      targetState,
      indicators: ownIndicators,
      processMeasures: ownMeasures,
      planActions: plan.actions
        .filter(({ listedUnder }) => listedUnder.some((place) => place.startsWith(`${id}.`)))
        .map((action) => ({
          id: action.id,
          title: action.title,
          own: ownByAction.get(action.id) ?? 0,
          address: numberAddress.actions(year, action.id),
        })),
      actions: actions
        .filter(({ value }) => (value.goalAreas ?? []).includes(id))
        .map(({ submission, cell, value }) => ({
          id: value.id,
          name: value.name ?? '',
          submission,
          cell,
          planActions: value.planActions ?? [],
          status: value.status,
          due: value.due,
          responsible: value.responsible,
        })),
      counts: tileCounts(ownIndicators, subMeasures, year),
    };
  });
  return { year, goalAreas, chain: planChain(year, submissions, plan, view.instrument, facts) };
}

/** What a goal area's tile says of its indicators and its measures in a year. */
export function tileCounts(
  indicators: readonly IndicatorFollowUp[],
  subMeasures: readonly { readonly source: unknown }[],
  year: number,
): GoalAreaFollowUp['counts'] {
  const state = (one: IndicatorFollowUp) => one.years.find((inYear) => inYear.year === year)?.state;
  return {
    indicators: indicators.length,
    withTarget: indicators.filter(({ targets }) => targets.length > 0).length,
    reached: indicators.filter((one) => state(one) === 'reached').length,
    subMeasures: subMeasures.length,
    withData: subMeasures.filter(({ source }) => source !== null).length,
  };
}
