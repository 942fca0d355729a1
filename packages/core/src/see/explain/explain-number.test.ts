import { describe, expect, it } from 'vitest';
import { findOwnNode } from '../../group/index.ts';
import { goteborg2022 } from '../../plan/index.ts';
import { PlanFacts } from '../plan-facts.ts';
import { fact, row, viewOf, workbook } from '../test-support.ts';
import { explainNumber } from './explain-number.ts';

const FIRST = 'Exempelförvaltningen';
const SECOND = 'Provbolaget';

function explainer(...files: ReturnType<typeof workbook>[]) {
  return explainerHiding('', ...files);
}

/** The same, with one workbook's own numbers not to be shown. */
function explainerHiding(hidden: string, ...files: ReturnType<typeof workbook>[]) {
  const view = viewOf(files);
  const time = { year: 2022, dueOn: null, today: '2022-04-04' };
  const input = {
    view,
    register: null,
    plan: goteborg2022,
    facts: new PlanFacts(),
    time,
    isShown: (fingerprint: string) => fingerprint !== hidden,
  };
  return (address: string) => explainNumber(input, address);
}

const target = (measure: string, year: number, value: number, baseline: number | null = null) =>
  row('targets', {
    concerns: 'Kommunkoncernen',
    measure,
    year,
    target: value,
    baseline,
    unit: '%',
    argument: 'Beslutat i planen',
  });

describe('the pooled portfolio', () => {
  const explain = explainer(workbook(FIRST));

  it('has four cells whose terms, weighed, are the cell, and that together are the whole', () => {
    const cells = ['innovationExternal', 'innovationInternal', 'efficiencyExternal', 'efficiencyInternal'];
    let sum = 0;
    for (const cell of cells) {
      const explained = explain(`cell:2022:corner:${cell}`);
      const counted = (explained?.terms ?? []).filter(({ leftOut }) => leftOut === null);
      const weight = counted.reduce((total, one) => total + (one.weight ?? 0), 0);
      const weighed = counted.reduce((total, one) => total + (one.weight ?? 0) * (one.value ?? 0), 0);
      expect(weighed / weight, cell).toBeCloseTo(explained?.value ?? Number.NaN, 9);
      for (const one of counted) expect(one.cell).toMatch(/^Portfölj![A-Z]+\d+$/);
      sum += explained?.value ?? Number.NaN;
    }
    expect(sum).toBeCloseTo(100, 9);
  });

  it('says what it speaks of: those counted are the terms that nothing leaves out', () => {
    for (const what of ['counted', 'initiatives', 'organisations', 'points']) {
      const explained = explain(`covers:2022:${what}`);
      expect(
        explained?.terms.filter(({ leftOut }) => leftOut === null),
        what,
      ).toHaveLength(explained?.value ?? -1);
    }
  });

  it('opens each organisation’s own point to its initiatives and cells', () => {
    const explained = explain(`point:2022:external:${FIRST}`);
    expect(explained?.value).toBe(explain('pool:2022:external')?.value);
    expect(explained?.terms[0]?.cell).toMatch(/^Portfölj![A-Z]+\d+$/);
  });
});

describe('own actions of one of the plan’s', () => {
  it('are those that name it and are not called off, each in its cell', () => {
    const explain = explainer(
      workbook(FIRST, row('actions', { id: 'L09', name: 'Nedlagd', planActions: 'A06', status: 'Avbruten' })),
    );
    // The clean workbook has two, in its second and third row.
    expect(explain('actions:2022:A06')).toMatchObject({
      value: 2,
      terms: [{ cell: 'Insatser!A2' }, { cell: 'Insatser!A3' }],
    });
  });
});

