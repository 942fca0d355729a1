import type { CellRange } from '@nylage/core/grid';

/** Cells that a chart shows. */
export interface ChartSource {
  readonly sheetId: string;
  readonly area: CellRange;
}

/** Settings of one part of a chart (title, axis, legend, format), by their names on the wire. */
export type ChartSettings = Map<string, unknown>;

/** One series. */
export interface ChartSeriesModel {
  name: string;
  values: ChartSource | null;
  xValues: ChartSource | null;
  bubbleSizes: ChartSource | null;
  readonly settings: ChartSettings;
}

/** A chart on a sheet. Looks are kept as they are set and are not drawn. */
export class ChartModel {
  readonly id: string;
  name: string;
  type: string;
  series: ChartSeriesModel[] = [];
  top = 0;
  left = 0;
  width = 360;
  height = 216;
  /** The cells that the chart covers, once placed by cells. */
  position: CellRange | null = null;
  /** Settings by part: `title`, `legend`, `axes/valueAxis`, … */
  readonly parts = new Map<string, ChartSettings>();

  constructor(id: string, name: string, type: string) {
    this.id = id;
    this.name = name;
    this.type = type;
  }

  /** The settings of a part, made when first asked for. */
  part(path: string): ChartSettings {
    let settings = this.parts.get(path);
    if (settings === undefined) {
      settings = new Map();
      this.parts.set(path, settings);
    }
    return settings;
  }
}
