import { kindOfResultSheet, type ResultSheetKind, resultSheetWords } from '@nylage/core/results';
import type { Job } from '../host/run-job.ts';

/** A sheet of the workbook, and what it is of ours, if anything. */
export interface KnownSheet {
  readonly id: string;
  readonly name: string;
  readonly visible: boolean;
  /** Null for the user's own sheets. */
  readonly kind: ResultSheetKind | null;
  readonly tables: readonly string[];
  readonly charts: readonly string[];
}

/** What our sheets are called when they are made. */
const NAMES: Readonly<Record<ResultSheetKind, readonly string[]>> = {
  findings: Object.values(resultSheetWords.findingsSheet),
  scores: Object.values(resultSheetWords.scoreSheet),
  charts: Object.values(resultSheetWords.chartSheet),
};

/**
 * Lists the workbook's sheets and finds ours by the marker in their first cell: two trips. An empty sheet with the
 * name of one of ours is ours too: Excel stopped as it was made.
 */
export async function listSheets(job: Job): Promise<readonly KnownSheet[]> {
  const { worksheets } = job.context.workbook;
  worksheets.load('items/id,items/name,items/visibility');
  await job.trip();
  const asked = worksheets.items.map((sheet) => {
    const first = sheet.getRange('A1').untrack();
    first.load('values');
    const { tables, charts } = sheet;
    tables.load('items/id');
    charts.load('items/id');
    const used = sheet.getUsedRangeOrNullObject(true).untrack();
    used.load('address');
    return { sheet, first, used, tables, charts };
  });
  await job.trip();
  return asked.map(({ sheet, first, used, tables, charts }) => {
    const { id, name, visibility } = sheet;
    const [[marker] = []] = first.values as unknown[][];
    const kind = used.isNullObject ? kindOfName(name) : kindOfResultSheet(String(marker ?? ''));
    return {
      id,
      name,
      visible: visibility === 'Visible',
      kind,
      tables: kind === null ? [] : tables.items.map((table) => table.id),
      charts: kind === null ? [] : charts.items.map((chart) => chart.id),
    };
  });
}

function kindOfName(name: string): ResultSheetKind | null {
  const kinds = Object.keys(NAMES) as ResultSheetKind[];
  return kinds.find((kind) => NAMES[kind].includes(name)) ?? null;
}
