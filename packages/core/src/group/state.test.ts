import { describe, expect, it } from 'vitest';
import { mergeReport } from '../report/index.ts';
import { NO_DECISIONS } from './decisions.ts';
import { mergeGroup } from './group-view.ts';
import { registerSchema } from './register.ts';
import { type GroupState, readGroupState, readGroupStateInSteps, writeGroupState } from './state.ts';
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
  dueOn: null,
  handoutSettings: null,
};

describe('the koncern’s state', () => {
  it('restores the whole view', () => {
    const read = readGroupState(writeGroupState(state, asItIs), asItIs);
    if (!read.ok) throw new Error(read.issue);
    const report = (one: GroupState) =>
      mergeReport(mergeGroup(one.outcomes, { ...one, unpack: asItIs }), () => []);
    expect(report(read.state)).toEqual(report(state));
  });

  it('keeps every field, none of them as it is when nothing has been set', () => {
    const first = mergeGroup(outcomes, { ...state, unpack: asItIs }).submissions[0]?.fingerprint ?? '';
    // One line for each field: a new one that is not kept does not compile here, or comes back as nothing.
    const all: Required<GroupState> = {
      instrument: { ...contract.instrument, version: '7' },
      register: registerSchema.parse({
        schemaVersion: 1,
        organisations: [{ id: 'b', name: 'B', type: 'company' }],
      }),
      decisions: {
        schemaVersion: 2,
        decisions: [
          {
            rule: 'organisation-hands-in-once',
            year: 2022,
            subject: 'claim:b:exempel',
            evidence: [first],
            sides: [],
            choice: first,
            value: null,
            role: 'Samordnare',
            at: '2022-04-01T08:00:00Z',
            reason: 'Enligt samtal',
            undone: null,
          },
        ],
      },
      includeNotReady: true,
      outcomes,
      handouts: [
        {
          at: '2022-05-01T08:00:00Z',
          role: 'Samordnare',
          names: [first],
          equations: [[[0, 1]]],
          withheld: [first],
          protects: [first],
        },
      ],
      dueOn: '2022-03-31',
      handoutSettings: {
        schemaVersion: 1,
        openData: null,
        stratsys: {
          encoding: 'windows-1252',
          separator: ',',
          decimalSign: '.',
          decimals: 2,
          header: false,
          columns: [{ header: 'Enhet', content: 'unit' }],
          period: '{year}-12',
          group: 'GBG',
          indicators: { 'maturity:total': 'DM01' },
        },
      },
    };
    const read = readGroupState(writeGroupState(all, asItIs), asItIs);
    if (!read.ok) throw new Error(read.issue);
    for (const key of Object.keys(all) as (keyof GroupState)[]) {
      if (key === 'outcomes')
        expect(read.state.outcomes.map(({ file }) => file)).toEqual(['a.xlsx', 'b.xlsx', 'c.xlsx']);
      else expect(read.state[key], key).toEqual(all[key]);
    }
  });

  it('opens one that was written before there was a last day, or settings of what is handed out', () => {
    const [head = '', ...files] = writeGroupState({ ...state, dueOn: '2022-03-31' }, asItIs);
    const { dueOn: _, ...older } = JSON.parse(head);
    expect(readGroupState([JSON.stringify(older), ...files], asItIs)).toMatchObject({
      ok: true,
      state: { dueOn: null, handoutSettings: null },
    });
  });

  it('[K3] is the same text for any order and repetition of the files', () => {
    const texts = (one: GroupState) => [...writeGroupState(one, asItIs)];
    expect(texts({ ...state, outcomes: [...outcomes].reverse() })).toEqual(texts(state));
    expect(texts({ ...state, outcomes: [...outcomes, ...outcomes] })).toEqual(texts(state));
  });

  it('is refused with the place when somebody has changed it beyond the contract', () => {
    const broken = [...writeGroupState(state, asItIs)].map((text) =>
      text.replace('"nylage-utdrag"', '"annat"'),
    );
    expect(readGroupState(broken, asItIs)).toMatchObject({ ok: false });
    const other = JSON.stringify({ schemaVersion: 5 });
    expect(readGroupState([other], asItIs)).toMatchObject({
      ok: false,
      issue: expect.stringContaining('kind'),
    });
    for (const no of [[], ['{}'], ['inte JSON'], [...writeGroupState(state, asItIs)].slice(0, -1)])
      expect(readGroupState(no, asItIs)).toMatchObject({ ok: false });
  });

  it('opens one that was written as one text', () => {
    const [head = '', ...files] = writeGroupState(state, asItIs);
    const { files: _, ...rest } = JSON.parse(head);
    const whole = { ...rest, schemaVersion: 4, outcomes: files.map((text) => JSON.parse(text)) };
    const read = readGroupState([JSON.stringify(whole)], asItIs);
    expect(read.ok && read.state.outcomes.map(({ file }) => file)).toEqual(['a.xlsx', 'b.xlsx', 'c.xlsx']);
  });

  it('is written and read a file at a time, and tells how far it has come', () => {
    const long = 'a.xlsx b.xlsx c.xlsx'.split(' ');
    const texts = [...writeGroupState(state, asItIs)];
    expect(texts.slice(1).map((text) => JSON.parse(text).file)).toEqual(long);
    expect([...readGroupStateInSteps(texts, asItIs)]).toEqual(
      long.map((_, at) => ({ done: at + 1, all: long.length })),
    );
  });
});
