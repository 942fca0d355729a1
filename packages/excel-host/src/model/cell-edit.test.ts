import { beforeEach, describe, expect, it } from 'vitest';
import { CellError } from '../cells/cell-value.ts';
import { type ExcelSession, openExcel } from '../testing/excel-session.ts';

let excel: ExcelSession;

beforeEach(() => {
  excel = openExcel();
});

describe('values', () => {
  // Docs: learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-blank-null-values
  it('null keeps a cell, "" empties it', async () => {
    await excel.run((sheet) => {
      sheet.getRange('A1:C1').values = [['a', 'b', 'c']];
      sheet.getRange('A1:C1').values = [[null, '', 'd']];
    });
    expect(await excel.read('A1:C1', 'values')).toEqual([['a', '', 'd']]);
    expect(await excel.read('A1:C1', 'valueTypes')).toEqual([['String', 'Empty', 'String']]);
  });

  it('the example of the documentation: strings of numbers and a date become numbers', async () => {
    excel.host.workbook.thisYear = 2026;
    await excel.run((sheet) => {
      sheet.getRange('A1:D1').values = [['Eurasia', '29.96', '0.25', '15-Feb']];
      sheet.getRange('A1:D1').numberFormat = [[null, null, null, 'm/d/yyyy;@']];
    });
    // 15 February 2026 is day 46068: 46023 is 1 January 2026 (office-js docs, "dates").
    expect(await excel.read('A1:D1', 'values')).toEqual([['Eurasia', 29.96, 0.25, 46068]]);
    expect(await excel.read('A1:D1', 'numberFormat')).toEqual([
      ['General', 'General', 'General', 'm/d/yyyy;@'],
    ]);
  });

  it('null for the whole property is refused, one value fills all', async () => {
    expect(
      await excel.failure((sheet) => {
        sheet.getRange('A1:B2').values = null as never;
      }),
    ).toBe('InvalidArgument');
    await excel.run((sheet) => {
      sheet.getRange('A1:B2').values = 7 as never;
    });
    expect(await excel.read('A1:B2', 'values')).toEqual([
      [7, 7],
      [7, 7],
    ]);
  });

  it.each([
    ['too few rows', [[1, 2]]],
    ['too few columns', [[1], [2]]],
    ['ragged', [[1, 2], [3]]],
  ])('%s is refused and nothing is written', async (_, values) => {
    expect(
      await excel.failure((sheet) => {
        sheet.getRange('A1:B2').values = values;
      }),
    ).toBe('InvalidArgument');
    expect(excel.sheet.cells.value(0, 0)).toBeNull();
  });

  it('a write that is larger than 1,500 cells comes in pieces and stands whole', async () => {
    const rows = Array.from({ length: 400 }, (_, row) =>
      Array.from({ length: 8 }, (_, column) => row * 8 + column),
    );
    await excel.run((sheet) => {
      sheet.getRange('A1:H400').values = rows;
    });
    expect(await excel.read('A1:H400', 'values')).toEqual(rows);
  });

  it('errors read as their texts and show in the value types', async () => {
    excel.sheet.cells.setContent(0, 0, CellError.of('#N/A'));
    expect(await excel.read('A1', 'values')).toEqual([['#N/A']]);
    expect(await excel.read('A1', 'valueTypes')).toEqual([['Error']]);
  });

  it('keeps 15 digits', async () => {
    await excel.run((sheet) => {
      sheet.getRange('A1:B1').values = [['12345678901234567', 0.1 + 0.2]];
    });
    expect(await excel.read('A1:B1', 'values')).toEqual([[12345678901234600, 0.3]]);
  });

  it('a cell takes 32,767 characters and no more', async () => {
    await excel.run((sheet) => {
      sheet.getRange('A1').values = [['x'.repeat(32_767)]];
    });
    expect(
      await excel.failure((sheet) => {
        sheet.getRange('A1').values = [['x'.repeat(32_768)]];
      }),
    ).toBe('InvalidArgument');
  });
});

describe('formulas', () => {
  it('a text that begins with =, + or - becomes a formula; an apostrophe keeps it a text', async () => {
    excel.host.workbook.formulaValues = (formula) => (formula === '=1+1' ? 2 : undefined);
    await excel.run((sheet) => {
      sheet.getRange('A1:D1').values = [['=1+1', '-ingen', "'=1+1", "'-ingen"]];
    });
    expect(await excel.read('A1:D1', 'formulas')).toEqual([['=1+1', '=-ingen', '=1+1', '-ingen']]);
    expect(await excel.read('A1:D1', 'values')).toEqual([[2, '#CALC!', '=1+1', '-ingen']]);
    expect([...excel.sheet.cells.formulaCells({ top: 0, left: 0, bottom: 9, right: 9 })]).toHaveLength(2);
  });

  it('a formula is replaced by a value', async () => {
    await excel.run((sheet) => {
      sheet.getRange('A1').formulas = [['=SUM(B1:B2)']];
      sheet.getRange('A1').values = [[3]];
    });
    expect(await excel.read('A1', 'formulas')).toEqual([[3]]);
  });

  it('a formula takes 8,192 characters and no more', async () => {
    expect(
      await excel.failure((sheet) => {
        sheet.getRange('A1').formulas = [[`="${'x'.repeat(8_192)}"`]];
      }),
    ).toBe('FormulaLengthExceedsLimit');
  });
});

describe('number formats', () => {
  it('a cell of format text keeps what is written', async () => {
    await excel.run((sheet) => {
      sheet.getRange('A1:B1').numberFormat = [['@', 'General']];
      sheet.getRange('A1:B1').values = [['007', '007']];
    });
    expect(await excel.read('A1:B1', 'values')).toEqual([['007', 7]]);
  });

  it('dates are serials, and 1904 workbooks count from another day', async () => {
    await excel.run((sheet) => {
      sheet.getRange('A1').values = [['2026-03-31']];
    });
    // 31 March 2026: 46112 days after 31 December 1899, the false 29 February 1900 counted.
    expect(await excel.read('A1', 'values')).toEqual([[46112]]);
    expect(await excel.read('A1', 'text')).toEqual([['2026-03-31']]);
  });

  it('formats that differ read as null where they are one property', async () => {
    await excel.run((sheet) => {
      sheet.getRange('A1').format.font.bold = true;
    });
    await excel.run(async (sheet, context) => {
      const { font } = sheet.getRange('A1:B1').format;
      font.load('bold,size');
      await context.sync();
      expect(font.bold).toBeNull();
      expect(font.size).toBe(11);
    });
  });
});

describe('ranges without end', () => {
  // Docs: learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-unbounded
  it.each(['A:C', '1:3'])('%s reads null and cannot be written', async (address) => {
    expect(await excel.read(address, 'values')).toBeNull();
    expect(await excel.read(address, 'address')).toBe(`Blad1!${address}`);
    expect(
      await excel.failure((sheet) => {
        sheet.getRange(address).values = 'Due Date' as never;
      }),
    ).toBe('InvalidArgument');
  });

  it('a range of more than 5,000,000 cells reads null', async () => {
    expect(await excel.read('A1:E1000001', 'values')).toBeNull();
  });

  it('an address outside the grid is refused', async () => {
    expect(await excel.failure((sheet) => void sheet.getRange('A1048577').load('values'))).toBe(
      'InvalidArgument',
    );
    expect(await excel.failure((sheet) => void sheet.getRange('XFE1').load('values'))).toBe(
      'InvalidArgument',
    );
  });
});
