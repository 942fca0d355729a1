import type { ChartDescription, Datum } from '@nylage/charts';
import type { WorkbookModel } from '@nylage/excel-host';
import { type ChartModel, type ChartValues, chartValues } from '@nylage/excel-host/user';

/** Where the host's chart keeps what was set on its axis of values. */
const VALUE_AXIS = 'Axes/ValueAxis';

/** A native chart of the host as a description to draw; null for kinds that the sandbox does not draw. */
export function describeChart(workbook: WorkbookModel, chart: ChartModel): ChartDescription | null {
  const series = chartValues(workbook, chart);
  const common = {
    id: chart.id.replaceAll(/[{}]/g, ''),
    title: text(chart, 'Title', 'Text') ?? chart.name,
    sentence: series.map(({ name }) => name).join(' · '),
    notes: [],
  };
  // Percentages stand in cells as parts of one; the figures draw them out of a hundred.
  const factor = text(chart, VALUE_AXIS, 'NumberFormat')?.includes('%') === true ? 100 : 1;
  const axis = (path: string, values: readonly (number | null)[]) => ({
    title: text(chart, `${path}/Title`, 'Text') ?? '',
    min: factor * (number(chart, path, 'Minimum') ?? Math.min(0, ...values.map((value) => value ?? 0))),
    max: factor * (number(chart, path, 'Maximum') ?? Math.max(1, ...values.map((value) => value ?? 0))),
    unit: factor === 100 ? '%' : '',
  });
  const values = series.flatMap((one) => one.values);
  if (/^(Column|Bar)/.test(chart.type))
    return {
      ...common,
      kind: 'clustered-columns',
      categories: series[0]?.categories ?? [],
      valueAxis: axis(VALUE_AXIS, values),
      series: series.map((one) => ({ name: one.name, data: data(one, factor) })),
      references: [],
    };
  if (chart.type.startsWith('Radar'))
    return {
      ...common,
      kind: 'radar',
      categories: series[0]?.categories ?? [],
      valueAxis: axis(VALUE_AXIS, values),
      series: series.map((one) => ({ name: one.name, data: data(one, factor) })),
    };
  if (/^(XYScatter|Bubble)/.test(chart.type))
    return {
      ...common,
      kind: 'scatter',
      xAxis: axis(
        'Axes/CategoryAxis',
        series.flatMap((one) => one.xValues),
      ),
      yAxis: axis(VALUE_AXIS, values),
      series: series.map((one) => ({
        name: one.name,
        role: 'organisation' as const,
        points: points(one, factor),
      })),
      corners: [],
    };
  return null;
}

function data({ values }: ChartValues, factor: number): readonly Datum[] {
  return values.map((value) => ({ value: value === null ? null : value * factor, opens: null }));
}

function points(
  { name, values, xValues, sizes }: ChartValues,
  factor: number,
): readonly {
  label: string;
  x: number;
  y: number;
  size: number | null;
  opens: null;
}[] {
  return values.flatMap((y, at) => {
    const x = xValues[at] ?? null;
    return x === null || y === null
      ? []
      : [{ label: name, x: x * factor, y: y * factor, size: sizes[at] ?? null, opens: null }];
  });
}

function text(chart: ChartModel, part: string, name: string): string | null {
  const value = chart.parts.get(part)?.get(name);
  return typeof value === 'string' && value !== '' ? value : null;
}

function number(chart: ChartModel, part: string, name: string): number | null {
  const value = chart.parts.get(part)?.get(name);
  return typeof value === 'number' ? value : null;
}
