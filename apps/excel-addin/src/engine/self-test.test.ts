import { gridFromRows } from '@nylage/core/grid';
import { ExcelFailure } from '@nylage/excel';
import type { CaseResult } from '@nylage/excel/self-test';
import { describe, expect, it } from 'vitest';
import { PaneEngine } from './pane-engine.ts';
import { SelfTest } from './self-test.ts';
import { FakeWorkbook } from './testing/fake-workbook.ts';

const now = () => new Date('2026-03-31T12:05:00Z');
const passed = (id: string): CaseResult => ({ id, outcome: { kind: 'passed' } });

describe('the self-test of the pane', () => {
  it('is one of its jobs, and shows each case as it comes', async () => {
    const engine = new PaneEngine(new FakeWorkbook(gridFromRows([])), { now });
    const seen: unknown[] = [];
    const selfTest = new SelfTest(engine, now, async ({ onResult, onProgress }) => {
      for (const [at, id] of ['a', 'b'].entries()) {
        onResult(passed(id));
        onProgress?.({ done: at + 1, all: 2 });
        seen.push([selfTest.store.get().results.length, engine.jobs.store.get()?.progress]);
      }
      return { leftBehind: 1, stopped: null };
    });
    await selfTest.start();
    expect(seen).toEqual([
      [1, { done: 1, all: 2 }],
      [2, { done: 2, all: 2 }],
    ]);
    expect(selfTest.store.get()).toEqual({
      kind: 'done',
      results: [passed('a'), passed('b')],
      leftBehind: 1,
      at: '2026-03-31T12:05:00.000Z',
    });
  });

  it('can be called off, keeps what it has seen by then, and begins anew', async () => {
    const engine = new PaneEngine(new FakeWorkbook(gridFromRows([])), { now });
    let round = 0;
    const selfTest = new SelfTest(engine, now, async ({ onResult, signal }) => {
      onResult(passed(`${round++}`));
      if (round === 1) engine.jobs.cancel();
      return { leftBehind: 0, stopped: signal?.aborted === true ? new ExcelFailure('cancelled') : null };
    });
    await selfTest.start();
    expect(selfTest.store.get()).toMatchObject({ kind: 'unfinished', results: [passed('0')] });
    expect(engine.store.get().trouble).not.toBeNull();
    await selfTest.start();
    expect(selfTest.store.get()).toMatchObject({ kind: 'done', results: [passed('1')] });
    expect(engine.store.get().trouble).toBeNull();
  });

  it('whose part cannot be fetched says so', async () => {
    const engine = new PaneEngine(new FakeWorkbook(gridFromRows([])), { now });
    const selfTest = new SelfTest(engine, now, () => Promise.reject(new ExcelFailure('missing-part')));
    await selfTest.start();
    expect(selfTest.store.get().kind).toBe('unfinished');
    expect(engine.store.get().trouble?.says.en).toContain('could not be fetched');
  });
});
