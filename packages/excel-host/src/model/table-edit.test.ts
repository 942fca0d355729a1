import { beforeEach, describe, expect, it } from 'vitest';
import { type ExcelSession, openExcel } from '../testing/excel-session.ts';

let excel: ExcelSession;

beforeEach(async () => {
  excel = openExcel();
  await excel.run((sheet) => {
    sheet.getRange('B2:D4').values = [
      ['Id', 'Värde', 'Värde'],
      [1, 10, 100],
      [2, 20, 200],
    ];
    const table = sheet.tables.add('B2:D4', true);
    table.name = 'Initiativ';
  });
});

const values = (address: string) => excel.read(address, 'values');

describe('tables', () => {
  it('make header cells texts of their own', async () => {
    expect(await values('B2:D2')).toEqual([['Id', 'Värde', 'Värde2']]);
    await excel.run((sheet) => {
      sheet.getRange('B2:C2').values = [[2026, '']];
    });
    expect(await excel.read('B2:D2', 'valueTypes')).toEqual([['String', 'String', 'String']]);
    expect(await values('B2:D2')).toEqual([['2026', 'Kolumn2', 'Värde2']]);
  });

  it.each([
    ['another table', 'C3:E6'],
    ['its last cell', 'D4:F8'],
  ])('do not overlap %s', async (_, address) => {
    expect(await excel.failure((sheet) => void sheet.tables.add(address, true))).toBe('InvalidArgument');
    expect(excel.sheet.tables).toHaveLength(1);
  });

  it('do not hold merged cells, and are not merged', async () => {
    await excel.run((sheet) => {
      sheet.getRange('H1:I1').merge();
    });
    expect(await excel.failure((sheet) => void sheet.tables.add('H1:I4', true))).toBe('MergedRangeConflict');
    expect(await excel.failure((sheet) => sheet.getRange('B3:C3').merge())).toBe('InvalidOperation');
  });

  // Docs: support.microsoft.com "Rename an Excel table"
  it.each(['Två ord', '1a', 'A1', 'R1C1', 'c', '', 'Initiativ2 '])('are not called "%s"', async (name) => {
    const failure = await excel.failure((sheet) => {
      sheet.tables.getItem('Initiativ').name = name;
    });
    expect(failure).toBe('InvalidArgument');
  });

  it('have names of their own in the whole workbook, in any case', async () => {
    const failure = await excel.failure((sheet) => {
      sheet.tables.add('G1:H3', true).name = 'INITIATIV';
    });
    expect(failure).toBe('InvalidArgument');
    expect(await excel.failure((_, context) => void context.workbook.names.add('initiativ', '=1'))).toBe(
      'InvalidArgument',
    );
  });

  it('are resized under the same header row only', async () => {
    const resize = (address: string) =>
      excel.failure((sheet) => sheet.tables.getItem('Initiativ').resize(address));
    expect(await resize('B3:D6')).toBe('InvalidArgument');
    expect(await resize('B2:E6')).toBeNull();
    expect(excel.sheet.tables[0]?.area).toEqual({ top: 1, left: 1, bottom: 5, right: 4 });
    expect(await values('B2:E2')).toEqual([['Id', 'Värde', 'Värde2', 'Kolumn4']]);
  });

  it('take rows and columns and push what is below aside', async () => {
    await excel.run((sheet) => {
      sheet.getRange('B6').values = [['under']];
      const table = sheet.tables.getItem('Initiativ');
      table.rows.add(undefined, [[3, 30, 300]]);
      table.columns.add(undefined, [['Not'], ['a'], ['b'], ['c']]);
    });
    expect(await values('B2:E7')).toEqual([
      ['Id', 'Värde', 'Värde2', 'Not'],
      [1, 10, 100, 'a'],
      [2, 20, 200, 'b'],
      [3, 30, 300, 'c'],
      ['', '', '', ''],
      ['under', '', '', ''],
    ]);
    await excel.run((sheet) => {
      sheet.tables.getItem('Initiativ').rows.getItemAt(0).delete();
    });
    expect(await values('B3:B4')).toEqual([[2], [3]]);
    expect(await values('B6')).toEqual([['under']]);
  });

  it('go with their cells, or leave them', async () => {
    await excel.run((sheet) => {
      sheet.tables.getItem('Initiativ').convertToRange();
    });
    expect(excel.sheet.tables).toEqual([]);
    expect(await values('B3')).toEqual([[1]]);
    await excel.run((sheet) => {
      sheet.tables.add('B2:D4', true).delete();
    });
    expect(await values('B3')).toEqual([['']]);
  });

  it('without headers get a header row above their data', async () => {
    await excel.run((sheet) => {
      sheet.getRange('G1:H1').values = [['a', 'b']];
      sheet.tables.add('G1:H1', false);
    });
    expect(await values('G1:H2')).toEqual([
      ['Kolumn1', 'Kolumn2'],
      ['a', 'b'],
    ]);
  });
});
