import { parseA1, parseA1Range } from '@nylage/core/grid';
import { describe, expect, it } from 'vitest';
import { ChartModel } from '../model/chart-model.ts';
import { ConditionalFormatModel } from '../model/conditional-format-model.ts';
import type { SheetModel } from '../model/sheet-model.ts';
import { TableModel } from '../model/table-model.ts';
import { WorkbookModel } from '../model/workbook-model.ts';
import { chartValues } from './chart-values.ts';
import { choicesAt } from './choices.ts';
import { entryText } from './entry-text.ts';
import { shownCell } from './shown-cell.ts';

function area(address: string) {
  const found = parseA1Range(address);
  if (found === null) throw new Error(address);
  return found;
}

function at(address: string): readonly [number, number] {
  const place = parseA1(address);
  if (place === null) throw new Error(address);
  return [place.row, place.column];
}

function book(): { readonly workbook: WorkbookModel; readonly sheet: SheetModel } {
  const workbook = new WorkbookModel('a.xlsx');
  return { workbook, sheet: workbook.appendSheet('Blad1') };
}

describe('What stands in a cell that a person begins to change', () => {
  it('is as it is typed in Swedish, with all decimals', () => {
    const { workbook, sheet } = book();
    const put = (
      column: number,
      value: string | number,
      numberFormat = 'General',
      formula: string | null = null,
    ): void => {
      sheet.cells.setContent(0, column, value, formula);
      sheet.cells.setStyle(0, column, workbook.styles.add({ numberFormat }));
    };
    put(0, 1250.125, '#,##0');
    put(1, 0.35, '0%');
    put(2, 46112, 'yyyy-mm-dd');
    put(3, 4, 'General', '=2+2');
    put(4, 'Vet ej');
    // 46112 days after 1899-12-30 is 2026-03-31.
    expect([0, 1, 2, 3, 4, 5].map((column) => entryText(workbook, sheet, 0, column))).toEqual([
      '1250,125',
      '35 %',
      '2026-03-31',
      '=2+2',
      'Vet ej',
      '',
    ]);
  });
});

describe('The drop-down in a cell', () => {
  it('offers a list that is written out, one in cells, and one by name', () => {
    const { workbook, sheet } = book();
    const lists = workbook.appendSheet('Våra listor');
    for (const [row, value] of ['Ja', 'Nej', null].entries()) lists.cells.setContent(row, 0, value);
    workbook.names.push({
      name: 'JaNej',
      sheetId: null,
      formula: "='Våra listor'!$A$1:$A$3",
      visible: true,
      comment: '',
    });
    const rule = (source: string, address: string, inCellDropDown = true): void => {
      sheet.validations.push({
        areas: [area(address)],
        type: 'List',
        rule: { list: { inCellDropDown, source } },
        ignoreBlanks: true,
        prompt: null,
        errorAlert: null,
      });
    };
    rule('Liten, Mellan,Stor', 'A1:A9');
    rule("='Våra listor'!$A$1:$A$3", 'B1');
    rule('=JaNej', 'C1');
    rule('=OFFSET(A1,0,0)', 'D1');
    rule('a,b', 'E1', false);
    const offered = (address: string) => choicesAt(workbook, sheet, ...at(address));
    expect(offered('A9')).toEqual(['Liten', 'Mellan', 'Stor']);
    expect(offered('B1')).toEqual(['Ja', 'Nej']);
    expect(offered('C1')).toEqual(['Ja', 'Nej']);
    expect([offered('D1'), offered('E1'), offered('A10')]).toEqual([null, null, null]);
  });
});

describe('What a person sees in a cell', () => {
  it('is its own look, under the conditional formats that hold', () => {
    const { workbook, sheet } = book();
    sheet.cells.setContent(0, 0, 7);
    sheet.cells.setStyle(0, 0, workbook.styles.add({ fill: '#FFFFFF', bold: true }));
    const format = (
      type: string,
      address: string,
      priority: number,
      change: Partial<ConditionalFormatModel>,
    ): void => {
      const rule = new ConditionalFormatModel(String(priority), type, [area(address)], priority);
      sheet.conditionalFormats.push(Object.assign(rule, change));
    };
    format('Custom', 'A1:A5', 1, { formula: '=TRUE', style: { fill: '#FFC7CE' } });
    format('CellValue', 'A1', 0, {
      rule: { formula1: '=5', operator: 'GreaterThan' },
      style: { fontColor: '#9C0006' },
    });
    format('Custom', 'A1', 2, { formula: '=AND(A1="",B1<>"")', style: { fill: '#00FF00' } });
    expect(shownCell(workbook, sheet, 0, 0)).toMatchObject({
      text: '7',
      isNumber: true,
      marked: true,
      style: { fill: '#FFC7CE', fontColor: '#9C0006', bold: true },
    });
    expect(shownCell(workbook, sheet, 5, 0)).toMatchObject({ text: '', marked: false, style: {} });
  });

  it('is part of a table, and has its note', () => {
    const { workbook, sheet } = book();
    sheet.tables.push(new TableModel('t', 'Tabell', area('A1:B4'), []));
    sheet.notes.set('1:1', 'Hjälp');
    expect(['A1', 'A2', 'A3', 'C1'].map((cell) => shownCell(workbook, sheet, ...at(cell)).table)).toEqual([
      'header',
      'band',
      'body',
      null,
    ]);
    expect(shownCell(workbook, sheet, 1, 1).note).toBe('Hjälp');
  });
});

describe('What a chart shows', () => {
  it('is read from its cells, with nothing where a cell has no number', () => {
    const { workbook, sheet } = book();
    for (const [row, name] of ['Nord', 'Syd'].entries()) sheet.cells.setContent(row, 0, name);
    sheet.cells.setContent(0, 1, 40);
    const chart = new ChartModel('c', 'Diagram 1', 'ColumnClustered');
    const source = (address: string) => ({ sheetId: sheet.id, area: area(address) });
    chart.series = [
      {
        name: 'Mognad',
        values: source('B1:B2'),
        xValues: source('A1:A2'),
        bubbleSizes: null,
        settings: new Map(),
      },
    ];
    expect(chartValues(workbook, chart)).toEqual([
      { name: 'Mognad', values: [40, null], categories: ['Nord', 'Syd'], xValues: [null, null], sizes: [] },
    ]);
  });
});
