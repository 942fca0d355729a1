import { describe, expect, it } from 'vitest';
import type { Change } from '../rules/index.ts';
import type { CollateOptions } from './collate.ts';
import type { FileOutcome } from './contribution.ts';
import { type Decisions, decide, NO_DECISIONS, parseDecisions, undo } from './decisions.ts';
import { GroupMerger, type GroupView, mergeGroup } from './group-view.ts';
import { poolAlternatives } from './pooled-portfolio.ts';
import { exampleRegister } from './rules/example/build-group-example.ts';
import {
  asItIs,
  contract,
  extractOf,
  handedIn,
  portfolio,
  submissionWith,
  throughSheets,
} from './test-support.ts';

const options: CollateOptions = {
  instrument: contract.instrument,
  register: exampleRegister,
  decisions: NO_DECISIONS,
  includeNotReady: false,
  unpack: asItIs,
};

const decider = { role: 'Samordnare', at: '2022-04-01T08:00:00Z', reason: 'Enligt samtal' };
const fact = (key: string, value: string | number): Change => ({ kind: 'fact', key, value });
const cell = (row: number, column: string, value: string | number | null): Change => ({
  kind: 'set',
  sheet: 'portfolio',
  row,
  column,
  value,
});

/** The view after deciding what a rule found. */
function decided(
  files: readonly FileOutcome[],
  rule: string,
  choice: { id: string; value?: number },
): { view: GroupView; decisions: Decisions } {
  const found = mergeGroup(files, options).findings.find(({ finding }) => finding.rule === rule);
  if (found === undefined) throw new Error(`${rule} found nothing`);
  const decisions = decide(NO_DECISIONS, found.finding, choice, decider);
  return { view: mergeGroup(files, { ...options, decisions }), decisions };
}

const pooled = (view: GroupView) => view.years[0]?.portfolio;
const innovation = (view: GroupView) => pooled(view)?.pooled.point?.innovation;

describe('[K8] deciding about a shared initiative', () => {
  // Own: 100 efficiency. Shared, all innovation: 300 with the first, who leads, and 500 with the second.
  const leads = portfolio('Exempelförvaltningen', [
    { innovation: 0, budget: 100 },
    { innovation: 100, budget: 300, hours: 10, shared: 'Gemensam, vi leder' },
  ]);
  const takesPart = portfolio('Provbolaget', [
    { innovation: 100, budget: 500, shared: 'Gemensam, vi deltar' },
  ]);
  const leadsToo = portfolio('Provbolaget', [{ innovation: 100, budget: 500, shared: 'Gemensam, vi leder' }]);
  const total = 'shared-total-covers-parts';
  const leader = 'shared-initiative-has-one-leader';

  it('counts the leader’s total, one other’s, or all parts: 300, 500 or 800 of innovation beside 100', () => {
    const files = [leads, takesPart];
    expect(innovation(mergeGroup(files, options))).toBe(75);
    expect(innovation(decided(files, total, { id: 'whole:o1' }).view)).toBe(75);
    expect(innovation(decided(files, total, { id: 'whole:o2' }).view)).toBeCloseTo((500 / 600) * 100, 12);
    const parts = decided(files, total, { id: 'parts' }).view;
    expect(innovation(parts)).toBeCloseTo((800 / 900) * 100, 12);
    expect(pooled(parts)?.coverage.initiatives).toBe(2);
  });

  it('counts by the leader that was chosen, or both as different initiatives', () => {
    const files = [leads, leadsToo];
    expect(innovation(mergeGroup(files, options))).toBe(75);
    expect(innovation(decided(files, leader, { id: 'leads:o2' }).view)).toBeCloseTo((500 / 600) * 100, 12);
    const each = decided(files, leader, { id: 'each' }).view;
    expect(innovation(each)).toBeCloseTo((800 / 900) * 100, 12);
    expect(pooled(each)?.coverage.initiatives).toBe(3);
    expect(pooled(each)?.sharedOnce).toMatchObject([{ countedFrom: null, decided: { by: 'each' } }]);
  });

  it('proposes the leader’s total, and the leader with the largest budget', () => {
    const proposals = (files: readonly FileOutcome[]) =>
      mergeGroup(files, options).findings.map(({ finding }) => finding.proposal?.choice);
    expect(proposals([leads, takesPart])).toEqual(['whole:o1']);
    expect(proposals([leads, leadsToo])).toEqual(['leads:o2']);
  });

  it('holds when other workbooks arrive or other cells change, and not when its own cells do', () => {
    const { decisions } = decided([leads, takesPart], total, { id: 'whole:o2' });
    const merged = (files: readonly FileOutcome[]) => mergeGroup(files, { ...options, decisions });
    const more = portfolio('Testnämnden', [{ innovation: 0, budget: 50 }]);
    const edited = portfolio(
      'Provbolaget',
      [{ innovation: 100, budget: 500, shared: 'Gemensam, vi deltar' }],
      cell(0, 'name', 'Ett annat namn'),
    );
    const changed = portfolio('Provbolaget', [
      { innovation: 100, budget: 501, shared: 'Gemensam, vi deltar' },
    ]);
    const corrected = portfolio('Provbolaget', [
      { innovation: 100, budget: 20, shared: 'Gemensam, vi deltar' },
    ]);
    expect(merged([leads, takesPart, more]).staleDecisions).toEqual([]);
    expect(merged([leads, edited]).staleDecisions).toEqual([]);
    expect(merged([leads, changed]).staleDecisions).toMatchObject([{ why: 'changed' }]);
    expect(merged([leads, corrected]).staleDecisions).toMatchObject([{ why: 'gone' }]);
    expect(innovation(merged([leads, changed]))).toBe(75);
  });
});

