import { nodeDeflate, nodeInflate } from '@nylage/xlsx/inflate-node';
import { lintStructure, PackageView, walk } from '@nylage/xlsx/testing';
import { describe, expect, it } from 'vitest';
import { WHOLE_SHEET } from '../../cells/area.ts';
import { wireValue } from '../../cells/cell-value.ts';
import type { SheetModel } from '../../model/sheet-model.ts';
import type { WorkbookModel } from '../../model/workbook-model.ts';
import { openExcel } from '../../testing/excel-session.ts';
import { fixtureBytes, fixtureWorkbooks } from '../../testing/fixture-files.ts';
import { openWorkbook } from '../open/open-workbook.ts';
import { saveWorkbook } from './save-workbook.ts';

function open(bytes: Uint8Array): WorkbookModel {
  const result = openWorkbook(bytes, { name: 'bok.xlsx', inflate: nodeInflate });
  if (!result.ok) throw new Error(result.refusal.code);
  return result.workbook;
}

/** Everything that a sheet holds, comparable. */
function described(workbook: WorkbookModel, sheet: SheetModel) {
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    cells: [...sheet.cells.filled(WHOLE_SHEET)].map(({ row, column }) => [
      row,
      column,
      wireValue(sheet.cells.value(row, column)),
      sheet.cells.formula(row, column),
      workbook.styles.style(sheet.styleAt(row, column)),
    ]),
    tables: sheet.tables.map(
      ({ name, area, columns, showHeaders, showTotals, style, showFilterButton, showBandedRows }) => ({
        name,
        area,
        columns: columns.map((column) => column.name),
        showHeaders,
        showTotals,
        style,
        showFilterButton,
        showBandedRows,
      }),
    ),
    merges: sheet.merges,
    hidden: [[...sheet.hiddenRows], [...sheet.hiddenColumns]],
    validations: sheet.validations,
    formats: sheet.conditionalFormats
      .filter(({ type }) => ['Custom', 'CellValue', 'ContainsText', 'DataBar'].includes(type))
      .map(({ type, areas, formula, rule, style }) => ({ type, areas, formula, rule, style })),
    links: [...sheet.hyperlinks],
    notes: [...sheet.notes],
    freeze: sheet.freeze,
    tab: sheet.tabColor,
    lines: [sheet.showGridlines, sheet.showHeadings],
    protection: sheet.protection?.options ?? null,
  };
}

describe.each(fixtureWorkbooks())('%s', (name) => {
  it('saved and opened again is the same, and its structure holds', () => {
    const before = open(fixtureBytes(name));
    const bytes = saveWorkbook(before, { deflate: nodeDeflate });
    expect(lintStructure(bytes)).toEqual([]);
    const after = open(bytes);
    expect(after.system1904).toBe(before.system1904);
    expect(after.names.map(({ name: item, formula }) => [item, formula])).toEqual(
      before.names.map(({ name: item, formula }) => [item, formula]),
    );
    for (const [at, sheet] of before.sheets.entries()) {
      const again = after.sheets[at];
      if (again === undefined) throw new Error(`${sheet.name} is missing`);
      expect(described(after, again)).toEqual(described(before, sheet));
    }
  });
});

