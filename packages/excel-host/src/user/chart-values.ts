import type { ChartModel, ChartSource } from '../model/chart-model.ts';
import type { WorkbookModel } from '../model/workbook-model.ts';
import { shownText } from './shown-text.ts';

/** One series as a chart shows it: null where a cell has no number. */
export interface ChartValues {
  readonly name: string;
  readonly values: readonly (number | null)[];
  /** The categories, or the x values as they are read. */
  readonly categories: readonly string[];
  readonly xValues: readonly (number | null)[];
  readonly sizes: readonly (number | null)[];
}

/** What a chart shows, read from its cells as they are now. */
export function chartValues(workbook: WorkbookModel, chart: ChartModel): readonly ChartValues[] {
  return chart.series.map(({ name, values, xValues, bubbleSizes }) => ({
    name,
    values: numbers(workbook, values),
    categories: texts(workbook, xValues),
    xValues: numbers(workbook, xValues),
    sizes: numbers(workbook, bubbleSizes),
  }));
}

function numbers(workbook: WorkbookModel, source: ChartSource | null): readonly (number | null)[] {
  return cells(workbook, source, (sheet, row, column) => {
    const value = sheet.cells.value(row, column);
    return typeof value === 'number' ? value : null;
  });
}

function texts(workbook: WorkbookModel, source: ChartSource | null): readonly string[] {
  return cells(workbook, source, (sheet, row, column) => shownText(workbook, sheet, row, column));
}

function cells<Read>(
  workbook: WorkbookModel,
  source: ChartSource | null,
  read: (sheet: NonNullable<ReturnType<WorkbookModel['findSheet']>>, row: number, column: number) => Read,
): readonly Read[] {
  const sheet = source === null ? null : workbook.findSheet(source.sheetId);
  if (source === null || sheet === null) return [];
  const found: Read[] = [];
  const { top, left, bottom, right } = source.area;
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) found.push(read(sheet, row, column));
  }
  return found;
}
