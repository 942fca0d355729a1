import { describe, expect, it } from 'vitest';
import type { Initiative } from '../input.ts';
import { initiative, workbook } from '../test-support.ts';
import { ownPortfolio } from './own-portfolio.ts';

const portfolioOf = (...initiatives: readonly Partial<Initiative>[]) => {
  return ownPortfolio(workbook({ initiatives: initiatives.map(initiative) }));
};

describe('portfolio of one organisation', () => {
  it('[P1] an initiative is classified when both shares are known', () => {
    const { coverage } = portfolioOf(
      { innovation: 25, external: 0 },
      { innovation: 25 },
      { external: 50 },
      {},
    );
    expect(coverage).toMatchObject({ initiatives: 4, classified: 1 });
  });

  it('[P2] in the point are ongoing rows, and ideas and planned ones that are decided', () => {
    const row = { innovation: 100, external: 100, budget: 1 };
    const { coverage } = portfolioOf(
      { ...row, status: 'ongoing', decided: false },
      { ...row, status: 'idea', decided: true },
      { ...row, status: 'planned', decided: true },
      { ...row, status: 'idea', decided: false },
      { ...row, status: 'planned', decided: false },
      { ...row, status: 'finished', decided: true },
      { ...row, status: 'cancelled', decided: true },
    );
    expect(coverage).toMatchObject({ initiatives: 3, counted: 3 });
  });

  it('[P3] a missing, zero or negative weight stands outside its kind', () => {
    const row = { innovation: 100, external: 0 };
    const { coverage, point } = portfolioOf(
      { ...row, budget: null },
      { ...row, budget: 0 },
      { ...row, budget: -5 },
      { innovation: 0, external: 100, budget: 5 },
    );
    expect(coverage).toMatchObject({ initiatives: 4, classified: 4, weighted: 1, counted: 1 });
    expect(point).toEqual({ innovation: 0, external: 100 });
  });

  it('[P4] weights 99 and 1 on pure efficiency and pure innovation give one percent', () => {
    // (99·0 + 1·100)/100 = 1.
    const { point, spread } = portfolioOf(
      { innovation: 0, external: 0, budget: 99 },
      { innovation: 100, external: 0, budget: 1 },
    );
    expect(point).toEqual({ innovation: 1, external: 0 });
    // [P6] (99·1² + 1·99²)/100 = 99·(1 + 99)/100 = 99.
    expect(spread).toEqual({ innovation: Math.sqrt(99), external: 0 });
  });

  it('[P4] without weight there is no point, no cells, no spread', () => {
    const { point, cells, spread, coverage } = portfolioOf({ innovation: 50, external: 50 });
    expect([point, cells, spread]).toEqual([null, null, null]);
    expect(coverage).toEqual({ initiatives: 1, classified: 1, weighted: 0, counted: 0, weightShare: null });
  });

  it('[P5] cells divide each initiative by both shares and sum to 100', () => {
    // i1: w 3, x 0.75, y 0.5. i2: w 1, x 0.25, y 1. Σw = 4.
    // innovation external: 3·0.375 + 1·0.25 = 1.375 → 34.375
    // innovation internal: 3·0.375 + 1·0    = 1.125 → 28.125
    // efficiency external: 3·0.125 + 1·0.75 = 1.125 → 28.125
    // efficiency internal: 3·0.125 + 1·0    = 0.375 →  9.375, together 100
    // The point: x (3·75 + 25)/4 = 62.5, y (3·50 + 100)/4 = 62.5.
    const { cells, point } = portfolioOf(
      { innovation: 75, external: 50, budget: 3 },
      { innovation: 25, external: 100, budget: 1 },
    );
    expect(point).toEqual({ innovation: 62.5, external: 62.5 });
    expect(cells).toEqual({
      innovationExternal: 34.375,
      innovationInternal: 28.125,
      efficiencyExternal: 28.125,
      efficiencyInternal: 9.375,
    });
  });

  it('[P6] spread is the weighted population standard deviation per axis', () => {
    // w 3 1; x 75 25: mean 62.5, (3·12.5² + 37.5²)/4 = (468.75 + 1406.25)/4 = 468.75.
    // y 50 100: mean 62.5, (3·12.5² + 37.5²)/4 = 468.75.
    const { spread } = portfolioOf(
      { innovation: 75, external: 50, budget: 3 },
      { innovation: 25, external: 100, budget: 1 },
    );
    expect(spread).toEqual({ innovation: Math.sqrt(468.75), external: Math.sqrt(468.75) });
  });

  it('[P7] coverage counts rows that belong in the point, and shares of their weight', () => {
    // Weights 60 (classified), 20 (not), none (classified), and 500 that is only an idea: share 60/80 = 75.
    const { coverage } = portfolioOf(
      { innovation: 0, external: 0, budget: 60 },
      { innovation: 0, budget: 20 },
      { innovation: 0, external: 0 },
      { innovation: 0, external: 0, budget: 500, status: 'idea' },
    );
    expect(coverage).toEqual({ initiatives: 3, classified: 2, weighted: 2, counted: 1, weightShare: 75 });
  });

  it('[P8] representative needs the whole portfolio and 80 percent of the weight', () => {
    const rows = (unclassified: number) => [
      initiative({ innovation: 0, external: 0, budget: 80 }),
      initiative({ budget: unclassified }),
    ];
    const judged = (scope: 'all' | 'selection' | 'none', unclassified: number) => {
      return ownPortfolio(workbook({ scope, initiatives: rows(unclassified) })).representative;
    };
    // 80 of 100 is 80 percent; 80 of 100.5 is less.
    expect(judged('all', 20)).toBe(true);
    expect(judged('all', 20.5)).toBe(false);
    expect(judged('selection', 20)).toBe(false);
    expect(judged('none', 20)).toBe(false);
    expect(portfolioOf().representative).toBe(false);
  });

  it('[P9] alternatives show the point under each weight kind', () => {
    // Innovation 0 and 100. Budget 3 and 1: 25. Hours only on the first: 0. Size small 1 and large 9: 90. Equal: 50.
    const { alternatives, weight } = portfolioOf(
      { innovation: 0, external: 100, budget: 3, hours: 40, size: 'small' },
      { innovation: 100, external: 100, budget: 1, hours: null, size: 'large' },
    );
    expect(weight).toBe('budget');
    expect(alternatives).toEqual([
      { weight: 'budget', point: { innovation: 25, external: 100 }, counted: 2 },
      { weight: 'hours', point: { innovation: 0, external: 100 }, counted: 1 },
      { weight: 'size', point: { innovation: 90, external: 100 }, counted: 2 },
      { weight: 'equal', point: { innovation: 50, external: 100 }, counted: 2 },
    ]);
  });

  it('[P3] sizes weigh 1, 3 and 9', () => {
    // Innovation 0 0 and 100 on small, medium and large: 9/13·100.
    const sized = [
      initiative({ innovation: 0, external: 0, size: 'small' }),
      initiative({ innovation: 0, external: 0, size: 'medium' }),
      initiative({ innovation: 100, external: 0, size: 'large' }),
    ];
    expect(ownPortfolio(workbook({ weight: 'size', initiatives: sized })).point?.innovation).toBe(900 / 13);
  });
});
