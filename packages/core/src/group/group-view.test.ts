import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeReport } from '../report/index.ts';
import type { Change } from '../rules/index.ts';
import type { CollateOptions } from './collate.ts';
import type { FileOutcome } from './contribution.ts';
import { NO_DECISIONS } from './decisions.ts';
import { diffSubmissions } from './diff.ts';
import { mergeGroup } from './group-view.ts';
import { registerSchema } from './register.ts';
import { asItIs, contract, extractOf, handedIn, submissionWith, throughSheets } from './test-support.ts';

const NAMES = ['Provförvaltningen', 'Testbolaget', 'Utkastnämnden', 'Påhittade parker'];

const register = registerSchema.parse({
  schemaVersion: 1,
  organisations: [
    ...NAMES.map((name, at) => ({ id: `o${at}`, name, type: 'department' })),
    {
      id: 'old',
      name: 'Gamla bolaget',
      type: 'company',
      validTo: '2022-06-30',
      successor: 'o1',
      aliases: ['Gamla'],
    },
  ],
});

const options: CollateOptions = {
  instrument: contract.instrument,
  register,
  decisions: NO_DECISIONS,
  includeNotReady: false,
  unpack: asItIs,
};

const fact = (key: string, value: string | number): Change => ({ kind: 'fact', key, value });
const of = (organisation: string, ...changes: readonly Change[]) =>
  submissionWith(fact('organisation', organisation), ...changes);

/** Keeps the first responses, so that organisations differ. */
const keep = (count: number): Change => ({ kind: 'keep-rows', sheet: 'survey', count });

const answers = (row: number, column: string, value: number): Change => ({
  kind: 'set',
  sheet: 'survey',
  row,
  column,
  value,
});

const share = (row: number, values: Readonly<Record<string, string | number | null>>): readonly Change[] =>
  Object.entries(values).map(([column, value]) => ({ kind: 'set', sheet: 'portfolio', row, column, value }));

const portfolioOf = (files: readonly FileOutcome[]) => mergeGroup(files, options).years[0]?.portfolio;

describe('who has handed in', () => {
  it('[K1] counts ready submissions; the rest are listed and contribute nothing', () => {
    const view = mergeGroup(
      [
        handedIn('a.xlsx', of(NAMES[0] ?? '')),
        handedIn('b.xlsx', of(NAMES[1] ?? '', answers(0, 'statement:P01', 9))),
        { ok: false, file: 'c.xlsx', bytes: 'c', reason: 'trasig' },
      ],
      options,
    );
    expect(view.status).toMatchObject({
      expected: 4,
      received: 2,
      failed: [{ files: ['c.xlsx'], reason: 'trasig' }],
    });
    expect(view.status.missing.map(({ id }) => id)).toEqual(['o2', 'o3']);
    expect(view.status.notReady.map(({ organisation }) => organisation)).toEqual(['o1']);
    expect(view.years[0]?.maturity.organisationMean.organisations).toBe(1);
    expect(
      mergeGroup([handedIn('b.xlsx', of(NAMES[1] ?? '', answers(0, 'statement:P01', 9)))], {
        ...options,
        includeNotReady: true,
      }),
    ).toMatchObject({
      includesNotReady: true,
      years: [{ year: 2022 }],
    });
  });

  it('does not miss whoever sent a workbook whose year cannot be read: it stands, not ready, in the newest year', () => {
    const yearless = of(NAMES[1] ?? '', fact('year', '2021/22'));
    const { status } = mergeGroup(
      [handedIn('a.xlsx', of(NAMES[0] ?? '')), handedIn('b.xlsx', yearless)],
      options,
    );
    expect(status).toMatchObject({ expected: 4, received: 2 });
    expect(status.missing.map(({ id }) => id)).toEqual(['o2', 'o3']);
    expect(status.notReady.map(({ organisation, year }) => [organisation, year])).toEqual([['o1', null]]);
    const alone = mergeGroup([handedIn('b.xlsx', yearless)], options);
    expect([alone.newest, alone.status.received]).toEqual([null, 1]);
    expect(alone.status.missing.map(({ id }) => id)).not.toContain('o1');
  });

  it('counts among those waited for only names that the register knows', () => {
    const files = [handedIn('a.xlsx', of(NAMES[0] ?? '')), handedIn('b.xlsx', of('Prov förvaltningen'))];
    expect(mergeGroup(files, options).status).toMatchObject({ expected: 4, received: 1 });
    expect(mergeGroup(files, { ...options, register: null }).status).toMatchObject({
      expected: null,
      received: 2,
      missing: [],
    });
  });

  it('expects those that exist at the end of the year', () => {
    const view = mergeGroup([handedIn('a.xlsx', of(NAMES[0] ?? '', fact('year', 2021)))], options);
    // In 2021 the old company existed too.
    expect(view.status.expected).toBe(5);
  });

  it('[K1] lists the maturity of another instrument, but counts the portfolio', () => {
    const view = mergeGroup(
      [
        handedIn('a.xlsx', of(NAMES[0] ?? '')),
        handedIn('b.xlsx', of(NAMES[1] ?? '', fact('instrument', 'Annat mått'))),
      ],
      options,
    );
    expect(
      view.years[0]?.otherInstrument.map(({ organisation, instrument }) => [organisation, instrument]),
    ).toEqual([['o1', 'annat mått']]);
    expect(view.years[0]?.maturity.organisationMean.organisations).toBe(1);
    expect(view.years[0]?.portfolio.coverage.organisations).toBe(2);
  });
});

