import { describe, expect, it } from 'vitest';
import { explain } from './explain.ts';
import type { Explanation, Term } from './explanation.ts';
import { scoreSubmission } from './score.ts';
import { submissionOf } from './test-support.ts';

type Parts = Parameters<typeof submissionOf>[0];

function explained(parts: Parts, id: string): readonly Explanation[] {
  const submission = submissionOf(parts);
  const made = explain(submission, scoreSubmission(submission), id);
  if (made === null) throw new Error(`${id} is unknown`);
  return made;
}

function one(parts: Parts, id: string): Explanation {
  const [first, ...rest] = explained(parts, id);
  if (first === undefined || rest.length > 0) throw new Error(`${id} is not one number`);
  return first;
}

/** The cells that a term rests on, at any depth. */
function cellsOf({ cell, terms }: Term): string[] {
  return [...(cell === null ? [] : [cell]), ...terms.flatMap(cellsOf)];
}

// Two respondents. Their own values: A 80 and 20, B 0 and 100, C – and 100, D – and 100;
// F 40 and 60, G – and 100, X 40 and 80, Y – and 100, the total 40 and 90.
const SURVEY: Parts = {
  answers: [
    [5, 3, 0, 'Vet ej', null],
    [1, null, 5, 5, 5],
  ],
};

describe('an answer that does not count', () => {
  it('[C6] is a formula that is not worked out where no value was saved with it, not a blank cell', () => {
    const parts: Parts = {
      answers: [
        [{ formula: '2+2', cached: null }, null, 5, 5, 5],
        [4, 4, 5, 5, 5],
      ],
    };
    expect(one(parts, 'P01').terms).toMatchObject([
      { cell: 'Enkätsvar!C2', leftOut: 'not-worked-out' },
      { leftOut: null },
    ]);
    expect(one(parts, 'P02').terms).toMatchObject([
      { cell: 'Enkätsvar!D2', leftOut: 'blank' },
      { leftOut: null },
    ]);
  });
});

describe('the answers of a statement, opened', () => {
  it('stand in the order of their numbers, 2 before 10', () => {
    const answers = Array.from({ length: 12 }, () => [3, 3, 3, 3, 3]);
    const labels = one({ answers }, 'P01').terms.map(({ label }) => label.sv);
    expect(labels).toEqual(Array.from({ length: 12 }, (_, at) => `Svar ${at + 1}`));
  });
});

describe('how many answered, opened', () => {
  it('[S6] counts those with an answer below the node, each with the cells of their answers', () => {
    const total = one(SURVEY, 'count:total');
    expect(total).toMatchObject({ value: 2, unit: 'count', method: 'count-of-respondents' });
    expect(total.terms.map(({ value }) => value)).toEqual([1, 1]);
    expect(total.terms.map(cellsOf)).toEqual([
      ['Enkätsvar!C2', 'Enkätsvar!D2', 'Enkätsvar!E2', 'Enkätsvar!F2', 'Enkätsvar!G2'],
      ['Enkätsvar!C3', 'Enkätsvar!D3', 'Enkätsvar!E3', 'Enkätsvar!F3', 'Enkätsvar!G3'],
    ]);
    const c = one(SURVEY, 'count:c');
    expect(c.value).toBe(1);
    expect(c.terms.map(({ value, leftOut }) => [value, leftOut])).toEqual([
      [null, 'no-value'],
      [1, null],
    ]);
    expect(c.terms[0]?.terms[0]).toMatchObject({ cell: 'Enkätsvar!F2', leftOut: 'dont-know' });
  });

  it('[S10] stands in a cell where it was delivered, and is the largest of the parts above it', () => {
    const delivered = [
      [2022, 'Litet instrument', 'Princip', 'A', 40, 7, 12],
      [2022, 'Litet instrument', 'Princip', 'C', 60, 9, null],
    ];
    expect(one({ delivered }, 'count:a').terms).toMatchObject([{ value: 7, cell: 'Mognadsresultat!F2' }]);
    expect(one({ delivered }, 'spread:a').terms).toMatchObject([
      { value: 12, unit: 'width', cell: 'Mognadsresultat!G2' },
    ]);
    const x = one({ delivered }, 'count:x');
    expect(x).toMatchObject({ value: 9, method: 'largest-of-parts' });
    expect(x.terms.map(({ value, opens }) => [value, opens])).toEqual([
      [7, 'count:f'],
      [9, 'count:g'],
    ]);
  });
});

