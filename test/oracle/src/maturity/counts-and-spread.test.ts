import { describe, expect, it } from 'vitest';
import { scoreWorkbook } from '../score-workbook.ts';
import { instrument, nodeIn, respondents, workbook } from '../test-support.ts';

describe('maturity counts and spread', () => {
  it('[S6] asked is answered and each kind of non-answer together', () => {
    // p1 has two statements and three respondents: asked 6. Answers: 2 and 3 (2). Don't know: 1. Excluded: 1. Blank: 2.
    const given = respondents({ s1: 2, s2: 'dontKnow' }, { s1: 3, s2: 'excluded' }, { s1: null });
    const { maturity } = scoreWorkbook(instrument, workbook({ respondents: given }));
    expect(nodeIn(maturity, 'p1')).toMatchObject({
      n: 2,
      asked: 6,
      answered: 2,
      notAnswers: { dontKnow: 1, blank: 2, excluded: 1 },
    });
    expect(maturity).toMatchObject({ n: 2, asked: 18, answered: 2 });
  });

  it('[C4] an answer off the scale or fractional is excluded, not clamped', () => {
    const given = respondents({ s3: 6 }, { s3: -1 }, { s3: 2.5 }, { s3: 1 });
    const { maturity } = scoreWorkbook(instrument, workbook({ respondents: given }));
    expect(nodeIn(maturity, 's3')).toMatchObject({
      value: 20,
      n: 1,
      asked: 4,
      answered: 1,
      notAnswers: { dontKnow: 0, blank: 0, excluded: 3 },
    });
  });

  it('[C5] a row without number counts only with an answer on the scale; one number twice is two respondents', () => {
    const row = (number: string | null, s3: number | 'dontKnow') => ({ number, role: null, answers: { s3 } });
    const given = [
      row('7', 5),
      row('7', 0),
      row('8', 'dontKnow'),
      row(null, 1),
      row(null, 'dontKnow'),
      row(null, 9),
    ];
    const { maturity } = scoreWorkbook(instrument, workbook({ respondents: given }));
    // Respondents: both 7, 8, and the first without number: 4. Answers 5 0 1 → 100 0 20, mean 40.
    expect(nodeIn(maturity, 's3')).toMatchObject({ value: 40, n: 3, asked: 4, answered: 3 });
    expect(nodeIn(maturity, 's3').notAnswers).toEqual({ dontKnow: 1, blank: 0, excluded: 0 });
  });

  it('[S7] spread is over each respondent’s own value by the rules of the node', () => {
    // A: p1 (0+5)/2 → 50, p2 5 → 100, own f1 (50 + 100)/2 = 75. B: p1 1 → 20, no p2, own f1 20. C: nothing.
    // The node itself: p1 (50 + 20)/2 = 35, p2 100, f1 67.5; it is not the mean of the own values (47.5).
    // Own values 20 and 75: variance 55²/2 = 1512.5. Quartiles 20 + 55/4, + 55/2, + 55·3/4.
    const given = respondents({ s1: 0, s2: 5, s3: 5 }, { s1: 1 }, {});
    const { maturity } = scoreWorkbook(instrument, workbook({ respondents: given }));
    expect(nodeIn(maturity, 'f1')).toMatchObject({
      value: 67.5,
      n: 2,
      sd: Math.sqrt(1512.5),
      quartiles: [33.75, 47.5, 61.25],
      min: 20,
      max: 75,
    });
  });

  it('[S7] at a statement the spread is over its answers, and one answer has no standard deviation', () => {
    // 1 and 2 → 20 and 40: variance (10² + 10²)/1 = 200.
    const given = respondents({ s3: 1, s4: 4 }, { s3: 2 });
    const { maturity } = scoreWorkbook(instrument, workbook({ respondents: given }));
    expect(nodeIn(maturity, 's3')).toMatchObject({
      sd: Math.sqrt(200),
      quartiles: [25, 30, 35],
      min: 20,
      max: 40,
    });
    expect(nodeIn(maturity, 's4')).toMatchObject({ sd: null, quartiles: [80, 80, 80], min: 80, max: 80 });
  });

  it('[S8] the distribution counts every grade of the scale below the node', () => {
    const given = respondents({ s1: 5, s2: 5, s3: 0 }, { s1: 2, s2: 'dontKnow', s4: 5 });
    const { maturity } = scoreWorkbook(instrument, workbook({ respondents: given }));
    expect(nodeIn(maturity, 'f1').distribution).toEqual({ 0: 1, 1: 0, 2: 1, 3: 0, 4: 0, 5: 2 });
    expect(maturity.distribution).toEqual({ 0: 1, 1: 0, 2: 1, 3: 0, 4: 0, 5: 3 });
  });

  it('[S9] statements outside control have a tree of their own, the others another, the main tree all', () => {
    // s2 is marked. A: s1 5, s2 0. B: s2 1. Main p1: A own 50, B own 20: 35. Within: s1 alone, A 100. Outside: (0 + 20)/2 = 10.
    const given = respondents({ s1: 5, s2: 0 }, { s2: 1 });
    const score = scoreWorkbook(
      instrument,
      workbook({ respondents: given, outsideControl: ['s2', 'unknown'] }),
    );
    expect(nodeIn(score.maturity, 'p1')).toMatchObject({ value: 35, n: 2, asked: 4, answered: 3 });
    expect(nodeIn(score.withinControl, 'p1')).toMatchObject({ value: 100, n: 1, asked: 2, answered: 1 });
    expect(nodeIn(score.outsideControl, 'p1')).toMatchObject({ value: 10, n: 2, asked: 2, answered: 2 });
  });

  it('[S9] both trees have every node, empty where no statement is of their kind', () => {
    const given = respondents({ s1: 5, s2: 0 });
    const score = scoreWorkbook(instrument, workbook({ respondents: given, outsideControl: ['s2'] }));
    expect(nodeIn(score.withinControl, 's2')).toMatchObject({ value: null, n: 0, asked: 0, source: null });
    expect(nodeIn(score.outsideControl, 'd2')).toMatchObject({ value: null, n: 0, asked: 0, source: null });
    expect(score.outsideControl).toMatchObject({ value: 0, asked: 1 });
  });
});
