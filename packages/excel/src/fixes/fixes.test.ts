import { gridFromRows, type PlainSheet } from '@nylage/core/grid';
import type { Edit } from '@nylage/core/rules';
import { describe, expect, it } from 'vitest';
import { ExcelFailure } from '../excel-failure.ts';
import { openWorkbook } from '../excel-workbook.ts';
import { cellsOf } from '../testing/cells-of.ts';
import { modelFromGrid } from '../testing/model-from-grid.ts';
import { type OpenInHost, openInHost } from '../testing/open-in-host.ts';

const sheets: readonly PlainSheet[] = [
  {
    name: 'Portfölj',
    rows: [
      ['Id', 'Budget', 'Start', 'Innovation'],
      ['INT-1', '1 250,5', '2022-03', { percent: 0.5 }],
      ['INT-2', { formula: 'B2*2', cached: 2500 }, { date: 44_651 }, 0.35],
      ['INT-3', { date: 12 }, 'mars', 3],
    ],
    merges: [{ top: 4, left: 0, bottom: 5, right: 0 }],
    hiddenRows: new Set([1, 2]),
    hiddenColumns: new Set([3]),
  },
  { name: 'Om arbetsboken', rows: [['Organisation', 'Trafik kontoret']], visibility: 'hidden' },
  { name: 'Eget', rows: [] },
];

const open = (date1904 = false): OpenInHost => openInHost(modelFromGrid(gridFromRows(sheets, date1904)));
const set = (row: number, column: number, value: Extract<Edit, { kind: 'set' }>['value']): Edit => ({
  kind: 'set',
  sheet: 'Portfölj',
  row,
  column,
  value,
});

const everyKind: readonly Edit[] = [
  set(1, 1, 1250.5),
  set(1, 2, { date: '2022-03-01' }),
  set(1, 3, 35),
  set(2, 1, '=1+1'),
  set(3, 1, 12),
  set(3, 2, null),
  set(3, 3, true),
  { kind: 'set', sheet: 'Om arbetsboken', row: 0, column: 1, value: 'Trafikkontoret' },
  { kind: 'show-sheet', sheet: 'Om arbetsboken' },
  { kind: 'show-rows', sheet: 'Portfölj', rows: [1, 2] },
  { kind: 'show-columns', sheet: 'Portfölj', columns: [3] },
  { kind: 'unmerge', sheet: 'Portfölj', range: { top: 4, left: 0, bottom: 5, right: 0 } },
];