describe('what is behind a number of the maturity', () => {
  it('[S4] is said of every node from the total down: how many answered, and which answers are not in it and why', () => {
    const behind = (id: string) => one(SURVEY, id).answers?.map(({ sv }) => sv);
    // Row 1 has three grades, a Vet ej and a blank; row 2 four grades and a blank.
    const all = ['2 svarande (n).', '7 av 10 svar räknas. Inte med: 1 Vet ej, 2 tomma, 0 utanför skalan.'];
    expect(behind('total')).toEqual(all);
    expect(behind('spread:total')).toEqual(all);
    expect(behind('count:total')).toEqual(all.slice(1));
    // F has A (columns C and D) and B (E): 5 and 3 and 0, 1 and blank and 5.
    expect(behind('f')).toEqual([
      '2 svarande (n).',
      '5 av 6 svar räknas. Inte med: 0 Vet ej, 1 tomma, 0 utanför skalan.',
    ]);
    // C is column F: Vet ej, 5.
    expect(behind('c')).toEqual([
      '1 svarande (n).',
      '1 av 2 svar räknas. Inte med: 1 Vet ej, 0 tomma, 0 utanför skalan.',
    ]);
  });
});

describe('an earlier year, opened', () => {
  it('[S12] leads to the cells that were delivered for it', () => {
    const parts: Parts = {
      ...SURVEY,
      delivered: [
        [2021, 'Litet instrument', 'Princip', 'A', 40, 7, null],
        [2021, 'Litet instrument', 'Princip', 'B', 60, 9, null],
      ],
    };
    const f = one(parts, 'year:2021:f');
    expect(f).toMatchObject({ value: 50, label: { sv: 'F, 2021' }, method: 'mean-of-children' });
    expect(f.terms.map(({ opens }) => opens)).toEqual(['year:2021:a', 'year:2021:b']);
    expect(one(parts, 'year:2021:b').terms.map(cellsOf)).toEqual([['Mognadsresultat!E3']]);
  });
});

describe('a spread, opened', () => {
  it('[S7] rests on each respondent’s own value, which rests on their answers', () => {
    // 40 and 90: the mean is 65, the squares 25² + 25² = 1250, over 1: √1250 = 35,36.
    const total = one(SURVEY, 'spread:total');
    expect(total.value).toBeCloseTo(Math.sqrt(1250), 10);
    expect(total.terms.map(({ value }) => value)).toEqual([40, 90]);
    expect(total.steps[0]?.sv).toMatch(/medelvärdet 65,0\..*tillsammans 1\u00a0250,0\. Delat med 1 /);
    const [first] = total.terms;
    const [x, y] = first?.terms ?? [];
    expect(x).toMatchObject({ label: { sv: 'X' }, value: 40 });
    expect(y).toMatchObject({ label: { sv: 'Y' }, value: null, leftOut: 'no-value' });
    expect(x?.terms[0]?.terms.map(({ value }) => value)).toEqual([80, 0]);
    expect(x === undefined ? [] : cellsOf(x).slice(0, 2)).toEqual(['Enkätsvar!C2', 'Enkätsvar!D2']);
  });

  it('[S7] needs two', () => {
    expect(one(SURVEY, 'spread:c')).toMatchObject({ value: null, method: 'nothing' });
  });
});

describe('what is within and outside control, opened', () => {
  it('[S9] rests only on the statements of its kind', () => {
    const parts: Parts = { ...SURVEY, facts: { 'Frågor utanför vår rådighet': 'P02' } };
    // Without P02 the own values at A are 100 and 20; of P02 alone 60.
    const within = one(parts, 'within:a');
    expect(within.value).toBe(60);
    expect(within.terms.map(({ value }) => value)).toEqual([100, 20]);
    expect(within.terms.map(cellsOf)).toEqual([['Enkätsvar!C2'], ['Enkätsvar!C3']]);
    const outside = one(parts, 'outside:a');
    expect(outside.value).toBe(60);
    expect(outside.terms.map(({ value }) => value)).toEqual([60, null]);
    expect(one(parts, 'count:outside:a').value).toBe(1);
    expect(one(parts, 'within:f').terms.map(({ opens }) => opens)).toEqual(['within:a', 'within:b']);
    // (100 and 0) → 50, (20 and 100) → 60 at F: the mean 55, 5² + 5² = 50: √50.
    expect(one(parts, 'spread:within:f').value).toBeCloseTo(Math.sqrt(50), 10);
  });
});

const HEADER = [
  'Id',
  'Initiativ',
  'Status',
  'Effektivitet–innovation',
  'Innovation (%)',
  'Intern–extern nytta',
  'Extern nytta (%)',
  'Budget (tkr)',
];

