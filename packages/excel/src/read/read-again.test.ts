import { gridFromRows, type PlainSheet } from '@nylage/core/grid';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { WorkbookChange } from '../open-workbook.ts';
import { cellsOf } from '../testing/cells-of.ts';
import { modelFromGrid } from '../testing/model-from-grid.ts';
import { type OpenInHost, openInHost } from '../testing/open-in-host.ts';

const sheets: readonly PlainSheet[] = [
  {
    name: 'Portfölj',
    rows: Array.from({ length: 300 }, (_, row) => [`INT-${row}`, row, row % 3 === 0 ? 'x' : null]),
  },
  {
    name: 'Formler',
    rows: [['a', 1], ['b', { formula: 'Portfölj!B2', cached: 2 }], ['c', 3], [null], ['d', 4]],
    hiddenRows: new Set([2]),
    merges: [{ top: 3, left: 0, bottom: 3, right: 1 }],
  },
  { name: 'Eget', rows: [['orört']] },
];

const open = (): OpenInHost => openInHost(modelFromGrid(gridFromRows(sheets)));

describe('reading again', () => {
  it('reads the rows that were edited and those with formulas, and leaves every other sheet as it was', async () => {
    const { host, workbook } = open();
    const before = await workbook.read();
    const changes: WorkbookChange[] = [];
    await workbook.watch((change) => changes.push(change));
    host.user.type('Portfölj', 'B2', '7');
    host.workbook.sheets[1]?.cells.setContent(1, 1, 7, '=Portfölj!B2');
    await host.eventsDelivered();
    expect(changes).toEqual([{ sheet: 'Portfölj', address: 'B2', source: 'local' }]);
    const { result, cost } = await host.measured(() => workbook.readAgain(before, changes));
    expect(cellsOf(result.grid)).toEqual(cellsOf((await workbook.read()).grid));
    expect(result.grid.sheets[2]).toBe(before.grid.sheets[2]);
    expect(result.grid.sheets[0]).not.toBe(before.grid.sheets[0]);
    expect(cost.syncs).toBe(3);
    expect(cost.responseBytes).toBeLessThan(4_000);
  });

  it('gives the same as reading anew, whatever was done', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(9), fc.nat(320), fc.nat(6)), { minLength: 1, maxLength: 6 }),
        async (steps) => {
          const { host, workbook } = open();
          let reading = await workbook.read();
          const changes: WorkbookChange[] = [];
          await workbook.watch((change) => changes.push(change));
          steps.forEach(([what, row, column], at) => {
            act(host, what, row, column, at);
          });
          await host.eventsDelivered();
          reading = await workbook.readAgain(reading, changes);
          expect(cellsOf(reading.grid)).toEqual(cellsOf((await workbook.read()).grid));
        },
      ),
      { numRuns: 25 },
    );
  });

  it('of a workbook in which nothing was done takes one trip, and every sheet is the same', async () => {
    const { host, workbook } = open();
    const before = await workbook.read();
    const { result, cost } = await host.measured(() => workbook.readAgain(before, []));
    expect(result.grid.sheets).toEqual(before.grid.sheets);
    expect(result.grid.sheets.every((sheet, at) => sheet === before.grid.sheets[at])).toBe(true);
    expect(cost.syncs).toBe(1);
  });

  it('of a reading that is not its own reads everything', async () => {
    const { workbook } = open();
    const foreign = { name: '', grid: gridFromRows([]), settings: new Map() };
    const again = await workbook.readAgain(foreign, []);
    expect(cellsOf(again.grid)).toEqual(cellsOf((await workbook.read()).grid));
  });
});

/** Something that a person does to the workbook. */
function act(
  { user, coAuthor, workbook }: OpenInHost['host'],
  what: number,
  row: number,
  column: number,
  at: number,
): void {
  const sheet = workbook.sheets[column % workbook.sheets.length]?.name ?? 'Portfölj';
  const address = `${'ABCDEFG'.charAt(column)}${row + 1}`;
  if (what === 0) user.insertRows(sheet, `${row + 1}:${row + 2}`);
  else if (what === 1) user.deleteRows(sheet, `${row + 1}:${row + 1}`);
  else if (what === 2) user.addSheet(`Nytt ${at}`);
  else if (what === 3 && workbook.sheets.length > 1) user.deleteSheet(sheet);
  else if (what === 4) user.renameSheet(sheet, `Annat ${at}`);
  else if (what === 5) user.clear(sheet, address);
  else if (what === 6) coAuthor.type(sheet, address, '35 %');
  else if (what === 7)
    user.paste(sheet, address, [
      ['1', 'text'],
      ['=A1', ''],
    ]);
  else user.type(sheet, address, String(row));
}
