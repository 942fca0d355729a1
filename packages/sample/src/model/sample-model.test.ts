import { gridFromRows } from '@nylage/core/grid';
import { exampleInstrument } from '@nylage/core/instrument';
import { goteborg2022 } from '@nylage/core/plan';
import { checkSubmission } from '@nylage/core/rules';
import { readSubmission, workbookContract } from '@nylage/core/workbook';
import { describe, expect, it } from 'vitest';
import { plainSheets } from '../cells/plain-sheets.ts';
import { toCells } from '../cells/to-cells.ts';
import { sampleModel } from './sample-model.ts';

const contract = workbookContract(exampleInstrument);
const model = sampleModel({ organisations: 62, seed: 20220315, years: 2 });
const newest = model.workbooks.filter(({ year }) => year === 2023);

function problemsOf(sample: typeof model) {
  const context = { plan: goteborg2022, organisations: sample.register.organisations };
  return sample.workbooks.flatMap((workbook) => {
    const grid = gridFromRows(plainSheets(toCells(workbook, contract), contract));
    const { problems } = checkSubmission(readSubmission(grid, contract), context);
    return problems.map((problem) => ({ ...problem, organisation: workbook.organisation.id }));
  });
}

describe('a sample without faults', () => {
  it('is ready everywhere, and little is said about it', { timeout: 60_000 }, () => {
    for (const sample of [model, sampleModel({ organisations: 20, seed: 1, years: 3 })]) {
      const problems = problemsOf(sample);
      expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
      const spokenOf = new Set(problems.map(({ organisation }) => organisation));
      expect(spokenOf.size).toBeLessThan(sample.register.organisations.length / 6);
    }
  });

  it('is the same for the same seed, and another for another', () => {
    expect(sampleModel({ organisations: 62, seed: 20220315, years: 2 })).toEqual(model);
    expect(sampleModel({ organisations: 62, seed: 20220316, years: 2 })).not.toEqual(model);
  });

  it('gives each organisation the same figures in a smaller set', () => {
    const one = (organisations: number) => sampleModel({ organisations, seed: 5 }).workbooks[3];
    expect(one(40)?.tables.systems).toEqual(one(62)?.tables.systems);
  });

  it('has targets of the whole city for some indicators, for a year of its own and for one to come', () => {
    const rows = newest
      .flatMap(({ tables }) => tables.targets ?? [])
      .filter(({ concerns }) => concerns === 'Kommunkoncernen');
    const ofIndicators = goteborg2022.indicators.flatMap(({ title }) => {
      const years = rows.filter(({ measure }) => measure === title.sv).map(({ year }) => year);
      return years.length === 0 ? [] : [years];
    });
    // Each argument says that it is made up.
    for (const { argument } of rows) expect(argument).toMatch(/^Påhittat mål/);
    expect(ofIndicators).toEqual([[2023, 2025], [2025], [2023, 2025], [2025], [2025]]);
  });

  it('has a year that grows out of the one before', () => {
    const levels = (year: number) =>
      model.workbooks
        .filter((workbook) => workbook.year === year && workbook.respondents.length >= 5)
        .map(({ organisation, respondents }) => {
          const grades = respondents.flatMap(({ answers }) =>
            [...answers.values()].filter((answer) => typeof answer === 'number'),
          );
          return { id: organisation.id, mean: grades.reduce((a, b) => a + b, 0) / grades.length };
        });
    const before = new Map(levels(2022).map(({ id, mean }) => [id, mean]));
    const pairs = levels(2023).flatMap(({ id, mean }) => {
      const earlier = before.get(id);
      return earlier === undefined ? [] : [[earlier, mean] as const];
    });
    expect(pairs.length).toBeGreaterThan(40);
    expect(correlation(pairs)).toBeGreaterThan(0.7);
    const ids = (year: number) =>
      new Set(
        model.workbooks
          .filter((workbook) => workbook.year === year)
          .flatMap(({ organisation, tables }) =>
            (tables.portfolio ?? []).map((one) => `${organisation.id} ${one.id} ${one.name}`),
          ),
      );
    const later = ids(2023);
    expect([...ids(2022)].filter((id) => later.has(id)).length).toBeGreaterThan(400);
  });

  it('has every kind of organisation', () => {
    const count = (holds: (workbook: (typeof newest)[number]) => boolean) => newest.filter(holds).length;
    expect(count(({ organisation }) => organisation.type === 'department')).toBe(25);
    expect(count(({ respondents }) => respondents.length > 0 && respondents.length < 5)).toBe(3);
    expect(count(({ results, instrument }) => results.length > 0 && instrument === 'exempel')).toBe(5);
    expect(count(({ instrument }) => instrument !== 'exempel')).toBe(1);
    expect(new Set(newest.map(({ about }) => about.weight)).size).toBe(4);
    expect(new Set(newest.map(({ about }) => about.portfolioScope)).size).toBe(3);
    const sizes = newest.flatMap(({ tables }) => tables.portfolio?.length ?? []);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(5);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(45);
    expect(Math.max(...sizes)).toBeGreaterThan(25);
  });

  it('has shared initiatives with one leader each, and data sets that both sides list', () => {
    const shared = new Map<string, string[]>();
    for (const { tables } of newest) {
      for (const { sharedId, ownership } of tables.portfolio ?? []) {
        if (sharedId !== null) shared.set(sharedId, [...(shared.get(sharedId) ?? []), ownership ?? '']);
      }
    }
    expect(shared.size).toBeGreaterThan(5);
    for (const roles of shared.values()) {
      expect(roles.filter((role) => role === 'leads')).toHaveLength(1);
      expect(roles.length).toBeGreaterThan(2);
    }
    const rows = newest.flatMap(({ organisation, tables }) =>
      (tables.dataSets ?? []).map((row) => ({ ...row, of: organisation.name })),
    );
    const given = rows.flatMap(({ of, name, sharedWith }) =>
      (sharedWith ?? []).map((to) => `${name}: ${of} → ${to}`),
    );
    const taken = rows.flatMap(({ of, name, fetchedFrom }) =>
      (fetchedFrom ?? []).map((from) => `${name}: ${from} → ${of}`),
    );
    expect(given.length).toBeGreaterThan(10);
    expect(given.toSorted()).toEqual(taken.toSorted());
  });

  it('says that it is made up', () => {
    expect(model.register.notice).toMatch(/påhittade/);
    for (const { about } of newest) expect(about.ownPlan).toMatch(/^Påhittad/);
  });
});

function correlation(pairs: readonly (readonly [number, number])[]): number {
  const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;
  const x = mean(pairs.map(([a]) => a));
  const y = mean(pairs.map(([, b]) => b));
  const together = mean(pairs.map(([a, b]) => (a - x) * (b - y)));
  const apart = mean(pairs.map(([a]) => (a - x) ** 2)) * mean(pairs.map(([, b]) => (b - y) ** 2));
  return together / Math.sqrt(apart);
}
