import { exampleInstrument } from '@nylage/core/instrument';
import { buildExample, type Change, example } from '@nylage/core/rules';
import { workbookContract } from '@nylage/core/workbook';
import { modelFromGrid, openInHost, workbookState } from '@nylage/excel/testing';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { SHOWN_AFTER } from './jobs.ts';
import { PaneEngine } from './pane-engine.ts';

/** Milliseconds that Excel takes for each round trip. */
const LATENCY = 200;
const FIXES = 500;

const changes = Array.from(
  { length: FIXES },
  (_, at): Change => ({
    kind: 'copy-row',
    sheet: 'portfolio',
    row: 0,
    values: { id: `PROV-${at}`, name: `Initiativ ${at}`, budget: `${at + 1} 250,5` },
  }),
);
const grid = buildExample(example('prov', ...changes), workbookContract(exampleInstrument));

// What the adapter fetches when it is first needed comes in real time: here, once.
beforeAll(async () => {
  const { workbook } = openInHost(modelFromGrid(grid));
  await workbook.removeOurs();
  const engine = new PaneEngine(workbook, { now: () => new Date() });
  await engine.check();
  await engine.writeResults('sv');
  await engine.close();
});

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

/** The pane over an Excel through Microsoft's own client, with a workbook that has been checked. */
async function openPane() {
  const { host, workbook } = openInHost(modelFromGrid(grid));
  const engine = new PaneEngine(workbook, { now: () => new Date(2026, 2, 31, 14, 5) });
  const done = async (work: Promise<unknown>): Promise<unknown> => {
    await vi.runAllTimersAsync();
    return await work;
  };
  expect(await done(engine.check())).toBe(true);
  return { host, engine, done };
}

type Pane = Awaited<ReturnType<typeof openPane>>;

/** Problems of the engine that can be fixed. */
function fixable({ engine }: Pane): readonly string[] {
  const { check } = engine.store.get();
  if (check.kind !== 'checked') throw new Error(`the check is ${check.kind}`);
  return check.item.problems.filter(({ rule }) => rule === 'number-is-not-text').map(({ id }) => id);
}

interface LongAction {
  readonly name: string;
  /** What must have been done before. */
  readonly before?: (pane: Pane) => Promise<unknown>;
  readonly act: (pane: Pane) => Promise<boolean>;
  /**
   * What the button *Avbryt*, pressed as soon as it is there, comes to: `stops` at once, the workbook as it was;
   * `finishes`, since writing has begun and would be left half done; `stays`, since all is written and only the
   * reading after it stops.
   */
  readonly cancelled: 'stops' | 'finishes' | 'stays';
}

const ACTIONS: readonly LongAction[] = [
  { name: 'check again', act: ({ engine }) => engine.check(), cancelled: 'stops' },
  { name: 'fix one', act: (pane) => pane.engine.fix(fixable(pane).slice(0, 1)), cancelled: 'stays' },
  { name: `fix ${FIXES}`, act: (pane) => pane.engine.fix(fixable(pane)), cancelled: 'stays' },
  {
    name: 'take a fix back',
    before: (pane) => pane.engine.fix(fixable(pane)),
    act: ({ engine }) => engine.undo(engine.store.get().fixes[0]?.fix.id ?? ''),
    cancelled: 'stays',
  },
  { name: 'write the results', act: ({ engine }) => engine.writeResults('sv'), cancelled: 'finishes' },
  { name: 'mark the cells', act: ({ engine }) => engine.setMarks(true), cancelled: 'finishes' },
  {
    name: 'take the marks away',
    before: ({ engine }) => engine.setMarks(true),
    act: ({ engine }) => engine.setMarks(false),
    cancelled: 'finishes',
  },
  {
    name: 'remove all that is ours',
    before: ({ engine }) => engine.writeResults('sv'),
    act: ({ engine }) => engine.removeOurs(),
    cancelled: 'finishes',
  },
  {
    name: 'write the approval',
    act: ({ engine }) => engine.approve({ role: 'Chef', date: '2026-03-31', markDone: true }),
    cancelled: 'stays',
  },
];

