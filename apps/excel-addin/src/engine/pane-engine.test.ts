import { gridFromRows, parseA1 } from '@nylage/core/grid';
import { exampleInstrument } from '@nylage/core/instrument';
import { buildExample, type Change, type Edit, example } from '@nylage/core/rules';
import { workbookContract } from '@nylage/core/workbook';
import { type AppliedFix, ExcelFailure, type WorkbookChange } from '@nylage/excel';
import { nodeInflate } from '@nylage/xlsx/inflate-node';
import { readWorkbook } from '@nylage/xlsx/read';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { GATHER, TRY_AGAIN } from './follower.ts';
import { SHOWN_AFTER, STUCK_AFTER } from './jobs.ts';
import { PaneEngine } from './pane-engine.ts';
import type { CheckedState } from './pane-state.ts';
import { FakeWorkbook } from './testing/fake-workbook.ts';

const contract = workbookContract(exampleInstrument);
const AT = new Date(2026, 2, 31, 14, 5);

function opened(...changes: readonly Change[]) {
  const workbook = new FakeWorkbook(buildExample(example('prov', ...changes), contract));
  return { workbook, engine: new PaneEngine(workbook, { now: () => AT }) };
}

/** Budget of the first initiatives as text: two problems that can be fixed. */
const textBudgets: readonly Change[] = [
  { kind: 'set', sheet: 'portfolio', row: 0, column: 'budget', value: '1 250,5' },
  { kind: 'set', sheet: 'portfolio', row: 1, column: 'budget', value: '900,5' },
];

function checked(engine: PaneEngine): CheckedState {
  const { check } = engine.store.get();
  if (check.kind !== 'checked') throw new Error(`the check is ${check.kind}`);
  return check;
}

function budgets(engine: PaneEngine) {
  return checked(engine).item.problems.filter(({ rule }) => rule === 'number-is-not-text');
}

function set(place: string, value: string | number): Edit {
  const [sheet = '', cell = ''] = place.split('!');
  return { kind: 'set', sheet, ...(parseA1(cell) ?? { row: 0, column: 0 }), value };
}

afterEach(() => {
  vi.useRealTimers();
});

describe('checking the open workbook', () => {
  it('reads it once and says the verdict', async () => {
    const { engine, workbook } = opened(...textBudgets);
    expect(await engine.check()).toBe(true);
    const { item, at, isStale } = checked(engine);
    expect(item.verdict).toBe('not-ready');
    expect(item.counts.error).toBe(2);
    expect([at, isStale]).toEqual(['14:05', false]);
    expect(workbook.calls).toEqual(['read', 'watch']);
  });

  it('knows a workbook that is not one of ours, and one that is a result of ours', async () => {
    const other = new PaneEngine(new FakeWorkbook(gridFromRows([{ name: 'Blad1', rows: [['Hej']] }])), {
      now: () => AT,
    });
    await other.check();
    expect(other.store.get().check.kind).toBe('foreign');
    const result = gridFromRows([{ name: 'Läget', rows: [['Nyläge · resultatblad']] }]);
    const ours = new PaneEngine(new FakeWorkbook(result), { now: () => AT });
    await ours.check();
    expect(ours.store.get().check.kind).toBe('own-result');
  });

  it('says in a sentence what Excel refused, and keeps what was known', async () => {
    const { engine, workbook } = opened(...textBudgets);
    await engine.check();
    workbook.failure = { call: 'read', failure: new ExcelFailure('connection-lost') };
    expect(await engine.check()).toBe(false);
    expect(engine.store.get().trouble?.says.sv).toMatch(/Excel svarar inte/);
    expect(checked(engine).item.counts.error).toBe(2);
  });

  it('says that a fault is ours and not Excel’s', async () => {
    const { engine, workbook } = opened();
    workbook.read = () => Promise.reject(new TypeError('x is undefined'));
    expect(await engine.check()).toBe(false);
    expect(engine.store.get().trouble?.says.sv).toMatch(/^Något gick fel i Nyläge \(x is undefined\)/);
  });

  it('tells that Excel may wait for a cell when it has not answered for three seconds', async () => {
    vi.useFakeTimers();
    const { engine, workbook } = opened();
    workbook.delay = STUCK_AFTER + 1_000;
    const done = engine.check();
    await vi.advanceTimersByTimeAsync(STUCK_AFTER - 1);
    expect(engine.jobs.store.get()?.stuck).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(engine.jobs.store.get()?.stuck).toBe(true);
    engine.jobs.cancel();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(await done).toBe(false);
  });

  it('shows itself after 400 ms and stops when asked', async () => {
    vi.useFakeTimers();
    const { engine, workbook } = opened();
    workbook.delay = 1_000;
    const done = engine.check();
    await vi.advanceTimersByTimeAsync(SHOWN_AFTER - 1);
    expect(engine.jobs.store.get()?.shown).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(engine.jobs.store.get()?.shown).toBe(true);
    engine.jobs.cancel();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(await done).toBe(false);
    expect(engine.jobs.store.get()).toBeNull();
    expect(engine.store.get().check.kind).toBe('none');
    expect(engine.store.get().trouble?.says.sv).toMatch(/^Avbrutet/);
  });
});

