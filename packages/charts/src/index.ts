/** The charts room: chart descriptions, drawn as accessible SVG here and natively by others. */
export type {
  Axis,
  ChartDescription,
  ClusteredColumns,
  Datum,
  PointRole,
  Radar,
  Scatter,
} from './description.ts';
export { palette, seriesColor } from './palette.ts';
