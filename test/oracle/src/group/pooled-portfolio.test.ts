import { describe, expect, it } from 'vitest';
import type { Initiative, WeightKind } from '../input.ts';
import { initiative, workbook } from '../test-support.ts';
import { pooledPortfolio } from './pooled-portfolio.ts';

const organisation = (id: string, weight: WeightKind, ...initiatives: readonly Partial<Initiative>[]) => {
  return workbook({ organisation: id, weight, initiatives: initiatives.map(initiative) });
};
const pooled = (...workbooks: Parameters<typeof pooledPortfolio>[0]) => pooledPortfolio(workbooks, null);

const shared = { sharedId: 'G-12', external: 0 } as const;

describe('koncern portfolio', () => {
  it('[K4] the koncern weighs in the kind that most chose; the others are not in the point', () => {
    // Hours 2, size 1: hours. a: x 100, 30 h. b: x 0, 10 h. Pooled 30·100/40 = 75. c has no say, though it has hours.
    const result = pooledPortfolio(
      [
        organisation('c', 'size', { innovation: 50, external: 0, hours: 999, size: 'large' }),
        organisation('b', 'hours', { innovation: 0, external: 0, hours: 10 }),
        organisation('a', 'hours', { innovation: 100, external: 0, hours: 30 }),
      ],
      62,
    );
    expect(result).toMatchObject({ weight: 'hours', notInPoint: ['c'], sharedOnce: [] });
    expect(result.pooled.point).toEqual({ innovation: 75, external: 0 });
    expect(result.coverage).toEqual({
      initiatives: 2,
      classified: 2,
      weighted: 2,
      counted: 2,
      weightShare: 100,
      organisations: 2,
      expected: 62,
    });
  });

  it('[K4] ties go to budget, hours, size, equal in that order', () => {
    expect(pooled(organisation('a', 'equal'), organisation('b', 'size')).weight).toBe('size');
    expect(pooled(organisation('a', 'size'), organisation('b', 'hours')).weight).toBe('hours');
    expect(pooled(organisation('a', 'hours'), organisation('b', 'budget')).weight).toBe('budget');
    expect(pooled().weight).toBe('budget');
  });

  it('[K10] under another kind those who weigh in it are the pool', () => {
    // Two of three weigh in budget. a: x 100, 3 tkr. b: x 0, 1 tkr: (3·100)/4 = 75, two organisations.
    // c alone weighs in hours: x 40. Nobody weighs in size or equally.
    const { alternatives } = pooled(
      organisation('a', 'budget', { innovation: 100, external: 0, budget: 3, hours: 1 }),
      organisation('b', 'budget', { innovation: 0, external: 0, budget: 1, size: 'large' }),
      organisation('c', 'hours', { innovation: 40, external: 20, hours: 8, budget: 90 }),
    );
    expect(alternatives).toEqual([
      { weight: 'budget', point: { innovation: 75, external: 0 }, organisations: 2 },
      { weight: 'hours', point: { innovation: 40, external: 20 }, organisations: 1 },
      { weight: 'size', point: null, organisations: 0 },
      { weight: 'equal', point: null, organisations: 0 },
    ]);
  });

  it('[K6] the mean of the organisations’ points takes each in its own weight kind', () => {
    // a in budget: (1·0 + 3·100)/4 = 75. b in size: 20. c has no point. Mean (75 + 20)/2 = 47.5; external (0 + 40)/2 = 20.
    const { organisationMean } = pooled(
      organisation(
        'a',
        'budget',
        { id: 'i1', innovation: 0, external: 0, budget: 1 },
        { id: 'i2', innovation: 100, external: 0, budget: 3 },
      ),
      organisation('b', 'size', { innovation: 20, external: 40, size: 'small' }),
      organisation('c', 'hours', { innovation: 20, external: 40 }),
    );
    expect(organisationMean.point).toEqual({ innovation: 47.5, external: 20 });
    expect(pooled().organisationMean.point).toBeNull();
  });

  it('[K5] the leader’s row stands for a shared initiative', () => {
    // a leads G-12: 80 tkr, x 100. b takes part with 30 tkr of the same, dropped. b's own: 20 tkr, x 0. 80/100 = 80.
    const result = pooled(
      organisation('a', 'budget', { ...shared, ownership: 'leads', innovation: 100, budget: 80 }),
      organisation(
        'b',
        'budget',
        { ...shared, id: 'i1', ownership: 'participates', innovation: 0, budget: 30 },
        { id: 'i2', innovation: 0, external: 0, budget: 20 },
      ),
    );
    expect(result.pooled.point?.innovation).toBe(80);
    expect(result.coverage).toMatchObject({ initiatives: 2, counted: 2, weightShare: 100, organisations: 2 });
    expect(result.sharedOnce).toEqual([{ sharedId: 'G-12', organisations: ['a', 'b'], countedFrom: ['a'] }]);
  });

  it('[K5] of two leaders the first organisation by id counts', () => {
    const result = pooled(
      organisation('b', 'budget', { ...shared, ownership: 'leads', innovation: 0, budget: 80 }),
      organisation('a', 'budget', { ...shared, ownership: 'leads', innovation: 100, budget: 10 }),
    );
    expect(result.pooled.point?.innovation).toBe(100);
    expect(result.coverage).toMatchObject({ initiatives: 1, organisations: 1 });
    expect(result.sharedOnce).toEqual([{ sharedId: 'G-12', organisations: ['a', 'b'], countedFrom: ['a'] }]);
  });

  it('[K5] without a leader in the pool the parts stand together, counted as one', () => {
    // The leader c weighs in hours and is out. Parts: a 10 tkr x 100, b 30 tkr x 0: 10·100/40 = 25, one initiative.
    const result = pooled(
      organisation('a', 'budget', { ...shared, ownership: 'participates', innovation: 100, budget: 10 }),
      organisation('b', 'budget', { ...shared, ownership: 'participates', innovation: 0, budget: 30 }),
      organisation('c', 'hours', { ...shared, ownership: 'leads', innovation: 50, budget: 500, hours: 7 }),
    );
    expect(result.pooled.point?.innovation).toBe(25);
    expect(result.pooled.coverage).toEqual({
      initiatives: 1,
      classified: 1,
      weighted: 1,
      counted: 1,
      weightShare: 100,
    });
    expect(result.coverage.organisations).toBe(2);
    expect(result.notInPoint).toEqual(['c']);
    expect(result.sharedOnce).toEqual([
      { sharedId: 'G-12', organisations: ['a', 'b'], countedFrom: ['a', 'b'] },
    ]);
  });

  it('[K5] a shared id that one organisation of the pool reports is not shared there', () => {
    const result = pooled(
      organisation('a', 'budget', { ...shared, ownership: 'participates', innovation: 100, budget: 10 }),
    );
    expect(result.sharedOnce).toEqual([]);
    expect(result.coverage.counted).toBe(1);
  });

  it('[K5] the leader’s row decides also when its status keeps it out of the point', () => {
    const result = pooled(
      organisation('a', 'budget', {
        ...shared,
        ownership: 'leads',
        status: 'finished',
        innovation: 100,
        budget: 80,
      }),
      organisation('b', 'budget', { ...shared, ownership: 'participates', innovation: 0, budget: 30 }),
    );
    expect(result.pooled.point).toBeNull();
    expect(result.coverage).toMatchObject({ initiatives: 0, weightShare: null, organisations: 0 });
  });

  it('[K5] parts with gaps are one initiative, in each count as soon as one part is', () => {
    // a has shares but no budget, b a budget but no shares, c both; d's part is only an idea. Weight 10 of 40 classified.
    const part = { ...shared, ownership: 'participates' } as const;
    const result = pooled(
      organisation('a', 'budget', { ...part, innovation: 100 }),
      organisation('b', 'budget', { ...part, budget: 30 }),
      organisation('c', 'budget', { ...part, innovation: 25, budget: 10 }),
      organisation('d', 'budget', { ...part, innovation: 100, budget: 500, status: 'idea' }),
    );
    expect(result.pooled.point?.innovation).toBe(25);
    expect(result.coverage).toEqual({
      initiatives: 1,
      classified: 1,
      weighted: 1,
      counted: 1,
      weightShare: 25,
      organisations: 1,
      expected: null,
    });
    expect(result.sharedOnce[0]?.countedFrom).toEqual(['a', 'b', 'c', 'd']);
  });

  it('[K5] a size is the whole initiative’s, so its parts share it equally', () => {
    // The shared one is medium, 3, and is told by a (x 100) and b (x 0): 1.5 each. Beside it a small one of b's, 1, x 100.
    // (1.5·100 + 1.5·0 + 1·100) / (1.5 + 1.5 + 1) = 250 / 4 = 62.5.
    const part = { ...shared, ownership: 'participates', size: 'medium' } as const;
    const result = pooled(
      organisation('a', 'size', { ...part, innovation: 100 }),
      organisation('b', 'size', { ...part, innovation: 0 }, { innovation: 100, external: 0, size: 'small' }),
    );
    expect(result.pooled.point?.innovation).toBe(62.5);
    expect(result.coverage).toMatchObject({ initiatives: 2, counted: 2, weightShare: 100 });
  });

  it('[K5] an own initiative is never shared, whatever id it carries', () => {
    // a's own 30 tkr at x 0 counts beside b's part of 10 tkr at x 100: 1000 / 40 = 25.
    const result = pooled(
      organisation('a', 'budget', { ...shared, ownership: 'own', innovation: 0, budget: 30 }),
      organisation('b', 'budget', { ...shared, ownership: 'participates', innovation: 100, budget: 10 }),
    );
    expect(result.pooled.point?.innovation).toBe(25);
    expect(result.coverage.initiatives).toBe(2);
    expect(result.sharedOnce).toEqual([]);
  });

  it('[K5] of two leaders’ rows in one organisation the first by initiative id counts', () => {
    const leads = { ...shared, ownership: 'leads' } as const;
    const result = pooled(
      organisation(
        'a',
        'budget',
        { ...leads, id: 'i2', innovation: 0, budget: 80 },
        { ...leads, id: 'i1', innovation: 100, budget: 10 },
      ),
    );
    expect(result.pooled.point?.innovation).toBe(100);
    expect(result.coverage.initiatives).toBe(1);
  });
});
