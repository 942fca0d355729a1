import { describe, expect, it } from 'vitest';
import { type Decisions, decide, NO_DECISIONS, undo } from '../group/index.ts';
import { exampleInstrument } from '../instrument/index.ts';
import { goteborg2022 } from '../plan/index.ts';
import { followPlan } from './follow-up.ts';
import { stateOf } from './indicator-follow-up.ts';
import { planChain } from './plan-chain.ts';
import { PlanFacts } from './plan-facts.ts';
import { fact, row, viewOf, workbook } from './test-support.ts';

const FIRST = 'Exempelförvaltningen';

function followed(...files: ReturnType<typeof workbook>[]) {
  const found = followPlan(viewOf(files), goteborg2022, 2022, new PlanFacts());
  if (found === null) throw new Error('nobody counts');
  return found;
}

/** A sub-measure's figures by their label, with where its terms stand. */
function measure(id: string, ...files: ReturnType<typeof workbook>[]) {
  const found = followed(...files)
    .goalAreas.flatMap(({ processMeasures }) => processMeasures)
    .flatMap(({ subMeasures }) => subMeasures)
    .find((one) => one.id === id);
  return {
    source: found?.source,
    figures: Object.fromEntries((found?.figures ?? []).map(({ label, value }) => [label.sv, value])),
    cells: found?.terms.map(({ cell }) => cell),
  };
}

describe('[T1] targets', () => {
  const target = (measureName: string, year: number, value: number, more = {}) =>
    row('targets', {
      concerns: 'Kommunkoncernen',
      measure: measureName,
      year,
      target: value,
      unit: '%',
      argument: 'Hälften har en plan',
      ...more,
    });
  const indicator = (id: string, ...files: ReturnType<typeof workbook>[]) =>
    followed(...files)
      .goalAreas.flatMap(({ indicators }) => indicators)
      .find((one) => one.id === id);

  it('are those that Mål sets for the koncern, by the principle’s name, each at its cell', () => {
    const found = indicator(
      'IND01',
      workbook(FIRST, target('Prioritering', 2023, 60), target('Prioritering', 2025, 70)),
    );
    expect(found?.targets).toMatchObject([
      { year: 2023, target: 60, cell: 'Mål!E3', argument: 'Hälften har en plan', disputed: false },
      { year: 2025, target: 70, cell: 'Mål!E4', address: 'target:IND01:2025' },
    ]);
    const [inYear] = found?.years ?? [];
    expect(inYear).toMatchObject({ next: { year: 2023 }, address: 'group:2022:organisation:prioritisation' });
    expect(inYear?.gap).toBe(60 - (inYear?.value ?? 0));
    expect(indicator('IND02', workbook(FIRST))?.years).toMatchObject([{ state: 'no-target', gap: null }]);
  });

  it('that two workbooks set differently are said to be disputed', () => {
    const found = indicator(
      'IND01',
      workbook(FIRST, target('Prioritering', 2023, 60)),
      workbook('Provbolaget', fact('contactFunction', 'Strateg'), target('IND01', 2023, 65)),
    );
    expect(found?.targets).toMatchObject([{ target: 60, disputed: true }]);
  });

  it('that two workbooks set differently are the one that a person decided on, by whatever name ([K8])', () => {
    const files = [
      workbook(FIRST, target('Prioritering', 2023, 60)),
      workbook('Provbolaget', fact('contactFunction', 'Strateg'), target('IND01', 2023, 65)),
    ];
    const shown = (decisions: Decisions) =>
      followPlan(viewOf(files, null, { decisions }), goteborg2022, 2022, new PlanFacts())
        ?.goalAreas.flatMap(({ indicators }) => indicators)
        .find(({ id }) => id === 'IND01');
    const found = viewOf(files).findings.find(
      ({ finding }) => finding.subject === 'target:prioritisation:2023',
    );
    if (found === undefined) throw new Error('nothing was found');
    const decider = { role: 'Samordnare', at: '2022-04-01T08:00:00Z', reason: 'Enligt planen' };
    const decided = decide(NO_DECISIONS, found.finding, { id: 'sets:Provbolaget' }, decider);
    expect(shown(decided)?.targets).toMatchObject([{ target: 65, disputed: false, cell: 'Mål!E3' }]);
    const [inYear] = shown(decided)?.years ?? [];
    expect(inYear?.gap).toBe(65 - (inYear?.value ?? 0));
    expect(shown(undo(decided, 0, decider))?.targets).toMatchObject([{ target: 60, disputed: true }]);
  });

  it('are reached, on the line, or behind it: from 40 in 2022 to 70 in 2025 the line is at 50 in 2023', () => {
    const aim = { year: 2025, target: 70 };
    const from = { year: 2022, value: 40 };
    expect(stateOf(70, 2023, aim, from)).toBe('reached');
    expect(stateOf(50, 2023, aim, from)).toBe('on-track');
    expect(stateOf(49.9, 2023, aim, from)).toBe('behind');
    expect(stateOf(69, 2025, aim, from)).toBe('behind');
    expect(stateOf(40, 2022, { year: 2022, target: 40 }, { year: 2022, value: 40 })).toBe('reached');
    // Downwards: from 40 to 10, at 30 after a year.
    expect(stateOf(30, 2023, { year: 2025, target: 10 }, from)).toBe('on-track');
    expect(stateOf(31, 2023, { year: 2025, target: 10 }, from)).toBe('behind');
    expect(stateOf(null, 2023, aim, from)).toBe('no-value');
    expect(stateOf(50, 2023, null, from)).toBe('no-target');
  });
});