describe('maturity', () => {
  it('[K2] means over organisations at each node, never over the koncern’s own children: 65, not 60', () => {
    // A has förmåga 40 and arv 80; B has förmåga 60 … made with delivered results, so that the numbers are plain.
    const delivered = (name: string, value: number): Change => ({
      kind: 'add-row',
      sheet: 'maturityResults',
      values: {
        year: 2022,
        instrument: 'Exempelinstrument 1',
        level: 'Dimension',
        name,
        value,
        respondents: 10,
        source: 'Rapport',
      },
    });
    const none: Change = { kind: 'remove-sheet', sheet: 'survey' };
    const view = mergeGroup(
      [
        handedIn(
          'a.xlsx',
          of(NAMES[0] ?? '', none, delivered('Digital förmåga', 40), delivered('Digitalt arv', 60)),
        ),
        handedIn('b.xlsx', of(NAMES[1] ?? '', none, delivered('Digital förmåga', 80))),
      ],
      options,
    );
    const { organisationMean } = view.years[0]?.maturity ?? {};
    expect(organisationMean?.children.map(({ value }) => value)).toEqual([60, 60]);
    expect(organisationMean?.value).toBe(65);
  });

  it('[K2] weighs by respondents in the other mean', () => {
    const all = (grade: number, count: number): Change[] =>
      Array.from({ length: count }, (_, row) =>
        ['statement:P21', 'statement:P22'].map((column) => answers(row, column, grade)),
      ).flat();
    const view = mergeGroup(
      [
        handedIn('a.xlsx', of(NAMES[0] ?? '', keep(12), ...all(5, 12))),
        handedIn('b.xlsx', of(NAMES[1] ?? '', keep(6), fact('invited', 6), ...all(0, 6))),
      ],
      options,
    );
    const find = (tree: 'organisationMean' | 'respondentMean') =>
      view.years[0]?.maturity[tree].children[1]?.children[0]?.children.find(
        ({ id }) => id === 'infrastructure',
      );
    // 100 from 12 respondents and 0 from 6: (100 + 0) / 2 and (1200 + 0) / 18.
    expect(find('organisationMean')).toMatchObject({ value: 50, organisations: 2, n: 18 });
    expect(find('respondentMean')?.value).toBeCloseTo(1200 / 18, 12);
  });
});

describe('the pooled portfolio', () => {
  it('[K4] weighs in the kind most chose; others are not in the point', () => {
    const hours = fact('weight', 'Timmar');
    const result = portfolioOf([
      handedIn('a.xlsx', of(NAMES[0] ?? '', hours)),
      handedIn('b.xlsx', of(NAMES[1] ?? '', hours)),
      handedIn('c.xlsx', of(NAMES[2] ?? '')),
    ]);
    expect(result?.pooled.weight).toBe('hours');
    expect(result?.notInPoint).toEqual(['o2']);
    expect(result?.coverage).toMatchObject({ organisations: 2, expected: 4 });
  });

  it('[K5] a shared initiative counts once, from its leader', () => {
    // INT-003 (G-12, 450 tkr) is led by the clean workbook; B takes part with 200 tkr.
    const takesPart = share(2, { ownership: 'Gemensam, vi deltar', budget: 200 });
    const alone = portfolioOf([handedIn('a.xlsx', of(NAMES[0] ?? ''))]);
    const both = portfolioOf([
      handedIn('a.xlsx', of(NAMES[0] ?? '')),
      handedIn('b.xlsx', of(NAMES[1] ?? '', ...takesPart)),
    ]);
    expect(alone?.coverage.initiatives).toBe(3);
    expect(both?.coverage.initiatives).toBe(5);
    expect(both?.sharedOnce).toEqual([
      { sharedId: 'G-12', organisations: ['o0', 'o1'], countedFrom: 'o0', leaders: ['o0'], decided: null },
    ]);
  });

  it('[K6] the organisation-equal point is the mean of own points, whatever they weigh in', () => {
    const only = (x: number, ...more: readonly Change[]) => [
      { kind: 'keep-rows' as const, sheet: 'portfolio' as const, count: 1 },
      ...share(0, { innovationShare: x }),
      ...more,
    ];
    const result = portfolioOf([
      handedIn('a.xlsx', of(NAMES[0] ?? '', ...only(20))),
      handedIn('b.xlsx', of(NAMES[1] ?? '', ...only(60, fact('weight', 'Timmar')))),
    ]);
    expect(result?.organisationMean.point?.innovation).toBe(40);
  });
});

