import type { CellRange } from '@nylage/core/grid';
import { HostError } from '../wire/host-error.ts';
import type { ChartModel } from './chart-model.ts';
import type { ConditionalFormatModel } from './conditional-format-model.ts';
import type { TableModel } from './table-model.ts';
import type { RangeTarget, SheetTarget } from './targets.ts';

/** A table on its sheet. Throws `ItemNotFound` once it is gone. Docs: application-specific-api-error-handling (`ItemNotFound`) */
export class TableTarget {
  readonly home: SheetTarget;
  readonly #table: TableModel;

  constructor(home: SheetTarget, table: TableModel) {
    this.home = home;
    this.#table = table;
  }

  /** The table, as long as it is there. */
  get table(): TableModel {
    if (this.#table.deleted || !this.home.sheet.tables.includes(this.#table)) {
      throw new HostError('ItemNotFound', 'the table has been deleted');
    }
    return this.#table;
  }

  /** Cells of the table's sheet. */
  range(area: CellRange): RangeTarget {
    return this.home.range(area);
  }
}

/** A chart on its sheet. Throws `ItemNotFound` once it is gone. */
export class ChartTarget {
  readonly home: SheetTarget;
  readonly #chart: ChartModel;

  constructor(home: SheetTarget, chart: ChartModel) {
    this.home = home;
    this.#chart = chart;
  }

  /** The chart, as long as it is there. */
  get chart(): ChartModel {
    if (!this.home.sheet.charts.includes(this.#chart)) {
      throw new HostError('ItemNotFound', 'the chart has been deleted');
    }
    return this.#chart;
  }
}

/** A conditional format on its sheet. Throws `ItemNotFound` once it is gone. */
export class ConditionalFormatTarget {
  readonly home: SheetTarget;
  readonly #format: ConditionalFormatModel;

  constructor(home: SheetTarget, format: ConditionalFormatModel) {
    this.home = home;
    this.#format = format;
  }

  /** The format, as long as it is there. */
  get format(): ConditionalFormatModel {
    if (!this.home.sheet.conditionalFormats.includes(this.#format)) {
      throw new HostError('ItemNotFound', 'the conditional format has been deleted');
    }
    return this.#format;
  }
}