describe('[K8] deciding about weights', () => {
  // Money: 100 efficiency. Hours: 40 innovation, worth 40 · 1250 / 1000 = 50 tkr.
  const money = portfolio('Exempelförvaltningen', [{ innovation: 0, budget: 100, hours: 60 }]);
  const hours = portfolio(
    'Provbolaget',
    [{ innovation: 100, budget: 7, hours: 40 }],
    fact('weight', 'Timmar'),
  );
  const files = [money, hours];
  const rule = 'portfolios-weigh-alike';

  it('pools in the chosen kind, and says who is not in the point', () => {
    expect(innovation(mergeGroup(files, options))).toBe(0);
    const { view } = decided(files, rule, { id: 'kind:hours' });
    expect(pooled(view)?.pooled.weight).toBe('hours');
    expect(innovation(view)).toBe(100);
    expect(pooled(view)?.notInPoint).toEqual(['o1']);
  });

  it('[K10] shows beforehand where the point would be in each kind, and for how many', () => {
    for (const view of [
      mergeGroup(files, options),
      decided(files, rule, { id: 'price', value: 1250 }).view,
    ]) {
      const pool = pooled(view);
      if (pool === undefined) throw new Error('there is no pool');
      expect(poolAlternatives(pool)).toEqual([
        { weight: 'budget', point: { innovation: 0, external: 0 }, organisations: 1 },
        { weight: 'hours', point: { innovation: 100, external: 0 }, organisations: 1 },
        { weight: 'size', point: null, organisations: 0 },
        { weight: 'equal', point: null, organisations: 0 },
      ]);
    }
  });

  it('turns hours into money at a price per hour: 50 of 150', () => {
    const { view } = decided(files, rule, { id: 'price', value: 1250 });
    expect(innovation(view)).toBeCloseTo((50 / 150) * 100, 12);
    expect(pooled(view)).toMatchObject({ notInPoint: [], decided: { hourlyPrice: 1250 } });
    expect(() => decided(files, rule, { id: 'price' })).toThrow();
    expect(() => decided(files, rule, { id: 'price', value: 0 })).toThrow();
  });

  it('holds for a newcomer that weighs as others do', () => {
    const { decisions } = decided(files, rule, { id: 'price', value: 1250 });
    const newcomer = portfolio(
      'Testnämnden',
      [{ innovation: 100, budget: 1, hours: 80 }],
      fact('weight', 'Timmar'),
    );
    const view = mergeGroup([...files, newcomer], { ...options, decisions });
    // 100 tkr against (40 + 80) · 1.25 = 150.
    expect(innovation(view)).toBe(60);
    expect(view.staleDecisions).toEqual([]);
  });
});