describe('fixing', () => {
  it('writes the chosen fixes as one write, reads again what they touched, and can take them back', async () => {
    const { engine, workbook } = opened(...textBudgets);
    await engine.check();
    workbook.calls.length = 0;
    await engine.fix(budgets(engine).map(({ id }) => id));
    expect(workbook.calls[0]).toBe('apply');
    expect(workbook.calls[1]).toMatch(/^readAgain Portfölj![A-Z]+\d+,[A-Z]+\d+$/);
    expect(checked(engine).item.verdict).toBe('ready');
    const { done, fixes } = engine.store.get();
    expect(done?.says.sv).toBe('2 ändringar är gjorda.');
    expect(fixes.map(({ fix }) => fix.cells.map(({ before }) => before))).toEqual([['1 250,5', '900,5']]);

    await engine.undo(done?.undo ?? '');
    expect(checked(engine).item.counts.error).toBe(2);
    expect(engine.store.get().fixes).toEqual([]);
  });

  it('refuses to take back over what somebody has written since, and says which cells', async () => {
    const { engine, workbook } = opened(...textBudgets);
    await engine.check();
    const [first] = budgets(engine);
    await engine.fix([first?.id ?? '']);
    workbook.edit([set(`Portfölj!${first?.cell}`, 7)]);
    const [entry] = engine.store.get().fixes;
    await engine.undo(entry?.fix.id ?? '');
    const { trouble, fixes } = engine.store.get();
    expect(trouble?.says.sv).toMatch(/^Inget ångrades: en cell/);
    expect(trouble?.cells).toHaveLength(1);
    expect(fixes).toHaveLength(1);
  });

  it('writes nothing for a problem that is gone', async () => {
    const { engine, workbook } = opened(...textBudgets);
    await engine.check();
    const [first] = budgets(engine);
    await Promise.all([engine.fix([first?.id ?? '']), engine.fix([first?.id ?? ''])]);
    expect(workbook.calls.filter((call) => call === 'apply')).toHaveLength(1);
    expect(engine.store.get().trouble?.says.sv).toMatch(/inget kvar att rätta/);
  });

  it('keeps what was half written, so that it can be taken back', async () => {
    const { engine, workbook } = opened(...textBudgets);
    await engine.check();
    const written: AppliedFix = { id: 'half', count: 1, cells: [] };
    workbook.failure = {
      call: 'apply',
      failure: new ExcelFailure('half-written', '1 cell', { written }),
    };
    await engine.fix(budgets(engine).map(({ id }) => id));
    expect(engine.store.get().trouble?.says.sv).toMatch(/Excel avbröt mitt i/);
    expect(engine.store.get().trouble?.undo).toBe('half');
    expect(engine.store.get().fixes.map(({ fix }) => fix)).toEqual([written]);
    // What stands there now is looked at again.
    expect(workbook.calls.at(-1)).toMatch(/^readAgain /);
  });
});

