import type { Grid, GridSheet } from '../grid/index.ts';
import type { CellIssue } from './cell-issue.ts';
import type { SheetKey } from './contract.ts';

/** What was made of one sheet, and what was odd about its cells. */
interface SheetReading {
  readonly sheet: GridSheet;
  readonly value: unknown;
  readonly issues: readonly CellIssue[];
}

/**
 * The readings of a workbook's sheets, so that a workbook read again reads anew only the sheets that have
 * changed: a sheet that is the very same object reads as it did.
 */
export class SheetReadings {
  readonly #before: ReadonlyMap<SheetKey, SheetReading>;
  readonly #now = new Map<SheetKey, SheetReading>();
  readonly issues: CellIssue[] = [];

  constructor(before: SheetReadings | null) {
    this.#before = before === null ? new Map<SheetKey, SheetReading>() : before.#now;
  }

  /** The reading of a sheet: the one before, or a new one. Its issues come after those of the sheets before it. */
  read<T>(key: SheetKey, sheet: GridSheet, read: (issues: CellIssue[]) => T): T {
    const known = this.#before.get(key);
    const issues: CellIssue[] = [];
    const reading = known?.sheet === sheet ? known : { sheet, value: read(issues), issues };
    this.#now.set(key, reading);
    for (const issue of reading.issues) this.issues.push(issue);
    // A key's reading always has the type that its sheet is read as.
    return reading.value as T;
  }
}

/** Whether the cells of sheets in an earlier grid mean the same in a later one: same date system, texts only added. */
export function sameMeaning(before: Grid, after: Grid): boolean {
  if (before.date1904 !== after.date1904) return false;
  if (before.texts === after.texts) return true;
  return (
    before.texts.length <= after.texts.length && before.texts.every((text, at) => text === after.texts[at])
  );
}
