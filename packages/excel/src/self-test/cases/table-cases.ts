import { text } from '@nylage/core/text';
import type { SelfTestCase } from '../self-test-case.ts';
import { inSwedishOnly, SHEET_DELETED, SHEETS_DELETED } from './shared.ts';

/** What tables do, and the names that Excel gives of itself. */
export const tableCases: readonly SelfTestCase[] = [
  {
    id: 'header-cells',
    tries: text(
      'Gör en tabell över rubriker av vilka en är tom, två är lika och en är ett tal.',
      'Makes a table over headers of which one is empty, two are alike and one is a number.',
    ),
    expects: text(
      'Rubrikceller i en tabell blir texter; tomma `Kolumn2`, andra gången `Värde2`.',
      'Header cells of a table become texts; empty ones `Kolumn2`, second ones `Värde2`.',
    ),
    cleansUp: SHEET_DELETED,
    expected: () => ({
      headers: ['Värde', 'Kolumn2', 'Värde2', '2022'],
      types: ['String', 'String', 'String', 'String'],
    }),
    run: async (room) => {
      inSwedishOnly(room.surroundings.about);
      await room.run((sheet) => {
        sheet.getRange('A1:D1').values = [['Värde', '', 'Värde', 2022]];
        sheet.tables.add('A1:D3', true);
        return () => null;
      });
      return await room.run((sheet) => {
        const range = sheet.getRange('A1:D1');
        range.load('values,valueTypes');
        return () => ({
          headers: (range.values[0] ?? []).map(String),
          types: (range.valueTypes[0] ?? []).map(String),
        });
      });
    },
  },
  {
    id: 'default-names',
    tries: text(
      'Lägger till ett blad, en tabell och ett diagram utan namn.',
      'Adds a sheet, a table and a chart without names.',
    ),
    expects: text(
      'Nya blad, tabeller och diagram heter `Blad2`, `Tabell1`, `Diagram 1` på svenska.',
      'New sheets, tables and charts are called `Blad2`, `Tabell1`, `Diagram 1` in Swedish.',
    ),
    cleansUp: SHEETS_DELETED,
    // Which number it is depends on what the workbook has had.
    expected: () => ({ sheet: 'Blad#', table: 'Tabell#', chart: 'Diagram #' }),
    run: async (room) => {
      inSwedishOnly(room.surroundings.about);
      const { name } = await room.addSheet(false);
      const names = await room.run((sheet) => {
        sheet.getRange('A1:B3').values = [
          ['a', 'b'],
          [1, 2],
          [3, 4],
        ];
        const table = sheet.tables.add('A1:B3', true);
        const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:B3'), 'Columns');
        table.load('name');
        chart.load('name');
        return () => ({ table: unnumbered(table.name), chart: unnumbered(chart.name) });
      });
      return { sheet: unnumbered(name), ...names };
    },
  },
  {
    id: 'table-of-one-row',
    tries: text('Gör en tabell över bara en rubrikrad.', 'Makes a table over a header row only.'),
    expects: text(
      'En tabell över bara en rubrikrad får en egen rad under den.',
      'A table of a header row only gets a row of its own.',
    ),
    cleansUp: SHEET_DELETED,
    expected: () => ({ rows: 2 }),
    run: (room) =>
      room.run((sheet) => {
        sheet.getRange('A1:B1').values = [['a', 'b']];
        const range = sheet.tables.add('A1:B1', true).getRange();
        range.load('rowCount');
        return () => ({ rows: range.rowCount });
      }),
  },
  {
    id: 'rows-through-table',
    tries: text(
      'Infogar en hel rad genom en tabell, och en cell i en del av dess bredd.',
      'Inserts a whole row through a table, and a cell in part of its width.',
    ),
    expects: text(
      'Hela rader genom en tabell får den att växa; en del av dess bredd är `InsertDeleteConflict`.',
      'Whole rows through a table make it grow; part of its width is `InsertDeleteConflict`.',
    ),
    cleansUp: SHEET_DELETED,
    expected: () => ({ rows: 4, part: 'InsertDeleteConflict' }),
    run: async (room) => {
      const rows = await room.run((sheet) => {
        sheet.getRange('A1:B3').values = [
          ['a', 'b'],
          [1, 2],
          [3, 4],
        ];
        const table = sheet.tables.add('A1:B3', true);
        sheet.getRange('2:2').insert('Down');
        const range = table.getRange();
        range.load('rowCount');
        return () => range.rowCount;
      });
      return { rows, part: await room.attempt((sheet) => void sheet.getRange('A2').insert('Down')) };
    },
  },
];

function unnumbered(name: string): string {
  return name.replace(/\d+/g, '#');
}
