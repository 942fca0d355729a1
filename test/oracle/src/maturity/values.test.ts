import { describe, expect, it } from 'vitest';
import type { Respondent } from '../input.ts';
import { scoreWorkbook } from '../score-workbook.ts';
import { brief, instrument, nodeIn, respondents, workbook } from '../test-support.ts';

const maturityOf = (...answers: readonly Respondent['answers'][]) => {
  return scoreWorkbook(instrument, workbook({ respondents: respondents(...answers) })).maturity;
};

describe('maturity values', () => {
  it('[S1] an answer lies on the scale in percent, wherever the scale begins', () => {
    // 2 on 0–5: (2 − 0)/5·100 = 40. 3 on 1–6: (3 − 1)/5·100 = 40.
    const oneToSix = { ...instrument, min: 1, max: 6 };
    const answered = (s3: number) => workbook({ respondents: respondents({ s3 }) });
    expect(nodeIn(scoreWorkbook(instrument, answered(2)).maturity, 's3').value).toBe(40);
    expect(nodeIn(scoreWorkbook(oneToSix, answered(3)).maturity, 's3').value).toBe(40);
  });

  it('[S2] a statement is the mean over its answers', () => {
    // 0 1 and 4 → 0 20 and 80 percent, mean 100/3; the fourth respondent left it blank and is not in n.
    const root = maturityOf({ s3: 0 }, { s3: 1 }, { s3: 4 }, { s1: 5 });
    expect(brief(nodeIn(root, 's3'))).toEqual({ value: 100 / 3, n: 3, source: 'answers' });
  });

  it('[S3] a principle is the mean over respondents, its statements a breakdown that need not add up', () => {
    // A answers 0 and 0: own mean 0. B answers 5 (100 %) and blank: own mean 100. Principle (0 + 100)/2 = 50.
    // Statement s1: (0 + 100)/2 = 50. Statement s2: only A, 0.
    const root = maturityOf({ s1: 0, s2: 0 }, { s1: 5, s2: null });
    expect(nodeIn(root, 'p1').value).toBe(50);
    expect(nodeIn(root, 's1').value).toBe(50);
    expect(nodeIn(root, 's2').value).toBe(0);
  });

  it('[S4] factor, dimension and total are unweighted means of the children that have a value', () => {
    // p1: A (1+3)/2 = 2 → 40, B 4 → 80: 60. p2: A 5 → 100. f1 = (60 + 100)/2 = 80.
    // f2 has no answers, so d1 = f1 = 80. p4: B (0+1)/2 → 10, so f3 = d2 = 10. Total (80 + 10)/2 = 45.
    const root = maturityOf({ s1: 1, s2: 3, s3: 5 }, { s1: 4, s5: 0, s6: 1 });
    const values = ['p1', 'p2', 'f1', 'f2', 'd1', 'd2', 'total'].map((id) => nodeIn(root, id).value);
    expect(values).toEqual([60, 100, 80, null, 80, 10, 45]);
  });

  it('[S4] the children of a factor weigh the same, however many statements or answers they have', () => {
    // p1 has four answers, all 5: 100. p2 has one, 0: 0. f1 = 50, though four answers of five are 5.
    const root = maturityOf({ s1: 5, s2: 5, s3: 0 }, { s1: 5, s2: 5 });
    expect(nodeIn(root, 'f1').value).toBe(50);
  });

  it('[S5] a node without answers has no value, and no spread', () => {
    const root = maturityOf({ s1: 5 });
    expect(nodeIn(root, 'd2')).toMatchObject({ value: null, n: 0, source: null });
    expect(nodeIn(root, 'd2')).toMatchObject({ sd: null, quartiles: null, min: null, max: null });
    expect(maturityOf()).toMatchObject({ value: null, n: 0, asked: 0, source: null });
  });

  it('every node stands in the tree in the order of the instrument', () => {
    const root = maturityOf();
    const ids = (node: typeof root): string[] => [node.id, ...node.children.flatMap(ids)];
    const order = 'total d1 f1 p1 s1 s2 p2 s3 f2 p3 s4 d2 f3 p4 s5 s6';
    expect(ids(root).join(' ')).toBe(order);
  });
});
