import { describe, expect, it } from 'vitest';
import { type Decisions, decide, NO_DECISIONS, undo } from './decisions.ts';
import { mergeGroup } from './group-view.ts';
import { ownTarget, targetPath, targetRow } from './target-point.ts';
import { asItIs, contract, handedIn, submissionWith } from './test-support.ts';

const target = (concerns: string, measure: string, year: number, value: number, baseline: number | null) => ({
  kind: 'add-row' as const,
  sheet: 'targets' as const,
  values: { concerns, measure, year, target: value, baseline, unit: '%', argument: `Argument ${year}` },
});

const options = {
  instrument: contract.instrument,
  register: null,
  decisions: NO_DECISIONS,
  includeNotReady: true,
  unpack: asItIs,
};

function path(...rows: readonly ReturnType<typeof target>[]) {
  const year = mergeGroup([handedIn('a.xlsx', submissionWith(...rows))], options).years[0];
  if (year === undefined) throw new Error('no year');
  return targetPath([year], 2022);
}

describe('the koncern’s target point', () => {
  it('is the last year that sets both axes, with the years before as etappmål and the baselines as start', () => {
    const result = path(
      target('Kommunkoncernen', 'Innovation', 2023, 5, 1),
      target('Kommunkoncernen', 'Extern nytta', 2023, 30, 20),
      target('kommunkoncernen', 'Innovation', 2025, 15, 1),
      target('Kommunkoncernen', 'Extern nytta', 2025, 50, 20),
    );
    expect(result.points.map(({ year, innovation, external }) => [year, innovation, external])).toEqual([
      [2023, 5, 30],
      [2025, 15, 50],
    ]);
    expect(result.start).toEqual({ innovation: 1, external: 20, year: 2025, argument: 'Argument 2025' });
  });

  it('is not there before somebody sets both axes for the koncern', () => {
    expect(path(target('Kommunkoncernen', 'Innovation', 2025, 15, 1))).toEqual({ start: null, points: [] });
    expect(
      path(
        target('Provbolaget', 'Innovation', 2025, 15, 1),
        target('Provbolaget', 'Extern nytta', 2025, 15, 1),
      ).points,
    ).toEqual([]);
  });
});

describe('[K8] differing targets for the koncern', () => {
  /** Two that agree of extern nytta and differ of innovation, 15 and 20, from baselines 1 and 2. */
  const files = (['Exempelförvaltningen', 'Provbolaget'] as const).map((name, at) =>
    handedIn(
      `${name}.xlsx`,
      submissionWith(
        { kind: 'fact', key: 'organisation', value: name },
        target('Kommunkoncernen', 'Innovation', 2025, 15 + 5 * at, 1 + at),
        target('Kommunkoncernen', 'Extern nytta', 2025, 50, 20),
      ),
    ),
  );
  const shown = (decisions: Decisions) => {
    const view = mergeGroup(files, { ...options, decisions });
    const [year] = view.years;
    if (year === undefined) throw new Error('no year');
    const { points, start } = targetPath(view.years, 2022);
    return {
      finding: view.findings.find(({ finding }) => finding.subject === 'target:innovation:2025')?.finding,
      point: points.map(({ innovation, external }) => [innovation, external]),
      start: start === null ? null : [start.innovation, start.external],
      cell: targetRow(view.years, 2022, 'innovation', 2025)?.submission.organisation,
    };
  };
  const decider = { role: 'Samordnare', at: '2022-04-01T08:00:00Z', reason: 'Enligt planen' };

  it('are the first’s until a person decides, then the chosen one’s, and the first’s again when undone', () => {
    const before = shown(NO_DECISIONS);
    expect(before).toMatchObject({ point: [[15, 50]], start: [1, 20], cell: 'Exempelförvaltningen' });
    if (before.finding === undefined) throw new Error('nothing was found');
    expect(before.finding.choices.map(({ id }) => id)).toEqual([
      'sets:Exempelförvaltningen',
      'sets:Provbolaget',
      'ask',
    ]);
    const decisions = decide(NO_DECISIONS, before.finding, { id: 'sets:Provbolaget' }, decider);
    expect(shown(decisions)).toMatchObject({ point: [[20, 50]], start: [2, 20], cell: 'Provbolaget' });
    const undone = undo(decisions, 0, { ...decider, at: '2022-04-02T08:00:00Z' });
    expect(shown(undone)).toMatchObject({ point: [[15, 50]], start: [1, 20], cell: 'Exempelförvaltningen' });
    const asked = decide(NO_DECISIONS, before.finding, { id: 'ask' }, decider);
    expect(shown(asked)).toMatchObject({ point: [[15, 50]] });
  });
});

describe('the koncern’s target point a year later', () => {
  const both = (year: number, innovation: number, external: number) => [
    target('Kommunkoncernen', 'Innovation', year, innovation, 1),
    target('Kommunkoncernen', 'Extern nytta', year, external, 20),
  ];
  const view = mergeGroup(
    [
      handedIn('2022.xlsx', submissionWith(...both(2023, 5, 30), ...both(2025, 15, 50))),
      handedIn(
        '2023.xlsx',
        submissionWith(
          { kind: 'fact', key: 'year', value: 2023 },
          // Later it is set anew; nothing is said of the etappmål.
          ...both(2025, 25, 60),
        ),
      ),
    ],
    options,
  );
  const pointsIn = (year: number) =>
    targetPath(view.years, year).points.map((one) => [one.year, one.innovation, one.external]);

  it('[T1] holds until a later workbook sets another, and a later one says nothing of the year before', () => {
    expect(view.years.map(({ year }) => year)).toEqual([2022, 2023]);
    expect(pointsIn(2022)).toEqual([
      [2023, 5, 30],
      [2025, 15, 50],
    ]);
    expect(pointsIn(2023)).toEqual([
      [2023, 5, 30],
      [2025, 25, 60],
    ]);
    expect(targetRow(view.years, 2023, 'innovation', 2023)?.submission.year).toBe(2022);
    expect(targetRow(view.years, 2023, 'innovation', 2025)?.submission.year).toBe(2023);
  });
});

describe('an organisation’s own target point', () => {
  const koncern = [
    target('Kommunkoncernen', 'Innovation', 2025, 15, 1),
    target('Kommunkoncernen', 'Extern nytta', 2025, 50, 20),
  ];

  it('is its own where it has set one, else the koncern’s, else none', () => {
    const own = [
      target('Exempelförvaltningen', 'Innovation', 2025, 20, 4),
      target('Exempelförvaltningen', 'Extern nytta', 2025, 40, 30),
    ];
    const both = ownTarget(submissionWith(...koncern, ...own));
    expect(both?.whose).toBe('own');
    expect(both?.path.points.map(({ innovation, external }) => [innovation, external])).toEqual([[20, 40]]);
    expect(ownTarget(submissionWith(...koncern))?.whose).toBe('group');
    expect(ownTarget(submissionWith())).toBeNull();
  });
});