describe('process measures', () => {
  const case_ = (
    id: string,
    receivedOn: string,
    treatedOn: string,
    outcome: string,
    reason: string | null = null,
  ) => row('cases', { id, name: id, receivedOn, treatedOn, outcome, deferralReason: reason });
  const cases = workbook(
    FIRST,
    case_('A', '2022-01-01', '2022-01-11', 'Bifall'), // 10 days
    case_('B', '2022-01-01', '2022-01-31', 'Bordlagt', 'Underlag saknas'),
    case_('B', '2022-01-01', '2022-02-20', 'Avslag'), // 50 days
    case_('C', '2022-03-01', '2022-03-10', 'Bordlagt', 'Underlag saknas'),
    case_('C', '2022-03-01', '2022-04-10', 'Bordlagt', 'Tidsbrist'),
    case_('D', '2022-03-01', '2022-04-10', 'Återremiss'),
  );

  it('[Q1] count cases decided, days to decision, deferrals and their reasons', () => {
    // Median of 10 and 50 is 30; 90 % lie within 10 + 0.9 · 40 = 46. C and D are open.
    expect(measure('PM01', cases)).toEqual({
      source: 'counted',
      figures: {
        'Beslutade ärenden': 2,
        'Ledtid, median': 30,
        'Ledtid, 90 % inom': 46,
        'Ännu inte beslutade': 2,
      },
      cells: ['Ärenden!A2', 'Ärenden!A4'],
    });
    // Three deferrals over four cases treated.
    expect(measure('PM02', cases).figures).toEqual({ Bordläggningar: 3, 'Bordläggningar per ärende': 0.75 });
    expect(Object.entries(measure('PM03', cases).figures)).toEqual([
      ['Underlag saknas', (2 / 3) * 100],
      ['Tidsbrist', (1 / 3) * 100],
    ]);
  });

  it('[Q2] count lead time saved: 18 and 2 days of 30 and 10', () => {
    const process = (analogue: number, digital: number) =>
      row('processMeasures', {
        measure: 'Ledtid digital mot analog process (tidsbesparing)',
        period: '2022',
        count: 1,
        unit: 'dagar',
        leadTimeAnalogue: analogue,
        leadTimeDigital: digital,
        method: 'Mätt',
      });
    expect(measure('PM04', workbook(FIRST, process(30, 12), process(10, 8))).figures).toEqual({
      'Sparad ledtid, medel': 10,
      'Sparad ledtid': 50,
    });
  });

  it('[Q3] count realisation plans of those that need one', () => {
    // INT-001, 002, 003 and 005 are decided: yes, no, not needed, yes: 2 of 3. INT-004 is not decided.
    const answer = (at: number, value: string) =>
      ({ kind: 'set', sheet: 'portfolio', row: at, column: 'realisationPlan', value }) as const;
    expect(
      measure('PM05', workbook(FIRST, answer(1, 'Nej'), answer(2, 'Behövs inte'))).figures['Med plan'],
    ).toBeCloseTo(200 / 3, 12);
  });

  it('[Q4] count data sets once each, and calls with their owners', () => {
    const dataSet = (id: string, role: string, more = {}) =>
      row('dataSets', { id, name: id, role, owner: 'Enhetschef park', hasDefinition: 'Ja', ...more });
    const files = [
      workbook(
        FIRST,
        dataSet('D-1', 'Äger och delar', { callsPerYear: 100 }),
        dataSet('D-2', 'Äger och delar', { sharedWith: 'Någon annan', callsPerYear: 300 }),
        dataSet('D-3', 'Äger och delar'),
      ),
      workbook('Provbolaget', dataSet('d-1', 'Använder', { callsPerYear: 7 }), dataSet('D-4', 'Använder')),
    ];
    expect(measure('PM06', ...files).figures).toEqual({ 'Datamängder som används': 2 });
    // D-1 with two, D-2 by its owner; of four.
    expect(measure('PM07', ...files).figures).toEqual({ 'Delade datamängder': 50 });
    expect(measure('PM09', ...files).figures).toEqual({ 'Anrop per år': 400, 'Anrop per datamängd': 200 });
  });

  it('[Q4] are otherwise as they were reported, with what is missing', () => {
    const forms = (count: number, total: number | null) =>
      row('processMeasures', {
        measure: 'Andel formulär som hämtar information',
        period: '2022',
        count,
        total,
        unit: 'formulär',
        method: 'Räknat',
      });
    const found = measure('PM08', workbook(FIRST, forms(12, 40)), workbook('Provbolaget', forms(3, 10)));
    expect(found).toEqual({
      source: 'reported',
      figures: { Summa: 15, Andel: 30 },
      cells: ['Processmått!D2', 'Processmått!D2'],
    });
    expect(measure('PM08', workbook(FIRST)).source).toBeNull();
  });
});

