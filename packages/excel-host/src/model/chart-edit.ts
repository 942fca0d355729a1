import type { CellRange } from '@nylage/core/grid';
import { heightOf, widthOf } from '../cells/area.ts';
import { wireValue } from '../cells/cell-value.ts';
import { HostError } from '../wire/host-error.ts';
import { ChartModel, type ChartSeriesModel, type ChartSource } from './chart-model.ts';
import { assertAllowed } from './protection.ts';
import type { RangeTarget, SheetTarget } from './targets.ts';

/** Adds a chart of cells. Docs: learn.microsoft.com/javascript/api/excel/excel.chartcollection#excel-excel-chartcollection-add-member(1) */
export function addChart(home: SheetTarget, type: string, source: RangeTarget, seriesBy: string): ChartModel {
  const { sheet, workbook } = home;
  assertAllowed(sheet, 'allowEditObjects');
  const number = sheet.charts.length + 1;
  const id = `{0000${String(workbook.nextId()).padStart(4, '0')}-0000-0000-0000-0000C4A27000}`;
  const chart = new ChartModel(id, freeChartName(home, number), type);
  setChartData(chart, source, seriesBy);
  sheet.charts.push(chart);
  workbook.isDirty = true;
  workbook.undo.push({
    label: `chart ${chart.name}`,
    revert: () => {
      sheet.charts = sheet.charts.filter((other) => other !== chart);
    },
  });
  return chart;
}

/** Takes a chart away. */
export function deleteChart(home: SheetTarget, chart: ChartModel): void {
  assertAllowed(home.sheet, 'allowEditObjects');
  home.sheet.charts = home.sheet.charts.filter((other) => other !== chart);
  home.workbook.isDirty = true;
}

/**
 * Gives a chart its series from cells. `Auto` differs between web and desktop (office-js#1830, #2929): here
 * the longer side becomes the categories.
 */
export function setChartData(chart: ChartModel, source: RangeTarget, seriesBy: string): void {
  const { area } = source;
  const byColumns = seriesBy === 'Columns' || (seriesBy === 'Auto' && heightOf(area) >= widthOf(area));
  if (!byColumns && seriesBy !== 'Rows' && seriesBy !== 'Auto') {
    throw new HostError('InvalidArgument', `series by ${seriesBy}`);
  }
  const lines = linesOf(area, byColumns);
  const isText = (place: CellRange): boolean =>
    typeof source.sheet.cells.value(place.top, place.left) === 'string';
  const [first, ...rest] = lines;
  const hasNames = lines.length > 1 && rest.every((line) => isText(line));
  const body = (line: CellRange): CellRange => (hasNames ? withoutFirst(line, byColumns) : line);
  const categories = first !== undefined && lines.length > 1 && isText(body(first)) ? body(first) : null;
  const at = (place: CellRange): ChartSource => ({ sheetId: source.sheet.id, area: place });
  chart.series = (categories === null ? lines : rest).map(
    (line, index): ChartSeriesModel => ({
      name: hasNames ? String(wireValue(source.sheet.cells.value(line.top, line.left))) : `Serie${index + 1}`,
      values: at(body(line)),
      xValues: categories === null ? null : at(categories),
      bubbleSizes: null,
      settings: new Map(),
    }),
  );
}

/** Adds an empty series. Its values must be set (office-js#2927). */
export function addSeries(chart: ChartModel, name: string | null, index: number | null): ChartSeriesModel {
  const series: ChartSeriesModel = {
    name: name ?? `Serie${chart.series.length + 1}`,
    values: null,
    xValues: null,
    bubbleSizes: null,
    settings: new Map(),
  };
  const at = index ?? chart.series.length;
  if (at < 0 || at > chart.series.length) throw new HostError('InvalidArgument', `no place ${at}`);
  chart.series = [...chart.series.slice(0, at), series, ...chart.series.slice(at)];
  return series;
}

function linesOf(area: CellRange, byColumns: boolean): CellRange[] {
  return byColumns
    ? Array.from({ length: widthOf(area) }, (_, at) => ({
        ...area,
        left: area.left + at,
        right: area.left + at,
      }))
    : Array.from({ length: heightOf(area) }, (_, at) => ({
        ...area,
        top: area.top + at,
        bottom: area.top + at,
      }));
}

function withoutFirst(line: CellRange, byColumns: boolean): CellRange {
  return byColumns
    ? { ...line, top: Math.min(line.top + 1, line.bottom) }
    : { ...line, left: Math.min(line.left + 1, line.right) };
}

function freeChartName(home: SheetTarget, from: number): string {
  const taken = new Set(home.sheet.charts.map((chart) => chart.name));
  let number = from;
  while (taken.has(`Diagram ${number}`)) number++;
  return `Diagram ${number}`;
}
