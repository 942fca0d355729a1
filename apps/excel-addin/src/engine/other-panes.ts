import type { WorkbookChange } from '@nylage/excel';

/**
 * Other panes of the same workbook, which a double click opens. Excel tells none of them what the add-in itself
 * writes, so the one that writes tells the others.
 */
export interface OtherPanes {
  /** Tells the others what was written in a workbook with some name. */
  readonly tell: (workbook: string, changes: readonly WorkbookChange[]) => void;
  /** Hears what others have written. */
  readonly listen: (heard: (workbook: string, changes: readonly WorkbookChange[]) => void) => void;
}
