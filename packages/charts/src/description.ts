import type { Crowd } from './crowd.ts';

/**
 * A chart as data: what it shows, in words of the reader's language, with numbers in percent
 * (0–100). The same description becomes accessible SVG and a native Excel chart.
 */
export type ChartDescription = ClusteredColumns | Scatter | Radar;

interface Common {
  readonly id: string;
  readonly title: string;
  /** One sentence that says what the chart shows, for those who do not see it. */
  readonly sentence: string;
  /** The same sentence with its numbers marked (`linkNumber`), where they open how they were made. */
  readonly linked?: string;
  /** Notes below the chart: what is missing, what may not be compared. */
  readonly notes: readonly string[];
}

/** An axis with a fixed range; `unit` stands after its numbers. */
export interface Axis {
  readonly title: string;
  readonly min: number;
  readonly max: number;
  readonly unit: string;
}

/** A value and what opens when it is chosen (a node id or a cell), if anything. */
export interface Datum {
  /** Null where nothing is known (*saknas*): drawn as a gap, never as 0. */
  readonly value: number | null;
  readonly opens: string | null;
}

/** A column of the table alone, such as n or spread: a text for each category, its numbers marked (`linkNumber`). */
export interface ColumnBehind {
  readonly name: string;
  readonly linked: readonly string[];
}

/** Columns side by side: one group per category, one column per series (figure 1). */
export interface ClusteredColumns extends Common {
  readonly kind: 'clustered-columns';
  readonly categories: readonly string[];
  readonly valueAxis: Axis;
  readonly series: readonly {
    readonly name: string;
    /** The name with its numbers marked (`linkNumber`), where they open how they were made. */
    readonly linked?: string;
    readonly data: readonly Datum[];
    /** What belongs to each of its columns and is not drawn: columns of the table beside the series' own. */
    readonly behind?: readonly ColumnBehind[];
  }[];
  /** Percentages that belong to each series and are not drawn: rows of the table, in the order of the series. */
  readonly facts?: readonly { readonly name: string; readonly data: readonly Datum[] }[];
  /** Horizontal lines to hold the columns against, each with its source in the name. */
  readonly references: readonly { readonly name: string; readonly value: number }[];
}

/** What a group of points stands for; decides its mark, so that colour never stands alone. */
export type PointRole =
  | 'start'
  | 'earlier'
  | 'today'
  | 'target'
  | 'milestone'
  | 'organisation'
  | 'alternative';

/** Points in a square, optionally sized (figure 2). */
export interface Scatter extends Common {
  readonly kind: 'scatter';
  readonly xAxis: Axis;
  readonly yAxis: Axis;
  readonly series: readonly {
    readonly name: string;
    readonly role: PointRole;
    /** The series' name where it has so many points that those near each other are drawn as one. */
    readonly crowdName?: string;
    /** How they are drawn then, where that is known already; its points need not be at hand. */
    readonly crowd?: Crowd;
    readonly points: readonly {
      readonly label: string;
      readonly x: number;
      readonly y: number;
      /** Relative weight; the area of the mark follows it. Null: one size for all. */
      readonly size: number | null;
      /** What opens the point; its x where y and size are made apart. */
      readonly opens: string | null;
      readonly opensY?: string | null;
      readonly opensSize?: string | null;
    }[];
  }[];
  /** Names of the four corners, from top left, clockwise; empty for none. */
  readonly corners: readonly string[];
}

/** Values on spokes, one ring per series (principles). */
export interface Radar extends Common {
  readonly kind: 'radar';
  readonly categories: readonly string[];
  readonly valueAxis: Axis;
  readonly series: readonly { readonly name: string; readonly data: readonly Datum[] }[];
}
