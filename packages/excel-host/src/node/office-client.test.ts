import { beforeEach, describe, expect, it } from 'vitest';
import { ExcelHost } from '../host/excel-host.ts';
import { connectOfficeClient, type OfficeClient } from './office-client.ts';

let host: ExcelHost;
let office: OfficeClient;

beforeEach(() => {
  host = new ExcelHost();
  office = connectOfficeClient(host);
});

describe('the real client against the host', () => {
  it('writes and reads cells', async () => {
    await office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Blad1');
      const range = sheet.getRange('A1:B2');
      range.values = [
        ['Fråga', 1],
        ['Å', 4.5],
      ];
      await context.sync();
      range.load('values,address,valueTypes,rowCount');
      await context.sync();
      expect(range.values).toEqual([
        ['Fråga', 1],
        ['Å', 4.5],
      ]);
      expect(range.address).toBe('Blad1!A1:B2');
      expect(range.valueTypes).toEqual([
        ['String', 'Double'],
        ['String', 'Double'],
      ]);
      expect(range.rowCount).toBe(2);
    });
    expect(host.unknownMembers).toEqual([]);
  });

  it('gives null objects, collections and items that can be used on', async () => {
    await office.Excel.run(async (context) => {
      const sheets = context.workbook.worksheets;
      const none = sheets.getItemOrNullObject('Finns ej');
      const added = sheets.add('Svar');
      sheets.load('items/name');
      await context.sync();
      expect(none.isNullObject).toBe(true);
      expect(added.isNullObject).toBe(false);
      expect(sheets.items.map((sheet) => sheet.name)).toEqual(['Blad1', 'Svar']);
      const [first] = sheets.items;
      const used = first?.getUsedRangeOrNullObject(true);
      await context.sync();
      expect(used?.isNullObject).toBe(true);
    });
  });

  it('makes a table, a rule on several areas, a chart and a setting', async () => {
    await office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Blad1');
      sheet.getRange('A1:B3').values = [
        ['Faktor', 'Värde'],
        ['A', 60],
        ['B', 40],
      ];
      const table = sheet.tables.add('A1:B3', true);
      table.name = 'Faktorer';
      const areas = sheet.getRanges('A2,B3');
      const format = areas.conditionalFormats.add('Custom');
      format.custom.rule.formula = '=TRUE';
      format.custom.format.fill.color = '#FFC7CE';
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:B3'), 'Columns');
      chart.title.text = 'Mognad';
      chart.axes.valueAxis.minimum = 0;
      context.workbook.settings.add('nylage', 'x');
      format.load('id');
      table.columns.load('items/name');
      chart.series.load('items/name');
      await context.sync();
      expect(format.id).not.toBe('');
      expect(table.columns.items.map((column) => column.name)).toEqual(['Faktor', 'Värde']);
      expect(chart.series.items.map((series) => series.name)).toEqual(['Värde']);
      areas.conditionalFormats.getItem(format.id).delete();
      await context.sync();
    });
    expect(host.workbook.sheets[0]?.conditionalFormats).toEqual([]);
    expect(host.workbook.tables.map((table) => table.name)).toEqual(['Faktorer']);
    expect(host.unknownMembers).toEqual([]);
  });

  it('tells of changes, our own and those of a co-author', async () => {
    const heard: string[] = [];
    await office.Excel.run(async (context) => {
      const sheets = context.workbook.worksheets;
      sheets.onChanged.add((event) => {
        heard.push(`${event.source} ${event.address} ${event.details?.valueAfter}`);
        return Promise.resolve();
      });
      await context.sync();
      sheets.getItem('Blad1').getRange('B2').values = [[7]];
      await context.sync();
    });
    await host.eventsDelivered();
    expect(heard).toEqual(['Local B2 7']);
  });

  it('says what was wrong, and keeps what was done before', async () => {
    const failure = await office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Blad1');
      sheet.getRange('A1').values = [['först']];
      context.workbook.worksheets.getItem('Finns ej').getRange('A1').load('values');
      await context.sync();
    }).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(office.OfficeExtension.Error);
    expect(failure).toMatchObject({ code: 'ItemNotFound' });
    expect(host.workbook.sheets[0]?.cells.value(0, 0)).toBe('först');
  });

  it('refuses what the chosen API sets do not have, and remembers that it was asked', async () => {
    host = new ExcelHost(undefined, { apiSet: '1.12' });
    office = connectOfficeClient(host);
    expect(office.Office.context.requirements.isSetSupported('ExcelApi', '1.12')).toBe(true);
    expect(office.Office.context.requirements.isSetSupported('ExcelApi', '1.13')).toBe(false);
    const failure = await office.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Blad1').getRange('A1').getMergedAreasOrNullObject();
      await context.sync();
    }).catch((error: unknown) => error);
    expect(failure).toMatchObject({ code: 'ApiNotFound' });
    expect(host.unknownMembers).toEqual([
      'Range.getMergedAreasOrNullObject: ExcelApi 1.13, the host has 1.12',
    ]);
  });

  it('counts what one user action costs', async () => {
    const { cost } = await host.measured(() =>
      office.Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Blad1').getRange('A1');
        range.load('values');
        await context.sync();
      }),
    );
    // The second round trip is the client's own cleaning up.
    expect(cost.syncs).toBe(2);
    expect(host.referenceCount).toBe(0);
  });
});
