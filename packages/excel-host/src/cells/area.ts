import { type CellRange, columnLetters, MAX_COLUMNS, MAX_ROWS } from '@nylage/core/grid';

/** The whole sheet. */
export const WHOLE_SHEET: CellRange = { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };

/** Rows in an area. */
export function heightOf(area: CellRange): number {
  return area.bottom - area.top + 1;
}

/** Columns in an area. */
export function widthOf(area: CellRange): number {
  return area.right - area.left + 1;
}

/** Cells in an area. */
export function cellCountOf(area: CellRange): number {
  return heightOf(area) * widthOf(area);
}

/** Whether an area is whole columns, `A:C`. */
export function isEntireColumns(area: CellRange): boolean {
  return area.top === 0 && area.bottom === MAX_ROWS - 1;
}

/** Whether an area is whole rows, `1:3`. */
export function isEntireRows(area: CellRange): boolean {
  return area.left === 0 && area.right === MAX_COLUMNS - 1;
}

/** Whether an area has no end of its own, so that its cells cannot be read or written one by one. */
export function isUnbounded(area: CellRange): boolean {
  return isEntireColumns(area) || isEntireRows(area);
}

/** Whether an area lies within Excel's grid. */
export function isInGrid(area: CellRange): boolean {
  return (
    area.top >= 0 &&
    area.left >= 0 &&
    area.bottom < MAX_ROWS &&
    area.right < MAX_COLUMNS &&
    area.top <= area.bottom &&
    area.left <= area.right
  );
}

/** The part that two areas share; null where they share nothing. */
export function intersection(one: CellRange, other: CellRange): CellRange | null {
  const area = {
    top: Math.max(one.top, other.top),
    left: Math.max(one.left, other.left),
    bottom: Math.min(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
  };
  return area.top <= area.bottom && area.left <= area.right ? area : null;
}

/** Whether two areas share a cell. */
export function overlaps(one: CellRange, other: CellRange): boolean {
  return intersection(one, other) !== null;
}

/** Whether `outer` holds all of `inner`. */
export function contains(outer: CellRange, inner: CellRange): boolean {
  return (
    outer.top <= inner.top &&
    outer.left <= inner.left &&
    outer.bottom >= inner.bottom &&
    outer.right >= inner.right
  );
}

/** The smallest area around two. */
export function bounding(one: CellRange, other: CellRange): CellRange {
  return {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}

/** What is left of `area` without `hole`, in at most four pieces. */
export function subtract(area: CellRange, hole: CellRange): CellRange[] {
  const shared = intersection(area, hole);
  if (shared === null) return [area];
  const pieces = [
    { ...area, bottom: shared.top - 1 },
    { ...area, top: shared.bottom + 1 },
    { top: shared.top, bottom: shared.bottom, left: area.left, right: shared.left - 1 },
    { top: shared.top, bottom: shared.bottom, left: shared.right + 1, right: area.right },
  ];
  return pieces.filter((piece) => piece.top <= piece.bottom && piece.left <= piece.right);
}

/** The address without the sheet: `B2:D9`, `A:C`, `1:3`. Docs: learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-unbounded */
export function areaAddress(area: CellRange): string {
  if (isEntireColumns(area)) return `${columnLetters(area.left)}:${columnLetters(area.right)}`;
  if (isEntireRows(area)) return `${area.top + 1}:${area.bottom + 1}`;
  const start = `${columnLetters(area.left)}${area.top + 1}`;
  const end = `${columnLetters(area.right)}${area.bottom + 1}`;
  return start === end ? start : `${start}:${end}`;
}
