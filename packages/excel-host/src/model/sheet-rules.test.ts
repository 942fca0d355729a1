import { beforeEach, describe, expect, it } from 'vitest';
import { type ExcelSession, openExcel } from '../testing/excel-session.ts';

let excel: ExcelSession;

beforeEach(() => {
  excel = openExcel();
});

describe('sheet names', () => {
  // Docs: support.microsoft.com "Rename a worksheet"
  it.each([
    '',
    'x'.repeat(32),
    'a:b',
    'a\\b',
    'a/b',
    'a?b',
    'a*b',
    'a[b',
    'a]b',
    "'a",
    "a'",
    'History',
    'history',
  ])('refuses "%s"', async (name) => {
    expect(
      await excel.failure((sheet) => {
        sheet.name = name;
      }),
    ).toBe('InvalidArgument');
    expect(excel.sheet.name).toBe('Blad1');
  });

  it('takes 31 characters, and apostrophes in the middle', async () => {
    await excel.run((sheet) => {
      sheet.name = `O'Neill ${'x'.repeat(23)}`;
    });
    expect(excel.sheet.name).toHaveLength(31);
  });

  it('refuses a name that another sheet has, in any case', async () => {
    const failure = await excel.failure((_, context) => {
      context.workbook.worksheets.add('BLAD1');
    });
    expect(failure).toBe('ItemAlreadyExists');
  });
});

describe('which sheets there are', () => {
  it('keeps the last that is seen', async () => {
    expect(await excel.failure((sheet) => sheet.delete())).toBe('InvalidOperation');
    expect(
      await excel.failure((sheet) => {
        sheet.visibility = 'Hidden';
      }),
    ).toBe('InvalidOperation');
  });

  it('a very hidden sheet is not deleted', async () => {
    await excel.run((_, context) => {
      context.workbook.worksheets.add('Gömt').visibility = 'VeryHidden';
    });
    const failure = await excel.failure((_, context) => {
      context.workbook.worksheets.getItem('Gömt').delete();
    });
    expect(failure).toBe('InvalidOperation');
  });

  it('a renamed sheet is found by its id and not by its old name', async () => {
    excel.host.user.renameSheet('Blad1', 'Svar');
    expect(await excel.failure((sheet) => void sheet.load('name'))).toBeNull();
    const failure = await excel.failure(
      (_, context) => void context.workbook.worksheets.getItem('Blad1').load('name'),
    );
    expect(failure).toBe('ItemNotFound');
  });

  it('a range kept over a sync is gone when its sheet is deleted', async () => {
    const failure = await excel.failure(async (_, context) => {
      const range = context.workbook.worksheets.add('Svar').getRange('A1');
      await context.sync();
      excel.host.user.deleteSheet('Svar');
      range.values = [[1]];
    });
    expect(failure).toBe('InvalidReference');
  });

  it('moves', async () => {
    await excel.run((sheet, context) => {
      context.workbook.worksheets.add('Andra');
      sheet.position = 1;
    });
    expect(excel.host.workbook.sheets.map((sheet) => sheet.name)).toEqual(['Andra', 'Blad1']);
  });
});

describe('protection', () => {
  it('refuses writes to locked cells, and lets unlocked ones be written', async () => {
    await excel.run((sheet) => {
      sheet.getRange('B1').format.protection.locked = false;
      sheet.protection.protect();
    });
    const write = (address: string) =>
      excel.failure((sheet) => {
        sheet.getRange(address).values = [[1]];
      });
    expect(await write('A1')).toBe('AccessDenied');
    expect(await write('B1')).toBeNull();
  });

  it('refuses formats, tables, rules and charts', async () => {
    excel.host.user.protectSheet('Blad1');
    expect(
      await excel.failure((sheet) => {
        sheet.getRange('A1').format.fill.color = '#FF0000';
      }),
    ).toBe('AccessDenied');
    expect(await excel.failure((sheet) => void sheet.tables.add('A1:B2', true))).toBe('AccessDenied');
    expect(await excel.failure((sheet) => void sheet.getRange('A1').conditionalFormats.add('Custom'))).toBe(
      'AccessDenied',
    );
  });

  it('a protected structure keeps its sheets', async () => {
    await excel.run((_, context) => {
      context.workbook.protection.protect();
    });
    expect(await excel.failure((_, context) => void context.workbook.worksheets.add('Ny'))).toBe(
      'AccessDenied',
    );
    expect(
      await excel.failure((sheet) => {
        sheet.name = 'Ny';
      }),
    ).toBe('AccessDenied');
  });
});
