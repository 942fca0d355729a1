import { describe, expect, it } from 'vitest';
import type { PlainCell } from '../grid/index.ts';
import { initiativesOf } from './initiatives.ts';
import { leaveOneOut, type PortfolioScore, scorePortfolio } from './portfolio.ts';
import { submissionOf } from './test-support.ts';

const HEADER = [
  'Id',
  'Status',
  'Effektivitet–innovation',
  'Innovation (%)',
  'Intern–extern nytta',
  'Extern nytta (%)',
  'Budget (tkr)',
  'Timmar',
  'Storlek',
  'Beslutad (datum)',
];

type Row = readonly PlainCell[];

function initiatives(...rows: readonly Row[]) {
  return initiativesOf(submissionOf({ portfolio: [HEADER, ...rows] }));
}

function score(...rows: readonly Row[]): PortfolioScore {
  return scorePortfolio(initiatives(...rows), 'budget', 'all');
}

const one = (id: string, x: number, y: number, budget: PlainCell, more: readonly PlainCell[] = []): Row => [
  id,
  'Pågår',
  'Lika',
  x,
  'Lika',
  y,
  budget,
  ...more,
];

describe('portfolio', () => {
  it('[P1] five steps stand for 0–100 %, and a typed percentage overrides its step', () => {
    const [a, b, c] = initiatives(
      ['A', 'Pågår', 'Bara effektivitet', null, 'Mest extern', null, 1],
      ['B', 'Pågår', 'Mest innovation', 20, 'Bara intern', null, 1],
      ['C', 'Pågår', null, null, 'Lika', null, 1],
    );
    expect(a).toMatchObject({ innovation: 0, external: 0.75 });
    expect(b).toMatchObject({ innovation: 0.2, external: 0 });
    expect(c).toMatchObject({ innovation: null, external: 0.5 });
  });

  it('[P2] ongoing counts, planned only when decided, the rest stands beside', () => {
    const decided = [null, null, { date: 44_600 }];
    const rows: Row[] = [
      one('A', 50, 50, 1),
      ['B', 'Planerad', 'Lika', null, 'Lika', null, 1, ...decided],
      ['C', 'Planerad', 'Lika', null, 'Lika', null, 1],
      ['D', 'Idé', 'Lika', null, 'Lika', null, 1],
      ['E', 'Avslutad', 'Lika', null, 'Lika', null, 1, ...decided],
      ['F', 'Avbruten', 'Lika', null, 'Lika', null, 1],
    ];
    const result = score(...rows);
    expect(result.coverage.initiatives).toBe(2);
    expect(result.beside).toEqual({ whatIf: 2, finished: 1, cancelled: 1 });
    expect(scorePortfolio(initiatives(...rows), 'budget', 'none').point).toBeNull();
  });

  it('[P3] [P4] weights 99 and 1 on pure effektivitet and pure innovation give 1,0 %', () => {
    const result = score(one('A', 0, 0, 99), one('B', 100, 0, 1));
    expect(result.point).toEqual({ innovation: 1, external: 0 });
  });

  it('[P3] a weight that is missing or not above 0 is outside the kind; without any there is no point', () => {
    expect(score(one('A', 100, 0, 3), one('B', 0, 0, null), one('C', 0, 0, 0)).point).toEqual({
      innovation: 100,
      external: 0,
    });
    expect(score(one('A', 100, 0, null))).toMatchObject({
      point: null,
      cells: null,
      spread: null,
      coverage: { weightShare: null },
    });
  });

  it('[P5] the four cells are products of shares, and sum to 100', () => {
    // A (w 1): x 0.5, y 0.5 gives 0.25 to each cell. B (w 3): x 1, y 0 gives all to innovation, internal.
    expect(score(one('A', 50, 50, 1), one('B', 100, 0, 3)).cells).toEqual({
      innovationExternal: 6.25,
      innovationInternal: 81.25,
      efficiencyExternal: 6.25,
      efficiencyInternal: 6.25,
    });
  });

  it('[P6] spread is the weighted population deviation', () => {
    // x 0 (w 1) and 100 (w 3): mean 75; (75² + 3·25²) / 4 = (5625 + 1875) / 4 = 1875.
    expect(score(one('A', 0, 10, 1), one('B', 100, 10, 3)).spread?.innovation).toBeCloseTo(
      Math.sqrt(1875),
      10,
    );
    expect(score(one('A', 0, 10, 1), one('B', 100, 10, 3)).spread?.external).toBeCloseTo(0, 10);
  });

  it('[P7] [P8] coverage counts what is classified and weighed; below 80 % of the weight it is not representative', () => {
    const unclassified: Row = ['B', 'Pågår', null, null, 'Lika', null, 30];
    const result = score(one('A', 100, 0, 70), unclassified, one('C', 0, 0, null));
    expect(result.coverage).toEqual({
      initiatives: 3,
      classified: 2,
      weighted: 2,
      counted: 1,
      weightShare: 70,
    });
    expect(result.representative).toBe(false);
    expect(score(one('A', 100, 0, 80), ['B', 'Pågår', null, null, 'Lika', null, 20]).representative).toBe(
      true,
    );
    expect(scorePortfolio(initiatives(one('A', 100, 0, 80)), 'budget', 'selection').representative).toBe(
      false,
    );
  });

  it('[P9] shows the point under every weight, and how far it moves without one initiative', () => {
    const rows = [one('A', 100, 0, 1, [30, 'Liten']), one('B', 0, 0, 3, [10, 'Stor'])];
    // Budget 1:3 → 25; hours 30:10 → 75; size 1:9 → 10; equal → 50.
    expect(score(...rows).alternatives.map(({ weight, point }) => [weight, point?.innovation])).toEqual([
      ['budget', 25],
      ['hours', 75],
      ['size', 10],
      ['equal', 50],
    ]);
    // Without A the point is 0, a move of −25; without B it is 100, a move of 75.
    expect(leaveOneOut(initiatives(...rows), 'budget').map(({ id, innovation }) => [id, innovation])).toEqual(
      [
        ['B', 75],
        ['A', -25],
      ],
    );
  });
});
