import { type Grid, gridFromRows } from '@nylage/core/grid';
import { describe, expect, it } from 'vitest';
import { cellsOf } from '../testing/cells-of.ts';
import { modelFromGrid } from '../testing/model-from-grid.ts';
import { openInHost } from '../testing/open-in-host.ts';

/** Every kind of cell, and everything about sheets that a grid knows. */
const everything: Grid = gridFromRows([
  {
    name: 'Om arbetsboken',
    rows: [
      ['Uppgift', 'Värde'],
      ['Organisation', 'Lars, "och" Ann\'s = bolag'],
      ['Mätår', 2022],
    ],
  },
  {
    name: "Eget! blad, 'ett'",
    visibility: 'hidden',
    rows: [
      [null, 'text', '12', '#N/A', ' ', null],
      [null, 1.5, true, false, { error: '#N/A' }, { date: 44_651 }],
      [null, { percent: 0.35 }, 1e21, -0.000_001_5, 123_456_789_012_345, { date: 44_651.5 }],
      [
        null,
        { formula: 'A1', cached: 7 },
        { formula: 'A1', cached: 'svar' },
        { formula: 'A1', cached: null },
      ],
      [
        null,
        { formula: 'A1', cached: '' },
        { formula: 'A1', cached: { error: '#REF!' } },
        { formula: 'A1', cached: true },
      ],
      [null, 'sist'],
    ],
    merges: [{ top: 5, left: 1, bottom: 6, right: 2 }],
    hiddenRows: new Set([2, 3]),
    hiddenColumns: new Set([2]),
    tables: [
      { name: 'Tabell', range: { top: 0, left: 1, bottom: 5, right: 3 }, hasHeader: true, totalsRows: 1 },
    ],
  },
  { name: 'Tomt', rows: [] },
]);

describe('reading the open workbook', () => {
  it('gives every kind of cell as the file reader does', async () => {
    const { host, workbook } = openInHost(modelFromGrid(everything));
    const { name, grid } = await workbook.read();
    expect(name).toBe('Prov.xlsx');
    expect(cellsOf(grid)).toEqual(cellsOf(everything));
    expect(host.unknownMembers).toEqual([]);
  });

  it('reads the settings of ours along, and nobody else’s', async () => {
    const model = modelFromGrid(everything);
    model.settings.set('annat tillägg', 'ja');
    const { workbook } = openInHost(model);
    await workbook.setSetting('approval', 'Direktör');
    await workbook.setSetting('marks', 'on');
    await workbook.setSetting('marks', null);
    expect([...(await workbook.read()).settings]).toEqual([['approval', 'Direktör']]);
  });

  it('takes three round trips, and leaves nothing behind in Excel', async () => {
    const { host, workbook } = openInHost(modelFromGrid(everything));
    const { cost } = await host.measured(() => workbook.read());
    expect(cost.syncs).toBe(3);
    expect(host.referenceCount).toBe(0);
  });
});
