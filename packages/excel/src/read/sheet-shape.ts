import { a1Range, type CellRange, MAX_COLUMNS, MAX_ROWS } from '@nylage/core/grid';
import { RESULT_SHEET_MARKER } from '@nylage/core/workbook';
import { parseAddresses, sharedRange } from '../address/address-list.ts';
import { ExcelFailure } from '../excel-failure.ts';
import type { Job } from '../host/run-job.ts';

/** Where on a sheet there is something to read, and of what sort. */
export interface SheetShape {
  /** Rectangles, apart from each other, that hold all that there is to read; none for an empty sheet. */
  readonly blocks: readonly CellRange[];
  readonly numbers: readonly CellRange[];
  readonly formulas: readonly CellRange[];
  /** Error values that were typed or pasted; those of formulas show when the formulas are read. */
  readonly errors: readonly CellRange[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly merges: readonly CellRange[];
}

const FIRST_CELL: CellRange = { top: 0, left: 0, bottom: 0, right: 0 };

/** What is asked about a sheet. */
export interface ShapeToAsk {
  readonly id: string;
  /** Only these cells; all that are used otherwise. */
  readonly within?: CellRange;
}

/**
 * Asks where the cells of a sheet are and of what sort, without reading them: used range, and cells by
 * sort (https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-special-cells), which
 * is what makes it needless to load every formula and format.
 *
 * @param merges false where Excel has refused to tell: it gives no answer for more than 512 merged areas
 */
export function askForShape({ context }: Job, { id, within }: ShapeToAsk, merges = true): () => SheetShape {
  const sheet = context.workbook.worksheets.getItem(id);
  const first = sheet.getRange('A1').untrack();
  first.load('values');
  const used = (within === undefined ? sheet.getUsedRange(true) : sheet.getRange(a1Range(within))).untrack();
  used.load('rowHidden,columnHidden');
  const blocks = within === undefined ? askForBlocks(sheet) : () => [within];
  const special = (
    ...[type, values]: Parameters<Excel.Range['getSpecialCellsOrNullObject']>
  ): Excel.RangeAreas => {
    const areas = used.getSpecialCellsOrNullObject(type, values).untrack();
    areas.load('address');
    return areas;
  };
  const numbers = special('Constants', 'Numbers');
  const errors = special('Constants', 'Errors');
  const formulas = special('Formulas');
  const visible = special('Visible');
  const merged = merges ? used.getMergedAreasOrNullObject().untrack() : null;
  merged?.load('address');
  return () => {
    const [[marker] = []] = first.values;
    if (typeof marker === 'string' && marker.startsWith(RESULT_SHEET_MARKER)) {
      return { ...NOTHING, blocks: [FIRST_CELL] };
    }
    const found = blocks();
    const shown = areasOf(visible);
    return {
      blocks: found,
      numbers: areasWithin(numbers, found),
      formulas: areasWithin(formulas, found),
      errors: areasWithin(errors, found),
      hiddenRows: hiddenFrom(
        found.map(({ top, bottom }) => [top, bottom]),
        used.rowHidden,
        shown.map(({ top, bottom }) => [top, bottom]),
      ),
      hiddenColumns: hiddenFrom(
        found.map(({ left, right }) => [left, right]),
        used.columnHidden,
        shown.map(({ left, right }) => [left, right]),
      ),
      merges: merged === null ? [] : areasOf(merged),
    };
  };
}

/**
 * Where bands of rows and columns end, so that one stray value far down or far out does not make all the
 * cells before it be read. Nearly every sheet lies within the first of each.
 */
const BANDS = { rows: [2_000, 20_000, 200_000, MAX_ROWS], columns: [100, 1_000, MAX_COLUMNS] } as const;

const BAND_ADDRESSES = BANDS.rows
  .flatMap((bottom, at) =>
    BANDS.columns.map((right, across) =>
      a1Range({
        top: BANDS.rows[at - 1] ?? 0,
        bottom: bottom - 1,
        left: BANDS.columns[across - 1] ?? 0,
        right: right - 1,
      }),
    ),
  )
  .join(',');

/** Asks for the used range of each band (`RangeAreas.getUsedRangeAreasOrNullObject`). */
function askForBlocks(sheet: Excel.Worksheet): () => readonly CellRange[] {
  const bands = sheet.getRanges(BAND_ADDRESSES).untrack();
  const used = bands.getUsedRangeAreasOrNullObject(true).untrack();
  used.load('address');
  return () => areasOf(used);
}

const NOTHING = {
  numbers: [],
  formulas: [],
  errors: [],
  hiddenRows: new Set<number>(),
  hiddenColumns: new Set<number>(),
  merges: [],
};

type Span = readonly [first: number, last: number];

/**
 * The rows (or columns) of which no cell is shown.
 *
 * @param hidden what Excel says of them all: hidden, shown, or null for some of each. Where nothing at all is shown, it tells rows from columns
 */
function hiddenFrom(
  all: readonly Span[],
  hidden: boolean | null,
  shown: readonly Span[],
): ReadonlySet<number> {
  const left = new Set<number>();
  if (hidden === false || (hidden === null && shown.length === 0)) return left;
  for (const [first, last] of all) for (let at = first; at <= last; at++) left.add(at);
  for (const [first, last] of shown) {
    if (left.size === 0) break;
    for (let at = first; at <= last; at++) left.delete(at);
  }
  return left;
}

function areasOf(areas: Excel.RangeAreas): readonly CellRange[] {
  if (areas.isNullObject) return [];
  const ranges = parseAddresses(areas.address);
  if (ranges === null) throw new ExcelFailure('unexpected', 'RangeAreas.address');
  return ranges;
}

/** A range of one cell makes Excel look at the whole sheet for special cells, so areas are cut to what was asked about. */
function areasWithin(areas: Excel.RangeAreas, blocks: readonly CellRange[]): readonly CellRange[] {
  return areasOf(areas).flatMap((area) => blocks.flatMap((block) => sharedRange(area, block) ?? []));
}
