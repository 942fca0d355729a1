import { gridFromRows } from '@nylage/core/grid';
import { describe, expect, it } from 'vitest';
import { modelFromGrid } from '../testing/model-from-grid.ts';
import { openInHost } from '../testing/open-in-host.ts';

const open = () =>
  openInHost(
    modelFromGrid(
      gridFromRows([
        { name: 'Först', rows: [['a']] },
        { name: "Lars' blad", rows: [['b']] },
        { name: 'Dolt', rows: [['c']], visibility: 'hidden' },
      ]),
    ),
  );
const at = (sheet: string, row: number | null, column: number | null) => ({
  sheet,
  row,
  column,
  header: null,
});

describe('going to a cell', () => {
  it('brings its sheet forward and selects it, in two trips', async () => {
    const { host, workbook } = open();
    await workbook.read();
    const { cost } = await host.measured(() => workbook.goTo(at("Lars' blad", 6, 2)));
    expect(cost.syncs).toBe(2);
    expect(host.workbook.activeSheet?.name).toBe("Lars' blad");
    expect(host.workbook.selection?.areas).toEqual([{ top: 6, left: 2, bottom: 6, right: 2 }]);
    expect(await workbook.selection()).toEqual(at("Lars' blad", 6, 2));
    expect(host.referenceCount).toBe(0);
  });

  it('selects the row where only that is known, and the first cell of a whole sheet', async () => {
    const { host, workbook } = open();
    await workbook.goTo(at('Först', 6, null));
    expect(host.workbook.selection?.areas).toEqual([{ top: 6, left: 0, bottom: 6, right: 16_383 }]);
    await workbook.goTo(at('Först', null, null));
    expect(await workbook.selection()).toEqual(at('Först', 0, 0));
  });

  it.each([
    ['Borta', 'sheet-gone'],
    ['Dolt', 'sheet-hidden'],
  ])('says why it cannot: %s', async (sheet, code) => {
    await expect(open().workbook.goTo(at(sheet, 0, 0))).rejects.toMatchObject({ code });
  });

  it('finds the sheet also when it was renamed after it was read', async () => {
    const { host, workbook } = open();
    await workbook.read();
    host.user.renameSheet('Först', 'Annat');
    await workbook.goTo(at('Först', 1, 1));
    expect(host.workbook.activeSheet?.name).toBe('Annat');
  });

  it('says so when another workbook is in front', async () => {
    const { host, workbook } = open();
    host.faults.otherWorkbookInFront = true;
    await expect(workbook.goTo(at('Först', 0, 0))).rejects.toMatchObject({ code: 'another-workbook' });
  });
});

describe('opening a new workbook', () => {
  it('hands the bytes to Excel as they are', async () => {
    const { host, workbook } = open();
    const bytes = Uint8Array.from({ length: 100_000 }, (_, index) => index % 256);
    await workbook.openNew(bytes);
    expect(host.workbook.opened.map((base64) => Buffer.from(base64 ?? '', 'base64').equals(bytes))).toEqual([
      true,
    ]);
  });
});

describe('when Excel cannot be reached', () => {
  it('reading says so, and reading again later works', async () => {
    const { host, workbook } = open();
    host.faults.disconnected = true;
    await expect(workbook.read()).rejects.toMatchObject({ code: 'connection-lost' });
    host.faults.disconnected = false;
    expect((await workbook.read()).grid.sheets).toHaveLength(3);
  });
});
