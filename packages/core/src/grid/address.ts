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
  // Character by character: a workbook says thousands of ranges, and a pattern makes four objects for each.
  let at = address.charCodeAt(0) === DOLLAR ? 1 : 0;
  let column = 0;
  for (let letters = 0; letters < 3; letters++) {
    const letter = (address.charCodeAt(at) | 0x20) - 0x60;
    if (!(letter >= 1 && letter <= 26)) break;
    column = column * 26 + letter;
    at++;
  }
  if (column === 0) return null;
  if (address.charCodeAt(at) === DOLLAR) at++;
  const first = at;
  let row = 0;
  for (; at < address.length; at++) {
    const digit = address.charCodeAt(at) - 0x30;
    if (!(digit >= 0 && digit <= 9) || at - first > 6) return null;
    row = row * 10 + digit;
  }
  // A row never starts with zero.
  if (address.charCodeAt(first) === 0x30) return null;
  return row >= 1 && column <= MAX_COLUMNS && row <= MAX_ROWS ? { row: row - 1, column: column - 1 } : null;
}

const DOLLAR = 0x24;

/** Reads `A1:C3` (or one cell); null when either end is not a cell. */
export function parseA1Range(address: string): CellRange | null {
  const colon = address.indexOf(':');
  const start = parseA1(colon < 0 ? address : address.slice(0, colon));
  const end = colon < 0 ? start : parseA1(address.slice(colon + 1));
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