describe('the response rate', () => {
  // The clean workbook has 12 responses and 14 invited.
  const files = [workbook(FIRST), workbook(SECOND, fact('invited', 18))];

  it('is opened to who answered of whom, and to the cell that says how many were invited', () => {
    const explain = explainer(...files);
    // 24 of 32.
    expect(explain('rate:2022')).toMatchObject({
      value: 75,
      unit: 'percent',
      notes: [{ sv: '24 svarande av 32 inbjudna.' }],
      terms: [
        { label: { sv: FIRST }, value: 12, of: 14, cell: 'Om arbetsboken!B10' },
        { label: { sv: SECOND }, value: 12, of: 18, cell: 'Om arbetsboken!B10' },
      ],
    });
    expect(explain('rated:2022')?.value).toBe(2);
    const opens = explain('rate:2022')?.terms[1]?.opens ?? '';
    expect(explain(opens)).toMatchObject({
      terms: [
        { value: 12, cell: expect.stringMatching(/^Enkätsvar!/) },
        { value: 18, cell: 'Om arbetsboken!B10' },
      ],
    });
    // 12 of 18 in percent.
    expect(explain(opens)?.value).toBeCloseTo(200 / 3, 12);
  });

  it('does not tell the two numbers of one that may not be shown', () => {
    const explain = explainer(...files);
    const opens = explain('rate:2022')?.terms[1]?.opens ?? '';
    const hidden = opens.split(':')[1];
    const masked = explainerHiding(hidden ?? '', ...files);
    expect(masked('rate:2022')?.terms[1]).toMatchObject({ value: null, of: null, masked: true, opens: null });
    expect(masked(opens)).toBeNull();
  });
});

describe('the target path', () => {
  const explain = explainer(
    workbook(
      FIRST,
      target('Innovation', 2023, 10, 1),
      target('Extern nytta', 2023, 30, 20),
      target('Innovation', 2025, 15, 2),
      target('Extern nytta', 2025, 50, 21),
    ),
  );

  it('leads to the cell of each point and of where it starts', () => {
    // The clean workbook has one row of its own: these are rows 3 to 6, Mål in E and Utgångsvärde in D.
    expect(explain('path:2022:2023:innovation')).toMatchObject({
      label: { sv: 'Etappmål 2023, innovation' },
      value: 10,
      terms: [{ value: 10, cell: 'Mål!E3' }],
    });
    expect(explain('path:2022:2025:external')).toMatchObject({
      label: { sv: 'Målpunkt 2025, extern nytta' },
      terms: [{ value: 50, cell: 'Mål!E6' }],
    });
    expect(explain('path:2022:start:innovation')).toMatchObject({
      value: 2,
      terms: [{ value: 2, cell: 'Mål!D5' }],
    });
  });

  it('is as far away as Pythagoras says', () => {
    const explained = explain('distance:2022');
    const [x = Number.NaN, toX, y = Number.NaN, toY] = (explained?.terms ?? []).map(
      ({ value }) => value ?? 0,
    );
    expect([toX, toY]).toEqual([15, 50]);
    expect(explained?.value).toBeCloseTo(Math.sqrt((15 - x) ** 2 + (50 - y) ** 2), 9);
  });
});

describe('an indicator’s target', () => {
  it('shows beside it what another workbook says, and what is left is target less value', () => {
    const explain = explainer(
      workbook(FIRST, target('Prioritering', 2023, 60)),
      workbook(SECOND, fact('contactFunction', 'Strateg'), target('IND01', 2023, 65)),
    );
    expect(explain('target:IND01:2023')?.terms).toMatchObject([
      { label: { sv: FIRST }, value: 60, leftOut: null },
      { label: { sv: SECOND }, value: 65, leftOut: { sv: 'ett annat mål visas' } },
    ]);
    const gap = explain('gap:IND01:2022');
    const value = explain('group:2022:organisation:prioritisation')?.value ?? Number.NaN;
    expect(gap?.value).toBe(Math.max(0, 60 - value));
    expect(gap?.terms.map(({ opens }) => opens)).toEqual([
      'target:IND01:2023',
      'group:2022:organisation:prioritisation',
    ]);
  });
});

describe('an organisation’s own number whose answers are not at hand', () => {
  it('is explained as it was handed in, with what was not counted and why', () => {
    const view = viewOf([workbook(FIRST)]);
    const [one] = view.submissions;
    const explain = explainer(workbook(FIRST));
    const total = one === undefined ? undefined : findOwnNode(one, 'total');
    const explained = explain(`own:${one?.fingerprint}:total`);
    expect(explained).toMatchObject({
      value: total?.value,
      terms: [{ cell: expect.stringMatching(/^Enkätsvar!/) }, {}, {}],
    });
    expect(explained?.notes.map(({ sv }) => sv)).toEqual([
      `${total?.n} svarande (n).`,
      expect.stringMatching(
        /^\d+ av \d+ svar räknas\. Inte med: \d+ Vet ej, \d+ tomma, \d+ utanför skalan\.$/,
      ),
    ]);
    expect(explain(`own:${one?.fingerprint}:count:total`)?.value).toBe(total?.n);
    expect(explain(`own:${one?.fingerprint}:spread:total`)?.value).toBe(total?.spread.sd);
  });
});

