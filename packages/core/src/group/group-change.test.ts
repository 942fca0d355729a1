import { describe, expect, it } from 'vitest';
import type { Change } from '../rules/index.ts';
import { NO_DECISIONS } from './decisions.ts';
import { groupChange } from './group-change.ts';
import { mergeGroup } from './group-view.ts';
import { lineages } from './lineages.ts';
import { registerSchema } from './register.ts';
import { asItIs, contract, handedIn, submissionWith } from './test-support.ts';

const register = registerSchema.parse({
  schemaVersion: 1,
  organisations: [
    { id: 'a', name: 'Alfa', type: 'department' },
    { id: 'b', name: 'Beta', type: 'department', validTo: '2022-06-30', successor: 'c' },
    { id: 'c', name: 'Gamma', type: 'department' },
    { id: 'd', name: 'Delta', type: 'department', validTo: '2022-06-30', successor: 'e; f' },
    { id: 'e', name: 'Epsilon', type: 'department', validFrom: '2022-07-01' },
    { id: 'f', name: 'Zeta', type: 'department', validFrom: '2022-07-01' },
  ],
});

/** Everyone's answers to the two statements of *Infrastruktur*, the only ones answered. */
function organisation(name: string, year: number, grades: readonly number[]) {
  const changes: Change[] = [
    { kind: 'fact', key: 'organisation', value: name },
    { kind: 'fact', key: 'year', value: year },
    { kind: 'keep-rows', sheet: 'survey', count: grades.length },
    ...grades.map((_, row): Change => ({ kind: 'answer-all', row, value: 'Vet ej' })),
    ...grades.flatMap((value, row) =>
      ['statement:P21', 'statement:P22'].map(
        (column): Change => ({ kind: 'set', sheet: 'survey', row, column, value }),
      ),
    ),
  ];
  return handedIn(`${name}-${year}.xlsx`, submissionWith(...changes));
}

const viewOf = (files: ReturnType<typeof organisation>[]) =>
  mergeGroup(files, {
    instrument: contract.instrument,
    register,
    decisions: NO_DECISIONS,
    includeNotReady: true,
    unpack: asItIs,
  });

describe('[Y3] who is followed as whom', () => {
  it('those that merged with whoever took over, those that were split with all of their parts', () => {
    expect(lineages(register, 2021, 2022)).toEqual([
      { before: ['a'], after: ['a'] },
      { before: ['b', 'c'], after: ['c'] },
      { before: ['d'], after: ['e', 'f'] },
    ]);
  });

  it('everyone as themselves when nobody ended in between', () => {
    expect(lineages(register, 2022, 2023)).toEqual(
      ['a', 'c', 'e', 'f'].map((id) => ({ before: [id], after: [id] })),
    );
  });
});

describe('[Y2] the koncern from one year to the next', () => {
  // Grades 0–5 are 0, 20, 40, 60, 80 and 100 %.
  const files = [
    organisation('Alfa', 2021, [2, 2, 2, 2]), // 40
    organisation('Alfa', 2022, [3, 3, 3, 3]), // 60: +20
    organisation('Beta', 2021, [0, 0, 0, 0, 0, 0]), // 0 from six
    organisation('Gamma', 2021, [5, 5, 5]), // 100 from three: together 300 / 9 = 33.3
    organisation('Gamma', 2022, [3, 3, 2, 2]), // 50: +16.7
    organisation('Delta', 2021, [1, 1, 1, 1]), // 20
    organisation('Epsilon', 2022, [2, 2, 2, 2]), // 40; Zeta has not handed in
  ];
  const found = groupChange(viewOf(files), register, 'infrastructure', 2021, 2022);

  it('pairs those present in both years, merged ones weighed by their respondents', () => {
    expect(found).toMatchObject({ pairs: 2 });
    expect(found?.change.difference).toBeCloseTo((20 + (50 - 300 / 9)) / 2, 12);
    expect(
      found?.organisations.map(({ before, after, leftOut }) => [
        before.map(({ organisation: id }) => id).join(),
        after.map(({ organisation: id }) => id).join(),
        leftOut,
      ]),
    ).toEqual([
      ['a', 'a', null],
      ['b,c', 'c', null],
      ['d', 'e', 'incomplete'],
    ]);
  });

  it('spreads over all respondents of those that merged: six 0 and three 100', () => {
    // Σ = 300, Σ² = 30 000, n = 9: √((30 000 − 10 000) / 8) = 50.
    expect(found?.organisations[1]?.from).toMatchObject({ n: 9, sd: 50 });
    // 50 points' spread in nine: +16.7 is too little to tell.
    expect(found?.organisations[1]?.change.phrase).toBe('too-small');
    expect(found?.organisations[0]?.change.phrase).toBe('increase');
  });

  it('is nothing without both years', () => {
    expect(groupChange(viewOf(files), register, 'infrastructure', 2020, 2022)).toBeNull();
  });
});

describe('[Y2] a city of very many organisations', () => {
  /** How often submissions are asked whose they are. */
  function asked(count: number): number {
    let reads = 0;
    const view = viewOf([organisation('Alfa', 2021, [2, 2, 2, 2])]);
    const [year] = view.years;
    const [own] = year?.counted ?? [];
    if (year === undefined || own === undefined) throw new Error('nothing counts');
    const counted = Array.from({ length: count }, (_, at) =>
      Object.defineProperty({ ...own }, 'organisation', {
        get: () => {
          reads++;
          return `o${at}`;
        },
      }),
    );
    const years = [2021, 2022].map((one) => ({ ...year, year: one, counted }));
    expect(groupChange({ ...view, years }, null, 'infrastructure', 2021, 2022)?.pairs).toBe(count);
    return reads;
  }

  it('twice as many take twice the work, and not four times', () => {
    expect(asked(400)).toBe(2 * asked(200));
  });
});
