import { beforeEach, describe, expect, it } from 'vitest';
import { type ExcelSession, openExcel } from '../testing/excel-session.ts';

let excel: ExcelSession;

beforeEach(() => {
  excel = openExcel();
});

// Docs: learn.microsoft.com/javascript/api/excel/excel.range, the examples of each method.
const walks: Readonly<Record<string, readonly [(range: Excel.Range) => Excel.Range, string]>> = {
  getCell: [(range) => range.getCell(0, 0), 'B2'],
  'getCell outside the range': [(range) => range.getCell(5, 1), 'C7'],
  getRow: [(range) => range.getRow(1), 'B3:D3'],
  getColumn: [(range) => range.getColumn(2), 'D2:D4'],
  getLastCell: [(range) => range.getLastCell(), 'D4'],
  getLastRow: [(range) => range.getLastRow(), 'B4:D4'],
  getLastColumn: [(range) => range.getLastColumn(), 'D2:D4'],
  getEntireRow: [(range) => range.getEntireRow(), '2:4'],
  getEntireColumn: [(range) => range.getEntireColumn(), 'B:D'],
  getRowsAbove: [(range) => range.getRowsAbove(1), 'B1:D1'],
  getRowsBelow: [(range) => range.getRowsBelow(2), 'B5:D6'],
  getColumnsBefore: [(range) => range.getColumnsBefore(1), 'A2:A4'],
  getColumnsAfter: [(range) => range.getColumnsAfter(2), 'E2:F4'],
  getOffsetRange: [(range) => range.getOffsetRange(-1, 2), 'D1:F3'],
  getResizedRange: [(range) => range.getResizedRange(1, -2), 'B2:B5'],
  getAbsoluteResizedRange: [(range) => range.getAbsoluteResizedRange(1, 5), 'B2:F2'],
  getBoundingRect: [(range) => range.getBoundingRect('G1:G9'), 'B1:G9'],
  getIntersection: [(range) => range.getIntersection('C3:Z3'), 'C3:D3'],
};

describe('ways from B2:D4', () => {
  it.each(Object.entries(walks))('%s', async (_, [walk, address]) => {
    await excel.run(async (sheet, context) => {
      const range = walk(sheet.getRange('B2:D4'));
      range.load('address');
      await context.sync();
      expect(range.address).toBe(`Blad1!${address}`);
    });
  });

  it.each([
    ['above the first row', (range: Excel.Range) => range.getOffsetRange(-2, 0)],
    ['to nothing', (range: Excel.Range) => range.getResizedRange(-3, 0)],
  ])('not %s', async (_, walk) => {
    expect(await excel.failure((sheet) => void walk(sheet.getRange('B2:D4')).load('address'))).toBe(
      'InvalidArgument',
    );
  });

  it('to what two ranges do not share: ItemNotFound, or a null object', async () => {
    expect(
      await excel.failure((sheet) => void sheet.getRange('A1').getIntersection('B2').load('address')),
    ).toBe('ItemNotFound');
    await excel.run(async (sheet, context) => {
      const none = sheet.getRange('A1').getIntersectionOrNullObject('B2');
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
  });

  it('quotes sheet names where addresses must', async () => {
    await excel.run(async (sheet, context) => {
      sheet.name = "Ån's blad";
      const range = sheet.getRange("'Ån''s blad'!A1:B2");
      range.load('address');
      await context.sync();
      expect(range.address).toBe("'Ån''s blad'!A1:B2");
    });
  });

  it('merges found by a range that touches them', async () => {
    await excel.run(async (sheet, context) => {
      sheet.getRange('A1:B2').merge();
      sheet.getRange('D1:E1').merge();
      const merged = sheet.getRange('B2:C9').getMergedAreasOrNullObject();
      merged.load('address');
      await context.sync();
      expect(merged.address).toBe('Blad1!A1:B2');
    });
  });
});