describe('conflicts', () => {
  const first = of(NAMES[0] ?? '');
  const second = of(NAMES[0] ?? '', ...share(0, { budget: 1300 }));
  const files = [handedIn('a.xlsx', first), handedIn('b.xlsx', second)];
  const [prints] = [
    mergeGroup(files, options).status.conflicts[0]?.submissions.map((one) => one.fingerprint) ?? [],
  ];
  const decided = (choice: string): CollateOptions => ({
    ...options,
    decisions: {
      ...NO_DECISIONS,
      decisions: [
        {
          rule: 'organisation-hands-in-once',
          year: 2022,
          subject: 'claim:o0:exempel',
          evidence: [...prints].sort(),
          sides: [],
          choice,
          value: null,
          role: 'Samordnare',
          at: '2022-04-01T08:00:00Z',
          reason: 'Senast inlämnad',
          undone: null,
        },
      ],
    },
  });

  it('shows two workbooks of one organisation and counts neither until a person decides', () => {
    const view = mergeGroup(files, options);
    expect(view.status.conflicts).toMatchObject([{ organisation: 'o0', year: 2022, decision: null }]);
    expect(view.years).toEqual([]);
    expect(diffSubmissions(first, second)).toEqual([
      {
        sheet: 'portfolio',
        item: 'INT-001',
        header: 'Budget (tkr)',
        first: { cell: 'Portfölj!F2', value: '1200' },
        second: { cell: 'Portfölj!F2', value: '1300' },
      },
    ]);
  });

  it('keeps a decision as long as the conflict is the same', () => {
    const chosen = mergeGroup(files, decided(extractOf(second).fingerprint));
    expect(chosen.submissions.map(({ standing, files: names }) => [standing, names[0]]).sort()).toEqual([
      ['counts', 'b.xlsx'],
      ['not-chosen', 'a.xlsx'],
    ]);
    expect(chosen.staleDecisions).toEqual([]);
  });

  it('says which decision no longer fits when a third workbook arrives', () => {
    const third = handedIn('c.xlsx', of(NAMES[0] ?? '', ...share(0, { budget: 1400 })));
    const view = mergeGroup([...files, third], decided(extractOf(second).fingerprint));
    expect(view.staleDecisions).toHaveLength(1);
    expect(view.status.conflicts).toMatchObject([{ decision: null }]);
  });

  it('takes copies, and an extract beside its workbook, for one submission', () => {
    const view = mergeGroup(
      [
        handedIn('a.xlsx', first),
        handedIn('kopia.xlsx', first),
        handedIn('utdrag.xlsx', throughSheets(extractOf(first))),
      ],
      options,
    );
    expect(view.status.conflicts).toEqual([]);
    expect(view.submissions).toMatchObject([
      { files: ['a.xlsx', 'kopia.xlsx', 'utdrag.xlsx'], contribution: { form: 'workbook' } },
    ]);
  });
});

