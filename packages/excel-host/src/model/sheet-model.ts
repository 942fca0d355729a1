import type { CellRange } from '@nylage/core/grid';
import { CellStore } from '../cells/cell-store.ts';
import type { ChartModel } from './chart-model.ts';
import type { ConditionalFormatModel } from './conditional-format-model.ts';
import type { DataValidationModel } from './data-validation-model.ts';
import { type PageLayoutModel, plainPageLayout } from './page-layout-model.ts';
import type { TableModel } from './table-model.ts';

/** Whether a sheet is seen. Docs: learn.microsoft.com/javascript/api/excel/excel.sheetvisibility */
export type SheetVisibility = 'Visible' | 'Hidden' | 'VeryHidden';

/** A link in a cell. Docs: learn.microsoft.com/javascript/api/excel/excel.rangehyperlink */
export interface HyperlinkModel {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
  readonly textToDisplay?: string;
}

/** What may still be done on a protected sheet. Docs: learn.microsoft.com/javascript/api/excel/excel.worksheetprotectionoptions */
export interface SheetProtection {
  readonly options: Readonly<Record<string, unknown>>;
  readonly password: string | null;
}

/** One worksheet. */
export class SheetModel {
  readonly id: string;
  readonly cells = new CellStore();
  name: string;
  visibility: SheetVisibility = 'Visible';
  tabColor = '';
  showGridlines = true;
  showHeadings = true;
  standardWidth = 8.43;
  protection: SheetProtection | null = null;
  freeze: { readonly rows: number; readonly columns: number } | null = null;
  merges: CellRange[] = [];
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  /** Widths in points, by column; what is absent has the standard width. */
  readonly columnWidths = new Map<number, number>();
  /** Heights in points, by row. */
  readonly rowHeights = new Map<number, number>();
  /** Looks of whole columns and rows, for cells that are still empty. */
  readonly columnStyles = new Map<number, number>();
  readonly rowStyles = new Map<number, number>();
  tables: TableModel[] = [];
  charts: ChartModel[] = [];
  /** Highest priority first. */
  conditionalFormats: ConditionalFormatModel[] = [];
  validations: DataValidationModel[] = [];
  /** Links by `row:column`. */
  readonly hyperlinks = new Map<string, HyperlinkModel>();
  /** Notes by `row:column`. The client's build has no API for them; files bring and keep them. */
  readonly notes = new Map<string, string>();
  readonly customProperties = new Map<string, string>();
  page: PageLayoutModel = plainPageLayout();
  deleted = false;

  constructor(id: string, name: string) {
    this.id = id;
    this.name = name;
  }

  /** The look of a cell, its column's or its row's where it has none of its own. */
  styleAt(row: number, column: number): number {
    const own = this.cells.style(row, column);
    return own === 0 ? (this.rowStyles.get(row) ?? this.columnStyles.get(column) ?? 0) : own;
  }
}
