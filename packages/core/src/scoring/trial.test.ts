import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Initiative, InitiativeStanding } from './initiatives.ts';
import { scorePortfolio } from './portfolio.ts';
import { distanceBetween, tryPortfolio } from './trial.ts';

const NOTHING: ReadonlySet<number> = new Set();

function initiative(
  row: number,
  standing: InitiativeStanding,
  innovation: number | null,
  external: number | null,
  budget: number | null,
): Initiative {
  return {
    id: `INT-${row}`,
    standing,
    innovation,
    external,
    weights: { budget, hours: null, size: null, equal: 1 },
    ownership: 'own',
    sharedId: null,
    row,
  };
}

const portfolio = [
  initiative(1, 'counted', 0, 0.5, 300),
  initiative(2, 'counted', 0.5, 0, 100),
  initiative(3, 'whatIf', 1, 1, 100),
  initiative(4, 'finished', 1, 1, 900),
  initiative(5, 'whatIf', null, 1, 500),
];

describe('a trial of the portfolio', () => {
  it('[P10] puts planned initiatives in and takes others out', () => {
    // In the point today: (300·0 + 100·0.5)/400 = 12.5 %, (300·0.5 + 0)/400 = 37.5 %.
    expect(tryPortfolio(portfolio, 'budget', { put: NOTHING, taken: NOTHING }).point).toEqual({
      innovation: 12.5,
      external: 37.5,
    });
    // With row 3: (50 + 100)/500 = 30 %, (150 + 100)/500 = 50 %.
    expect(tryPortfolio(portfolio, 'budget', { put: new Set([3]), taken: NOTHING }).point).toEqual({
      innovation: 30,
      external: 50,
    });
    // And without row 1: (50 + 100)/200 = 75 %, 100/200 = 50 %.
    expect(tryPortfolio(portfolio, 'budget', { put: new Set([3]), taken: new Set([1]) }).point).toEqual({
      innovation: 75,
      external: 50,
    });
  });

  it('[P10] never puts in what is finished, and counts what is not classified as coverage only', () => {
    const tried = tryPortfolio(portfolio, 'budget', { put: new Set([4, 5]), taken: NOTHING });
    expect(tried.point).toEqual({ innovation: 12.5, external: 37.5 });
    expect(tried.coverage).toMatchObject({ initiatives: 3, classified: 2, counted: 2 });
  });

  it('[P10] measures distance along the straight line', () => {
    // 3-4-5.
    expect(distanceBetween({ innovation: 10, external: 20 }, { innovation: 13, external: 24 })).toBe(5);
  });

  it('[P10] is what scoring gives once the initiatives have changed standing', () => {
    const standing = fc.constantFrom<InitiativeStanding>('counted', 'whatIf', 'finished', 'cancelled');
    const share = fc.option(fc.constantFrom(0, 0.25, 0.5, 0.75, 1));
    const one = fc.record({
      standing,
      innovation: share,
      external: share,
      budget: fc.option(fc.integer({ min: 1, max: 9000 })),
      moved: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(one, { maxLength: 12 }), (given) => {
        const items = given.map((it, row) =>
          initiative(row, it.standing, it.innovation, it.external, it.budget),
        );
        const moved = new Set(given.flatMap((it, row) => (it.moved ? [row] : [])));
        const after = items.map((it) => {
          if (!moved.has(it.row)) return it;
          if (it.standing === 'whatIf') return { ...it, standing: 'counted' as const };
          return it.standing === 'counted' ? { ...it, standing: 'whatIf' as const } : it;
        });
        const { point, cells, spread, coverage } = scorePortfolio(after, 'budget', 'all');
        expect(tryPortfolio(items, 'budget', { put: moved, taken: moved })).toEqual({
          weight: 'budget',
          point,
          cells,
          spread,
          coverage,
        });
      }),
    );
  });
});
