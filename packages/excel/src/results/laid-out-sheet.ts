import type { ChartDescription, ChartSource } from '@nylage/charts';
import type { CellRange } from '@nylage/core/grid';
import type { ResultLink, ResultSheetKind } from '@nylage/core/results';
import type { RawValue } from '../fixes/cell-state.ts';

/** How part of a result sheet looks. */
export type Look = 'marker' | 'title' | 'line' | 'section' | 'wrapped' | 'top';

/** A chart and where it stands. */
export interface LaidOutChart {
  readonly description: ChartDescription;
  readonly source: ChartSource;
  readonly anchor: CellRange;
}

/** A result sheet cell by cell, ready to be written in a few blocks. */
export interface LaidOutSheet {
  readonly kind: ResultSheetKind;
  readonly name: string;
  /** Row by row, all as long as the widest; texts as they must be written to stay texts. */
  readonly values: readonly (readonly RawValue[])[];
  readonly formats: readonly { readonly range: CellRange; readonly code: string }[];
  readonly looks: readonly { readonly range: CellRange; readonly look: Look }[];
  readonly tables: readonly { readonly name: string; readonly range: CellRange }[];
  readonly links: readonly {
    readonly row: number;
    readonly column: number;
    readonly text: string;
    readonly link: ResultLink;
  }[];
  /** Characters, by column. */
  readonly widths: readonly number[];
  /** Rows and columns that stay in view; null for none. */
  readonly frozen: { readonly rows: number; readonly columns: number } | null;
  readonly charts: readonly LaidOutChart[];
  readonly page: PrintedPage;
}

/** How a result sheet is printed: on A4, as wide as one page. */
export interface PrintedPage {
  readonly orientation: 'Portrait' | 'Landscape';
  /** Zero-based row that the pages after its own repeat: the header of the sheet's longest table, or its title. */
  readonly repeatedRow: number;
  /**
   * Rows that a page begins with, so that no chart is cut in two. From memory, Excel passes them over where it fits
   * a sheet to pages by itself: such a sheet is as wide as a page by a scale worked out from its columns instead.
   */
  readonly breaksBefore: readonly number[];
}
