import { type ChartSheet, chartNumbers } from '@nylage/charts';
import {
  type ResultCell,
  type ResultKind,
  uniqueHeaders,
  resultSheetWords as words,
} from '@nylage/core/results';
import { bodyStyle, ink, mutedStyle, sectionStyle } from '../house-styles.ts';
import { styled } from '../sheet-data.ts';
import { headerHeight } from '../text-size.ts';
import type { CellToWrite, ChartToWrite, RowToWrite, SheetToWrite, TableToWrite } from '../workbook-model.ts';
import { resultCell, resultHeader } from './result-column.ts';
import { headingRows } from './result-heading.ts';

const COLUMN_WIDTHS = [34, 24, 15, 15, 15, 15];
const OTHER_WIDTH = 15;
const CHART_ROWS = 23;
/** So many charts fit on a printed page. */
const CHARTS_ON_A_PAGE = 2;

/** Native charts one below the other, each with what it shows in words, and after them the numbers they are drawn from. */
export function chartSheet(sheet: ChartSheet): SheetToWrite {
  const { language } = sheet;
  const rows: RowToWrite[] = [...headingRows(sheet)];
  const breaksBefore: number[] = [];
  const anchors = sheet.charts.map((chart, at) => {
    if (at > 0 && at % CHARTS_ON_A_PAGE === 0) breaksBefore.push(rows.length);
    rows.push(section(chart.title), [plain(chart.sentence)]);
    const top = rows.length;
    for (let row = 0; row < CHART_ROWS; row++) rows.push([]);
    for (const note of chart.notes) rows.push([muted(note)]);
    rows.push([]);
    return { top, left: 0, bottom: top + CHART_ROWS - 2, right: COLUMN_WIDTHS.length - 1 };
  });
  const tables: TableToWrite[] = [];
  const charts: ChartToWrite[] = [];
  let widest = COLUMN_WIDTHS.length;
  if (sheet.charts.length > 0) {
    if (sheet.charts.length > 1) breaksBefore.push(rows.length);
    rows.push(section(words.numbers[language]));
  }
  sheet.charts.forEach((description, at) => {
    rows.push([], [plain(description.title)]);
    const origin = { row: rows.length, column: 0 };
    const table = chartNumbers(description, sheet.name, origin, language);
    const headers = uniqueHeaders(table.columns.map(({ header }) => header));
    rows.push({
      cells: headers.map((value, column) => ({
        value,
        style: resultHeader(table.columns[column]?.kind ?? 'text'),
      })),
      height: headerHeight(headers.map((text, column) => ({ text, width: widthOf(column) }))),
    });
    for (const row of table.rows)
      rows.push(table.columns.map(({ kind }, column) => resultCell(row[column] ?? null, kind)));
    const anchor = anchors[at];
    if (anchor !== undefined && table.rows.length > 0)
      charts.push({ description, anchor, source: table.source });
    const range = { top: origin.row, left: 0, bottom: rows.length - 1, right: headers.length - 1 };
    if (table.rows.length > 0) tables.push({ name: `Diagram_${description.id}`, range, stripes: true });
    if (table.cornerRows.length > 0) rows.push([]);
    for (const row of table.cornerRows) {
      rows.push(row.map((cell, column) => cornerCell(cell, table.columns[column]?.kind)));
    }
    widest = Math.max(widest, headers.length);
  });
  return {
    name: sheet.name,
    columns: Array.from({ length: widest }, (_, column) => ({ width: widthOf(column) })),
    rows,
    tables,
    charts,
    page: { landscape: false, breaksBefore },
    tabColor: sheet.tabColor ?? ink.blue,
    hideGridLines: true,
  };
}

/** Small and grey: these rows only place the names that stand in the chart. */
function cornerCell(cell: ResultCell, kind: ResultKind = 'text'): CellToWrite {
  const { value } = styled(resultCell(cell, kind));
  return { value, style: { ...mutedStyle, wrap: false, size: 9 } };
}

function widthOf(column: number): number {
  return COLUMN_WIDTHS[column] ?? OTHER_WIDTH;
}

function section(value: string): RowToWrite {
  return { cells: [{ value, style: sectionStyle }], height: 24 };
}

function plain(value: string): { readonly value: string; readonly style: object } {
  return { value, style: { ...bodyStyle, wrap: false } };
}

function muted(value: string): { readonly value: string; readonly style: object } {
  return { value, style: { ...mutedStyle, wrap: false } };
}
