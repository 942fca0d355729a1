import { expect, test } from 'vitest';
import { CellKind, cellAt, type Grid, SheetBuilder } from '../grid/index.ts';
import { applyEdits } from './apply-edits.ts';

test('texts that a file holds twice keep their places', () => {
  const builder = new SheetBuilder();
  builder.add(0, 0, CellKind.text, 1);
  builder.add(0, 1, CellKind.text, 2);
  const grid: Grid = {
    sheets: [builder.build({ name: 'Blad1' })],
    texts: ['samma', 'samma', 'sist'],
    date1904: false,
    definedNames: new Map(),
  };
  const after = applyEdits(grid, [{ kind: 'set', sheet: 'Blad1', row: 1, column: 0, value: 'ny' }]);
  const [sheet] = after.sheets;
  if (sheet === undefined) throw new Error('the sheet is gone');
  expect([cellAt(after, sheet, 0, 0), cellAt(after, sheet, 0, 1), cellAt(after, sheet, 1, 0)]).toMatchObject([
    { text: 'samma' },
    { text: 'sist' },
    { text: 'ny' },
  ]);
});

test('a date is written in the date system of the workbook', () => {
  const sheet = new SheetBuilder().build({ name: 'Blad1' });
  const edit = { kind: 'set', sheet: 'Blad1', row: 0, column: 0, value: { date: '2022-03-31' } } as const;
  // What Excel shows for 2022-03-31 as a number, in each system.
  for (const [date1904, serial] of [
    [false, 44_651],
    [true, 43_189],
  ] as const) {
    const after = applyEdits({ sheets: [sheet], texts: [], date1904, definedNames: new Map() }, [edit]);
    expect(after.sheets[0]?.payloads[0]).toBe(serial);
  }
});
