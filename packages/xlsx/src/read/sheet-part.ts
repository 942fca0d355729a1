import {
  type CellRange,
  type GridSheet,
  type GridTable,
  type GridValidation,
  MAX_COLUMNS,
  parseA1Range,
  SheetBuilder,
} from '@nylage/core/grid';
import type { Budget } from './budget.ts';
import { damaged } from './refusal.ts';
import { SheetDataScan } from './sheet-data.ts';
import type { TextTable } from './text-table.ts';
import { readValidations } from './validations.ts';
import type { SheetEntry } from './workbook-part.ts';
import { eachChild, readRoot } from './xml-children.ts';
import type { XmlScanner } from './xml-scanner.ts';

/** What a sheet's cells are read with. */
export interface SheetContext {
  readonly texts: TextTable;
  readonly styles: Uint8Array;
  readonly date1904: boolean;
  readonly budget: Budget;
}

/** A cell takes about this many bytes of XML at least; used to set aside room. */
const BYTES_PER_CELL = 40;

/** Reads one worksheet. `tablesOf` finds its tables by relationship id, only when it has any. */
export function readSheet(
  scanner: XmlScanner,
  entry: SheetEntry,
  context: SheetContext,
  tablesOf: (relationships: readonly string[]) => readonly GridTable[],
): GridSheet {
  const { budget } = context;
  const { part } = scanner;
  const builder = new SheetBuilder(64 + Math.floor(scanner.bytes.length / BYTES_PER_CELL));
  const hiddenRows = new Set<number>();
  const columns = new HiddenColumns();
  const merges: CellRange[] = [];
  const validations: GridValidation[] = [];
  const tableIds: string[] = [];
  readRoot(scanner, 'worksheet', (element) => {
    if (element === 'sheetData' && !scanner.empty) {
      new SheetDataScan(scanner, { ...context, part, builder }, hiddenRows).read();
    } else if (element === 'cols') {
      eachChild(scanner, () => columns.add(scanner));
    } else if (element === 'mergeCells') {
      eachChild(scanner, () => {
        budget.items(part, 1);
        merges.push(parseA1Range(scanner.attribute('ref') ?? '') ?? damaged(part, 'range'));
      });
    } else if (element === 'dataValidations') {
      readValidations(scanner, validations, budget);
    } else if (element === 'tableParts') {
      eachChild(scanner, () => {
        budget.items(part, 1);
        const id = scanner.attribute('id');
        if (id !== null) tableIds.push(id);
      });
    } else if (element === 'extLst') {
      // Lists on another sheet are kept in an extension, by Excel 2010 and later.
      eachChild(scanner, () => {
        eachChild(scanner, (name) => {
          if (name === 'dataValidations') readValidations(scanner, validations, budget);
        });
      });
    }
  });
  return builder.build({
    name: entry.name,
    visibility: entry.visibility,
    tables: tableIds.length === 0 ? [] : tablesOf(tableIds),
    merges,
    hiddenRows,
    hiddenColumns: columns.hidden(),
    validations,
  });
}

/** Collects hidden columns by where runs of them start and end, so that overlapping runs cost nothing. */
class HiddenColumns {
  #changes: Int32Array | null = null;

  add(scanner: XmlScanner): void {
    const width = scanner.attribute('width');
    // A column of no width is hidden in all but name.
    if (!scanner.flag('hidden') && !(width !== null && Number(width) === 0)) return;
    const first = scanner.whole('min', 0);
    const last = Math.min(scanner.whole('max', first), MAX_COLUMNS);
    if (first < 1 || last < first) return;
    this.#changes ??= new Int32Array(MAX_COLUMNS + 1);
    this.#changes[first - 1] = (this.#changes[first - 1] ?? 0) + 1;
    this.#changes[last] = (this.#changes[last] ?? 0) - 1;
  }

  hidden(): ReadonlySet<number> {
    const hidden = new Set<number>();
    if (this.#changes === null) return hidden;
    let open = 0;
    for (let column = 0; column < MAX_COLUMNS; column++) {
      open += this.#changes[column] ?? 0;
      if (open > 0) hidden.add(column);
    }
    return hidden;
  }
}
