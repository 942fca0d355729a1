import { beforeEach, describe, expect, it } from 'vitest';
import { type ExcelSession, openExcel } from '../testing/excel-session.ts';

let excel: ExcelSession;

beforeEach(() => {
  excel = openExcel();
});

describe('names', () => {
  it('stand for cells, and are taken as addresses', async () => {
    await excel.run(async (sheet, context) => {
      context.workbook.names.add('Svar', sheet.getRange('B2:B3'));
      sheet.getRange('Svar').values = [[1], [2]];
      const item = context.workbook.names.getItem('svar');
      item.load('formula,type,value,scope');
      await context.sync();
      expect([item.formula, item.type, item.value, item.scope]).toEqual([
        '=Blad1!$B$2:$B$3',
        'Range',
        'Blad1!B2:B3',
        'Workbook',
      ]);
    });
    expect(excel.sheet.cells.value(2, 1)).toBe(2);
  });

  it('of one sheet are not those of the workbook', async () => {
    await excel.run(async (sheet, context) => {
      sheet.names.add('Eget', '=1');
      const inBook = context.workbook.names.getItemOrNullObject('Eget');
      const onSheet = sheet.names.getItemOrNullObject('Eget');
      await context.sync();
      expect([inBook.isNullObject, onSheet.isNullObject]).toEqual([true, false]);
    });
  });

  it.each(['Två ord', 'A1', '1a'])('are not "%s"', async (name) => {
    expect(await excel.failure((_, context) => void context.workbook.names.add(name, '=1'))).toBe(
      'InvalidArgument',
    );
  });
});

describe('settings', () => {
  it('keep what is put there until it is taken away', async () => {
    await excel.run(async (_, context) => {
      const { settings } = context.workbook;
      settings.add('nylage.roll', 'chef');
      settings.add('nylage.roll', 'direktör');
      const role = settings.getItem('nylage.roll');
      role.load('value');
      await context.sync();
      expect(role.value).toBe('direktör');
      role.delete();
      const gone = settings.getItemOrNullObject('nylage.roll');
      await context.sync();
      expect(gone.isNullObject).toBe(true);
    });
  });
});

describe('the 1904 system', () => {
  it.each([
    [false, 46023],
    [true, 44561],
  ])('shows itself by a computed date (%s)', async (system1904, serial) => {
    const { WorkbookModel } = await import('../model/workbook-model.ts');
    const { ExcelHost } = await import('../host/excel-host.ts');
    const { connectOfficeClient } = await import('../node/office-client.ts');
    const workbook = new WorkbookModel('a.xlsx', system1904);
    workbook.appendSheet('Blad1');
    await connectOfficeClient(new ExcelHost(workbook)).Excel.run(async (context) => {
      const day = context.workbook.functions.date(2026, 1, 1);
      day.load('value');
      await context.sync();
      expect(day.value).toBe(serial);
    });
  });
});
