/** A cell's place in a sheet: zero-based row and column. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells, zero-based, both ends included. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The letters of a zero-based column: 0 → `A`, 26 → `AA`. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The A1 address of a place: `{row: 13, column: 6}` → `G14`. */
export function a1(place: CellPlace): string {
  return `${columnLetters(place.column)}${place.row + 1}`;
}

/** The A1 address of a range; a single cell is written without a colon. */
export function a1Range(range: CellRange): string {
  const start = a1({ row: range.top, column: range.left });
  const end = a1({ row: range.bottom, column: range.right });
  return start === end ? start : `${start}:${end}`;
}

/** Reads `G14` or `$G$14`; null when the text is not one cell of Excel's grid. */
export function parseA1(address: string): CellPlace | null {
  const match = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(address);
  if (match?.[1] === undefined || match[2] === undefined) return null;
  let column = 0;
  for (const letter of match[1].toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  const row = Number(match[2]);
  return column <= MAX_COLUMNS && row <= MAX_ROWS ? { row: row - 1, column: column - 1 } : null;
}

/** Reads `A1:C3` (or one cell); null when either end is not a cell. */
export function parseA1Range(address: string): CellRange | null {
  const [first, second, ...rest] = address.split(':');
  if (first === undefined || rest.length > 0) return null;
  const start = parseA1(first);
  const end = second === undefined ? start : parseA1(second);
  if (start === null || end === null) return null;
  return {
    top: Math.min(start.row, end.row),
    left: Math.min(start.column, end.column),
    bottom: Math.max(start.row, end.row),
    right: Math.max(start.column, end.column),
  };
}

/** Rows in one Excel sheet. */
export const MAX_ROWS = 1_048_576;
/** Columns in one Excel sheet. */
export const MAX_COLUMNS = 16_384;
