import { gridFromRows, type PlainCell } from '@nylage/core/grid';
import { describe, expect, it } from 'vitest';
import type { WorkProgress } from '../open-workbook.ts';
import { cellsOf } from '../testing/cells-of.ts';
import { modelFromGrid } from '../testing/model-from-grid.ts';
import { openInHost } from '../testing/open-in-host.ts';

/** Rows of three texts and then numbers, as a survey has them. */
function survey(rows: number, columns: number, text: string): (readonly PlainCell[])[] {
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) =>
      column < 3 ? `${text} ${row} ${column}` : (row + column) % 6,
    ),
  );
}

/** What contracts allow: three round trips up to 2.5 MB of answers, and one more per further 2.5 MB. */
function allowed(bytes: number): number {
  return 3 + Math.max(0, Math.ceil((bytes - 2_500_000) / 2_500_000));
}

describe('reading large workbooks', () => {
  it.each([
    ['2.4 MB of answers', 5_000, 40, 'Svar'],
    ['one more trip per 2.5 MB', 12_000, 40, 'Svar'],
    ['long texts', 4_000, 8, 'En längre text som någon har skrivit i en cell för att förklara '.repeat(5)],
  ])('%s', async (_, rows, columns, text) => {
    const grid = gridFromRows([{ name: 'Enkätsvar', rows: survey(rows, columns, text) }]);
    const { host, workbook } = openInHost(modelFromGrid(grid));
    const { result, cost } = await host.measured(() => workbook.read());
    expect(cost.syncs).toBeLessThanOrEqual(allowed(cost.responseBytes));
    expect(cost.largestResponse).toBeLessThan(5_000_000);
    expect(cellsOf(result.grid)).toEqual(cellsOf(grid));
  });

  it('asks again in parts for what Excel on the web does not hand over at once', async () => {
    const long = 'x'.repeat(2_000);
    const rows = Array.from({ length: 3_000 }, (_, at) => [at, `${long}${at}`]);
    const grid = gridFromRows([{ name: 'Långt', rows }]);
    const { host, workbook } = openInHost(modelFromGrid(grid));
    const { result, cost } = await host.measured(() => workbook.read());
    expect(cellsOf(result.grid)).toEqual(cellsOf(grid));
    // The refused answer, and then parts of it.
    expect(cost.syncs).toBeLessThanOrEqual(allowed(cost.responseBytes) + 1);
  });

  it('reads a stray value in the last cell of the sheet without all the cells before it', async () => {
    const workbookModel = modelFromGrid(gridFromRows([{ name: 'Portfölj', rows: [['Id'], ['INT-1']] }]));
    workbookModel.sheets[0]?.cells.setContent(1_048_575, 16_383, 'vilse');
    workbookModel.sheets[0]?.cells.setContent(5_000, 0, 'lite vilse');
    const { host, workbook } = openInHost(workbookModel);
    const { result, cost } = await host.measured(() => workbook.read());
    expect(cellsOf(result.grid).sheets[0]?.cells).toEqual({
      A1: 'text Id',
      A2: 'text INT-1',
      A5001: 'text lite vilse',
      XFD1048576: 'text vilse',
    });
    expect(cost.syncs).toBe(3);
    expect(cost.responseBytes).toBeLessThan(20_000);
  });

  it('tells how far it has come, and stops at once when called off', async () => {
    const grid = gridFromRows([{ name: 'Enkätsvar', rows: survey(12_000, 40, 'Svar') }]);
    const { host, workbook } = openInHost(modelFromGrid(grid));
    const told: WorkProgress[] = [];
    await workbook.read({ onProgress: (progress) => told.push(progress) });
    expect(told.at(-1)).toEqual({ done: told.at(-1)?.all, all: told.at(-1)?.all });
    expect(told.map(({ done }) => done)).toEqual([...told.map(({ done }) => done)].sort((a, b) => a - b));

    host.faults.latency = 200;
    const control = new AbortController();
    const before = host.cost.syncs;
    const calledOff = workbook.read({
      signal: control.signal,
      onProgress: ({ done }) => done === 1 && control.abort(),
    });
    await expect(calledOff).rejects.toMatchObject({ code: 'cancelled' });
    expect(host.cost.syncs - before).toBeLessThanOrEqual(2);
  });

  it('is called off before it begins when it already was', async () => {
    const { host, workbook } = openInHost(modelFromGrid(gridFromRows([{ name: 'Blad1', rows: [] }])));
    await expect(workbook.read({ signal: AbortSignal.abort() })).rejects.toMatchObject({ code: 'cancelled' });
    expect(host.cost.syncs).toBe(0);
  });
});

describe('merged areas', () => {
  it('are found also when they are more than Excel tells of at once', async () => {
    const merges = Array.from({ length: 700 }, (_, at) => ({
      top: at * 2,
      bottom: at * 2 + 1,
      left: 0,
      right: 0,
    }));
    const rows = Array.from({ length: 1_400 }, (_, at) => [at % 2 === 0 ? at : null, 'x']);
    const grid = gridFromRows([{ name: 'Blad1', rows, merges }]);
    const { workbook } = openInHost(modelFromGrid(grid));
    expect(cellsOf((await workbook.read()).grid)).toEqual(cellsOf(grid));
  });
});
