import { type ResultColumn, type TableSheet, tableWidths, uniqueHeaders } from '@nylage/core/results';
import { ink } from '../house-styles.ts';
import { headerHeight } from '../text-size.ts';
import type { ConditionalFormatToWrite, SheetToWrite } from '../workbook-model.ts';
import { resultCell, resultHeader, resultRowHeight } from './result-column.ts';
import { headingRows } from './result-heading.ts';

/** More lines than this above a frozen header leave too little of a small screen for the rows. */
const MOST_FROZEN_ROWS = 8;

/** Lines above a narrow table may be wider than it, in characters: they still fit a small screen and an upright page. */
const NARROWEST_LINES = 90;

/** Results as a table that can be sorted and filtered, with what it shows said above it. */
export function tableSheet(sheet: TableSheet): SheetToWrite {
  const headers = uniqueHeaders(sheet.columns.map(({ header }) => header));
  const widths = tableWidths(sheet);
  const width = widths.reduce((sum, one) => sum + one, 0);
  const heading = headingRows(sheet, Math.max(width, NARROWEST_LINES));
  const top = heading.length;
  const bottom = top + sheet.rows.length;
  const isEmpty = sheet.rows.length === 0;
  return {
    name: sheet.name,
    columns: widths.map((width) => ({ width })),
    rows: [
      ...heading,
      {
        cells: sheet.columns.map(({ note, kind }, at) => ({
          value: headers[at] ?? '',
          style: resultHeader(kind),
          note,
        })),
        height: headerHeight(headers.map((text, at) => ({ text, width: widths[at] ?? 10 }))),
      },
      ...sheet.rows.map((row) => ({
        cells: sheet.columns.map(({ kind }, at) => resultCell(row[at] ?? null, kind)),
        estimatedHeight: resultRowHeight(sheet.columns, row),
      })),
      ...(isEmpty ? [[sheet.whenEmpty]] : []),
    ],
    frozen:
      top < MOST_FROZEN_ROWS ? { rows: top + 1, columns: sheet.frozenColumns ?? 1 } : { rows: 0, columns: 0 },
    tables: isEmpty
      ? []
      : [
          {
            name: sheet.tableName,
            range: { top, left: 0, bottom, right: sheet.columns.length - 1 },
            stripes: true,
          },
        ],
    conditionalFormats: isEmpty ? [] : bars(sheet.columns, top + 1, bottom),
    page: {
      landscape: width > 90,
      ...(top < MOST_FROZEN_ROWS ? { repeatRows: top + 1 } : {}),
    },
    tabColor: sheet.tabColor ?? ink.blue,
    hideGridLines: true,
  };
}

function bars(
  columns: readonly ResultColumn[],
  top: number,
  bottom: number,
): readonly ConditionalFormatToWrite[] {
  return columns.flatMap(({ bar, kind }, at): ConditionalFormatToWrite[] => {
    if (bar !== true || kind !== 'percent') return [];
    const range = { top, left: at, bottom, right: at };
    return [{ range, rule: { kind: 'data-bar', color: ink.bar, min: 0, max: 1 } }];
  });
}