describe(`with ${LATENCY} ms for each round trip`, () => {
  it.each(ACTIONS)('$name shows that it is at work after 400 ms, and how far it has come', async (action) => {
    const pane = await openPane();
    if (action.before !== undefined) await pane.done(action.before(pane));
    pane.host.faults.latency = LATENCY;
    const work = action.act(pane);
    const { store } = pane.engine.jobs;
    await vi.advanceTimersByTimeAsync(SHOWN_AFTER - 1);
    expect(store.get()?.shown).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(store.get()).toMatchObject({ shown: true, stopping: false });
    expect(store.get()?.progress?.done).toBeGreaterThan(0);
    expect(await pane.done(work)).toBe(true);
    expect(store.get()).toBeNull();
  });

  it.each(ACTIONS)('$name can be called off as soon as that is offered', async (action) => {
    const pane = await openPane();
    if (action.before !== undefined) await pane.done(action.before(pane));
    const { engine, host } = pane;
    const before = workbookState(host.workbook);
    host.faults.latency = LATENCY;
    const work = action.act(pane);
    await vi.advanceTimersByTimeAsync(SHOWN_AFTER + 10);
    engine.jobs.cancel();
    if (action.cancelled === 'finishes') {
      expect(engine.jobs.store.get()?.stopping).toBe(true);
      expect(await pane.done(work)).toBe(true);
      expect(engine.store.get().trouble).toBeNull();
      expect(workbookState(host.workbook)).not.toEqual(before);
      return;
    }
    // At once: Excel is not waited for.
    await vi.advanceTimersByTimeAsync(0);
    expect(engine.jobs.store.get()).toBeNull();
    expect(await work).toBe(action.cancelled === 'stays');
    const { trouble, done, check } = engine.store.get();
    if (action.cancelled === 'stops') {
      expect(trouble?.says.en).toBe('Cancelled. Nothing has changed.');
      expect(workbookState(host.workbook)).toEqual(before);
      return;
    }
    expect(trouble).toBeNull();
    expect(done).not.toBeNull();
    expect(check).toMatchObject({ isStale: true });
    expect(workbookState(host.workbook)).not.toEqual(before);
    // What was not read then is read with the next change.
    host.user.type('Portfölj', 'B2', 'Ett annat namn');
    await vi.runAllTimersAsync();
    expect(engine.store.get().check).toMatchObject({ isStale: false });
  });

  it.each(ACTIONS)('$name called off before it writes leaves the workbook as it was', async (action) => {
    const pane = await openPane();
    if (action.before !== undefined) await pane.done(action.before(pane));
    const { engine, host } = pane;
    const before = workbookState(host.workbook);
    host.faults.latency = LATENCY;
    const work = action.act(pane);
    await vi.advanceTimersByTimeAsync(LATENCY / 2);
    engine.jobs.cancel();
    await vi.advanceTimersByTimeAsync(0);
    expect(await work).toBe(false);
    expect(engine.store.get().trouble?.says.en).toBe('Cancelled. Nothing has changed.');
    await vi.runAllTimersAsync();
    expect(workbookState(host.workbook)).toEqual(before);
  });
});

describe('a fix after which the workbook cannot be read', () => {
  it('says that it is written, and can be taken back', async () => {
    const pane = await openPane();
    const { engine, host } = pane;
    host.faults.latency = LATENCY;
    const work = engine.fix(fixable(pane).slice(0, 1));
    await vi.advanceTimersByTimeAsync(2 * LATENCY + 10);
    host.faults.disconnected = true;
    await pane.done(work);
    expect(engine.store.get().trouble?.says.en).toBe(
      'It is written, but the workbook could not be read afterwards. Press Check again.',
    );
    expect(engine.store.get().fixes).toHaveLength(1);
    expect(engine.store.get().check).toMatchObject({ isStale: true });
  });
});
