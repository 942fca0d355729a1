import { describe, expect, it } from 'vitest';
import { handoutReport } from '../../report/index.ts';
import type { Change } from '../../rules/index.ts';
import type { CollateOptions } from '../collate.ts';
import { NO_DECISIONS } from '../decisions.ts';
import { type GroupView, mergeGroup } from '../group-view.ts';
import { asItIs, contract, extractOf, handedIn, submissionWith } from '../test-support.ts';
import { disclose, handoutEntry } from './disclose.ts';
import { releaseId } from './group-releases.ts';

const options: CollateOptions = {
  instrument: contract.instrument,
  register: null,
  decisions: NO_DECISIONS,
  includeNotReady: false,
  unpack: asItIs,
};

const organisation = (name: string, responses: number, ...changes: readonly Change[]) =>
  submissionWith(
    { kind: 'fact', key: 'organisation', value: name },
    { kind: 'fact', key: 'invited', value: responses },
    { kind: 'keep-rows', sheet: 'survey', count: responses },
    ...changes,
  );

const large = [organisation('A', 12), organisation('B', 11), organisation('C', 10)];
const small = organisation('Liten', 4);

function view(...submissions: readonly ReturnType<typeof organisation>[]): GroupView {
  return mergeGroup(
    submissions.map((one, at) => handedIn(`${at}.xlsx`, one)),
    options,
  );
}

const BY = { at: '2022-04-01T08:00:00Z', role: 'Samordnare' };

const print = (one: ReturnType<typeof organisation>) => extractOf(one).fingerprint;

