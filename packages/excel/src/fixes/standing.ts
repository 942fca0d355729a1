import { a1Range } from '@nylage/core/grid';
import { parseAddresses } from '../address/address-list.ts';
import type { Job } from '../host/run-job.ts';
import type { RawValue } from './cell-state.ts';
import type { ChangeLog, LoggedCell, LoggedSheet, Standing } from './change-log.ts';
import { columnsAddress, rowsAddress, type Span } from './edit-plan.ts';

/** What a logged sheet looks like now. */
export interface SheetStanding {
  readonly sheet: LoggedSheet;
  readonly cells: readonly { readonly cell: LoggedCell; readonly now: Standing }[];
  readonly rowsHidden: readonly { readonly span: Span; readonly hidden: boolean }[];
  readonly columnsHidden: readonly { readonly span: Span; readonly hidden: boolean }[];
  readonly visible: boolean;
  /** The areas we took apart: whether they are whole again, and what stands outside their first cell. */
  readonly unmerged: readonly {
    readonly range: LoggedSheet['unmerged'][number];
    readonly merged: boolean;
    readonly beside: readonly { readonly row: number; readonly column: number; readonly now: Standing }[];
  }[];
}

/** Asks what logged sheets look like now. A sheet that is gone fails the trip. */
export function askForStanding({ context }: Job, log: ChangeLog): () => readonly SheetStanding[] {
  const answers = log.map((logged): (() => SheetStanding) => {
    const sheet = context.workbook.worksheets.getItem(logged.id);
    sheet.load('visibility');
    const hidden = (range: Excel.Range, property: 'rowHidden' | 'columnHidden'): (() => boolean) => {
      range.untrack().load(property);
      return () => range[property];
    };
    const runs = runsOf(logged.cells).map((cells) => ({ cells, now: askForValues(sheet, rangeOf(cells)) }));
    const rows = logged.rows.map((span) => ({
      span,
      answer: hidden(sheet.getRange(rowsAddress(span)), 'rowHidden'),
    }));
    const columns = logged.columns.map((span) => ({
      span,
      answer: hidden(sheet.getRange(columnsAddress(span)), 'columnHidden'),
    }));
    const areas = logged.unmerged.map((range) => {
      const merged = sheet.getRange(a1Range(range)).untrack().getMergedAreasOrNullObject().untrack();
      merged.load('address');
      return { range, merged, now: askForValues(sheet, range) };
    });
    return () => ({
      sheet: logged,
      cells: runs.flatMap(({ cells, now }) => {
        const standing = now();
        return cells.map((cell, at) => ({ cell, now: standing[at]?.[0] ?? EMPTY }));
      }),
      rowsHidden: rows.map(({ span, answer }) => ({ span, hidden: answer() })),
      columnsHidden: columns.map(({ span, answer }) => ({ span, hidden: answer() })),
      visible: sheet.visibility === 'Visible',
      unmerged: areas.map(({ range, merged, now }) => ({
        range,
        merged: !merged.isNullObject && (parseAddresses(merged.address) ?? []).length > 0,
        beside: now().flatMap((cells, down) =>
          cells.flatMap((standing, across) =>
            down + across === 0 ? [] : { row: range.top + down, column: range.left + across, now: standing },
          ),
        ),
      })),
    });
  });
  return () => answers.map((answer) => answer());
}

const EMPTY: Standing = { formula: '', value: '' };

/** Cells of one column that lie under each other, as they were logged. */
export function runsOf(cells: readonly LoggedCell[]): readonly (readonly LoggedCell[])[] {
  const runs: LoggedCell[][] = [];
  for (const cell of cells) {
    const last = runs.at(-1)?.at(-1);
    if (last !== undefined && last.column === cell.column && last.row === cell.row - 1)
      runs.at(-1)?.push(cell);
    else runs.push([cell]);
  }
  return runs;
}

/** The range of a run. */
export function rangeOf(run: readonly LoggedCell[]): {
  top: number;
  left: number;
  bottom: number;
  right: number;
} {
  const { row, column } = run[0] ?? { row: 0, column: 0 };
  return { top: row, left: column, bottom: row + run.length - 1, right: column };
}

function askForValues(
  sheet: Excel.Worksheet,
  range: { top: number; left: number; bottom: number; right: number },
): () => readonly (readonly Standing[])[] {
  const asked = sheet.getRange(a1Range(range)).untrack();
  asked.load('formulas,values');
  return () => {
    const formulas = asked.formulas as RawValue[][];
    const values = asked.values as RawValue[][];
    return formulas.map((row, down) =>
      row.map((formula, across) => ({ formula, value: values[down]?.[across] ?? '' })),
    );
  };
}
