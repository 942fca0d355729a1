import { describe, expect, it } from 'vitest';
import { explain, scoreSubmission } from './index.ts';
import { scoreMaturity } from './maturity.ts';
import { respondentsOf } from './response-rate.ts';
import { submissionOf } from './test-support.ts';

const rateOf = (parts: Parameters<typeof submissionOf>[0]) =>
  scoreSubmission(submissionOf(parts)).responseRate;

describe('the response rate', () => {
  it('[S13] is those with an answer on the scale, of those invited', () => {
    // Two of three rows have an answer; 2 of 8 is 25 %.
    const answers = [[3], ['Vet ej'], [null, 0]];
    expect(rateOf({ answers, facts: { 'Antal inbjudna': 8 } })).toEqual({
      value: 25,
      answered: 2,
      invited: 8,
    });
  });

  it('[S13] is not known without both numbers, and is not clipped', () => {
    expect(rateOf({ answers: [[3]] })).toBeNull();
    expect(rateOf({ answers: [[3]], facts: { 'Antal inbjudna': 0 } })).toBeNull();
    expect(rateOf({ answers: [['Vet ej']], facts: { 'Antal inbjudna': 4 } })).toBeNull();
    expect(rateOf({ answers: [[3], [4], [5]], facts: { 'Antal inbjudna': 2 } })?.value).toBe(150);
  });

  it('[S13] of a delivered result counts as the survey tool says', () => {
    const delivered = [[2022, 'Litet instrument', 'Totalt', 'Totalt', 61, 12]];
    expect(rateOf({ delivered, facts: { 'Antal inbjudna': 16 } })).toEqual({
      value: 75,
      answered: 12,
      invited: 16,
    });
  });

  it('counts the respondents of the total without scoring it', () => {
    for (const parts of [
      { answers: [[3], ['Vet ej'], [null, 0], [9], [null]] },
      { answers: [['Vet ej']], delivered: [[2022, 'Litet instrument', 'Faktor', 'F', 61, 12]] },
      { answers: [[3]], delivered: [[2022, 'Litet instrument', 'Faktor', 'H', 61, 12]] },
    ]) {
      const submission = submissionOf(parts);
      expect(respondentsOf(submission)).toBe(scoreMaturity(submission).all.n);
    }
  });

  it('opens to the two numbers, and to the cell that says how many were invited', () => {
    const submission = submissionOf({ answers: [[3], [4]], facts: { 'Antal inbjudna': 8 } });
    const [one] = explain(submission, scoreSubmission(submission), 'rate:total') ?? [];
    expect(one).toMatchObject({ method: 'share-of-invited', value: 25, unit: 'percent' });
    expect(one?.terms.map(({ value, opens }) => [value, opens])).toEqual([
      [2, 'count:total'],
      [8, null],
    ]);
    expect(one?.terms[1]?.cell).toMatch(/^Om arbetsboken!B\d+$/);
  });

  it('opens what was delivered to its cell', () => {
    const delivered = [[2022, 'Litet instrument', 'Totalt', 'Totalt', 61, 12]];
    const submission = submissionOf({ delivered, facts: { 'Antal inbjudna': 16 } });
    const [one] = explain(submission, scoreSubmission(submission), 'rate:total') ?? [];
    // The first row below the header; Antal svarande is the sixth column.
    expect(one?.terms[0]?.cell).toBe('Mognadsresultat!F2');
  });

  it('says which number is missing', () => {
    const submission = submissionOf({ answers: [[3], [4]] });
    const [one] = explain(submission, scoreSubmission(submission), 'rate:total') ?? [];
    expect(one).toMatchObject({
      method: 'nothing',
      value: null,
      terms: [{ leftOut: null }, { leftOut: 'no-value' }],
    });
  });
});
