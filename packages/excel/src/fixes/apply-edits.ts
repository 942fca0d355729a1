import { a1Range } from '@nylage/core/grid';
import type { Edit } from '@nylage/core/rules';
import { parseAddresses } from '../address/address-list.ts';
import type { OfficeHost } from '../host/office-host.ts';
import { type Job, runJob } from '../host/run-job.ts';
import type { Watch } from '../open-workbook.ts';
import { askForDateSystem } from '../workbook/date-system.ts';
import {
  type CellState,
  type CellToWrite,
  isSame,
  type RawValue,
  storedValue,
  toWrite,
} from './cell-state.ts';
import type { ChangeLog, LoggedCell, LoggedSheet } from './change-log.ts';
import {
  type CellRun,
  columnsAddress,
  planEdits,
  rowsAddress,
  type SheetEdits,
  type Span,
} from './edit-plan.ts';
import { examineFailure, type FailedWrite } from './half-written.ts';
import { queueCells } from './queue-cells.ts';

/** What applying edits needs to know of the workbook. */
export interface ApplyContext {
  /** The sheet's id, so that it is found also when it was renamed; its name where that is all there is. */
  readonly keyOf: (sheet: string) => string;
  readonly mergeUndoGroup: boolean;
}

/** Above so many cells Excel neither calculates nor draws between them. */
const MANY_CELLS = 100;

/** What came of applying edits: what was done, so that it can be undone, and what went wrong. */
export type Applied =
  | { readonly ok: true; readonly written: ChangeLog }
  | ({ readonly ok: false } & FailedWrite);

/** Applies edits as one write: a trip that asks what stands there, and one that writes. */
export async function applyEdits(
  host: OfficeHost,
  edits: readonly Edit[],
  context: ApplyContext,
  watch?: Watch,
): Promise<Applied> {
  const plans = planEdits(edits);
  let log: ChangeLog = [];
  let guarded: readonly string[] = [];
  try {
    await runJob(
      host,
      watch,
      async (job) => {
        job.expect(2);
        const dates = askForDateSystem(job);
        const asked = plans.map((plan) => askForBefore(job, plan, context));
        await job.trip();
        const date1904 = dates();
        const before = asked.map((answer) => answer(date1904));
        guarded = before.flatMap(({ logged, isProtected }) => (isProtected ? logged.name : []));
        const changes = before.map(({ logged }) => logged);
        const cells = changes.reduce((total, sheet) => total + sheet.cells.length, 0);
        log = changes;
        await job.write(() => {
          if (cells > MANY_CELLS) {
            job.context.application.suspendApiCalculationUntilNextSync();
            job.context.application.suspendScreenUpdatingUntilNextSync();
          }
          for (const sheet of before) queueWrites(job, sheet);
        });
      },
      { mergeUndoGroup: context.mergeUndoGroup },
    );
    return { ok: true, written: log };
  } catch (error) {
    const names = guarded.length > 0 ? guarded : plans.map(({ sheet }) => sheet);
    return { ok: false, ...(await examineFailure(host, error, log, names.join(', '))) };
  }
}

interface PlannedSheet {
  readonly logged: LoggedSheet;
  readonly isProtected: boolean;
  readonly runs: readonly { readonly run: CellRun; readonly cells: readonly CellToWrite[] }[];
}

