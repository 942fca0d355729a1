import { describe, expect, it, vi } from 'vitest';
import type { CollatedSubmission } from '../group/index.ts';
import { goteborg2022 } from '../plan/index.ts';
import { followedIn, followPlan } from './follow-up.ts';
import { sharedDataSets } from './measures/data-set-measures.ts';
import { type FollowedRow, type FollowedRows, PlanFacts, RowsInTurn } from './plan-facts.ts';
import { viewOf, workbook } from './test-support.ts';

const names = ['Exempelförvaltningen', 'Provbolaget', 'Testnämnden'];

describe('what the plan’s follow-up reads', () => {
  it('is unpacked once for each workbook, a step each, and not once more by the follow-up', () => {
    const view = viewOf(names.map((name) => workbook(name)));
    const asked: string[] = [];
    const counted = followedIn(view, 2022).map(
      (one): CollatedSubmission => ({
        ...one,
        tables: (wanted) => {
          asked.push(one.organisation);
          return one.tables(wanted);
        },
      }),
    );
    const years = view.years.map((year) => ({ ...year, counted, otherInstrument: [] }));
    const facts = new PlanFacts();
    const steps = facts.read(counted);
    for (const at of counted.keys()) {
      expect(asked).toHaveLength(at);
      steps.next();
    }
    const again = followPlan({ ...view, years }, goteborg2022, 2022, facts);
    expect(asked).toHaveLength(names.length);
    expect(again?.goalAreas).toMatchObject(
      followPlan(view, goteborg2022, 2022, new PlanFacts())?.goalAreas.map(({ counts }) => ({ counts })) ??
        [],
    );
  });

  it('is asked once for what is counted of the same rows', () => {
    const submissions = followedIn(viewOf([workbook('Provbolaget')]), 2022);
    const asked: string[] = [];
    const facts = new PlanFacts();
    const rows = facts.rows.bind(facts);
    facts.rows = (whose, key, column) => {
      asked.push(`${key} ${column}`);
      return rows(whose, key, column);
    };
    const inTurn = new RowsInTurn(facts);
    const first = inTurn.rows(submissions, 'cases', 'id');
    expect(inTurn.rows(submissions, 'cases', 'id')).toBe(first);
    inTurn.rows(submissions, 'dataSets', 'id');
    inTurn.rows(submissions, 'dataSets', 'callsPerYear');
    expect(inTurn.rows(submissions, 'cases', 'id')).toEqual(first);
    expect(asked).toEqual(['cases id', 'dataSets id', 'dataSets callsPerYear', 'cases id']);
  });

  it('is not searched once more for each data set that several have', () => {
    const [submission] = followedIn(viewOf([workbook('Provbolaget')]), 2022);
    if (submission === undefined) throw new Error('nobody counts');
    const count = 300;
    const value = (at: number): FollowedRow<'dataSets'> => ({
      id: `D${at}`,
      name: null,
      role: 'ownsAndShares',
      sharedWith: ['Testnämnden'],
      callsPerYear: null,
    });
    const rows = Array.from({ length: count }, (_, at) => ({ submission, cell: null, value: value(at) }));
    const facts = { rows: () => rows } as unknown as FollowedRows;
    let looked = 0;
    const includes = Array.prototype.includes;
    const spy = vi.spyOn(Array.prototype, 'includes').mockImplementation(function (
      this: unknown[],
      ...found
    ) {
      looked += this.length;
      return includes.apply(this, found);
    });
    try {
      expect(sharedDataSets([submission], facts)?.terms.map((one) => one.value)).toEqual(rows.map(() => 1));
    } finally {
      spy.mockRestore();
    }
    expect(looked).toBeLessThan(count * 4);
  });
});
