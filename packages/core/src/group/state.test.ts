import { describe, expect, it } from 'vitest';
import { mergeReport } from '../report/index.ts';
import { NO_DECISIONS } from './decisions.ts';
import { mergeGroup } from './group-view.ts';
import { type GroupState, readGroupState, writeGroupState } from './state.ts';
import { asItIs, contract, handedIn, submissionWith } from './test-support.ts';

const outcomes = [
  handedIn('b.xlsx', submissionWith({ kind: 'fact', key: 'organisation', value: 'B' })),
  handedIn(
    'a.xlsx',
    submissionWith(
      { kind: 'keep-rows', sheet: 'survey', count: 7 },
      { kind: 'fact', key: 'invited', value: 8 },
    ),
  ),
  { ok: false as const, file: 'c.xlsx', bytes: 'cc', reason: 'trasig' },
];

const state: GroupState = {
  instrument: contract.instrument,
  register: null,
  decisions: NO_DECISIONS,
  includeNotReady: false,
  outcomes,
  handouts: [],
};

describe('the koncern’s state', () => {
  it('restores the whole view', () => {
    const read = readGroupState(JSON.parse(writeGroupState(state, asItIs)), asItIs);
    if (!read.ok) throw new Error(read.issue);
    const report = (one: GroupState) =>
      mergeReport(mergeGroup(one.outcomes, { ...one, unpack: asItIs }), () => []);
    expect(report(read.state)).toEqual(report(state));
  });

  it('[K3] is the same text for any order and repetition of the files', () => {
    expect(writeGroupState({ ...state, outcomes: [...outcomes].reverse() }, asItIs)).toBe(
      writeGroupState(state, asItIs),
    );
    expect(writeGroupState({ ...state, outcomes: [...outcomes, ...outcomes] }, asItIs)).toBe(
      writeGroupState(state, asItIs),
    );
  });

  it('is refused with the place when somebody has changed it beyond the contract', () => {
    const broken = writeGroupState(state, asItIs).replace('"nylage-utdrag"', '"annat"');
    expect(readGroupState(JSON.parse(broken), asItIs)).toMatchObject({ ok: false });
    expect(readGroupState({}, asItIs)).toMatchObject({ ok: false, issue: expect.stringContaining('kind') });
  });
});
