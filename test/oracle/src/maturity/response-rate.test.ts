import { describe, expect, it } from 'vitest';
import { mergeWorkbooks } from '../merge-workbooks.ts';
import { scoreWorkbook } from '../score-workbook.ts';
import { instrument, respondents, workbook } from '../test-support.ts';

describe('the response rate', () => {
  it('[S13] counts those with an answer on the scale, of those invited', () => {
    // Three rows with a number: one answered, one only Vet ej, one nothing. 1 of 4 is 25 %.
    const rows = respondents({ s1: 3 }, { s1: 'dontKnow' }, {});
    expect(scoreWorkbook(instrument, workbook({ respondents: rows, invited: 4 })).responseRate).toEqual({
      value: 25,
      answered: 1,
      invited: 4,
    });
    expect(scoreWorkbook(instrument, workbook({ respondents: rows, invited: null })).responseRate).toBeNull();
    expect(scoreWorkbook(instrument, workbook({ respondents: rows, invited: 0 })).responseRate).toBeNull();
  });

  it('[S13] is more than a hundred where more answered than were invited', () => {
    const rows = respondents({ s1: 3 }, { s1: 4 }, { s2: 0 });
    expect(scoreWorkbook(instrument, workbook({ respondents: rows, invited: 2 })).responseRate?.value).toBe(
      150,
    );
  });

  it('[K11] adds up both numbers before it divides, over those who state both', () => {
    // 1 of 2 and 2 of 8: 3 of 10 is 30 %, while the mean of 50 and 25 would be 37,5.
    const merged = mergeWorkbooks(
      instrument,
      [
        workbook({ organisation: 'a', respondents: respondents({ s1: 3 }), invited: 2 }),
        workbook({ organisation: 'b', respondents: respondents({ s1: 3 }, { s1: 1 }), invited: 8 }),
        workbook({ organisation: 'c', respondents: respondents({ s1: 3 }), invited: null }),
        workbook({ organisation: 'd', invited: 9 }),
      ],
      { expected: null },
    );
    expect(merged.maturity.responseRate).toEqual({
      value: 30,
      answered: 3,
      invited: 10,
      organisations: 2,
      of: 3,
    });
  });
});
