import { describe, expect, it } from 'vitest';
import { exampleInstrument } from '../../instrument/index.ts';
import { goteborg2022 } from '../goteborg-2022.ts';
import { goteborg2022Text } from '../plan-text.ts';
import { type PlanUnderReview, reviewPlan } from './review-plan.ts';

const reviewed: PlanUnderReview = {
  plan: goteborg2022,
  said: goteborg2022Text,
  instrument: exampleInstrument,
};
const ids = (changed: Partial<PlanUnderReview> = {}) =>
  reviewPlan({ ...reviewed, ...changed }).map(({ id }) => id);

/** The facts of the plan that a review must find, one by one; each line of them has its id here. */
const MUST_BE_FOUND = [
  'indicators-have-targets',
  'survey-targets-have-their-own-scale',
  'every-factor-has-an-indicator:users',
  'what-is-aimed-at-is-measured:M2',
  'measure-counts-what-it-says:P4',
  'measure-counts-what-it-says:P1',
  'figure-is-there:M2-3',
  'cross-reference-is-right:A12',
  'shared-action-refers-to-all-its-places:A09',
  'goals-are-counted-alike',
  'one-thing-has-one-name:insats',
  'one-thing-has-one-name:målområde',
  'actions-can-be-followed-up',
  'names-are-spelt-alike:DiMiOS',
  'one-name-means-one-thing:users',
  'axes-are-independent:intern nytta',
  'terms-are-explained:transparens',
  'terms-are-explained:datamängd',
  'terms-are-explained:nyckeltal för framdrift',
  'terms-are-explained:kunskapsarena',
];

describe('Plangranskning – att komplettera', () => {
  it('finds all that the plan lacks, in both languages, each with what to do and whose need it is', () => {
    expect(ids()).toEqual(MUST_BE_FOUND);
    for (const { id, found, todo, source } of reviewPlan(reviewed)) {
      for (const said of [found.sv, found.en, todo.sv, todo.en]) {
        expect(said, id).toMatch(/\S/);
        expect(said, id).not.toMatch(/undefined|null|NaN/);
      }
      expect(source.length, id).toBeGreaterThan(0);
    }
  });

  it('counts indicators for each factor', () => {
    const [remark] = reviewPlan(reviewed).filter(({ id }) => id.startsWith('every-factor'));
    expect(remark?.found.sv).toBe(
      'Faktorn Användare har ingen indikator (Balansering 4, Innovation 4, Effektivitet 1, Teknik 2, Organisation 1).',
    );
  });

  it('puts the office’s reason beside what it speaks of', () => {
    expect(
      reviewPlan(reviewed)
        .filter(({ answer }) => answer !== null)
        .map(({ id }) => id),
    ).toEqual(['indicators-have-targets', 'actions-can-be-followed-up']);
  });

  it('finds no more what has been completed', () => {
    const withTargets = {
      ...goteborg2022,
      indicators: goteborg2022.indicators.map((one, at) => ({ ...one, target: at === 0 ? null : 50 })),
    };
    expect(reviewPlan({ ...reviewed, plan: withTargets })[0]?.found.sv).toBe(
      '1 av 12 indikatorer saknar målvärde.',
    );
    const listed = {
      ...goteborg2022,
      actions: goteborg2022.actions.map((one) =>
        one.id === 'A12' ? { ...one, listedUnder: [...one.listedUnder, 'M4.4'] } : one,
      ),
    };
    expect(ids({ plan: listed })).not.toContain('cross-reference-is-right:A12');
    const led = {
      ...goteborg2022,
      actions: goteborg2022.actions.map((one, at) => (at === 0 ? { ...one, leadBy: 'Annan' } : one)),
    };
    expect(ids({ plan: led })).not.toContain('actions-can-be-followed-up');
    const said = { ...goteborg2022Text, overallGoalsSaid: 3, undefinedTerms: [], spellings: [] };
    expect(ids({ said }).filter((id) => /^(goals|terms|names)/.test(id))).toEqual([]);
  });
});
