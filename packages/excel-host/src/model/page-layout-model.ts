import type { CellRange } from '@nylage/core/grid';

/** How a sheet is printed, as far as it has been set. */
export interface PageLayoutModel {
  /** Settings by their names on the wire. */
  readonly settings: Map<string, unknown>;
  titleRows: CellRange | null;
  titleColumns: CellRange | null;
  printArea: readonly CellRange[] | null;
  /** Rows that a page begins with by a person's or an add-in's own wish. */
  readonly breaksBefore: Set<number>;
}

/** Nothing set. */
export function plainPageLayout(): PageLayoutModel {
  return {
    settings: new Map(),
    titleRows: null,
    titleColumns: null,
    printArea: null,
    breaksBefore: new Set(),
  };
}
