import { describe, expect, it } from 'vitest';
import { earlierMaturity, scoreMaturity } from './maturity.ts';
import { findNode, type MaturityNode } from './maturity-node.ts';
import { maturityType } from './maturity-type.ts';
import { smallInstrument, submissionOf } from './test-support.ts';

function node(
  parts: Parameters<typeof submissionOf>[0],
  id: string,
  tree: 'all' | 'withinControl' | 'outsideControl' = 'all',
): MaturityNode {
  const found = findNode(scoreMaturity(submissionOf(parts))[tree], id);
  if (found === null) throw new Error(id);
  return found;
}

describe('maturity', () => {
  it('[S1] [S2] a statement is the mean of its answers, 0–5 as 0–100 %', () => {
    // 0, 2 and 4 on 0…5 are 0, 40 and 80: mean 40, n 3 of 4 respondents.
    expect(node({ answers: [[0], [2], [4], [null]] }, 'P01')).toMatchObject({
      value: 40,
      n: 3,
      asked: 4,
      answered: 3,
      notAnswers: { blank: 1 },
    });
  });

  it('[S3] a principle is the mean of the respondents’ own means: 50, while its statements are 50 and 0', () => {
    // A answers 0 and 0: own mean 0. B answers 100 and nothing: own mean 100. Principle (0 + 100) / 2.
    const parts = {
      answers: [
        [0, 0],
        [5, null],
      ],
    };
    expect(node(parts, 'a').value).toBe(50);
    expect(node(parts, 'P01').value).toBe(50);
    expect(node(parts, 'P02').value).toBe(0);
  });

  it('[S4] a factor is the unweighted mean of its principles, and so on to the total', () => {
    // One respondent: a = (0 + 100) / 2 = 50, b = 100 → f = 75; c = 20 → g = 20; x = 47.5; d = 60 = h = y; total 53.75.
    const parts = { answers: [[0, 5, 5, 1, 3]] };
    expect(['a', 'b', 'f', 'g', 'x', 'y', 'total'].map((id) => node(parts, id).value)).toEqual([
      50, 100, 75, 20, 47.5, 60, 53.75,
    ]);
  });

  it('[S4] a missing child is named and left out, also when it is a dimension', () => {
    const total = node({ answers: [[0, 5, 5, 1, null]] }, 'total');
    expect(total).toMatchObject({ value: 47.5, missing: ['y'] });
    expect(node({ answers: [[null, null, 5, 1, 3]] }, 'f')).toMatchObject({ value: 100, missing: ['a'] });
  });

  it('[S5] [S6] without answers there is no value, and what was not answered is counted by kind', () => {
    const parts = {
      answers: [
        ['Vet ej', null, 9, 1, 3],
        [2, 3, 'Vet ej', null, 3],
      ],
    };
    expect(node(parts, 'b')).toMatchObject({
      value: null,
      n: 0,
      asked: 2,
      answered: 0,
      notAnswers: { dontKnow: 1, blank: 0, excluded: 1 },
    });
    // Below f: 3 statements × 2 respondents = 6 asked; answers 2 and 3 on P01, P02 by the second respondent.
    expect(node(parts, 'f')).toMatchObject({
      n: 1,
      asked: 6,
      answered: 2,
      notAnswers: { dontKnow: 2, blank: 1, excluded: 1 },
    });
  });

  it('[S7] spread is over the respondents’ own values, sample standard deviation and QUARTILE.INC', () => {
    // Own values at b: 20, 40, 60, 100. Mean 55; squares 1225 + 225 + 25 + 2025 = 3500; 3500 / 3 = 1166.66…
    const { spread } = node(
      {
        answers: [
          [null, null, 1],
          [null, null, 2],
          [null, null, 3],
          [null, null, 5],
        ],
      },
      'b',
    );
    expect(spread.sd).toBeCloseTo(Math.sqrt(3500 / 3), 12);
    // Positions 0.75, 1.5 and 2.25 of 20, 40, 60, 100: 35, 50 and 70.
    expect(spread).toMatchObject({
      quartiles: [35, 50, 70],
      min: 20,
      max: 100,
      sum: 220,
      sumOfSquares: 15_600,
    });
    expect(node({ answers: [[null, null, 4]] }, 'b').spread).toMatchObject({
      sd: null,
      quartiles: [80, 80, 80],
    });
  });

  it('[S8] the distribution counts grades below the node', () => {
    expect(
      node(
        {
          answers: [
            [0, 5, 5],
            [5, 5, 'Vet ej'],
          ],
        },
        'f',
      ).distribution,
    ).toEqual([1, 0, 0, 0, 0, 4]);
  });

  it('[S9] statements outside the unit’s control are scored in a tree of their own', () => {
    const parts = { answers: [[0, 5, 5, 1, 3]], facts: { 'Frågor utanför vår rådighet': 'P02; P05' } };
    expect(node(parts, 'total').value).toBe(53.75);
    // Within: a = 0, b = 100 → f = 50; g = 20; x = 35 = total. Outside: a = 100 → x = 100; y = 60; total 80.
    expect(node(parts, 'total', 'withinControl')).toMatchObject({ value: 35, missing: ['y'] });
    expect(node(parts, 'total', 'outsideControl').value).toBe(80);
    expect(node(parts, 'b', 'outsideControl')).toMatchObject({ value: null, asked: 0 });
  });

  it('[S10] a delivered percentage stands where there are no answers, and opens no further', () => {
    const delivered = [
      [2022, 'Litet instrument', 'Faktor', 'F', 42, 11, 9.5],
      [2021, 'Litet instrument', 'Faktor', 'G', 99, 11, null],
    ];
    expect(node({ delivered }, 'f')).toMatchObject({
      value: 42,
      n: 11,
      source: 'delivered',
      spread: { sd: 9.5, quartiles: null },
    });
    // Last year's row is no result of this year.
    expect(node({ delivered }, 'g').value).toBeNull();
    expect(node({ delivered }, 'x')).toMatchObject({
      value: 42,
      n: 11,
      source: 'delivered',
      spread: { sd: null },
    });
  });

  it('[S10] answers go before a delivered percentage, and a node with both below it is mixed', () => {
    const delivered = [
      [2022, 'Litet instrument', 'Princip', 'A', 99, 50, null],
      [2022, 'Litet instrument', 'Princip', 'B', 40, 50, null],
    ];
    const parts = {
      answers: [
        [5, 5, null, 1, 1],
        [0, 0, null, 1, 1],
      ],
      delivered,
    };
    expect(node(parts, 'a')).toMatchObject({ value: 50, n: 2, source: 'answers' });
    expect(node(parts, 'b')).toMatchObject({ value: 40, n: 50, source: 'delivered' });
    expect(node(parts, 'f')).toMatchObject({ value: 45, n: 2, source: 'mixed' });
    expect(node(parts, 'y').source).toBe('answers');
  });

  it('[S10] [C8] of two rows for one node most respondents hold, whatever their order', () => {
    const rows = [
      [2022, 'Litet instrument', 'Faktor', 'F', 42, 11, null],
      [2022, 'Litet instrument', 'Faktor', 'F', 40, 12, null],
    ];
    for (const delivered of [rows, [...rows].reverse()])
      expect(node({ delivered }, 'f')).toMatchObject({ value: 40, n: 12 });
  });

  it('[S11] the 2×2 cuts at the cut point, and says nothing when a dimension is missing', () => {
    const tree = (answers: Parameters<typeof submissionOf>[0]['answers']) =>
      scoreMaturity(submissionOf({ answers: answers ?? [] })).all;
    // x = (b 100 → f 100, g 0) = 50: exactly at the cut point 50 is high. y = 40 is low.
    expect(maturityType(tree([[null, null, 5, 0, 2]]), smallInstrument)).toEqual({
      first: 'high',
      second: 'low',
    });
    expect(maturityType(tree([[null, null, 5, 0, null]]), smallInstrument)).toBeNull();
  });

  it('[S12] keeps earlier years beside its own: trees of what was delivered for them, counted in nothing', () => {
    const own = [[5, 3, 0, 5, 5]];
    const rows = [
      [2020, 'Litet instrument', 'Faktor', 'F', 30, 8],
      [2021, 'Litet instrument', 'Princip', 'A', 40, 7],
      [2021, 'Litet instrument', 'Princip', 'B', 60, 9],
      [2021, 'Ett annat', 'Faktor', 'G', 99, 9],
      [2023, 'Litet instrument', 'Faktor', 'F', 99, 9],
    ];
    const submission = submissionOf({ answers: own, delivered: rows });
    const years = earlierMaturity(submission).map(({ year, tree }) => [
      year,
      ...['total', 'f', 'g', 'a'].map((id) => findNode(tree, id)?.value),
    ]);
    // 2021: F is the mean of A and B, (40 + 60)/2; nothing is known of G. 2020: only F is.
    expect(years).toEqual([
      [2020, 30, 30, null, null],
      [2021, 50, 50, null, 40],
    ]);
    expect(scoreMaturity(submission)).toEqual(scoreMaturity(submissionOf({ answers: own })));
    expect(earlierMaturity(submissionOf({ answers: own, delivered: rows.slice(3) }))).toEqual([]);
  });
});
