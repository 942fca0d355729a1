import { beforeEach, describe, expect, it } from 'vitest';
import { type ExcelSession, openExcel } from '../testing/excel-session.ts';

let excel: ExcelSession;

beforeEach(async () => {
  excel = openExcel();
  await excel.run((sheet) => {
    sheet.getRange('A1:C4').values = [
      ['', "'2024", "'2025"],
      ['Styrning', 40, 55],
      ['Kultur', 62, 60],
      ['Data', 33, 71],
    ];
  });
});

async function series(seriesBy: 'Columns' | 'Rows' | 'Auto', address = 'A1:C4') {
  const found: { name: string; values: unknown; categories: unknown }[] = [];
  await excel.run(async (sheet, context) => {
    const chart = sheet.charts.add('ColumnClustered', sheet.getRange(address), seriesBy);
    chart.series.load('items/name');
    await context.sync();
    for (const item of chart.series.items) {
      const values = item.getDimensionValues('Values');
      const categories = item.getDimensionValues('Categories');
      await context.sync();
      found.push({ name: item.name, values: values.value, categories: categories.value });
    }
    chart.delete();
  });
  return found;
}

describe('charts', () => {
  it('take names from the first row and categories from the first column', async () => {
    const categories = ['Styrning', 'Kultur', 'Data'];
    expect(await series('Columns')).toEqual([
      { name: '2024', values: [40, 62, 33], categories },
      { name: '2025', values: [55, 60, 71], categories },
    ]);
  });

  it('by rows the other way round', async () => {
    expect(await series('Rows')).toMatchObject([
      { name: 'Styrning', values: [40, 55], categories: ['2024', '2025'] },
      { name: 'Kultur' },
      { name: 'Data' },
    ]);
  });

  it('keep what is set, and are found by name', async () => {
    await excel.run(async (sheet, context) => {
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:C4'), 'Columns');
      chart.name = 'Mognad per faktor';
      chart.title.text = 'Mognad';
      chart.legend.position = 'Bottom';
      const axis = chart.axes.getItem('Value');
      axis.maximum = 100;
      const point = chart.series.getItemAt(0).points.getItemAt(1);
      point.format.fill.setSolidColor('#0B5394');
      await context.sync();
      const again = sheet.charts.getItem('Mognad per faktor');
      again.load('name,chartType');
      again.title.load('text');
      again.axes.valueAxis.load('maximum');
      await context.sync();
      expect([again.chartType, again.title.text, again.axes.valueAxis.maximum]).toEqual([
        'ColumnClustered',
        'Mognad',
        100,
      ]);
    });
  });

  it('a series that is added has no values until they are set (office-js#2927)', async () => {
    await excel.run(async (sheet, context) => {
      const chart = sheet.charts.add('Bubble', sheet.getRange('B2:C4'), 'Columns');
      const added = chart.series.add('Mål');
      const before = added.getDimensionValues('Values');
      added.setValues(sheet.getRange('C2:C4'));
      added.setXAxisValues(sheet.getRange('B2:B4'));
      added.setBubbleSizes(sheet.getRange('C2:C4'));
      const after = added.getDimensionValues('Values');
      await context.sync();
      expect([before.value, after.value]).toEqual([[], [55, 60, 71]]);
    });
  });

  it('values come from one row or one column', async () => {
    const failure = await excel.failure((sheet) => {
      const chart = sheet.charts.add('Bubble', sheet.getRange('B2:C4'), 'Columns');
      chart.series.getItemAt(0).setValues(sheet.getRange('B2:C4'));
    });
    expect(failure).toBe('InvalidArgument');
  });
});