describe('[K8] deciding who it is, and which holds', () => {
  const unknown = (name: string, ...changes: readonly Change[]): FileOutcome => {
    const outcome = handedIn(`${name}.xlsx`, submissionWith(fact('organisation', name), ...changes));
    if (!outcome.ok) throw new Error(outcome.reason);
    // As a host with the register finds it: an error, and the only one.
    const counts = { ...outcome.contribution.counts, error: 1 };
    return { ...outcome, contribution: { ...outcome.contribution, counts, organisationUnknown: true } };
  };
  const standings = (view: GroupView) =>
    view.submissions.map(({ organisation, standing }) => `${organisation} ${standing}`);

  it('a name as an alias: its error is gone, and it is waited for no more', () => {
    const files = [unknown('Prov-bolagt')];
    const open = mergeGroup(files, options);
    expect(standings(open)).toEqual(['Prov-bolagt not-ready']);
    expect(open.findings[0]?.finding.proposal?.choice).toBe('is:o2');
    const { view } = decided(files, 'organisation-name-is-in-register', { id: 'is:o2' });
    expect(standings(view)).toEqual(['o2 counts']);
    expect(view.submissions[0]).toMatchObject({ name: 'Provbolaget', typed: 'Prov-bolagt', errors: 0 });
    expect([view.status.received, view.status.missing.map(({ id }) => id)]).toEqual([1, ['o1', 'o3']]);
  });

  it('a name that turns out to be somebody who has handed in is one more conflict', () => {
    const files = [
      unknown('Prov-bolagt'),
      handedIn('b.xlsx', submissionWith(fact('organisation', 'Provbolaget'))),
    ];
    const { view } = decided(files, 'organisation-name-is-in-register', { id: 'is:o2' });
    expect(standings(view)).toEqual(['o2 conflict', 'o2 conflict']);
    expect(view.status.conflicts).toMatchObject([{ organisation: 'o2', decision: null }]);
  });

  it('whoever has ended, as the one that took over', () => {
    const files = [handedIn('a.xlsx', submissionWith(fact('organisation', 'Gamla provbolaget')))];
    const { view } = decided(files, 'organisation-name-is-in-register', { id: 'is:o2' });
    expect(standings(view)).toEqual(['o2 counts']);
  });

  it('an instrument by another name: its maturity counts; a template apart: nothing of it does', () => {
    const files = [
      handedIn('a.xlsx', submissionWith()),
      handedIn(
        'b.xlsx',
        submissionWith(fact('organisation', 'Provbolaget'), fact('instrument', 'Annat mått')),
      ),
    ];
    const rule = 'workbooks-are-made-alike';
    expect(standings(decided(files, rule, { id: 'same' }).view)).toEqual(['o1 counts', 'o2 counts']);
    expect(standings(decided(files, rule, { id: 'apart' }).view)).toEqual([
      'o1 counts',
      'o2 other-instrument',
    ]);
    const old = [
      handedIn('a.xlsx', submissionWith()),
      handedIn('b.xlsx', submissionWith(fact('organisation', 'Provbolaget'))),
      handedIn(
        'c.xlsx',
        submissionWith(fact('organisation', 'Testnämnden'), fact('templateVersion', 'nylage-arbetsbok 0')),
      ),
    ];
    expect(standings(decided(old, rule, { id: 'apart' }).view)).toEqual([
      'o1 counts',
      'o2 counts',
      'o3 not-chosen',
    ]);
  });

  it('extracts made with another version of the instrument', () => {
    const extract = extractOf(submissionWith());
    const older = { ...extract, instrument: { ...extract.instrument, version: '0' } };
    const files = [handedIn('a.xlsx', throughSheets(older))];
    expect(mergeGroup(files, options).findings).toMatchObject([
      { finding: { rule: 'workbooks-are-made-alike', message: 'version' } },
    ]);
    expect(standings(decided(files, 'workbooks-are-made-alike', { id: 'apart' }).view)).toEqual([
      'o1 not-chosen',
    ]);
  });
});

