import type { SheetKey } from '@nylage/core/workbook';
import type { CellContent } from '@nylage/xlsx/write';

/** What a person, or a formula, can leave in a cell; the writer alone writes no formulas and no errors. */
export type DraftCell =
  | CellContent
  | { readonly formula: string; readonly cached: number | { readonly error: string } | null };

/** Where an edit strikes: data rows count from 0; `header` is the header itself. Facts have row 0. */
export interface EditPlace {
  readonly sheet: SheetKey;
  readonly row: number | 'header';
  readonly column: string;
}

/** Something that people do to a workbook after it was handed out. */
export type Edit =
  | ({ readonly kind: 'write'; readonly value: DraftCell } & EditPlace)
  | { readonly kind: 'remove-column'; readonly sheet: SheetKey; readonly column: string }
  | {
      readonly kind: 'add-column';
      readonly sheet: SheetKey;
      readonly header: string;
      readonly value: CellContent;
    }
  /** Moves a column to the far left. */
  | { readonly kind: 'move-first'; readonly sheet: SheetKey; readonly column: string }
  | { readonly kind: 'insert-title'; readonly sheet: SheetKey; readonly text: string }
  /** A row right under the data. */
  | {
      readonly kind: 'append-row';
      readonly sheet: SheetKey;
      readonly values: Readonly<Record<string, CellContent>>;
    }
  | { readonly kind: 'hide-rows'; readonly sheet: SheetKey; readonly rows: readonly number[] }
  | { readonly kind: 'hide-column'; readonly sheet: SheetKey; readonly column: string }
  | { readonly kind: 'hide-sheet'; readonly sheet: SheetKey }
  /** Merges a cell with the one below it. */
  | ({ readonly kind: 'merge-down' } & EditPlace)
  | { readonly kind: 'rename-sheet'; readonly sheet: SheetKey; readonly name: string }
  | { readonly kind: 'remove-sheet'; readonly sheet: SheetKey }
  | { readonly kind: 'copy-sheet'; readonly sheet: SheetKey; readonly name: string }
  | {
      readonly kind: 'add-sheet';
      readonly name: string;
      readonly rows: readonly (readonly CellContent[])[];
    };
