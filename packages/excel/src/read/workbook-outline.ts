import type { GridSheet } from '@nylage/core/grid';
import type { Job } from '../host/run-job.ts';
import { askForDateSystem } from '../workbook/date-system.ts';
import { askForSettings } from '../workbook/settings.ts';

/** A sheet as Excel lists it. The id holds when it is renamed. */
export interface ListedSheet {
  readonly id: string;
  readonly name: string;
  readonly visibility: GridSheet['visibility'];
}

/** A table as Excel lists it. */
export interface ListedTable {
  readonly id: string;
  readonly name: string;
  readonly hasHeader: boolean;
  readonly totalsRows: number;
}

/** What the workbook holds, before any cell is read. */
export interface WorkbookOutline {
  readonly name: string;
  readonly date1904: boolean;
  readonly sheets: readonly ListedSheet[];
  readonly tables: readonly ListedTable[];
  readonly definedNames: ReadonlyMap<string, string>;
  /** Ours, by key. */
  readonly settings: ReadonlyMap<string, string>;
}

const VISIBILITY: Readonly<Record<string, GridSheet['visibility']>> = {
  Hidden: 'hidden',
  VeryHidden: 'veryHidden',
};

/** What was asked about the workbook as a whole; its answer is there after the trip. */
export function askForOutline(job: Job): () => WorkbookOutline {
  const { workbook } = job.context;
  const { worksheets, tables, names } = workbook;
  workbook.load('name');
  worksheets.load('items/id,items/name,items/visibility');
  tables.load('items/id,items/name,items/showHeaders,items/showTotals');
  names.load('items/name,items/formula');
  const dates = askForDateSystem(job);
  const settings = askForSettings(job);
  return () => ({
    name: workbook.name,
    date1904: dates(),
    sheets: worksheets.items.map(({ id, name, visibility }) => ({
      id,
      name,
      visibility: VISIBILITY[visibility] ?? 'visible',
    })),
    tables: tables.items.map(({ id, name, showHeaders, showTotals }) => ({
      id,
      name,
      hasHeader: showHeaders,
      totalsRows: showTotals ? 1 : 0,
    })),
    definedNames: new Map(names.items.map(({ name, formula }) => [name, String(formula).replace(/^=/, '')])),
    settings: settings(),
  });
}
