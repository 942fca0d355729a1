import type { CellPlace, CellRange } from '@nylage/core/grid';
import {
  type ResultCell,
  type ResultColumn,
  type ResultHeading,
  type ResultKind,
  resultSheetWords as words,
} from '@nylage/core/results';
import type { Language } from '@nylage/core/text';
import type { ChartDescription, ClusteredColumns, Radar, Scatter } from '../description.ts';
import { cornerPlaces, dotSize, hasSizes } from './point-places.ts';

/** A result sheet with charts. */
export interface ChartSheet extends ResultHeading {
  readonly name: string;
  readonly charts: readonly ChartDescription[];
  readonly language: Language;
  readonly tabColor?: string;
}

/** The cells that hold a chart's data, on the sheet with this name; `chartNumbers` makes both. */
export type ChartSource =
  | {
      readonly kind: 'categories';
      readonly sheet: string;
      readonly categories: CellRange;
      /** One per series and then one per reference line, in the description's order. */
      readonly series: readonly { readonly name: CellPlace; readonly values: CellRange }[];
    }
  | {
      readonly kind: 'points';
      readonly sheet: string;
      readonly series: readonly {
        readonly name: CellPlace;
        readonly x: CellRange;
        readonly y: CellRange;
        readonly size: CellRange;
      }[];
      /** Where the places of the corners' names are; null when no corner has one. */
      readonly corners: { readonly x: CellRange; readonly y: CellRange; readonly size: CellRange } | null;
    };

/** A chart's numbers as a table, and where in it the chart finds them. */
export interface ChartNumbers {
  readonly columns: readonly ResultColumn[];
  readonly rows: readonly (readonly ResultCell[])[];
  /** Rows to stand below the table, with an empty row between: the places of the corners' names. */
  readonly cornerRows: readonly (readonly ResultCell[])[];
  readonly source: ChartSource;
}

/** The table behind a chart, with its header at `origin` on the sheet. */
export function chartNumbers(
  description: ChartDescription,
  sheet: string,
  origin: CellPlace,
  language: Language,
): ChartNumbers {
  return description.kind === 'scatter'
    ? pointTable(description, sheet, origin, language)
    : categoryTable(description, sheet, origin, language);
}

function categoryTable(
  chart: ClusteredColumns | Radar,
  sheet: string,
  origin: CellPlace,
  language: Language,
): ChartNumbers {
  const kind = kindOf(chart.valueAxis.unit);
  const references = chart.kind === 'clustered-columns' ? chart.references : [];
  const lines = [
    ...chart.series.map(({ name, data }) => ({ name, values: data.map(({ value }) => value) })),
    ...references.map(({ name, value }) => ({ name, values: chart.categories.map(() => value) })),
  ];
  const under = (column: number): CellRange => ({
    top: origin.row + 1,
    left: origin.column + column,
    bottom: origin.row + Math.max(1, chart.categories.length),
    right: origin.column + column,
  });
  return {
    columns: [
      { header: words.category[language], kind: 'text', width: 26 },
      ...lines.map(({ name }): ResultColumn => ({ header: name, kind })),
    ],
    rows: chart.categories.map((category, at) => [
      category,
      ...lines.map(({ values }) => values[at] ?? null),
    ]),
    cornerRows: [],
    source: {
      kind: 'categories',
      sheet,
      categories: under(0),
      series: lines.map((_, at) => ({
        name: { row: origin.row, column: origin.column + at + 1 },
        values: under(at + 1),
      })),
    },
  };
}

/** Columns of the table behind a chart of points. */
const POINT = { label: 0, series: 1, x: 2, y: 3, size: 4 };

function pointTable(chart: Scatter, sheet: string, origin: CellPlace, language: Language): ChartNumbers {
  const sized = hasSizes(chart);
  const rows: ResultCell[][] = [];
  const columnsOf = (top: number, bottom: number): Record<'x' | 'y' | 'size', CellRange> => {
    const under = (at: number): CellRange => ({
      top,
      left: origin.column + at,
      bottom,
      right: origin.column + at,
    });
    return { x: under(POINT.x), y: under(POINT.y), size: under(POINT.size) };
  };
  const series = chart.series.map(({ name, points }) => {
    const top = origin.row + 1 + rows.length;
    for (const { label, x, y, size } of points) {
      rows.push([label, name, x, y, ...(sized ? [size ?? dotSize(chart)] : [])]);
    }
    // A series without points keeps its place in the legend.
    if (points.length === 0) rows.push([null, name]);
    return {
      name: { row: top, column: origin.column + POINT.series },
      ...columnsOf(top, origin.row + rows.length),
    };
  });
  const cornerRows = cornerPlaces(chart).map(({ label, x, y }): ResultCell[] => [
    label,
    words.corner[language],
    x,
    y,
    ...(sized ? [1] : []),
  ]);
  const cornersTop = origin.row + rows.length + 2;
  const corners = cornerRows.length === 0 ? null : columnsOf(cornersTop, cornersTop + cornerRows.length - 1);
  return {
    columns: [
      { header: words.point[language], kind: 'text', width: 26 },
      { header: words.series[language], kind: 'text', width: 26 },
      { header: chart.xAxis.title, kind: kindOf(chart.xAxis.unit) },
      { header: chart.yAxis.title, kind: kindOf(chart.yAxis.unit) },
      ...(sized ? [{ header: words.weight[language], kind: 'decimal' } as const] : []),
    ],
    rows,
    cornerRows,
    source: { kind: 'points', sheet, series, corners },
  };
}

function kindOf(unit: string): ResultKind {
  return unit === '%' ? 'percent' : 'decimal';
}
