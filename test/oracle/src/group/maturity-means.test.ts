import { describe, expect, it } from 'vitest';
import { mergeWorkbooks } from '../merge-workbooks.ts';
import { instrument, nodeIn, respondents, workbook } from '../test-support.ts';

const merge = (...workbooks: Parameters<typeof mergeWorkbooks>[1]) => {
  return mergeWorkbooks(instrument, workbooks, { expected: null }).maturity;
};

// A, three respondents: d1 2 → 40, d2 3 → 60, total 50. B, one respondent: d1 4 → 80, no d2, total 80.
const a = workbook({
  organisation: 'a',
  respondents: respondents({ s1: 2, s5: 3 }, { s1: 2, s5: 3 }, { s1: 2, s5: 3 }),
});
const b = workbook({ organisation: 'b', respondents: respondents({ s1: 4 }) });

describe('koncern maturity', () => {
  it('[K2] every organisation weighs the same, and no node is recomputed from the koncern’s children', () => {
    // Total (50 + 80)/2 = 65, not ((40 + 80)/2 + 60)/2 = 60.
    const { organisationMean } = merge(a, b);
    expect(organisationMean).toMatchObject({ id: 'total', value: 65, organisations: 2, n: 4 });
    expect(nodeIn(organisationMean, 'd1')).toMatchObject({ value: 60, organisations: 2, n: 4 });
    expect(nodeIn(organisationMean, 'd2')).toMatchObject({ value: 60, organisations: 1, n: 3 });
    expect(nodeIn(organisationMean, 'f2')).toMatchObject({ value: null, organisations: 0, n: 0 });
  });

  it('[K2] every respondent weighs the same', () => {
    // Total (3·50 + 1·80)/4 = 57.5. d1 (3·40 + 1·80)/4 = 50. d2 60.
    const { respondentMean } = merge(a, b);
    expect(respondentMean).toMatchObject({ value: 57.5, organisations: 2, n: 4 });
    expect(nodeIn(respondentMean, 'd1').value).toBe(50);
    expect(nodeIn(respondentMean, 'd2').value).toBe(60);
  });

  it('[K2] an organisation with a value but no n is in the one mean and not in the other', () => {
    const delivered = [{ level: 'total', id: 'total', value: 20, n: 0, sd: null } as const];
    const means = merge(b, workbook({ organisation: 'c', delivered }));
    expect(means.organisationMean).toMatchObject({ value: 50, organisations: 2, n: 1 });
    expect(means.respondentMean).toMatchObject({ value: 80, organisations: 1, n: 1 });
  });

  it('[K1] a workbook on another instrument is not averaged', () => {
    const means = merge(
      a,
      b,
      workbook({ organisation: 'c', instrument: 'other', respondents: respondents({ s1: 0 }) }),
    );
    expect(means).toEqual(merge(a, b));
  });

  it('[K3] the order of the workbooks changes nothing', () => {
    expect(merge(b, a)).toEqual(merge(a, b));
  });

  it('has every node without workbooks, all without value', () => {
    expect(merge().organisationMean).toMatchObject({ value: null, organisations: 0, n: 0 });
    expect(nodeIn(merge().respondentMean, 's6')).toMatchObject({ value: null, children: [] });
  });

  it('refuses two workbooks of one organisation, and two years', () => {
    expect(() => merge(a, a)).toThrow('two workbooks of one organisation');
    expect(() => merge(a, { ...b, year: 2025 })).toThrow('more than one year');
  });
});