const PORTFOLIO: Parts = {
  facts: { Vikt: 'Budget', 'Portföljens omfattning': 'Hela' },
  portfolio: [
    HEADER,
    ['A', 'Ett', 'Pågår', null, 20, 'Lika', null, 300],
    ['B', 'Två', 'Pågår', null, 60, 'Bara intern', null, 100],
    ['C', 'Tre', 'Planerad', 'Bara innovation', null, 'Bara extern', null, 100],
    ['D', 'Fyra', 'Pågår', null, null, null, null, 100],
  ],
};

describe('the portfolio’s numbers, opened', () => {
  it('[P4] the point: each initiative with the cells of its classification and its weight', () => {
    // (300·20 + 100·60)/400 = 30; (300·50 + 100·0)/400 = 37,5.
    const [innovation, external] = explained(PORTFOLIO, 'portfolio');
    expect([innovation?.value, external?.value]).toEqual([30, 37.5]);
    expect(innovation?.terms.map(cellsOf)[0]).toEqual(['Portfölj!A2', 'Portfölj!E2', 'Portfölj!H2']);
    expect(external?.terms.map(cellsOf)[0]).toEqual(['Portfölj!A2', 'Portfölj!F2', 'Portfölj!H2']);
    expect(innovation?.terms.map(({ leftOut }) => leftOut)).toEqual([
      null,
      null,
      'what-if',
      'not-classified',
    ]);
    expect(innovation?.steps[0]?.sv).toBe('Vikt gånger andel blir tillsammans 120. Delat med vikten, 400.');
  });

  it('[P5] a corner', () => {
    // A: 0,2 · 0,5 = 10 %, B: 0: (300·10 + 0)/400 = 7,5.
    const corner = one(PORTFOLIO, 'portfolio:corner:innovationExternal');
    expect(corner.value).toBe(7.5);
    expect(corner.terms.map(({ value }) => value)).toEqual([10, 0, 100, null]);
    expect(corner.terms.map(cellsOf)[0]).toEqual([
      'Portfölj!A2',
      'Portfölj!E2',
      'Portfölj!F2',
      'Portfölj!H2',
    ]);
    expect(one(PORTFOLIO, 'portfolio:corner:efficiencyInternal').value).toBe(40);
  });

  it('[P6] the spread', () => {
    // (300·10² + 100·30²)/400 = 300: √300 on one axis; (300·12,5² + 100·37,5²)/400 = 468,75 on the other.
    const [innovation, external] = explained(PORTFOLIO, 'portfolio:spread');
    expect(innovation?.value).toBeCloseTo(Math.sqrt(300), 10);
    expect(external?.value).toBeCloseTo(Math.sqrt(468.75), 10);
    expect(innovation?.unit).toBe('width');
  });

  it('[P7] the coverage, in initiatives and in weight', () => {
    const coverage = one(PORTFOLIO, 'portfolio:coverage');
    expect(coverage.value).toBe(2);
    expect(coverage.steps[0]?.sv).toBe(
      '3 initiativ pågår eller är beslutade. 2 av dem har både klassning och vikt.',
    );
    const share = one(PORTFOLIO, 'portfolio:share');
    expect(share.value).toBe(80);
    expect(share.steps[0]?.sv).toBe('Klassad vikt 400 av all vikt 500.');
    expect(share.terms.map(({ value, leftOut }) => [value, leftOut])).toEqual([
      [300, null],
      [100, null],
      [100, 'what-if'],
      [100, 'not-classified'],
    ]);
  });

  it('[P9] the point under another weight', () => {
    // Each the same: (20 + 60)/2 and (50 + 0)/2.
    expect(explained(PORTFOLIO, 'portfolio:weight:equal').map(({ value }) => value)).toEqual([40, 25]);
    expect(one(PORTFOLIO, 'portfolio:counted:equal').value).toBe(2);
    expect(explained(PORTFOLIO, 'portfolio:weight:hours').map(({ value }) => value)).toEqual([null, null]);
  });

  it('[P10] a trial, by the rows that it moves', () => {
    // C stands in the fourth row: (12 000 + 100·100)/500 = 44, (15 000 + 10 000)/500 = 50.
    expect(explained(PORTFOLIO, 'portfolio:trial:3:').map(({ value }) => value)).toEqual([44, 50]);
    const [without] = explained(PORTFOLIO, 'portfolio:trial::1');
    expect(without?.value).toBe(60);
    expect(without?.terms[0]?.leftOut).toBe('taken-out');
  });

  it('says nothing of ids that mean nothing', () => {
    const submission = submissionOf(PORTFOLIO);
    const score = scoreSubmission(submission);
    for (const id of [
      'portfolio:corner:toString',
      'portfolio:weight:gold',
      'portfolio:trial:x:',
      'count:',
      '',
    ])
      expect(explain(submission, score, id), id).toBeNull();
  });
});