describe('goal areas', () => {
  it('are the plan’s four with nuläge and nyläge, twelve indicators and ten sub-measures among them', () => {
    const { goalAreas } = followed(workbook(FIRST));
    expect(goalAreas.map(({ id }) => id)).toEqual(['M1', 'M2', 'M3', 'M4']);
    expect(goalAreas.map(({ counts }) => [counts.indicators, counts.subMeasures])).toEqual([
      [5, 3],
      [3, 2],
      [2, 4],
      [2, 1],
    ]);
    for (const { currentState, targetState } of goalAreas) expect(currentState.sv).not.toBe(targetState.sv);
    // The clean workbook: L01 and L02 are M2's, L02 also M4's; both contribute to A06.
    expect(goalAreas[1]?.actions).toMatchObject([
      { id: 'L01', cell: 'Insatser!A2', planActions: ['A06'] },
      { id: 'L02', cell: 'Insatser!A3' },
    ]);
    expect(goalAreas[1]?.planActions.find(({ id }) => id === 'A06')).toMatchObject({
      own: 2,
      address: 'actions:2022:A06',
    });
  });

  it('count no own action that is called off; the list keeps it', () => {
    const area = followed(
      workbook(
        FIRST,
        row('actions', {
          id: 'L09',
          name: 'Nedlagd tjänst',
          planActions: 'A06',
          goalAreas: 'M2',
          effect: 'Ingen',
          receiver: 'Alla',
          responsible: 'Kontorschef',
          due: '2022-12-31',
          status: 'Avbruten',
        }),
      ),
    ).goalAreas[1];
    expect(area?.actions.map(({ id, status }) => [id, status])).toContainEqual(['L09', 'cancelled']);
    expect(area?.planActions.find(({ id }) => id === 'A06')?.own).toBe(2);
  });
});

describe('the chain', () => {
  const chainOf = (...files: ReturnType<typeof workbook>[]) => {
    const view = viewOf(files);
    return planChain(2022, view.years[0]?.counted ?? [], goteborg2022, exampleInstrument, new PlanFacts());
  };

  it('leads from a direction to the competence that an own action needs', () => {
    const { links, nodes } = chainOf(workbook(FIRST));
    const l02 = nodes.find(({ title }) => title.sv.startsWith('L02'))?.id ?? '';
    for (const [from, to] of [
      ['I4', 'M2'],
      ['M2', 'A06'],
      ['A06', l02],
      [l02, 'IND07'],
      [l02, 'competence:förändringsledning'],
    ])
      expect(links, `${from} → ${to}`).toContainEqual(expect.objectContaining({ from, to }));
    expect(links.find(({ from }) => from === 'I4')?.derived).toBe(true);
    const ids = nodes.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { from, to } of links) expect(ids).toEqual(expect.arrayContaining([from, to]));
  });

  it('says what lacks a link', () => {
    const orphans = chainOf(
      workbook(
        FIRST,
        row('actions', {
          id: 'L09',
          name: 'Byt skrivare',
          planActions: 'Ingen',
          goalAreas: 'M1',
          effect: 'Mindre papper',
          receiver: 'Alla',
          responsible: 'Kontorschef',
          due: '2022-12-31',
          status: 'Pågår',
        }),
        row('competences', { competence: 'Tjänstedesign', role: 'Utvecklare', need: 2, have: 1 }),
      ),
    ).orphans;
    const says = orphans.map(({ says: { sv } }) => sv);
    expect(says).toContain('A07: ingen organisation har en insats.');
    expect(says).not.toContain('A06: ingen organisation har en insats.');
    expect(says).toContain(
      'L09 Byt skrivare hos Exempelförvaltningen bidrar inte till någon av stadens insatser.',
    );
    expect(says).toContain('IND05 Styrning: ingen insats ska påverka den.');
    expect(says).toContain('Kompetensen Förändringsledning behövs, men ingen har den i sin inventering.');
    expect(says.filter((one) => one.startsWith('IND07'))).toEqual([]);
  });

  it('says nothing where nobody has handed in the optional sheet', () => {
    const says = chainOf(workbook(FIRST)).orphans.map(({ lacks }) => lacks);
    expect(says).toContain('own-action');
    expect(says).not.toContain('inventory');
    expect(chainOf(workbook(FIRST, { kind: 'remove-sheet', sheet: 'actions' })).orphans).toEqual([]);
  });
});
