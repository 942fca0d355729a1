import { describe, expect, it } from 'vitest';
import type { Delivered } from '../input.ts';
import { scoreWorkbook } from '../score-workbook.ts';
import { brief, instrument, nodeIn, respondents, workbook } from '../test-support.ts';

const row = (level: Delivered['level'], id: string, value: number, n: number, sd: number | null = null) => {
  return { level, id, value, n, sd };
};

describe('delivered results', () => {
  it('[S10] a node without answers takes value, n and sd from its row; the rest of its spread is null', () => {
    const delivered = [row('factor', 'f1', 62.5, 14, 11.25)];
    const { maturity } = scoreWorkbook(instrument, workbook({ delivered }));
    expect(nodeIn(maturity, 'f1')).toMatchObject({
      value: 62.5,
      n: 14,
      asked: 0,
      answered: 0,
      sd: 11.25,
      quartiles: null,
      min: null,
      max: null,
      source: 'delivered',
    });
    expect(nodeIn(maturity, 'p1')).toMatchObject({ value: null, n: 0, source: null });
  });

  it('[S10] a node without row of its own is the mean of its children, with the largest n and no spread', () => {
    // d1 = (60 + 30)/2 = 45, n 14 or more. Total has a row of its own, 50, which holds over (45 + 70)/2.
    const delivered = [
      row('factor', 'f1', 60, 9, 10),
      row('factor', 'f2', 30, 14, 10),
      row('dimension', 'd2', 70, 12),
      row('total', 'total', 50, 15),
    ];
    const { maturity } = scoreWorkbook(instrument, workbook({ delivered }));
    expect(nodeIn(maturity, 'd1')).toMatchObject({
      value: 45,
      n: 14,
      sd: null,
      quartiles: null,
      source: 'delivered',
    });
    expect(brief(maturity)).toEqual({ value: 50, n: 15, source: 'delivered' });
  });

  it('[S10] answers below a node make its row unused', () => {
    const given = workbook({
      respondents: respondents({ s1: 1 }),
      delivered: [row('principle', 'p1', 90, 14), row('factor', 'f1', 90, 14), row('total', 'total', 90, 14)],
    });
    const { maturity } = scoreWorkbook(instrument, given);
    expect(brief(nodeIn(maturity, 'p1'))).toEqual({ value: 20, n: 1, source: 'answers' });
    expect(brief(nodeIn(maturity, 'f1'))).toEqual({ value: 20, n: 1, source: 'answers' });
    expect(brief(maturity)).toEqual({ value: 20, n: 1, source: 'answers' });
  });

  it('[S10] answered and delivered children make a mixed node, whose n and spread come from its answers', () => {
    // p1 answered: A 1 → 20, B 2 → 40: 30. p2 delivered: 90. f1 = (30 + 90)/2 = 60; own values at f1: 20 and 40.
    // f2 delivered 10, so d1 = (60 + 10)/2 = 35. d2 has nothing, so the total is 35 and mixed too.
    const given = workbook({
      respondents: respondents({ s1: 1 }, { s2: 2 }),
      delivered: [row('principle', 'p2', 90, 14, 5), row('factor', 'f2', 10, 20)],
    });
    const { maturity } = scoreWorkbook(instrument, given);
    expect(brief(nodeIn(maturity, 'f1'))).toEqual({ value: 60, n: 2, source: 'mixed' });
    expect(nodeIn(maturity, 'f1')).toMatchObject({ sd: Math.sqrt(200), min: 20, max: 40 });
    expect(brief(nodeIn(maturity, 'd1'))).toEqual({ value: 35, n: 2, source: 'mixed' });
    expect(brief(maturity)).toEqual({ value: 35, n: 2, source: 'mixed' });
  });

  it('[S10] rows are found by level and id together', () => {
    const delivered = [row('factor', 'p1', 90, 14), row('principle', 'p2', 30, 8)];
    const { maturity } = scoreWorkbook(instrument, workbook({ delivered }));
    expect(nodeIn(maturity, 'p1').value).toBeNull();
    expect(brief(nodeIn(maturity, 'f1'))).toEqual({ value: 30, n: 8, source: 'delivered' });
  });

  it('[S9] delivered results cannot be split: they stand within control only while nothing is marked', () => {
    const delivered = [row('total', 'total', 50, 15)];
    const unmarked = scoreWorkbook(instrument, workbook({ delivered }));
    expect(unmarked.withinControl).toMatchObject({ value: 50, n: 15, source: 'delivered' });
    expect(unmarked.outsideControl).toMatchObject({ value: null, n: 0, source: null });
    const marked = scoreWorkbook(instrument, workbook({ delivered, outsideControl: ['s1'] }));
    expect(marked.withinControl).toMatchObject({ value: null, n: 0, source: null });
    expect(marked.outsideControl).toMatchObject({ value: null, n: 0, source: null });
  });

  it('[S10] of two rows for one node most respondents hold, then the higher value, whatever their order', () => {
    const rows = [
      row('total', 'total', 50, 15),
      row('total', 'total', 40, 20),
      row('total', 'total', 45, 20),
    ];
    for (const delivered of [rows, [...rows].reverse()]) {
      expect(scoreWorkbook(instrument, workbook({ delivered })).maturity).toMatchObject({ value: 45, n: 20 });
    }
  });
});
