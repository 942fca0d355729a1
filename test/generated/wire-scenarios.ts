import { ExcelHost } from '@nylage/excel-host';
import { connectOfficeClient } from '@nylage/excel-host/node';

/** What was sent and what was answered, in order. */
export interface Exchange {
  readonly request: unknown;
  readonly response: unknown;
}

/** What an add-in does, by name: each pins a part of the wire. */
export const wireScenarios: Readonly<Record<string, (context: Excel.RequestContext) => Promise<void>>> = {
  'values-written-and-read': async (context) => {
    const range = first(context).getRange('A1:B2');
    range.values = [
      ['Fråga', 1],
      ['', true],
    ];
    await context.sync();
    range.load('values,valueTypes,address,formulas,text,numberFormat');
    await context.sync();
  },
  'a-large-write-in-pieces': async (context) => {
    const values = Array.from({ length: 8 }, (_, row) =>
      Array.from({ length: 200 }, (_, column) => row + column),
    );
    first(context).getRange('A1:GR8').values = values;
    await context.sync();
  },
  'items-of-collections': async (context) => {
    const { worksheets, tables } = context.workbook;
    worksheets.load('items/name,items/visibility');
    tables.load('items');
    await context.sync();
    worksheets.items[0]?.getUsedRangeOrNullObject(true).load('address');
    await context.sync();
  },
  'null-objects': async (context) => {
    const none = context.workbook.worksheets.getItemOrNullObject('Finns ej');
    const range = none.getUsedRangeOrNullObject();
    range.load('address');
    await context.sync();
    void none.isNullObject;
  },
  'sheets-added-named-and-moved': async (context) => {
    const sheet = context.workbook.worksheets.add('Svar');
    sheet.tabColor = '#0B5394';
    sheet.position = 0;
    sheet.visibility = 'Hidden';
    await context.sync();
    sheet.name = 'Enkätsvar';
    sheet.load('id,name');
    await context.sync();
  },
  'a-table': async (context) => {
    const sheet = first(context);
    sheet.getRange('A1:B2').values = [
      ['Id', 'Värde'],
      [1, 2],
    ];
    const table = sheet.tables.add('A1:B2', true);
    table.name = 'Initiativ';
    table.resize('A1:B4');
    table.columns.load('items/name');
    const body = table.getDataBodyRange();
    body.load('address');
    await context.sync();
  },
  'marks-on-several-areas': async (context) => {
    const format = first(context).getRanges('A1:A3,C2').conditionalFormats.add('Custom');
    format.custom.rule.formula = '=TRUE';
    format.custom.format.fill.color = '#FFC7CE';
    format.load('id');
    await context.sync();
    first(context).getRange().conditionalFormats.getItem(format.id).delete();
    await context.sync();
  },
  'a-chart': async (context) => {
    const sheet = first(context);
    sheet.getRange('A1:B3').values = [
      ['Faktor', '2025'],
      ['Styrning', 40],
      ['Kultur', 60],
    ];
    const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:B3'), 'Columns');
    chart.title.text = 'Mognad';
    chart.axes.valueAxis.maximum = 100;
    chart.setPosition('D1', 'J12');
    const series = chart.series.add('Mål');
    series.setValues(sheet.getRange('B2:B3'));
    series.setXAxisValues(sheet.getRange('A2:A3'));
    chart.series.load('items/name');
    await context.sync();
  },
  'special-cells-and-merges': async (context) => {
    const sheet = first(context);
    sheet.getRange('A1:B2').formulas = [
      ['=1+1', 2],
      ['x', '=A1'],
    ];
    sheet.getRange('D1:E2').merge();
    const formulas = sheet.getUsedRange().getSpecialCellsOrNullObject('Formulas');
    formulas.areas.load('items/address,items/formulas');
    const merged = sheet.getRange().getMergedAreasOrNullObject();
    merged.load('address');
    await context.sync();
  },
  'settings-and-names': async (context) => {
    const { settings, names } = context.workbook;
    settings.add('nylage', '{"a":1}');
    names.add('Svar', first(context).getRange('A1:B2'));
    const setting = settings.getItemOrNullObject('nylage');
    setting.load('value');
    names.load('items/name,items/formula');
    await context.sync();
    setting.delete();
    await context.sync();
  },
  'handlers-added-and-removed': async (context) => {
    const handler = context.workbook.worksheets.onChanged.add(() => Promise.resolve());
    await context.sync();
    first(context).getRange('A1').values = [[1]];
    await context.sync();
    handler.remove();
    await context.sync();
  },
  'drop-down-link-and-format': async (context) => {
    const range = first(context).getRange('B2:B9');
    range.dataValidation.rule = { list: { inCellDropDown: true, source: 'Ja,Nej' } };
    range.dataValidation.errorAlert = {
      showAlert: true,
      style: 'Stop',
      title: 'Val',
      message: 'Välj i listan',
    };
    range.set({ format: { wrapText: true, font: { bold: true }, columnWidth: 80 } });
    first(context).getRange('A1').hyperlink = { documentReference: "'Blad1'!B2", textToDisplay: 'B2' };
    await context.sync();
  },
  'selection-and-calculation': async (context) => {
    context.application.suspendApiCalculationUntilNextSync();
    first(context).activate();
    first(context).getRange('C3').select();
    const selected = context.workbook.getSelectedRange();
    selected.load('address');
    const day = context.workbook.functions.date(2026, 1, 1);
    day.load('value');
    context.runtime.enableEvents = true;
    await context.sync();
  },
  'a-batch-that-fails-midway': async (context) => {
    first(context).getRange('A1').values = [['först']];
    context.workbook.worksheets.getItem('Finns ej').getRange('A1').values = [['sedan']];
    await context.sync().catch(() => undefined);
  },
};

/** The host that every scenario starts from. */
export function wireHost(): ExcelHost {
  return new ExcelHost(undefined, { apiSet: '1.15' });
}

/** Runs a scenario through Microsoft's own client and records what passes. */
export async function recordedExchanges(
  scenario: (context: Excel.RequestContext) => Promise<void>,
): Promise<Exchange[]> {
  const host = wireHost();
  const exchanges: Exchange[] = [];
  const client = connectOfficeClient({
    apiSet: host.apiSet,
    listen: (listener) => host.listen(listener),
    answer: async (request, waits) => {
      const answer = await host.answer(request, waits);
      exchanges.push({
        request: JSON.parse(request) as unknown,
        response: answer.ok ? (JSON.parse(answer.body) as unknown) : answer,
      });
      return answer;
    },
  });
  await client.Excel.run(scenario);
  return exchanges;
}

function first(context: Excel.RequestContext): Excel.Worksheet {
  return context.workbook.worksheets.getItem('Blad1');
}