describe('the log of decisions', () => {
  const files = [
    handedIn('a.xlsx', submissionWith()),
    handedIn('b.xlsx', submissionWith(cell(0, 'budget', 1300))),
  ];
  const [found] = mergeGroup(files, options).findings;
  if (found === undefined) throw new Error('nothing was found');
  const [first, second] = found.finding.choices.map(({ id }) => id);

  it('shows the cells as they were when it was decided', () => {
    expect(found.finding.sides.map(({ cells }) => cells)).toEqual([
      [
        {
          cell: 'Portfölj!F2',
          header: 'Portfölj INT-001 · Budget (tkr)',
          value: expect.stringMatching(/^1\s?[23]00$/),
        },
      ],
      [
        {
          cell: 'Portfölj!F2',
          header: 'Portfölj INT-001 · Budget (tkr)',
          value: expect.stringMatching(/^1\s?[23]00$/),
        },
      ],
    ]);
  });

  it('keeps what was decided before; the latest that is not undone holds', () => {
    let decisions = decide(NO_DECISIONS, found.finding, { id: first ?? '' }, decider);
    decisions = decide(
      decisions,
      found.finding,
      { id: second ?? '' },
      { ...decider, at: '2022-04-02T08:00:00Z' },
    );
    const holds = () => mergeGroup(files, { ...options, decisions }).findings[0]?.decision?.choice;
    expect(holds()).toBe(second);
    decisions = undo(decisions, 1, { ...decider, at: '2022-04-03T08:00:00Z' });
    expect(holds()).toBe(first);
    expect(decisions.decisions).toHaveLength(2);
    expect(() => undo(decisions, 1, decider)).toThrow();
  });

  it('repeats no personal data, and takes no choice that is not there', () => {
    const { decisions } = decide(
      NO_DECISIONS,
      found.finding,
      { id: first ?? '' },
      { ...decider, reason: 'Ring 19811218-9876' },
    );
    expect(decisions[0]?.reason).not.toContain('9876');
    expect(() => decide(NO_DECISIONS, found.finding, { id: 'annat' }, decider)).toThrow();
  });

  it('is read from its first format too', () => {
    const old = {
      schemaVersion: 1,
      decisions: [
        {
          kind: 'same-organisation',
          organisation: 'o1',
          year: 2022,
          instrument: 'exempel',
          fingerprints: [second, first],
          cells: [],
          choice: second,
          ...decider,
        },
      ],
    };
    const parsed = parseDecisions(old);
    expect(
      parsed.success &&
        mergeGroup(files, { ...options, decisions: parsed.data }).findings[0]?.decision?.choice,
    ).toBe(second);
    expect(parseDecisions({ ...old, decisions: [{ kind: 'annat' }] }).success).toBe(false);
    expect(parseDecisions({ schemaVersion: 3, decisions: [] }).success).toBe(false);
  });
});

describe('[K9] deciding one thing', () => {
  const files = [
    portfolio('Exempelförvaltningen', [{ innovation: 100, budget: 300, shared: 'Gemensam, vi leder' }]),
    portfolio('Provbolaget', [{ innovation: 0, budget: 500, shared: 'Gemensam, vi deltar' }]),
    ...[2021, 2022].flatMap((year) =>
      [9, 8].map((count) =>
        handedIn(
          `${year} ${count}.xlsx`,
          submissionWith(fact('organisation', 'Testnämnden'), fact('year', year), {
            kind: 'keep-rows',
            sheet: 'survey',
            count,
          }),
        ),
      ),
    ),
    handedIn('2021.xlsx', submissionWith(fact('year', 2021))),
  ];

  /** A merger that has merged once, and what deciding makes anew. */
  function afterDeciding(rule: string, year: number) {
    const merger = new GroupMerger();
    const found = merger
      .merge(files, options)
      .findings.find(({ finding }) => finding.rule === rule && finding.year === year);
    if (found === undefined) throw new Error(`${rule} found nothing`);
    merger.takeCounts();
    const choice = found.finding.choices[1]?.id ?? '';
    const decisions = decide(NO_DECISIONS, found.finding, { id: choice }, decider);
    const view = merger.merge(files, { ...options, decisions });
    const once = mergeGroup(files, { ...options, decisions });
    expect(JSON.stringify(view)).toBe(JSON.stringify(once));
    return merger.takeCounts();
  }

  it('pools one year again for a shared initiative, and nothing else', () => {
    expect(afterDeciding('shared-total-covers-parts', 2022)).toEqual({ pools: 1 });
  });

  it('makes one year again for a workbook that now counts, with its own portfolio', () => {
    expect(afterDeciding('organisation-hands-in-once', 2021)).toEqual({
      checks: 1,
      maturities: 1,
      pools: 1,
      portfolios: 1,
    });
  });

  it('makes nothing again for the same files and decisions', () => {
    const merger = new GroupMerger();
    merger.merge(files, options);
    merger.takeCounts();
    merger.merge([...files].reverse(), options);
    expect(merger.takeCounts()).toEqual({});
  });
});