describe('disclosure control', () => {
  it('shows everything when everybody has enough respondents', () => {
    const disclosure = disclose(view(...large), []);
    expect(disclosure.withheld).toEqual([]);
    expect(disclosure.isReleased(releaseId.organisation(print(large[0] ?? small), 'total'))).toBe(true);
  });

  it('[D1] [D2] [D3] never shows the small one; keeps it in the means, and leaves out another so that subtraction fails', () => {
    const whole = view(...large, small);
    const disclosure = disclose(whole, []);
    expect(whole.years[0]?.maturity.organisationMean.organisations).toBe(4);
    expect(disclosure.isReleased(releaseId.organisation(print(small), 'total'))).toBe(false);
    expect(disclosure.isReleased(releaseId.group(2022, 'total', 'organisationMean'))).toBe(true);
    // Of A (12), B (11) and C (10), C's result has the fewest behind it: the cheapest to leave out.
    const shown = large.map((one) => disclosure.isReleased(releaseId.organisation(print(one), 'total')));
    expect(shown).toEqual([true, true, false]);
  });

  it('[D2] holds across hand-outs: who came since yesterday is no difference of two totals', () => {
    const yesterday = disclose(view(...large), []);
    const log = [handoutEntry(yesterday, [], BY)];
    const today = disclose(view(...large, small), log);
    expect(today.isReleased(releaseId.group(2022, 'total', 'organisationMean'))).toBe(false);
    expect(today.isReleased(releaseId.group(2022, 'total', 'respondentMean'))).toBe(false);
  });

  it('[D1] guards a single node with few answers through its parent and siblings', () => {
    // Only three of A's twelve answer Infrastruktur; its factor and the sibling Styrning would give it away.
    const hidden = Array.from({ length: 9 }, (_, row) =>
      ['statement:P21', 'statement:P22'].map(
        (column): Change => ({ kind: 'set', sheet: 'survey', row, column, value: null }),
      ),
    ).flat();
    const odd = organisation('A', 12, ...hidden);
    const disclosure = disclose(view(odd, ...large.slice(1)), []);
    const shown = (node: string) => disclosure.isReleased(releaseId.organisation(print(odd), node));
    expect(shown('infrastructure')).toBe(false);
    expect(shown('technology')).toBe(true);
    expect(shown('governance')).toBe(false);
  });

  it('[D2] a response rate is withheld with the count behind it: it would tell it', () => {
    const whole = view(...large, small);
    const disclosure = disclose(whole, []);
    const [year] = handoutReport(whole, disclosure).years;
    // 12, 11, 10 and 4 answered, as many were invited: 37 of 37.
    expect(year?.responseRate).toEqual({ value: 100, answered: 37, invited: 37, organisations: 4, of: 4 });
    const own = new Map(year?.byOrganisation.map(({ name, responseRate }) => [name, responseRate]));
    expect(own.get('A')).toEqual({ value: 100, answered: 12, invited: 12 });
    expect(own.get('Liten')).toBeNull();
    // C's result is left out to protect the small one, and its rate with it.
    expect(own.get('C')).toBeNull();
  });

  it('[D2] protects a small one in the response rate also where the one left out of the means states no number of invited', () => {
    const silent = organisation('C', 10, { kind: 'fact', key: 'invited', value: null });
    const all = [large[0] ?? small, large[1] ?? small, silent];
    const whole = mergeGroup(
      [...all, small].map((one, at) => handedIn(`${at}.xlsx`, one)),
      { ...options, includeNotReady: true },
    );
    const disclosure = disclose(whole, []);
    expect(disclosure.isReleased(releaseId.group(2022, 'total', 'responseRate'))).toBe(true);
    // The rate speaks of A, B and the small one: with A's 12 and B's 11 shown, the small one's 4 would follow.
    const shown = all.map((one) => disclosure.isReleased(releaseId.organisation(print(one), 'total')));
    expect(shown).toEqual([true, false, true]);
  });

  it('[D2] withholds the koncern’s response rate where an earlier one, subtracted, would tell who came since', () => {
    const log = [handoutEntry(disclose(view(...large), []), [], BY)];
    const whole = view(...large, small);
    const today = disclose(whole, log);
    expect(today.withheld).toContain(releaseId.group(2022, 'total', 'responseRate'));
    expect(handoutReport(whole, today).years[0]?.responseRate).toBeNull();
  });

  it('goes through its log unchanged', () => {
    const entry = handoutEntry(disclose(view(...large, small), []), [], BY);
    expect(disclose(view(...large, small), [JSON.parse(JSON.stringify(entry))]).withheld).toEqual(
      disclose(view(...large, small), []).withheld,
    );
  });

  it('[D2] knows a number again when the rest of its workbook was changed', () => {
    // Yesterday C's result was left out to protect the small one, and B's was shown.
    const [a, b, c] = large;
    if (a === undefined || b === undefined || c === undefined) throw new Error('three');
    const yesterday = disclose(view(a, b, c, small), []);
    const isShown = (disclosure: typeof yesterday, one: typeof a): boolean =>
      disclosure.isReleased(releaseId.organisation(print(one), 'total'));
    expect([isShown(yesterday, b), isShown(yesterday, c)]).toEqual([true, false]);
    // Today B has fewer responses than C, whose answers are what they were; only its portfolio is new.
    const fewer = organisation('B', 9);
    const same = organisation('C', 10, {
      kind: 'set',
      sheet: 'portfolio',
      row: 0,
      column: 'budget',
      value: 4321,
    });
    expect(print(same)).not.toBe(print(c));
    expect(isShown(disclose(view(a, fewer, same, small), []), same)).toBe(true);
    // All yesterday, less A and B of yesterday and C of today, would be the small one's.
    const today = disclose(view(a, fewer, same, small), [handoutEntry(yesterday, [], BY)]);
    expect(isShown(today, same)).toBe(false);
  });

  it('[D2] still protects what few answered when more have answered since', () => {
    const [a, b, c] = large;
    if (a === undefined || b === undefined || c === undefined) throw new Error('three');
    const yesterday = disclose(view(a, b, c, small), []);
    const more = organisation('Liten', 12);
    const shown = (log: Parameters<typeof disclose>[1]): readonly boolean[] => {
      const today = disclose(view(a, b, c, more), log);
      return [a, b, c, more].map((one) => today.isReleased(releaseId.organisation(print(one), 'total')));
    };
    expect(shown([])).toEqual([true, true, true, true]);
    // All yesterday less A, B and C would be the four's; and C is all today less A, B and the twelve's.
    expect(shown([handoutEntry(yesterday, [], BY)])).toEqual([true, true, false, false]);
  });

  it('writes nothing in the log twice', () => {
    const first = handoutEntry(disclose(view(...large, small), []), [], BY);
    const again = disclose(view(...large, small), [first]);
    const second = handoutEntry(again, [first], BY);
    expect(first.equations.length).toBeGreaterThan(100);
    expect(first.protects.length).toBeGreaterThan(3);
    expect([second.equations, second.names, second.protects]).toEqual([[], [], []]);
    expect(again.released.length).toBe(disclose(view(...large, small), []).released.length);
  });
});
