import { intersection } from '../cells/area.ts';
import { displayText } from '../cells/display-text.ts';
import { HostError } from '../wire/host-error.ts';
import { assertAllowed } from './protection.ts';
import type { CellsTarget } from './targets.ts';

/** Points per character of the standard font, near enough: widths are kept, not drawn. */
const POINTS_PER_CHARACTER = 5.7;
/** Widths that Excel takes. Docs: learn.microsoft.com/javascript/api/excel/excel.rangeformat#excel-excel-rangeformat-columnwidth-member */
const MAX_COLUMN_POINTS = 1_789;
/** Heights that Excel takes. Docs: support.microsoft.com "Excel specifications and limits" (409 points) */
const MAX_ROW_POINTS = 409;
/** The standard column, 8.43 characters. */
const STANDARD_POINTS = 48;
/** The standard row. */
const STANDARD_ROW_POINTS = 15;

/** The width that all columns have, in points; null where they differ. */
export function columnWidthOf(target: CellsTarget): number | null {
  return common(
    target.areas.flatMap((area) => lines(area.left, area.right)),
    (column) => target.sheet.columnWidths.get(column) ?? STANDARD_POINTS,
  );
}

/** The height that all rows have, in points; null where they differ. */
export function rowHeightOf(target: CellsTarget): number | null {
  return common(
    target.areas.flatMap((area) => lines(area.top, Math.min(area.bottom, area.top + 10_000))),
    (row) => target.sheet.rowHeights.get(row) ?? STANDARD_ROW_POINTS,
  );
}

/** Gives columns a width in points. */
export function setColumnWidth(target: CellsTarget, points: number): void {
  assertAllowed(target.sheet, 'allowFormatColumns');
  if (points < 0 || points > MAX_COLUMN_POINTS)
    throw new HostError('InvalidArgument', `a width of ${points}`);
  for (const area of target.areas) {
    for (const column of lines(area.left, area.right)) target.sheet.columnWidths.set(column, points);
  }
  target.workbook.isDirty = true;
}

/** Gives rows a height in points. */
export function setRowHeight(target: CellsTarget, points: number): void {
  assertAllowed(target.sheet, 'allowFormatRows');
  if (points < 0 || points > MAX_ROW_POINTS) throw new HostError('InvalidArgument', `a height of ${points}`);
  for (const area of target.areas) {
    for (const row of lines(area.top, area.bottom)) target.sheet.rowHeights.set(row, points);
  }
  target.workbook.isDirty = true;
}

/** Makes columns as wide as their longest text, by character count. */
export function autofitColumns(target: CellsTarget): void {
  const { sheet, workbook } = target;
  assertAllowed(sheet, 'allowFormatColumns');
  for (const area of target.areas) {
    const used = sheet.cells.used(true, area);
    const shared = used === null ? null : intersection(used, area);
    if (shared === null) continue;
    for (const column of lines(shared.left, shared.right)) {
      let longest = 0;
      for (const row of lines(shared.top, shared.bottom)) {
        const format = workbook.styles.numberFormat(sheet.styleAt(row, column));
        const text = displayText(sheet.cells.value(row, column), format, workbook.system1904);
        for (const line of text.split('\n')) longest = Math.max(longest, line.length);
      }
      if (longest > 0) {
        sheet.columnWidths.set(column, Math.min(MAX_COLUMN_POINTS, (longest + 1) * POINTS_PER_CHARACTER));
      }
    }
  }
}

function lines(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

function common(keys: readonly number[], of: (line: number) => number): number | null {
  const [first = 0, ...rest] = keys.map(of);
  return rest.every((size) => size === first) ? first : null;
}
