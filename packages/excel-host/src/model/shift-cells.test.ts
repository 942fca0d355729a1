import { beforeEach, describe, expect, it } from 'vitest';
import { type ExcelSession, openExcel } from '../testing/excel-session.ts';

let excel: ExcelSession;

beforeEach(async () => {
  excel = openExcel();
  await excel.run((sheet) => {
    sheet.getRange('A1:B4').values = [
      [1, 'a'],
      [2, 'b'],
      [3, 'c'],
      [4, 'd'],
    ];
    sheet.getRange('D3:E3').merge();
    sheet.getRange('A3').conditionalFormats.add('Custom').custom.rule.formula = '=TRUE';
  });
});

describe('inserting and deleting', () => {
  it('rows move cells, merges and rules, and can be taken back', async () => {
    await excel.run((sheet) => {
      sheet.getRange('2:3').insert('Down');
    });
    expect(await excel.read('A1:B6', 'values')).toEqual([
      [1, 'a'],
      ['', ''],
      ['', ''],
      [2, 'b'],
      [3, 'c'],
      [4, 'd'],
    ]);
    expect(excel.sheet.merges).toEqual([{ top: 4, bottom: 4, left: 3, right: 4 }]);
    expect(excel.sheet.conditionalFormats[0]?.areas).toEqual([{ top: 4, bottom: 4, left: 0, right: 0 }]);
    expect(excel.host.user.undo()).toBe(true);
    expect(await excel.read('A1:B4', 'values')).toEqual([
      [1, 'a'],
      [2, 'b'],
      [3, 'c'],
      [4, 'd'],
    ]);
    expect(excel.sheet.merges).toEqual([{ top: 2, bottom: 2, left: 3, right: 4 }]);
  });

  it('cells move within their own columns', async () => {
    await excel.run((sheet) => {
      sheet.getRange('A2').delete('Up');
    });
    expect(await excel.read('A1:B4', 'values')).toEqual([
      [1, 'a'],
      [3, 'b'],
      [4, 'c'],
      ['', 'd'],
    ]);
  });

  it('rows through a table make it grow and shrink', async () => {
    await excel.run((sheet) => {
      sheet.getRange('A1:B1').values = [['Tal', 'Text']];
      sheet.tables.add('A1:B4', true);
      sheet.getRange('3:3').insert('Down');
    });
    expect(excel.sheet.tables[0]?.area).toEqual({ top: 0, left: 0, bottom: 4, right: 1 });
    await excel.run((sheet) => {
      sheet.getRange('2:3').delete('Up');
    });
    expect(excel.sheet.tables[0]?.area).toEqual({ top: 0, left: 0, bottom: 2, right: 1 });
  });

  it('a table is not torn apart', async () => {
    await excel.run((sheet) => {
      sheet.getRange('A1:B1').values = [['Tal', 'Text']];
      sheet.tables.add('A1:B4', true);
    });
    expect(await excel.failure((sheet) => void sheet.getRange('A3').insert('Down'))).toBe(
      'InsertDeleteConflict',
    );
  });
});
