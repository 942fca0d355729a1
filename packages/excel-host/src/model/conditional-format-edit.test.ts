import { beforeEach, describe, expect, it } from 'vitest';
import { type ExcelSession, openExcel } from '../testing/excel-session.ts';

let excel: ExcelSession;

beforeEach(() => {
  excel = openExcel({ apiSet: '1.14' });
});

const add = (address: string, formula: string) =>
  excel.run((sheet) => {
    const { custom } = sheet.getRanges(address).conditionalFormats.add('Custom');
    custom.rule.formula = formula;
    custom.format.fill.color = '#FFC7CE';
  });

describe('conditional formats', () => {
  it('new ones go first', async () => {
    await add('A1:A3', '=TRUE');
    await add('A1:A3', '=FALSE');
    expect(excel.sheet.conditionalFormats.map(({ formula, priority }) => [formula, priority])).toEqual([
      ['=FALSE', 0],
      ['=TRUE', 1],
    ]);
  });

  it('two similar ones on a range cannot be read back (office-js#6827), but removed by remembered id', async () => {
    await add('A1:A3', '=TRUE');
    await add('A2,C4', '=FALSE');
    const failure = await excel.failure(
      (sheet) => void sheet.getRange('A2').conditionalFormats.load('items/type'),
    );
    expect(failure).toBe('GeneralException');
    const id = excel.sheet.conditionalFormats[0]?.id ?? '';
    await excel.run(async (sheet, context) => {
      const ours = sheet.getRange().conditionalFormats.getItemOrNullObject(id);
      const gone = sheet.getRange().conditionalFormats.getItemOrNullObject('{nej}');
      await context.sync();
      expect(gone.isNullObject).toBe(true);
      ours.delete();
    });
    expect(excel.sheet.conditionalFormats.map(({ formula }) => formula)).toEqual(['=TRUE']);
  });

  it('an address of several areas takes 8,192 characters and no more', async () => {
    const address = Array.from({ length: 2_000 }, (_, at) => `A${at * 2 + 1}`).join(',');
    expect(address.length).toBeGreaterThan(8_192);
    expect(await excel.failure((sheet) => void sheet.getRanges(address).load('address'))).toBe(
      'InvalidArgument',
    );
  });
});