describe('the same whatever order', () => {
  const copied = of(NAMES[2] ?? '', ...share(0, { budget: 0.1 }));
  const failed = (file: string): FileOutcome => ({ ok: false, file, bytes: 'ff', reason: 'avkortad' });
  const pool: readonly FileOutcome[] = [
    handedIn('1.xlsx', of(NAMES[0] ?? '', keep(7), fact('invited', 9))),
    handedIn('2.xlsx', of(NAMES[1] ?? '', keep(11), ...share(1, { budget: 333.3, innovationShare: 33.3 }))),
    handedIn('3.xlsx', copied),
    handedIn('3 kopia.xlsx', copied),
    handedIn('3 utdrag.xlsx', throughSheets(extractOf(copied))),
    handedIn('4.xlsx', of(NAMES[3] ?? '', ...share(2, { ownership: 'Gemensam, vi deltar', budget: 77.7 }))),
    handedIn('5.xlsx', of(NAMES[3] ?? '', fact('year', 2021), keep(9))),
    // Two that disagree, one that the register does not know and whose year nobody can read, one that is cut off.
    handedIn('6.xlsx', of(NAMES[0] ?? '', fact('year', 2021), keep(8))),
    handedIn('6 ny.xlsx', of(NAMES[0] ?? '', fact('year', 2021), keep(9))),
    handedIn('7.xlsx', of('Okänd', fact('year', '20/21'))),
    failed('8.xlsx'),
    failed('8 kopia.xlsx'),
  ];
  const report = (files: readonly FileOutcome[]) =>
    JSON.stringify(mergeReport(mergeGroup(files, options), () => []));

  it('[K3] order and repetition change no byte of the report', () => {
    const expected = report(pool);
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...pool], { minLength: pool.length }),
        fc.subarray([...pool]),
        (shuffled, again) => {
          expect(report([...shuffled, ...again])).toBe(expected);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('[K3] renaming files changes only the list of files', () => {
    // The first becomes the last by name.
    const renamed = pool.map((one, at) => ({ ...one, file: `${99 - at} ${one.file}` }));
    const without = (json: string) =>
      JSON.stringify(JSON.parse(json, (key, value: unknown) => (key === 'files' ? null : value)));
    expect(without(report(renamed))).toBe(without(report(pool)));
    expect(report(renamed)).not.toBe(report(pool));
  });

  it('[K11] the response rate adds up both numbers before it divides', () => {
    // 7 of 9 and 12 of 23: 19 of 32 is 59,375 %; the mean of the two percentages would be 65.
    const files = [
      handedIn('a.xlsx', of(NAMES[0] ?? '', keep(7), fact('invited', 9))),
      handedIn('b.xlsx', of(NAMES[1] ?? '', fact('invited', 23))),
    ];
    const rate = { value: 59.375, answered: 19, invited: 32, organisations: 2, of: 2 };
    expect(mergeGroup(files, options).years[0]?.maturity.responseRate).toEqual(rate);
    // One that does not say how many were invited has a total, and is not in the rate.
    const silent = handedIn('c.xlsx', of(NAMES[2] ?? '', fact('invited', '')));
    const all = mergeGroup([...files, silent], { ...options, includeNotReady: true });
    expect(all.years[0]?.maturity.responseRate).toEqual({ ...rate, of: 3 });
  });

  it('[K7] extracts give the same numbers as whole workbooks, to the last bit', () => {
    const whole = [
      of(NAMES[0] ?? '', keep(7), fact('invited', 9)),
      of(NAMES[1] ?? '', ...share(1, { innovationShare: 33.3 })),
      of(NAMES[2] ?? '', keep(3), fact('invited', 4)),
    ];
    const numbers = (files: readonly FileOutcome[]) => {
      const { maturity, portfolio, byYear } = mergeReport(mergeGroup(files, options), () => []);
      return JSON.stringify({ maturity, portfolio, byYear });
    };
    const full = numbers(whole.map((one, at) => handedIn(`${at}.xlsx`, one)));
    expect(numbers(whole.map((one, at) => handedIn(`${at}.xlsx`, throughSheets(extractOf(one)))))).toBe(full);
    expect(full).toContain('"organisations":3');
    // 7 + 12 + 3 answered of 9 + 14 + 4: 22 of 27.
    expect(full).toContain('"answered":22,"invited":27,"organisations":3,"of":3');
  });

  it('[C8] sorting a workbook’s rows changes neither its fingerprint nor the numbers', () => {
    const sorted = of(NAMES[0] ?? '');
    const reversed = submissionWith(
      fact('organisation', NAMES[0] ?? ''),
      { kind: 'reverse-rows', sheet: 'portfolio' },
      { kind: 'reverse-rows', sheet: 'survey' },
    );
    expect(extractOf(reversed).fingerprint).toBe(extractOf(sorted).fingerprint);
    expect(extractOf(reversed).maturity).toEqual(extractOf(sorted).maturity);
  });
});