describe('applying a fix', () => {
  it('does every kind of edit, and undoing it leaves the workbook as it was', async () => {
    const { host, workbook } = open();
    const before = cellsOf((await workbook.read()).grid);
    const fix = await workbook.apply(everyKind);
    const after = cellsOf((await workbook.read()).grid);
    expect(after.sheets).toEqual([
      {
        name: 'Portfölj',
        visibility: 'visible',
        tables: [],
        merges: [],
        hiddenRows: [],
        hiddenColumns: [],
        cells: {
          ...before.sheets[0]?.cells,
          B2: 'number 1250.5',
          // 2022-03-01, counted from 1899-12-30.
          C2: 'date 44621',
          D2: 'number 35',
          B3: 'text =1+1',
          B4: 'number 12',
          C4: undefined,
          D4: 'boolean 1',
        },
      },
      {
        ...before.sheets[1],
        visibility: 'visible',
        cells: { A1: 'text Organisation', B1: 'text Trafikkontoret' },
      },
      before.sheets[2],
    ]);
    expect(fix.count).toBe(13);
    expect(fix.cells).toContainEqual({
      sheet: 'Portfölj',
      row: 1,
      column: 1,
      before: '1 250,5',
      after: '1250,5',
    });
    expect(await workbook.undo(fix)).toEqual({ ok: true, count: 13 });
    expect(cellsOf((await workbook.read()).grid)).toEqual(before);
    expect(host.unknownMembers).toEqual([]);
    expect(host.referenceCount).toBe(0);
  });

  it('writes days in the date system of the workbook', async () => {
    const { workbook } = open(true);
    await workbook.apply([set(1, 2, { date: '2022-03-31' })]);
    const [sheet] = cellsOf((await workbook.read()).grid).sheets;
    expect(sheet?.cells.C2).toBe('date 43189');
  });

  it('changes the number format only of cells that would show the new value wrongly', async () => {
    const { host, workbook } = open();
    const styles = (): string[] =>
      ['B2', 'C3', 'D2'].map((address) => {
        const model = host.workbook.sheets[0];
        const [row, column] = [Number(address.slice(1)) - 1, address.charCodeAt(0) - 65];
        return host.workbook.styles.numberFormat(model?.styleAt(row, column) ?? 0);
      });
    expect(styles()).toEqual(['General', 'yyyy-mm-dd', '0.0%']);
    await workbook.apply([set(1, 1, 5), set(2, 2, { date: '2022-01-01' }), set(1, 3, 35)]);
    expect(styles()).toEqual(['General', 'yyyy-mm-dd', 'General']);
  });

  it('keeps what stands in cells of texts as texts, without an apostrophe to be seen, there and back', async () => {
    const texts = ['1 250,5', '=1+1', '+46 31 123', '-5', '2022-03', 'Ja'];
    const model = modelFromGrid(
      gridFromRows([{ name: 'Portfölj', rows: texts.map((text) => [text, text]) }]),
    );
    const [sheet] = model.sheets;
    const format = model.styles.add({ numberFormat: '@' });
    for (const row of texts.keys()) sheet?.cells.setStyle(row, 0, format);
    const { host, workbook } = openInHost(model);
    const cells = () =>
      texts.map((_, row) => [
        sheet?.cells.value(row, 0),
        sheet?.cells.formula(row, 0),
        host.workbook.styles.numberFormat(sheet?.styleAt(row, 0) ?? 0),
      ]);
    const before = cells();
    const as = async (values: readonly Extract<Edit, { kind: 'set' }>['value'][]) => {
      const applied = await workbook.apply(values.map((value, row) => set(row, 0, value)));
      const after = cells();
      expect(await workbook.undo(applied)).toMatchObject({ ok: true });
      expect(cells()).toEqual(before);
      return after;
    };
    await workbook.read();
    expect(await as(texts.map((_, row) => row))).toEqual(texts.map((_, row) => [row, null, 'General']));
    const other = ['=2+2', '+2', '-2', '2', 'Ja', '1 250,5'];
    expect(await as(other)).toEqual(other.map((text) => [text, null, '@']));
  });

  it('of 500 scattered cells takes two round trips', async () => {
    const rows = Array.from({ length: 1_000 }, (_, row) => [`${row}`, `${row},5`]);
    const { host, workbook } = openInHost(modelFromGrid(gridFromRows([{ name: 'Portfölj', rows }])));
    const edits = Array.from({ length: 500 }, (_, at) => set(at * 2, at % 2, at));
    await workbook.read();
    const { result, cost } = await host.measured(() => workbook.apply(edits));
    expect(result.count).toBe(500);
    expect(cost.syncs).toBe(2);
    expect(cost.largestRequest).toBeLessThan(500_000);
    const undone = await host.measured(() => workbook.undo(result));
    expect(undone.cost.syncs).toBe(2);
  });

  it('becomes one step in Excel’s own undo where Excel has that', async () => {
    // ExcelApi 1.20 is newer than the client of the tests: what is asked of it is looked at instead.
    const { office } = open();
    const asked: unknown[] = [];
    const workbook = openWorkbook({
      ...office,
      supports: () => true,
      run: (options, batch) => {
        asked.push(options.mergeUndoGroup);
        return office.run({ delayForCellEdit: true }, batch);
      },
    });
    expect(workbook.capabilities).toEqual({ apiSet: '1.21', notes: true, undoGroups: true });
    await workbook.apply([set(1, 1, 5)]);
    expect(asked).toEqual([true]);
  });
});

describe('undoing a fix', () => {
  it('is refused whole where a cell has changed since, by hand or by a co-author', async () => {
    const { host, workbook } = open();
    const fix = await workbook.apply([set(1, 1, 5), set(3, 1, 12)]);
    host.workbook.sheets[0]?.cells.setContent(1, 1, 6);
    expect(await workbook.undo(fix)).toEqual({
      ok: false,
      changed: [{ sheet: 'Portfölj', row: 1, column: 1, before: '5', after: '6' }],
    });
    expect(host.workbook.sheets[0]?.cells.value(3, 1)).toBe(12);
  });

  it('is refused where a formula now gives the very value', async () => {
    const { host, workbook } = open();
    const fix = await workbook.apply([set(1, 1, 5)]);
    host.workbook.sheets[0]?.cells.setContent(1, 1, 5, '=2+3');
    expect(await workbook.undo(fix)).toMatchObject({ ok: false });
  });

  it('is refused where merging again would throw something away', async () => {
    const { host, workbook } = open();
    const fix = await workbook.apply(everyKind);
    host.workbook.sheets[0]?.cells.setContent(5, 0, 'nytt');
    expect(await workbook.undo(fix)).toMatchObject({
      ok: false,
      changed: [{ row: 5, column: 0, after: 'nytt' }],
    });
  });

  it('finds the sheet also when it has another name', async () => {
    const { host, workbook } = open();
    await workbook.read();
    const fix = await workbook.apply([set(1, 1, 5)]);
    const [sheet] = host.workbook.sheets;
    if (sheet !== undefined) sheet.name = 'Initiativ';
    expect(await workbook.undo(fix)).toEqual({ ok: true, count: 1 });
    expect(sheet?.cells.value(1, 1)).toBe('1 250,5');
  });

  it('can be done once', async () => {
    const { workbook } = open();
    const fix = await workbook.apply([set(1, 1, 5)]);
    await workbook.undo(fix);
    await expect(workbook.undo(fix)).rejects.toMatchObject({ code: 'nothing-to-undo' });
  });
});