describe('following edits', () => {
  it('checks again what changed, once for edits that come close together, also from co-authors', async () => {
    vi.useFakeTimers();
    const { engine, workbook } = opened(...textBudgets);
    const checking = engine.check();
    await vi.runAllTimersAsync();
    await checking;
    const [first, second] = budgets(engine);
    workbook.calls.length = 0;
    workbook.edit([set(`Portfölj!${first?.cell}`, 1250.5)]);
    expect(checked(engine).isStale).toBe(true);
    await vi.advanceTimersByTimeAsync(GATHER / 2);
    workbook.edit([set(`Portfölj!${second?.cell}`, 900.5)], 'remote');
    await vi.advanceTimersByTimeAsync(GATHER + 50);
    expect(workbook.calls).toEqual([`readAgain Portfölj!${first?.cell} Portfölj!${second?.cell}`]);
    expect(checked(engine).item.verdict).toBe('ready');
    expect(checked(engine).isStale).toBe(false);
  });

  it('waits while a cell is being edited, without a word, and forgets no change', async () => {
    vi.useFakeTimers();
    const { engine, workbook } = opened(...textBudgets);
    const checking = engine.check();
    await vi.runAllTimersAsync();
    await checking;
    workbook.failure = { call: 'readAgain', failure: new ExcelFailure('cell-edit-mode') };
    const [first] = budgets(engine);
    workbook.edit([set(`Portfölj!${first?.cell}`, 1250.5)]);
    await vi.advanceTimersByTimeAsync(GATHER + 50);
    expect(checked(engine).isStale).toBe(true);
    expect(engine.store.get().trouble).toBeNull();
    await vi.advanceTimersByTimeAsync(TRY_AGAIN + 50);
    expect(checked(engine).item.counts.error).toBe(1);
  });

  it('marks the cells in the language of the pane, also when they are marked anew', async () => {
    const { workbook } = opened(...textBudgets);
    let language: 'sv' | 'en' = 'en';
    const engine = new PaneEngine(workbook, { now: () => AT, language: () => language });
    await engine.check();
    await engine.setMarks(true);
    expect(workbook.markedIn).toBe('en');
    language = 'sv';
    await engine.check();
    expect(workbook.markedIn).toBe('sv');
  });

  it('tells other panes of the same workbook what it has written, of which Excel tells nobody', async () => {
    vi.useFakeTimers();
    const listening: ((workbook: string, changes: readonly WorkbookChange[]) => void)[] = [];
    const told: string[] = [];
    const tell = (workbook: string, changes: readonly WorkbookChange[]): void => {
      told.push(`${workbook} ${changes.map(({ sheet, address }) => `${sheet}!${address}`).join()}`);
      for (const heard of listening) heard(workbook, changes);
    };
    const { workbook } = opened(...textBudgets);
    const one = new PaneEngine(workbook, { now: () => AT, others: { tell, listen: () => undefined } });
    const others = { tell, listen: (heard: (typeof listening)[number]) => void listening.push(heard) };
    const other = new PaneEngine(workbook, { now: () => AT, others });
    for (const engine of [one, other]) {
      const checking = engine.check();
      await vi.runAllTimersAsync();
      await checking;
    }
    const [first] = budgets(one);
    const fixing = one.fix([first?.id ?? '']);
    await vi.advanceTimersByTimeAsync(GATHER + 50);
    await fixing;
    expect(told).toEqual([`exempel.xlsx ${first?.sheet}!${first?.cell}`]);
    expect(budgets(other)).toHaveLength(1);
  });

  it('keeps marks true in one of two panes that a double click opened', async () => {
    vi.useFakeTimers();
    const { engine, workbook } = opened(...textBudgets);
    const other = new PaneEngine(workbook, { now: () => AT, mayKeepMarks: () => Promise.resolve(false) });
    const run = async (work: Promise<unknown>): Promise<void> => {
      await vi.runAllTimersAsync();
      await work;
    };
    await run(other.check());
    await run(engine.check());
    await run(engine.setMarks(true));
    await run(other.check());
    expect(other.store.get().isMarked).toBe(true);
    workbook.calls.length = 0;
    workbook.edit([set(`Portfölj!${budgets(engine)[0]?.cell}`, 1250.5)]);
    await vi.advanceTimersByTimeAsync(GATHER + 50);
    expect(workbook.calls.filter((call) => call === 'mark')).toHaveLength(1);
    expect(workbook.marked?.counts.error).toBe(1);
    expect(checked(other).item.counts.error).toBe(1);
  });
});

