import { type CellRange, MAX_COLUMNS, MAX_ROWS } from '@nylage/core/grid';
import { isInGrid } from '../cells/area.ts';
import { HostError } from '../wire/host-error.ts';
import type { SheetModel } from './sheet-model.ts';
import type { WorkbookModel } from './workbook-model.ts';

/** A sheet in its workbook. Throws `ItemNotFound` once the sheet is gone. */
export class SheetTarget {
  readonly workbook: WorkbookModel;
  readonly #sheet: SheetModel;

  constructor(workbook: WorkbookModel, sheet: SheetModel) {
    this.workbook = workbook;
    this.#sheet = sheet;
  }

  /** The sheet, as long as it is there. */
  get sheet(): SheetModel {
    if (this.#sheet.deleted) throw new HostError('ItemNotFound', 'the sheet has been deleted');
    return this.#sheet;
  }

  /** Cells of the sheet. */
  range(area: CellRange): RangeTarget {
    return new RangeTarget(this.workbook, this.sheet, area);
  }

  /** The cell at a place. Outside the grid: `InvalidArgument`. */
  cell(row: number, column: number): RangeTarget {
    return this.range({ top: row, left: column, bottom: row, right: column });
  }
}

/** One area of a sheet. */
export class RangeTarget {
  readonly workbook: WorkbookModel;
  readonly #sheet: SheetModel;
  readonly area: CellRange;

  constructor(workbook: WorkbookModel, sheet: SheetModel, area: CellRange) {
    if (!isInGrid(area)) {
      throw new HostError('InvalidArgument', `outside the grid of ${MAX_ROWS} × ${MAX_COLUMNS}`);
    }
    this.workbook = workbook;
    this.#sheet = sheet;
    this.area = area;
  }

  /** The sheet, as long as it is there. Självtest: range-of-deleted-sheet. */
  get sheet(): SheetModel {
    if (this.#sheet.deleted) throw new HostError('InvalidReference', 'the sheet has been deleted');
    return this.#sheet;
  }

  /** The areas, as several-area ranges have them. */
  get areas(): readonly CellRange[] {
    return [this.area];
  }

  /** Other cells of the same sheet. */
  at(area: CellRange): RangeTarget {
    return new RangeTarget(this.workbook, this.sheet, area);
  }
}

/** Several areas of one sheet. */
export class RangeAreasTarget {
  readonly workbook: WorkbookModel;
  readonly #sheet: SheetModel;
  readonly areas: readonly CellRange[];

  constructor(workbook: WorkbookModel, sheet: SheetModel, areas: readonly CellRange[]) {
    this.workbook = workbook;
    this.#sheet = sheet;
    this.areas = areas;
  }

  /** The sheet, as long as it is there. */
  get sheet(): SheetModel {
    if (this.#sheet.deleted) throw new HostError('InvalidReference', 'the sheet has been deleted');
    return this.#sheet;
  }

  /** Each area as a range. */
  get ranges(): readonly RangeTarget[] {
    return this.areas.map((area) => new RangeTarget(this.workbook, this.sheet, area));
  }
}

/** What formats, validations and rules can be put on: one area or several. */
export type CellsTarget = RangeTarget | RangeAreasTarget;
