import type { ChartDescription, ChartSource } from '@nylage/charts';
import type { CellPlace, CellRange } from '@nylage/core/grid';
import type { CellStyle, DifferentialStyle } from './cell-style.ts';

/** A workbook to write, as data. There are no formulas and no macros in it: every text is a text. */
export interface WorkbookToWrite {
  readonly title: string;
  readonly sheets: readonly SheetToWrite[];
  readonly definedNames?: readonly DefinedNameToWrite[];
  /** Position of the sheet that is open when the workbook is opened; the first one otherwise. */
  readonly activeSheet?: number;
}

/** A name for a range of cells. */
export interface DefinedNameToWrite {
  readonly name: string;
  readonly sheet: string;
  readonly range: CellRange;
}

/** One sheet. Its name is made valid and unique; other sheets refer to it by the name given here. */
export interface SheetToWrite {
  readonly name: string;
  readonly columns?: readonly ColumnToWrite[];
  /** Rows from the top of the sheet. */
  readonly rows: readonly RowToWrite[];
  /**
   * More rows below them, of texts that stand in their own cells: each is made when it is written and let go,
   * so that there may be more of them than fit in memory.
   */
  readonly moreRows?: Iterable<readonly string[]>;
  readonly frozen?: { readonly rows: number; readonly columns: number };
  readonly tables?: readonly TableToWrite[];
  readonly validations?: readonly ValidationToWrite[];
  readonly conditionalFormats?: readonly ConditionalFormatToWrite[];
  readonly charts?: readonly ChartToWrite[];
  readonly page?: PageToWrite;
  /** Colour of the tab, `#rrggbb`. */
  readonly tabColor?: string;
  readonly hideGridLines?: boolean;
  /** Cells where numbers kept as text are meant so: no green triangles there. */
  readonly numbersAsText?: readonly CellRange[];
}

/** A column's width in characters, and the style of its empty cells. */
export interface ColumnToWrite {
  readonly width: number;
  readonly style?: CellStyle;
}

/**
 * A row's cells from the left. `height` in points is kept; `estimatedHeight` is what wrapped texts are
 * thought to need, which programs change as the row's texts change.
 */
export type RowToWrite =
  | readonly CellToWrite[]
  | {
      readonly cells: readonly CellToWrite[];
      readonly height?: number | undefined;
      readonly estimatedHeight?: number | undefined;
    };

/** A value, or a value with its looks, its note and its link. */
export type CellToWrite = CellContent | StyledCell;

/** A cell with more than a value. */
export interface StyledCell {
  readonly value: CellContent;
  readonly style?: CellStyle | undefined;
  readonly note?: string | undefined;
  readonly link?: LinkToWrite | undefined;
}

/** What a cell says: a day as `2026-03-31`, a percentage as 0–100 (kept as Excel keeps percentages). */
export type CellContent =
  | string
  | number
  | boolean
  | null
  | { readonly date: string }
  | { readonly percent: number };

/** Where a cell leads: to a cell of this workbook, or to an address on the web. */
export type LinkToWrite = { readonly sheet: string; readonly cell: CellPlace } | { readonly url: string };

/** An Excel table over cells whose first row is its header. */
export interface TableToWrite {
  /** Unique in the workbook; made into a valid table name. */
  readonly name: string;
  readonly range: CellRange;
  /** Buttons for sorting and filtering in the header; on unless said otherwise. */
  readonly filter?: boolean;
  /** Every other row shaded. */
  readonly stripes?: boolean;
}

/** What Excel lets a person enter in some cells, and what it says. */
export interface ValidationToWrite {
  readonly ranges: readonly CellRange[];
  readonly rule: ValidationRule;
  /** `none`: the list is only offered. `warning` asks before it keeps something else; `stop` refuses. */
  readonly onOther: 'none' | 'warning' | 'stop';
  readonly error?: { readonly title: string; readonly text: string };
  readonly prompt?: { readonly title: string; readonly text: string };
}

/** The kinds of validation. A list that does not fit in the rule itself is kept in cells. */
export type ValidationRule =
  | { readonly kind: 'list'; readonly values: readonly string[] }
  | { readonly kind: 'list-in-cells'; readonly sheet: string; readonly range: CellRange }
  | { readonly kind: 'whole'; readonly min: number; readonly max: number | null }
  | { readonly kind: 'decimal'; readonly min: number | null; readonly max: number | null }
  | { readonly kind: 'date'; readonly from: string; readonly to: string };

/** Looks that follow a condition. */
export interface ConditionalFormatToWrite {
  readonly range: CellRange;
  readonly rule:
    | {
        /** A formula of ours, for the range's top left cell; never made from a user's text. */
        readonly kind: 'formula';
        readonly formula: string;
        readonly style: DifferentialStyle;
      }
    | { readonly kind: 'data-bar'; readonly color: string; readonly min: number; readonly max: number };
}

/** A native chart over cells, and where it stands. */
export interface ChartToWrite {
  readonly description: ChartDescription;
  /** The chart covers these cells. */
  readonly anchor: CellRange;
  readonly source: ChartSource;
}

/** How the sheet is printed, always on A4. */
export interface PageToWrite {
  readonly landscape: boolean;
  /** How many pages wide the sheet is printed; 1 unless said otherwise. */
  readonly pagesWide?: number;
  /** Rows from the top and columns from the left that are repeated on each page. */
  readonly repeatRows?: number;
  readonly repeatColumns?: number;
  readonly gridLines?: boolean;
  /** Rows that start a new page. */
  readonly breaksBefore?: readonly number[];
  /** Only so many rows from the top are printed; all of them unless said otherwise. */
  readonly printedRows?: number;
}