describe('when Excel refuses', () => {
  const failureOf = async (act: Promise<unknown>): Promise<ExcelFailure> => {
    const failure = await act.catch((error: unknown) => error);
    if (!(failure instanceof ExcelFailure)) throw new Error('it did not fail as an ExcelFailure');
    return failure;
  };

  it('on a protected sheet, the sheet is named and nothing is written', async () => {
    const { host, workbook } = open();
    host.user.protectSheet('Portfölj');
    const failure = await failureOf(workbook.apply([set(1, 1, 5)]));
    expect(failure.code).toBe('protected');
    expect(failure.says.sv).toContain('Portfölj');
    expect(host.workbook.sheets[0]?.cells.value(1, 1)).toBe('1 250,5');
  });

  it('halfway, it is said how far it came, and that can be undone', async () => {
    const { host, workbook } = open();
    const before = cellsOf((await workbook.read()).grid);
    host.user.protectSheet('Om arbetsboken');
    const edits: Edit[] = [
      set(1, 1, 5),
      set(3, 1, 12),
      { kind: 'set', sheet: 'Om arbetsboken', row: 0, column: 1, value: 'Trafikkontoret' },
    ];
    const failure = await failureOf(workbook.apply(edits));
    expect(failure.code).toBe('half-written');
    expect(failure.says.sv).toContain('2 av 3 ändringar');
    expect(failure.written?.count).toBe(2);
    if (failure.written !== null) await workbook.undo(failure.written);
    host.user.protectSheet('Om arbetsboken', false);
    expect(cellsOf((await workbook.read()).grid)).toEqual(before);
  });

  it('halfway through an undo, undoing again goes on from there', async () => {
    const { host, workbook } = open();
    const before = cellsOf((await workbook.read()).grid);
    const fix = await workbook.apply(everyKind);
    host.user.protectSheet('Om arbetsboken');
    expect((await failureOf(workbook.undo(fix))).code).toBe('protected');
    host.user.protectSheet('Om arbetsboken', false);
    expect(await workbook.undo(fix)).toMatchObject({ ok: true });
    expect(cellsOf((await workbook.read()).grid)).toEqual(before);
  });

  it('since a sheet is gone, it is said which', async () => {
    const { host, workbook } = open();
    await workbook.read();
    host.user.deleteSheet('Portfölj');
    const failure = await failureOf(workbook.apply([set(1, 1, 5)]));
    expect(failure.code).toBe('sheet-gone');
    expect(failure.says.sv).toContain('Portfölj');
  });

  it('since the connection was lost before the write, nothing is written', async () => {
    const { host, workbook } = open();
    host.faults.disconnected = true;
    expect((await failureOf(workbook.apply([set(1, 1, 5)]))).code).toBe('connection-lost');
  });

  it('since the connection was lost during the write, it is said that nobody knows', async () => {
    const { host, office } = open();
    let trips = 0;
    const workbook = openWorkbook({
      ...office,
      run: (options, batch) =>
        office.run(options, (context) => {
          const sync = context.sync.bind(context);
          context.sync = async <T>(value?: T): Promise<T> => {
            trips++;
            if (trips === 2) host.faults.disconnected = true;
            return (await sync(value)) as T;
          };
          return batch(context);
        }),
    });
    expect((await failureOf(workbook.apply([set(1, 1, 5)]))).code).toBe('outcome-unknown');
  });

  it('while somebody types in a cell, the fix waits until they are done', async () => {
    const { host, workbook } = open();
    host.faults.cellEditing = true;
    let done = false;
    const fix = workbook.apply([set(1, 1, 5)]).then((applied) => {
      done = true;
      return applied;
    });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(done).toBe(false);
    host.faults.leaveCell();
    expect((await fix).count).toBe(1);
  });
});

describe('events of our own writes', () => {
  it('are off while we write, and on again also when Excel stops halfway', async () => {
    const { host, workbook } = open();
    const heard: unknown[] = [];
    const stop = await workbook.watch((change) => heard.push(change));
    await workbook.apply([set(1, 1, 5)]);
    host.user.protectSheet('Portfölj');
    await workbook.apply([set(1, 1, 6)]).catch(() => undefined);
    host.user.protectSheet('Portfölj', false);
    await host.eventsDelivered();
    expect(heard).toEqual([]);
    host.user.type('Portfölj', 'B2', '7');
    await host.eventsDelivered();
    expect(heard).toHaveLength(1);
    await stop();
  });
});
