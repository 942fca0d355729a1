import { type CellRange, MAX_COLUMNS, MAX_ROWS, parseA1Range } from '@nylage/core/grid';

/** An address as given: the sheet it names, if any, and its areas. */
export interface ParsedAddress {
  readonly sheet: string | null;
  readonly areas: readonly CellRange[];
}

/** Reads `A1`, `A1:C3`, `A:C`, `1:3`, `Blad!A1`, `'Mitt blad'!A1` and lists with commas; null where it is no address. */
export function parseAddress(address: string): ParsedAddress | null {
  let sheet: string | null = null;
  const areas: CellRange[] = [];
  for (const part of splitOutsideQuotes(address)) {
    const bang = part.lastIndexOf('!');
    if (bang >= 0) {
      const name = unquoted(part.slice(0, bang));
      if (sheet !== null && sheet !== name) return null;
      sheet = name;
    }
    const area = parseArea(part.slice(bang + 1).trim());
    if (area === null) return null;
    areas.push(area);
  }
  return areas.length === 0 ? null : { sheet, areas };
}

/** The sheet's name as an address carries it: quoted where it must be. */
export function quotedSheetName(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}

function parseArea(text: string): CellRange | null {
  const plain = text.replaceAll('$', '');
  const columns = /^([A-Za-z]{1,3}):([A-Za-z]{1,3})$/.exec(plain);
  if (columns?.[1] !== undefined && columns[2] !== undefined) {
    const ends = parseA1Range(`${columns[1]}1:${columns[2]}${MAX_ROWS}`);
    return ends;
  }
  const rows = /^(\d{1,7}):(\d{1,7})$/.exec(plain);
  if (rows !== null) {
    const [top, bottom] = [Number(rows[1]), Number(rows[2])].sort((a, b) => a - b);
    if (top === undefined || bottom === undefined || top < 1 || bottom > MAX_ROWS) return null;
    return { top: top - 1, bottom: bottom - 1, left: 0, right: MAX_COLUMNS - 1 };
  }
  return parseA1Range(plain);
}

function unquoted(name: string): string {
  const trimmed = name.trim();
  return trimmed.startsWith("'") && trimmed.endsWith("'")
    ? trimmed.slice(1, -1).replaceAll("''", "'")
    : trimmed;
}

function splitOutsideQuotes(text: string): string[] {
  const parts: string[] = [];
  let quoted = false;
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === "'") quoted = !quoted;
    if (text[at] === ',' && !quoted) {
      parts.push(text.slice(start, at));
      start = at + 1;
    }
  }
  parts.push(text.slice(start));
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}
