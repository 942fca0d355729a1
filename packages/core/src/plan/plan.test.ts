import { describe, expect, it } from 'vitest';
import { exampleInstrument } from '../instrument/index.ts';
import { goteborg2022 } from './goteborg-2022.ts';
import { isNewerPlan, migratePlan, planMigrations } from './migrations.ts';
import { PLAN_SCHEMA_VERSION, planSchema } from './model.ts';

describe('the plan 2022–2025 as data', () => {
  it('holds to its model', () => {
    expect(planSchema.parse(goteborg2022)).toEqual(goteborg2022);
  });

  it('has what the plan has: 3 goals, 6 benefits, 6 directions, 4 goal areas, 12 indicators, 4 process measures with 10 parts', () => {
    const { overallGoals, benefits, directions, goalAreas, indicators, processMeasures } = goteborg2022;
    expect(
      [overallGoals, benefits, directions, goalAreas, indicators, processMeasures].map(
        ({ length }) => length,
      ),
    ).toEqual([3, 6, 6, 4, 12, 4]);
    expect(processMeasures.flatMap(({ subMeasures }) => subMeasures)).toHaveLength(10);
  });

  it('lists 18 actions, 14 of them different, under the goal areas 4, 6, 5 and 3', () => {
    const listed = goteborg2022.actions.flatMap(({ listedUnder }) => listedUnder);
    expect(goteborg2022.actions).toHaveLength(14);
    expect(listed).toHaveLength(18);
    expect(new Set(listed).size).toBe(18);
    expect(
      ['M1', 'M2', 'M3', 'M4'].map((area) => listed.filter((place) => place.startsWith(area)).length),
    ).toEqual([4, 6, 5, 3]);
  });

  it('has its indicators at five of the six factors: none at Användare', () => {
    const count = (factor: string) => goteborg2022.indicators.filter((one) => one.factor === factor).length;
    expect(
      ['balancing', 'innovation', 'technology', 'efficiency', 'organisation', 'users'].map(count),
    ).toEqual([4, 4, 2, 1, 1, 0]);
  });

  it('names principles that the example instrument has at the same place', () => {
    for (const { dimension, factor, principle, title } of goteborg2022.indicators) {
      const found = exampleInstrument.dimensions
        .find(({ id }) => id === dimension)
        ?.factors.find(({ id }) => id === factor)
        ?.principles.find(({ id }) => id === principle);
      expect(found?.label, principle).toEqual(title);
    }
  });

  it('holds no figure, decision date or paragraph that the plan does not', () => {
    expect(goteborg2022.indicators.every(({ target }) => target === null)).toBe(true);
    expect([goteborg2022.decidedOn, goteborg2022.decisionParagraph]).toEqual([null, null]);
  });

  it('is refused when a link leads nowhere or an id stands twice', () => {
    const [first] = goteborg2022.indicators;
    const lost = { ...goteborg2022, indicators: [{ ...first, goalArea: 'M9' }] };
    const twice = {
      ...goteborg2022,
      goalAreas: [...goteborg2022.goalAreas, ...goteborg2022.goalAreas.slice(0, 1)],
    };
    expect(planSchema.safeParse(lost).error?.issues[0]?.message).toBe('unknown goal area M9');
    expect(planSchema.safeParse(twice).error?.issues.map(({ message }) => message)).toContain(
      'an id is given twice',
    );
  });
});

describe('plans of an older format', () => {
  /** Format 1: actions as the plan's text lists them, a shared one under each goal area. */
  function format1(): unknown {
    const { actions, goalAreas, ...rest } = goteborg2022;
    return {
      ...rest,
      schemaVersion: 1,
      goalAreas: goalAreas.map((area) => ({
        ...area,
        actions: actions
          .flatMap(({ listedUnder, ...action }) =>
            listedUnder
              .filter((place) => place.startsWith(`${area.id}.`))
              .map((place) => ({ action, at: Number(place.split('.')[1]) })),
          )
          .sort((a, b) => a.at - b.at)
          .map(({ action }) => action),
      })),
    };
  }

  it('are brought to today’s: every migration is used once on the way', () => {
    expect(planMigrations.map(({ from }) => from)).toEqual(
      Array.from({ length: PLAN_SCHEMA_VERSION - 1 }, (_, at) => at + 1),
    );
    expect(planSchema.parse(migratePlan(format1()))).toEqual(goteborg2022);
  });

  it('leave today’s and newer ones as they are', () => {
    expect(migratePlan(goteborg2022)).toBe(goteborg2022);
    expect(isNewerPlan({ schemaVersion: PLAN_SCHEMA_VERSION + 1 })).toBe(true);
    expect(isNewerPlan(goteborg2022)).toBe(false);
    expect(migratePlan('no plan')).toBe('no plan');
  });
});
