import { beforeEach, describe, expect, it } from 'vitest';
import { type ExcelSession, openExcel } from '../testing/excel-session.ts';

let excel: ExcelSession;

beforeEach(async () => {
  excel = openExcel();
  excel.host.workbook.formulaValues = () => 5;
  await excel.run((sheet) => {
    sheet.getRange('A1:C3').values = [
      ['x', 1, '=B1'],
      ['y', 2, '=B2'],
      ['', true, 3],
    ];
  });
});

async function found(
  type: Excel.SpecialCellType | 'Formulas' | 'Constants' | 'Blanks',
  kind?: 'Numbers' | 'LogicalText',
) {
  let address: string | null = null;
  await excel.run(async (sheet, context) => {
    const areas = sheet
      .getUsedRange()
      .getSpecialCellsOrNullObject(type as Excel.SpecialCellType, kind as never);
    areas.load('address');
    await context.sync();
    address = areas.isNullObject ? null : areas.address;
  });
  return address;
}

// Docs: learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-special-cells
describe('special cells', () => {
  it('finds formulas, constants by kind, and blanks', async () => {
    expect(await found('Formulas')).toBe('Blad1!C1:C2');
    expect(await found('Constants', 'Numbers')).toBe('Blad1!B1:B2,Blad1!C3');
    expect(await found('Constants', 'LogicalText')).toBe('Blad1!A1:A2,Blad1!B3');
    expect(await found('Blanks')).toBe('Blad1!A3');
  });

  it('none: a null object, or ItemNotFound', async () => {
    await excel.run((sheet) => {
      sheet.getRange('C1:C2').values = [[1], [2]];
    });
    expect(await found('Formulas')).toBeNull();
    expect(
      await excel.failure((sheet) => void sheet.getUsedRange().getSpecialCells('Formulas').load('address')),
    ).toBe('ItemNotFound');
  });
});