describe('results, approval and files', () => {
  it('writes the result of the latest check, with the time, and takes everything away again', async () => {
    const { engine, workbook } = opened();
    await engine.check();
    await engine.writeResults('en');
    expect(workbook.written?.at).toBe('2026-03-31 14:05');
    expect(workbook.written?.language).toBe('en');
    expect(engine.store.get().hasOurs).toBe(true);
    await engine.removeOurs();
    expect(engine.store.get().hasOurs).toBe(false);
    expect(engine.store.get().done?.says.sv).toMatch(/^Borttaget: 3 blad/);
  });

  it('says so where marks may be left, and keeps the button that takes them away', async () => {
    const { engine, workbook } = opened();
    await engine.check();
    await engine.setMarks(true);
    workbook.unsureMarks = true;
    await engine.removeOurs();
    expect(engine.store.get().hasOurs).toBe(true);
    expect(engine.store.get().done?.says.sv).toMatch(/Tryck en gång till\.$/);
    await engine.removeOurs();
    expect(engine.store.get().hasOurs).toBe(false);
  });

  it('explains the total and goes to the cell of an answer', async () => {
    const { engine, workbook } = opened();
    await engine.check();
    const [total] = (await engine.explain('node:total')) ?? [];
    expect(total?.value).toBe(checked(engine).item.maturity.value);
    await engine.goTo('Enkätsvar', 'C7');
    expect(workbook.selected).toMatchObject({ sheet: 'Enkätsvar', row: 6, column: 2 });
  });

  it('writes the approval into Om arbetsboken as a fix that can be taken back', async () => {
    const { engine } = opened(
      { kind: 'fact', key: 'approvedBy', value: null },
      { kind: 'fact', key: 'approvedOn', value: null },
      { kind: 'fact', key: 'status', value: 'Utkast' },
    );
    await engine.check();
    expect(checked(engine).readiness).toMatchObject({ isMarkedDone: false, approvedBy: null });
    await engine.approve({ role: 'Förvaltningsdirektör', date: '2022-03-15', markDone: true });
    expect(checked(engine).readiness).toMatchObject({
      isMarkedDone: true,
      approvedBy: 'Förvaltningsdirektör',
      approvedOn: '2022-03-15',
    });
    await engine.undo(engine.store.get().done?.undo ?? '');
    expect(checked(engine).readiness.approvedBy).toBeNull();
  });

  it('makes an extract that reads back with the same result, and a template in a window of its own', async () => {
    const { engine, workbook } = opened();
    await engine.check();
    const made = await engine.extract();
    expect(made?.name).toBe('exempel utdrag.xlsx');
    const bytes = new Uint8Array((await made?.blob.arrayBuffer()) ?? new ArrayBuffer(0));
    const read = readWorkbook(bytes, { inflate: nodeInflate });
    if (!read.ok) throw new Error(read.refusal.code);
    const again = new PaneEngine(new FakeWorkbook(read.grid), { now: () => AT });
    await again.check();
    expect(checked(again).item.form).toBe('extract');
    expect(checked(again).item.maturity.value).toBe(checked(engine).item.maturity.value);
    expect(checked(again).item.verdict).toBe('ready');

    await engine.newWorkbook({ profile: 'minimum', organisation: '', year: 2023, language: 'sv' });
    const template = readWorkbook(workbook.opened[0] ?? new Uint8Array(), { inflate: nodeInflate });
    if (!template.ok) throw new Error(template.refusal.code);
    expect(template.grid.sheets.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Om arbetsboken', 'Enkätsvar', 'Portfölj']),
    );
  });

  it('says what the contract says of the selected cell', async () => {
    const { engine } = opened(...textBudgets);
    await engine.check();
    const [problem] = budgets(engine);
    await engine.goTo('Portfölj', problem?.cell ?? null);
    expect(await engine.selectedCell()).toMatchObject({
      header: 'Budget (tkr)',
      required: false,
      choices: [],
    });
    await engine.goTo('Portfölj', 'ZZ9');
    expect((await engine.selectedCell())?.header).toBeNull();
  });
});
