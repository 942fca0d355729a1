import { type CellRange, columnLetters } from '@nylage/core/grid';
import type { CellValue, Edit } from '@nylage/core/rules';

/** Cells of one column that lie under each other and get values. */
export interface CellRun {
  readonly top: number;
  readonly column: number;
  readonly values: readonly CellValue[];
}

/** Neighbouring rows or columns, both ends included. */
export type Span = readonly [first: number, last: number];

/** What is to be done to one sheet. */
export interface SheetEdits {
  readonly sheet: string;
  readonly runs: readonly CellRun[];
  readonly rows: readonly Span[];
  readonly columns: readonly Span[];
  readonly show: boolean;
  readonly unmerge: readonly CellRange[];
}

/** Edits by sheet, in as few ranges as they lie in. A cell given twice gets the last value. */
export function planEdits(edits: readonly Edit[]): readonly SheetEdits[] {
  const names = [...new Set(edits.map(({ sheet }) => sheet))];
  return names.map((sheet) => {
    const own = edits.filter((edit) => edit.sheet === sheet);
    return {
      sheet,
      runs: runsOf(own),
      rows: spansOf(own.flatMap((edit) => (edit.kind === 'show-rows' ? edit.rows : []))),
      columns: spansOf(own.flatMap((edit) => (edit.kind === 'show-columns' ? edit.columns : []))),
      show: own.some(({ kind }) => kind === 'show-sheet'),
      unmerge: own.flatMap((edit) => (edit.kind === 'unmerge' ? edit.range : [])),
    };
  });
}

/** The address of whole rows, as `5:7`. */
export function rowsAddress([first, last]: Span): string {
  return `${first + 1}:${last + 1}`;
}

/** The address of whole columns, as `B:D`. */
export function columnsAddress([first, last]: Span): string {
  return `${columnLetters(first)}:${columnLetters(last)}`;
}

function runsOf(edits: readonly Edit[]): readonly CellRun[] {
  const columns = new Map<number, Map<number, CellValue>>();
  for (const edit of edits) {
    if (edit.kind !== 'set') continue;
    const column = columns.get(edit.column) ?? new Map<number, CellValue>();
    column.set(edit.row, edit.value);
    columns.set(edit.column, column);
  }
  return [...columns].flatMap(([column, values]) =>
    spansOf([...values.keys()]).map(([top, bottom]): CellRun => {
      const run = Array.from({ length: bottom - top + 1 }, (_, at) => values.get(top + at) ?? null);
      return { top, column, values: run };
    }),
  );
}

function spansOf(numbers: readonly number[]): readonly Span[] {
  const spans: [number, number][] = [];
  for (const number of [...new Set(numbers)].sort((a, b) => a - b)) {
    const last = spans.at(-1);
    if (last !== undefined && last[1] === number - 1) last[1] = number;
    else spans.push([number, number]);
  }
  return spans;
}