describe('what an add-in did', () => {
  it('is in the file: table, rules, links, notes, chart with its values', async () => {
    const excel = openExcel();
    const { workbook } = excel.host;
    await excel.run((sheet, context) => {
      sheet.getRange('A1:C4').values = [
        ['Faktor', 2024, 2025],
        ['Styrning', 40, 55],
        ['Kultur', 62.5, 60],
        ['Data', '', 71],
      ];
      const table = sheet.tables.add('A1:C4', true);
      table.name = 'Faktorer';
      table.style = 'TableStyleLight9';
      const areas = sheet.getRanges('B2,C3:C4');
      const custom = areas.conditionalFormats.add('Custom').custom;
      custom.rule.formula = '=TRUE';
      custom.format.fill.color = '#FFC7CE';
      sheet.getRange('A2').hyperlink = { documentReference: "'Blad1'!C4", textToDisplay: 'Styrning' };
      sheet.getRange('A3').hyperlink = { address: 'https://goteborg.se/', screenTip: 'Staden' };
      sheet.getRange('A1:C1').format.font.bold = true;
      sheet.getRange('B2:C4').numberFormat = [
        ['0.0', '0.0'],
        ['0.0', '0.0'],
        ['0.0', '0.0'],
      ];
      sheet.freezePanes.freezeRows(1);
      sheet.tabColor = '#0B5394';
      const bar = sheet.getRange('B2:B4').conditionalFormats.add('DataBar').dataBar;
      bar.positiveFormat.fillColor = '#0B5394';
      bar.lowerBoundRule = { type: 'Number', formula: '0' };
      bar.upperBoundRule = { type: 'Number', formula: '100' };
      sheet.pageLayout.orientation = 'Landscape';
      sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
      sheet.pageLayout.setPrintTitleRows('1:1');
      sheet.horizontalPageBreaks.add('A9');
      sheet.horizontalPageBreaks.removePageBreaks();
      sheet.horizontalPageBreaks.add('A3:C3');
      const figures = context.workbook.worksheets.add('Diagram');
      const chart = figures.charts.add('ColumnClustered', sheet.getRange('A1:C4'), 'Columns');
      chart.title.text = 'Mognad';
      chart.axes.valueAxis.minimum = 0;
      chart.axes.valueAxis.maximum = 100;
      chart.axes.valueAxis.title.text = 'Procent';
      chart.legend.position = 'Bottom';
      chart.setPosition('A1', 'H18');
      chart.series.getItemAt(0).format.fill.setSolidColor('#0B5394');
      const bubbles = figures.charts.add('Bubble', sheet.getRange('B2:C4'), 'Columns');
      const series = bubbles.series.getItemAt(0);
      series.setXAxisValues(sheet.getRange('B2:B4'));
      series.setValues(sheet.getRange('C2:C4'));
      series.setBubbleSizes(sheet.getRange('C2:C4'));
      bubbles.setPosition('J1', 'Q18');
    });
    workbook.sheets[0]?.notes.set('1:1', 'Fyrtio av hundra');
    const bytes = saveWorkbook(workbook, { deflate: nodeDeflate });
    expect(lintStructure(bytes)).toEqual([]);
    const again = open(bytes);
    const [sheet] = again.sheets;
    if (sheet === undefined || workbook.sheets[0] === undefined) throw new Error('no sheet');
    expect(described(again, sheet)).toMatchObject({
      ...described(workbook, workbook.sheets[0]),
      links: [
        ['1:0', { documentReference: "'Blad1'!C4" }],
        ['2:0', { address: 'https://goteborg.se/', screenTip: 'Staden' }],
      ],
    });
    expect(again.names.map(({ name, formula }) => [name, formula])).toEqual([
      ['_xlnm.Print_Titles', "='Blad1'!$1:$1"],
    ]);
    const view = new PackageView(bytes);
    const printed = [...walk(view.tree('xl/worksheets/sheet1.xml'))].filter(({ name }) =>
      ['pageSetUpPr', 'pageSetup', 'brk'].includes(name),
    );
    expect(printed.map(({ attributes }) => Object.fromEntries(attributes))).toEqual([
      { fitToPage: '1' },
      { paperSize: '9', fitToWidth: '1', fitToHeight: '0', orientation: 'landscape' },
      // Below the second row, before the third.
      { id: '2', max: '16383', man: '1' },
    ]);
    const charts = view.names.filter((part) => part.startsWith('xl/charts/'));
    expect(charts).toHaveLength(2);
    const cached = charts.map((part) =>
      [...walk(view.tree(part))].filter(({ name }) => name === 'v').map(({ text }) => text),
    );
    expect(cached[0]).toEqual([
      '2024',
      'Styrning',
      'Kultur',
      'Data',
      '40',
      '62.5',
      '2025',
      'Styrning',
      'Kultur',
      'Data',
      '55',
      '60',
      '71',
    ]);
    expect(cached[1]).toEqual(expect.arrayContaining(['40', '62.5', '55', '60', '71']));
  });

  it('says how high rows are that hold wrapped texts, as Excel does', async () => {
    const excel = openExcel();
    await excel.run((sheet) => {
      // 105 points are 20 characters: four words of four letters and three spaces, then two words.
      sheet.getRange('A:A').format.columnWidth = 105;
      sheet.getRange('A1:A2').values = [['aaaa bbbb cccc dddd eeee ffff'], ['kort']];
      sheet.getRange('A1:A2').format.wrapText = true;
    });
    const view = new PackageView(saveWorkbook(excel.host.workbook, { deflate: nodeDeflate }));
    const rows = [...walk(view.tree('xl/worksheets/sheet1.xml'))].filter(({ name }) => name === 'row');
    expect(rows.map(({ attributes }) => [attributes.get('ht'), attributes.get('customHeight')])).toEqual([
      ['30', undefined],
      [undefined, undefined],
    ]);
  });
});
