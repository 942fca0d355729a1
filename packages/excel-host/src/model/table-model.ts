import type { CellRange } from '@nylage/core/grid';

/** One column of a table. */
export interface TableColumnModel {
  readonly id: number;
  name: string;
}

/** A table: its area with header row and totals row. */
export class TableModel {
  readonly id: string;
  name: string;
  area: CellRange;
  columns: TableColumnModel[];
  showHeaders: boolean;
  showTotals = false;
  style = 'TableStyleMedium2';
  showBandedRows = true;
  showBandedColumns = false;
  showFilterButton = true;
  highlightFirstColumn = false;
  highlightLastColumn = false;
  deleted = false;

  constructor(id: string, name: string, area: CellRange, columns: TableColumnModel[], showHeaders = true) {
    this.id = id;
    this.name = name;
    this.area = area;
    this.columns = columns;
    this.showHeaders = showHeaders;
  }

  /** The rows between header and totals. */
  get body(): CellRange {
    return {
      ...this.area,
      top: this.area.top + (this.showHeaders ? 1 : 0),
      bottom: this.area.bottom - (this.showTotals ? 1 : 0),
    };
  }

  /** The header row; null where it is hidden. */
  get header(): CellRange | null {
    return this.showHeaders ? { ...this.area, bottom: this.area.top } : null;
  }

  /** The totals row; null where there is none. */
  get totals(): CellRange | null {
    return this.showTotals ? { ...this.area, top: this.area.bottom } : null;
  }
}
