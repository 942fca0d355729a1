import { a1Range, type CellRange, type GridTable } from '@nylage/core/grid';
import { parseAddresses } from '../address/address-list.ts';
import { ExcelFailure } from '../excel-failure.ts';
import { hostCode } from '../host/failure-from.ts';
import type { Job } from '../host/run-job.ts';
import { askForShape, type ShapeToAsk, type SheetShape } from './sheet-shape.ts';
import type { ListedTable } from './workbook-outline.ts';

/** Where sheets' cells are, and their tables by sheet id. */
export interface Shapes {
  readonly shapes: readonly SheetShape[];
  readonly tables: ReadonlyMap<string, readonly GridTable[]>;
  /** Trips it took. */
  readonly trips: number;
}

/** More merged areas than this in one range, and Excel fails instead of answering (`Range.getMergedAreasOrNullObject`). */
const MOST_MERGES = 512;

/** Asks for the shapes of sheets and the places of tables, in one trip; in three where a sheet is full of merged areas. */
export async function readShapes(
  job: Job,
  sheets: readonly ShapeToAsk[],
  tables: readonly ListedTable[],
): Promise<Shapes> {
  const ask = (merges: boolean) => ({
    shapes: sheets.map((sheet) => askForShape(job, sheet, merges)),
    tables: tables.map((table) => askForPlace(job, table)),
  });
  const first = ask(true);
  try {
    await job.trip();
    return collect(first, 1);
  } catch (error) {
    if (!mayBeMerges(error)) throw error;
  }
  const again = ask(false);
  await job.trip();
  const { shapes, tables: places } = collect(again, 2);
  const merges = shapes.map(({ blocks }, at) => askForMerges(job, sheets[at]?.id ?? '', blocks));
  await job.trip();
  return {
    shapes: shapes.map((shape, at) => ({ ...shape, merges: merges[at]?.() ?? [] })),
    tables: places,
    trips: 3,
  };
}

/** Which code Excel gives for too many merged areas is not documented: any but those that mean something else. */
function mayBeMerges(error: unknown): boolean {
  return [
    'GeneralException',
    'InvalidOperation',
    'InvalidArgument',
    'RangeExceedsLimit',
    'OperationCellsExceedLimit',
  ].includes(hostCode(error));
}

interface Asked {
  readonly shapes: readonly (() => SheetShape)[];
  readonly tables: readonly (() => PlacedTable)[];
}

interface PlacedTable {
  readonly sheetId: string;
  readonly table: GridTable;
}

function collect(asked: Asked, trips: number): Shapes {
  const tables = new Map<string, GridTable[]>();
  for (const answer of asked.tables) {
    const { sheetId, table } = answer();
    const known = tables.get(sheetId);
    if (known === undefined) tables.set(sheetId, [table]);
    else known.push(table);
  }
  return { shapes: asked.shapes.map((answer) => answer()), tables, trips };
}

function askForPlace({ context }: Job, { id, name, hasHeader, totalsRows }: ListedTable): () => PlacedTable {
  const table = context.workbook.tables.getItem(id);
  const range = table.getRange().untrack();
  range.load('address');
  const { worksheet } = table;
  worksheet.load('id');
  return () => {
    const [place] = parseAddresses(range.address) ?? [];
    if (place === undefined) throw new ExcelFailure('unexpected', 'Table.getRange');
    return { sheetId: worksheet.id, table: { name, range: place, hasHeader, totalsRows } };
  };
}

/** Asks for merged areas in bands of rows so low that no band can hold more than Excel tells of: each takes two cells at least. */
function askForMerges(
  { context }: Job,
  sheetId: string,
  blocks: readonly CellRange[],
): () => readonly CellRange[] {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const bands = blocks.flatMap((block) => {
    const height = Math.max(1, Math.floor((MOST_MERGES * 2) / (block.right - block.left + 1)));
    const tops = Array.from(
      { length: Math.ceil((block.bottom - block.top + 1) / height) },
      (_, at) => block.top + at * height,
    );
    return tops.map((top) => {
      const bottom = Math.min(block.bottom, top + height - 1);
      const band = sheet.getRange(a1Range({ ...block, top, bottom })).untrack();
      const merged = band.getMergedAreasOrNullObject().untrack();
      merged.load('address');
      return merged;
    });
  });
  return () => {
    // An area that two bands touch is told of by both.
    const areas = new Map<string, CellRange>();
    for (const band of bands) {
      if (band.isNullObject) continue;
      for (const area of parseAddresses(band.address) ?? []) areas.set(a1Range(area), area);
    }
    return [...areas.values()];
  };
}
