import type { CollatedSubmission, Contribution, GroupView } from '../group/index.ts';
import type { Plan } from '../plan/index.ts';
import type { Text } from '../text/index.ts';
import { type GoalAreaFollowUp, tileCounts } from './follow-up.ts';
import { followIndicators } from './indicator-follow-up.ts';
import { type ChainOrphan, planActionOrphan } from './plan-chain.ts';
import { PassingFacts } from './plan-facts.ts';
import { followProcessMeasures } from './process-follow-up.ts';

/** What the first screen says of the plan; a whole follow-up says it too, and much more. */
export interface PlanGlance {
  readonly goalAreas: readonly (Pick<GoalAreaFollowUp, 'id' | 'title' | 'counts'> & {
    readonly processMeasures: readonly {
      readonly subMeasures: readonly { readonly title: Text; readonly source: unknown }[];
    }[];
  })[];
  readonly chain: { readonly orphans: readonly Pick<ChainOrphan, 'node' | 'lacks' | 'says'>[] };
}

/** What one submission's tables give the first screen. */
interface Trace {
  /** Sub-measures that it has data for, by id. */
  readonly measured: ReadonlySet<string>;
  /** It has an action of its own. */
  readonly acts: boolean;
  /** Actions of the plan that its own contribute to, by id. */
  readonly covered: ReadonlySet<string>;
}

/**
 * The plan in one glance, made again and again while workbooks arrive: of each submission only what
 * the first screen asks is kept, so that thousands of them take no more room than they must.
 */
export class PlanGlances {
  readonly #plan: Plan;
  readonly #traces = new WeakMap<Contribution, Trace>();

  constructor(plan: Plan) {
    this.#plan = plan;
  }

  /** The glance of one year; null for a year in which nobody counts. Says what `followPlan` says. */
  of(view: GroupView, year: number): PlanGlance | null {
    const found = view.years.find((one) => one.year === year);
    if (found === undefined) return null;
    const { goalAreas, processMeasures, actions } = this.#plan;
    const traces = [...found.counted, ...found.otherInstrument].map((one) => this.#trace(one, year));
    const measured = new Set(traces.flatMap((one) => [...one.measured]));
    const covered = new Set(traces.flatMap((one) => [...one.covered]));
    const indicators = followIndicators(view, this.#plan);
    return {
      goalAreas: goalAreas.map(({ id, title }) => {
        const measures = processMeasures
          .filter(({ goalArea }) => goalArea === id)
          .map(({ subMeasures }) => ({
            subMeasures: subMeasures.map((sub) => ({
              title: sub.title,
              source: measured.has(sub.id) ? 'given' : null,
            })),
          }));
        return {
          id,
          title,
          counts: tileCounts(
            indicators.filter(({ goalArea }) => goalArea === id),
            measures.flatMap(({ subMeasures }) => subMeasures),
            year,
          ),
          processMeasures: measures,
        };
      }),
      chain: {
        orphans: traces.some(({ acts }) => acts)
          ? actions.flatMap(({ id }) => (covered.has(id) ? [] : planActionOrphan(id)))
          : [],
      },
    };
  }

  #trace(one: CollatedSubmission, year: number): Trace {
    const known = this.#traces.get(one.contribution);
    if (known !== undefined) return known;
    const facts = new PassingFacts(one);
    const actions = facts.rows([one], 'actions', 'id').filter(({ value }) => value.status !== 'cancelled');
    const made: Trace = {
      // Whether there is data at all is the same in every year.
      measured: new Set(
        followProcessMeasures(year, [one], this.#plan, facts).flatMap(({ subMeasures }) =>
          subMeasures.flatMap(({ id, source }) => (source === null ? [] : id)),
        ),
      ),
      acts: actions.length > 0,
      covered: new Set(actions.flatMap(({ value }) => value.planActions ?? [])),
    };
    this.#traces.set(one.contribution, made);
    return made;
  }
}
