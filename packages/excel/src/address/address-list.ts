import { type CellRange, MAX_COLUMNS, MAX_ROWS, parseA1Range } from '@nylage/core/grid';

/** A quoted or plain sheet name with its `!`, or nothing; then one area; then a comma or the end. */
const AREA = /\s*(?:(?:'(?:[^']|'')*'|[^'!,]*)!)?([^,!']+?)\s*(?:,|$)/y;

/**
 * The areas of an address as Excel gives it for several areas of one sheet:
 * `'Om arbetsboken'!A1:B2,'Om arbetsboken'!D4`. Whole columns (`A:C`) and rows (`3:5`) are areas too.
 * Null where the address cannot be read.
 */
export function parseAddresses(address: string): readonly CellRange[] | null {
  const areas: CellRange[] = [];
  AREA.lastIndex = 0;
  while (AREA.lastIndex < address.length) {
    const [, area] = AREA.exec(address) ?? [];
    const range = area === undefined ? null : parseArea(area);
    if (range === null) return null;
    areas.push(range);
  }
  return areas;
}

function parseArea(area: string): CellRange | null {
  const range = parseA1Range(area);
  if (range !== null) return range;
  const [, first, last] = /^\$?([A-Za-z]{1,3}|\d{1,7}):\$?([A-Za-z]{1,3}|\d{1,7})$/.exec(area) ?? [];
  if (first === undefined || last === undefined) return null;
  const whole = /\d/.test(first)
    ? { ...parseA1Range(`A${first}:A${last}`), left: 0, right: MAX_COLUMNS - 1 }
    : { ...parseA1Range(`${first}1:${last}1`), top: 0, bottom: MAX_ROWS - 1 };
  const { top, bottom, left, right } = whole;
  if (top === undefined || bottom === undefined || left === undefined || right === undefined) return null;
  return { top, left, bottom, right };
}

/** What two ranges share; null where they are apart. */
export function sharedRange(a: CellRange, b: CellRange): CellRange | null {
  const top = Math.max(a.top, b.top);
  const left = Math.max(a.left, b.left);
  const bottom = Math.min(a.bottom, b.bottom);
  const right = Math.min(a.right, b.right);
  return top <= bottom && left <= right ? { top, left, bottom, right } : null;
}
