import { a1, cellAt } from '../grid/index.ts';
import { maskCell } from '../rules/support/mask-cell.ts';
import { maskPersonalData } from '../text/personal-data.ts';
import type { Column } from '../workbook/column.ts';
import { type SheetKey, specByKey, type TableKey } from '../workbook/contract.ts';
import { cellAsSeen } from '../workbook/read-cell.ts';
import type { Submission } from '../workbook/submission.ts';

/** One side of a difference: where it stands and what the cell says. */
export interface DifferingCell {
  /** `Portfölj!G14`; null where this side has no such row or sheet. */
  readonly cell: string | null;
  readonly value: string;
}

/** A field in which two submissions differ. */
export interface Difference {
  readonly sheet: SheetKey;
  /** What the row is about: its id, the response number, or the fact's label. */
  readonly item: string;
  readonly header: string;
  readonly first: DifferingCell;
  readonly second: DifferingCell;
}

interface Line {
  readonly item: string;
  readonly cells: ReadonlyMap<string, DifferingCell>;
}

/**
 * Every field in which two submissions differ, cell by cell. Rows are paired by their id (or by
 * their content where they have none), so that sorting is no difference.
 */
export function diffSubmissions(first: Submission, second: Submission): readonly Difference[] {
  const differences: Difference[] = [];
  for (const spec of first.contract.sheets) {
    const key = spec.key as SheetKey;
    const left = linesOf(first, key);
    const right = linesOf(second, key);
    for (const item of [...new Set([...left.keys(), ...right.keys()])].sort()) {
      const a = left.get(item);
      const b = right.get(item);
      for (const [columnKey, column] of Object.entries(spec.columns)) {
        if (key === 'about' && columnKey === 'templateVersion') continue;
        const cellA = a?.cells.get(columnKey) ?? { cell: null, value: '' };
        const cellB = b?.cells.get(columnKey) ?? { cell: null, value: '' };
        if (cellA.value === cellB.value) continue;
        differences.push({
          sheet: key,
          item: maskPersonalData((a ?? b)?.item ?? item),
          header: column.header,
          first: cellA,
          second: cellB,
        });
      }
    }
  }
  return differences;
}

function linesOf(submission: Submission, key: SheetKey): ReadonlyMap<string, Line> {
  const lines = new Map<string, Line>();
  const add = (item: string, cells: ReadonlyMap<string, DifferingCell>): void => {
    let name = item;
    for (let copy = 2; lines.has(name); copy++) name = `${item} (${copy})`;
    lines.set(name, { item, cells });
  };
  if (key === 'about') {
    const { about } = submission;
    for (const [factKey, place] of about?.labels ?? []) {
      const column = about?.spec.columns[factKey as keyof typeof about.spec.columns];
      const header = column?.header ?? factKey;
      add(
        header,
        new Map([
          [factKey, cellOf(submission, about?.sheet.name ?? '', place.row, place.column + 1, column)],
        ]),
      );
    }
    return lines;
  }
  const { header, sheet, rows } = tableLines(submission, key);
  const { columns } = specByKey(submission.contract, key);
  for (const { row, item } of rows) {
    const cells = new Map(
      [...header].map(([columnKey, column]) => [
        columnKey,
        cellOf(submission, sheet, row, column, columns[columnKey]),
      ]),
    );
    add(item ?? [...cells.values()].map((cell) => cell.value).join(' · '), cells);
  }
  return lines;
}

function tableLines(
  submission: Submission,
  key: Exclude<SheetKey, 'about'>,
): {
  header: ReadonlyMap<string, number>;
  sheet: string;
  rows: readonly { row: number; item: string | null }[];
} {
  if (key === 'survey') {
    const { survey } = submission;
    if (survey === null) return { header: new Map(), sheet: '', rows: [] };
    const rows = survey.respondents.map(({ row, number }) => ({ row, item: number }));
    return { header: survey.header.columns, sheet: survey.sheet.name, rows };
  }
  const table = submission.tables[key as TableKey];
  if (table === null) return { header: new Map(), sheet: '', rows: [] };
  const id = table.spec.idColumn;
  const rows = table.rows.map(({ row, values }) => {
    const item = id === undefined ? null : (values as Readonly<Record<string, unknown>>)[id];
    return { row, item: typeof item === 'string' ? item : null };
  });
  return { header: table.header.columns, sheet: table.sheet.name, rows };
}

function cellOf(
  submission: Submission,
  sheetName: string,
  row: number,
  column: number,
  spec: Column | undefined,
): DifferingCell {
  const sheet = submission.grid.sheets.find((one) => one.name === sheetName);
  const value =
    sheet === undefined
      ? ''
      : cellAsSeen(cellAt(submission.grid, sheet, row, column), submission.grid.date1904).trim();
  return { cell: `${sheetName}!${a1({ row, column })}`, value: maskCell(value, spec) };
}