describe('the heading of an explanation', () => {
  const early = workbook(FIRST);
  const late = workbook(FIRST, fact('year', 2023), fact('status', 'Utkast'));
  const explain = explainer(early, late);
  const [before, after] = viewOf([early, late])
    .submissions.toSorted((a, b) => (a.year ?? 0) - (b.year ?? 0))
    .map(({ fingerprint }) => fingerprint);

  it.each([
    ['group:2022:organisation:total', 'Kommunkoncernen samlat 2022, varje organisation väger lika'],
    ['group:2023:respondent:total', 'Kommunkoncernen samlat 2023, varje svar väger lika'],
    ['who:2023:total', 'Kommunkoncernen samlat 2023'],
    ['rate:2022', 'Kommunkoncernen samlat 2022'],
    ['pool:2022:innovation', 'Kommunkoncernen samlat 2022, budget i tkr'],
    ['pool:2022:innovation:size', 'Kommunkoncernen samlat 2022, storlek'],
    ['pool-mean:2022:external', 'Kommunkoncernen samlat 2022, varje organisation väger lika'],
    ['change:2022:2023:total', 'Kommunkoncernen samlat, 2022 till 2023'],
    ['measure:2022:PM05', 'Kommunkoncernen samlat 2022'],
    [`own:${before}:total`, `${FIRST} · 2022`],
    [`own:${after}:count:total`, `${FIRST} · 2023`],
    [`own:${after}:rate:total`, `${FIRST} · 2023`],
    [`own-change:2022:2023:${after}:total`, `${FIRST} · 2022 till 2023`],
    [`point:2022:external:${FIRST}`, `${FIRST} · 2022`],
  ])('says whose number %s is, and of which year', (address, whose) => {
    expect(explain(address)?.whose.sv).toBe(whose);
  });

  it('has the part alone before it: a year and a name stand once', () => {
    for (const address of ['who:2023:total', 'rate:2022', `own:${before}:total`, 'change:2022:2023:total'])
      expect(explain(address)?.label.sv).not.toMatch(/20\d\d|Exempelförvaltningen/);
  });
});

describe('organisations in an explanation', () => {
  it('stand as a Swedish list has them, whatever their ids or the order of the files', () => {
    const files = ['Äppelblom', 'Domino', 'Åska', 'Zebra'].map((name) => workbook(name));
    const explain = explainer(...files);
    const names = (address: string) => explain(address)?.terms.map(({ label }) => label.sv);
    const sorted = ['Domino', 'Zebra', 'Åska', 'Äppelblom'];
    for (const address of [
      'group:2022:organisation:total',
      'n:2022:total',
      'rate:2022',
      'status:2022:counts',
    ])
      expect(names(address), address).toEqual(sorted);
  });
});

describe('how one organisation changed', () => {
  const later: Parameters<typeof workbook>[1] = fact('year', 2023);
  const files = [workbook(FIRST), workbook(FIRST, later, fact('status', 'Utkast'))];
  const [early, late] = viewOf(files)
    .submissions.toSorted((a, b) => (a.year ?? 0) - (b.year ?? 0))
    .map(({ fingerprint }) => fingerprint);
  const own = `own-change:2022:2023:${late}:total`;

  it('is the later value less the earlier, each opening its own', () => {
    const explain = explainer(...files);
    const [term] = explain('change:2022:2023:total')?.terms ?? [];
    expect(term?.opens).toBe(own);
    const made = explain(own);
    expect(made?.value).toBe(term?.value);
    const [before, after] = made?.terms ?? [];
    expect([before?.opens, after?.opens]).toEqual([`own:${early}:total`, `own:${late}:total`]);
    expect((after?.value ?? Number.NaN) - (before?.value ?? Number.NaN)).toBeCloseTo(made?.value ?? -1, 12);
  });

  it('is not told where either value may not be shown, nor of anybody who is not there', () => {
    for (const hidden of [early, late]) {
      const explain = explainerHiding(hidden ?? '', ...files);
      expect(explain('change:2022:2023:total')?.terms[0]).toMatchObject({ value: null, opens: null });
      expect(explain(own)).toBeNull();
    }
    expect(explainer(...files)('own-change:2022:2023:nobody:total')).toBeNull();
  });
});
