/** How a chart type is written: the file's element and its settings. */
export interface ChartKind {
  readonly family: 'bar' | 'line' | 'radar' | 'scatter' | 'bubble' | 'pie';
  /** Bars that lie down. */
  readonly isHorizontal?: boolean;
  readonly grouping?: 'clustered' | 'stacked' | 'percentStacked' | 'standard';
  readonly hasMarkers?: boolean;
  readonly hasLine?: boolean;
  readonly isFilled?: boolean;
}

/** Docs: learn.microsoft.com/javascript/api/excel/excel.charttype. Kinds that are not here are written as columns. */
const KINDS: Readonly<Record<string, ChartKind>> = {
  ColumnClustered: { family: 'bar', grouping: 'clustered' },
  ColumnStacked: { family: 'bar', grouping: 'stacked' },
  ColumnStacked100: { family: 'bar', grouping: 'percentStacked' },
  BarClustered: { family: 'bar', grouping: 'clustered', isHorizontal: true },
  BarStacked: { family: 'bar', grouping: 'stacked', isHorizontal: true },
  BarStacked100: { family: 'bar', grouping: 'percentStacked', isHorizontal: true },
  Line: { family: 'line', grouping: 'standard' },
  LineMarkers: { family: 'line', grouping: 'standard', hasMarkers: true },
  Radar: { family: 'radar' },
  RadarMarkers: { family: 'radar', hasMarkers: true },
  RadarFilled: { family: 'radar', isFilled: true },
  XYScatter: { family: 'scatter', hasMarkers: true },
  XYScatterLines: { family: 'scatter', hasMarkers: true, hasLine: true },
  XYScatterLinesNoMarkers: { family: 'scatter', hasLine: true },
  Bubble: { family: 'bubble' },
  Pie: { family: 'pie' },
};

const COLUMNS: ChartKind = { family: 'bar', grouping: 'clustered' };

/** How a type of Excel's is written. */
export function chartKind(type: string): ChartKind {
  return KINDS[type] ?? COLUMNS;
}