function askForBefore(
  { context }: Job,
  plan: SheetEdits,
  { keyOf }: ApplyContext,
): (date1904: boolean) => PlannedSheet {
  const sheet = context.workbook.worksheets.getItem(keyOf(plan.sheet));
  sheet.load('id,name,visibility');
  sheet.protection.load('protected');
  const runs = plan.runs.map((run) => ({ run, states: askForCells(sheet, run) }));
  const rows = plan.rows.map((span) => askForHidden(span, sheet.getRange(rowsAddress(span)), 'rowHidden'));
  const columns = plan.columns.map((span) =>
    askForHidden(span, sheet.getRange(columnsAddress(span)), 'columnHidden'),
  );
  const merged = plan.unmerge.map((range) => {
    const areas = sheet.getRange(a1Range(range)).untrack().getMergedAreasOrNullObject().untrack();
    areas.load('address');
    return { range, areas };
  });
  return (date1904) => {
    const planned = runs.map(({ run, states }) => planRun(run, states(), date1904));
    const { visibility } = sheet;
    return {
      isProtected: sheet.protection.protected,
      runs: planned.map(({ run, cells }) => ({ run, cells })),
      logged: {
        id: sheet.id,
        name: sheet.name,
        cells: planned.flatMap(({ logged }) => logged),
        // What somebody has shown in the meantime is not ours to hide again.
        rows: rows.flatMap((answer) => answer()),
        columns: columns.flatMap((answer) => answer()),
        shown: plan.show && visibility !== 'Visible' ? visibility : null,
        unmerged: merged.flatMap(({ range, areas }) => {
          const found = areas.isNullObject ? [] : (parseAddresses(areas.address) ?? []);
          return found.some((area) => a1Range(area) === a1Range(range)) ? range : [];
        }),
      },
    };
  };
}

function askForCells(sheet: Excel.Worksheet, { top, column, values }: CellRun): () => readonly CellState[] {
  const range = sheet
    .getRange(a1Range({ top, left: column, bottom: top + values.length - 1, right: column }))
    .untrack();
  range.load('formulas,values,numberFormat,text');
  return () => {
    const formulas = range.formulas as RawValue[][];
    const raw = range.values as RawValue[][];
    const formats = range.numberFormat as string[][];
    const texts = range.text;
    return formulas.map(([formula = ''], at) => ({
      formula,
      value: raw[at]?.[0] ?? '',
      format: formats[at]?.[0] ?? 'General',
      text: texts[at]?.[0] ?? '',
    }));
  };
}

function askForHidden(
  span: Span,
  range: Excel.Range,
  property: 'rowHidden' | 'columnHidden',
): () => readonly Span[] {
  range.untrack().load(property);
  // Excel says null where some are hidden and some are not.
  return () => ((range[property] as boolean | null) === false ? [] : [span]);
}

interface PlannedRun {
  readonly run: CellRun;
  readonly cells: readonly CellToWrite[];
  readonly logged: readonly LoggedCell[];
}

function planRun(run: CellRun, states: readonly CellState[], date1904: boolean): PlannedRun {
  const { top, column, values } = run;
  const cells: CellToWrite[] = [];
  const logged: LoggedCell[] = [];
  values.forEach((value, at) => {
    const before = states[at] ?? { formula: '', value: '', format: 'General', text: '' };
    const cell = toWrite(value, before, date1904);
    cells.push(cell);
    const after = storedValue(value, date1904);
    // A cell that already holds the very value is not changed, and so not undone.
    const reformatted = cell.format !== null && cell.formatAfter === null;
    if (isSame(before.formula, after) && isSame(before.value, after) && !reformatted) return;
    logged.push({ row: top + at, column, before, after, value, reformatted });
  });
  return { run, cells, logged };
}

function queueWrites({ context }: Job, { logged, runs }: PlannedSheet): void {
  const sheet = context.workbook.worksheets.getItem(logged.id);
  if (logged.shown !== null) sheet.visibility = 'Visible';
  for (const range of logged.unmerged) sheet.getRange(a1Range(range)).untrack().unmerge();
  for (const span of logged.rows) sheet.getRange(rowsAddress(span)).untrack().rowHidden = false;
  for (const span of logged.columns) sheet.getRange(columnsAddress(span)).untrack().columnHidden = false;
  for (const { run, cells } of runs) {
    const { top, column } = run;
    const range = sheet
      .getRange(a1Range({ top, left: column, bottom: top + cells.length - 1, right: column }))
      .untrack();
    queueCells(range, cells, 'values');
  }
}
