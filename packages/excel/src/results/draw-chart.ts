import {
  type Axis,
  type ChartDescription,
  type ClusteredColumns,
  hasSizes,
  type PointRole,
  type Radar,
  type Scatter,
  seriesColor,
} from '@nylage/charts';
import { a1, a1Range, type CellRange } from '@nylage/core/grid';
import type { LaidOutChart } from './laid-out-sheet.ts';

/** More labels than this hide what they stand on. */
const MOST_LABELS = 30;

/** A mark for each role, so that colour never stands alone. */
const MARKS: Readonly<
  Record<PointRole, { readonly style: 'Circle' | 'Diamond' | 'Triangle' | 'Square'; readonly size: number }>
> = {
  today: { style: 'Circle', size: 12 },
  start: { style: 'Square', size: 10 },
  earlier: { style: 'Circle', size: 8 },
  target: { style: 'Diamond', size: 12 },
  milestone: { style: 'Triangle', size: 10 },
  organisation: { style: 'Circle', size: 6 },
  alternative: { style: 'Square', size: 8 },
};

/** A chart that has been put on a sheet, and what it is to show. */
export interface PlacedChart {
  readonly chart: Excel.Chart;
  readonly laid: LaidOutChart;
}

/**
 * Queues a native chart over its cells, and asks how many series Excel makes of them: that differs between web
 * and desktop (office-js#1830), so `fillChart` gives every series its values by name.
 */
export function placeChart(sheet: Excel.Worksheet, laid: LaidOutChart): PlacedChart | null {
  const { description, source } = laid;
  const cells = seedOf(laid);
  if (cells === null) return null;
  const type =
    source.kind === 'categories'
      ? description.kind === 'radar'
        ? 'RadarMarkers'
        : 'ColumnClustered'
      : description.kind === 'scatter' && hasSizes(description)
        ? 'Bubble'
        : 'XYScatter';
  const chart = sheet.charts.add(type, sheet.getRange(a1Range(cells)).untrack(), 'Columns');
  chart.series.load('items/name');
  return { chart, laid };
}

/** Queues the series of a placed chart: as many as it is to have, each with its own cells. */
export function fillChart(sheet: Excel.Worksheet, { chart, laid }: PlacedChart): void {
  const { description, source, anchor } = laid;
  const made = chart.series.items.length;
  const wanted = source.series.length;
  for (let surplus = made - 1; surplus >= wanted; surplus--) chart.series.getItemAt(surplus).delete();
  const at = (range: CellRange): Excel.Range => sheet.getRange(a1Range(range)).untrack();
  source.series.forEach((_, index) => {
    const name = seriesName(description, index);
    const series = index < made ? chart.series.getItemAt(index) : chart.series.add(name);
    series.name = name;
    if (source.kind === 'categories') {
      const cells = source.series[index];
      if (cells === undefined || description.kind === 'scatter') return;
      series.setValues(at(cells.values));
      series.setXAxisValues(at(source.categories));
      paint(series, description, index);
    } else {
      const cells = source.series[index];
      if (cells === undefined || description.kind !== 'scatter') return;
      // An added series may show what it was never given (office-js#2927): values first, then the rest.
      series.setValues(at(cells.y));
      series.setXAxisValues(at(cells.x));
      if (hasSizes(description)) series.setBubbleSizes(at(cells.size));
      mark(series, description, index);
    }
  });
  finish(chart, description, anchor);
  if (description.kind === 'scatter') square(chart, description);
  else scale(chart.axes.valueAxis, description.valueAxis);
}

/** The cells that a chart is put over to begin with. */
function seedOf({ source }: LaidOutChart): CellRange | null {
  if (source.kind === 'points') {
    const [first] = source.series;
    return first === undefined ? null : { ...first.x, right: first.y.right };
  }
  const [first] = source.series;
  const last = source.series.at(-1);
  if (first === undefined || last === undefined) return null;
  return { ...source.categories, top: first.name.row, right: last.values.right };
}

function seriesName(chart: ChartDescription, index: number): string {
  const series = chart.series[index];
  if (series !== undefined) return series.name;
  return chart.kind === 'clustered-columns'
    ? (chart.references[index - chart.series.length]?.name ?? '')
    : '';
}

function mark(drawn: Excel.ChartSeries, chart: Scatter, index: number): void {
  const role = chart.series[index]?.role ?? 'organisation';
  const color = seriesColor(index).light;
  if (hasSizes(chart)) drawn.format.fill.setSolidColor(color);
  else {
    const { style, size } = MARKS[role];
    drawn.markerStyle = style;
    drawn.markerSize = size;
    drawn.markerBackgroundColor = color;
    drawn.markerForegroundColor = color;
  }
  if (role === 'organisation') return;
  drawn.hasDataLabels = true;
  drawn.dataLabels.showSeriesName = true;
  drawn.dataLabels.showValue = false;
}

function paint(series: Excel.ChartSeries, chart: ClusteredColumns | Radar, index: number): void {
  const color = seriesColor(index).light;
  if (chart.kind === 'radar') {
    series.format.line.color = color;
    series.markerBackgroundColor = color;
    series.markerForegroundColor = color;
    if (index > 0) series.format.line.lineStyle = 'Dash';
  } else if (index >= chart.series.length) {
    series.chartType = 'Line';
    series.format.line.color = '#55606e';
    series.format.line.lineStyle = 'Dash';
  } else {
    series.format.fill.setSolidColor(color);
    if (chart.series.length * chart.categories.length <= MOST_LABELS) {
      series.hasDataLabels = true;
      series.dataLabels.numberFormat = '0" "%';
      // Columns of several years are narrow, and so must be what stands over them.
      if (chart.series.length > 1) series.dataLabels.format.font.size = 8;
    }
  }
}

function finish(chart: Excel.Chart, { id, title }: LaidOutChart['description'], anchor: CellRange): void {
  chart.name = `Nylage_${id}`;
  chart.title.text = title;
  chart.legend.position = 'Bottom';
  // What is missing is a gap, never 0.
  chart.displayBlanksAs = 'NotPlotted';
  chart.setPosition(
    a1({ row: anchor.top, column: anchor.left }),
    a1({ row: anchor.bottom, column: anchor.right }),
  );
}

/** Both axes of the square, crossing in the middle, so that they divide it into its four corners. */
function square({ axes }: Excel.Chart, { xAxis, yAxis, corners }: Scatter): void {
  // Of points, Excel calls the horizontal axis the category axis.
  scale(axes.categoryAxis, xAxis);
  scale(axes.valueAxis, yAxis);
  if (corners.length === 0) return;
  axes.categoryAxis.setPositionAt(inCell((yAxis.min + yAxis.max) / 2, yAxis.unit));
  axes.valueAxis.setPositionAt(inCell((xAxis.min + xAxis.max) / 2, xAxis.unit));
}

function scale(axis: Excel.ChartAxis, { title, min, max, unit }: Axis): void {
  axis.minimum = inCell(min, unit);
  axis.maximum = inCell(max, unit);
  if (unit === '%') axis.numberFormat = '0" "%';
  axis.title.text = title;
}

/** Percentages stand in cells as parts of one. */
function inCell(value: number, unit: string): number {
  return unit === '%' ? value / 100 : value;
}
