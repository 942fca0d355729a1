/** A value of a CSV cell; null is written as nothing. */
export type CsvCell = string | number | null;

/** How a reader expects its CSV: what stands between cells, and in numbers. */
export interface CsvDialect {
  readonly separator: ';' | ',' | '\t';
  readonly decimalSign: ',' | '.';
  /** A mark at the start by which Excel knows UTF-8. */
  readonly byteOrderMark: boolean;
}

/** As Excel in Swedish opens it by a double click. */
export const EXCEL_CSV: CsvDialect = { separator: ';', decimalSign: ',', byteOrderMark: true };

/** As RFC 4180 and programs want it. */
export const PLAIN_CSV: CsvDialect = { separator: ',', decimalSign: '.', byteOrderMark: false };

/**
 * What makes a spreadsheet take a text for a formula (OWASP, *CSV Injection*): these in the first
 * place, after any spaces, in the width of either alphabet.
 */
const FORMULA = /^[\s\u00a0]*[=+\-@\uff1d\uff0b\uff0d\uff20\u2212]|^[\t\r\n]/u;

/** Rows as CSV with lines that end as in RFC 4180. Text is never a formula; numbers are numbers. */
export function csvText(rows: readonly (readonly CsvCell[])[], dialect: CsvDialect): string {
  const lines = rows.map((row) => row.map((cell) => cellText(cell, dialect)).join(dialect.separator));
  return `${dialect.byteOrderMark ? '\ufeff' : ''}${lines.map((line) => `${line}\r\n`).join('')}`;
}

function cellText(cell: CsvCell, { separator, decimalSign }: CsvDialect): string {
  if (cell === null) return '';
  if (typeof cell === 'number') {
    const written = Number.isFinite(cell) ? plainNumber(cell).replace('.', decimalSign) : '';
    return written.includes(separator) ? `"${written}"` : written;
  }
  const text = FORMULA.test(cell) ? `'${cell}` : cell;
  return /["\r\n]|^\s|\s$/.test(text) || text.includes(separator) || text !== cell
    ? `"${text.replaceAll('"', '""')}"`
    : text;
}

/** The number with at most ten decimals, never with an exponent, which not every reader knows. */
function plainNumber(value: number): string {
  const text = value.toFixed(10).replace(/\.?0+$/, '');
  return text === '-0' ? '0' : text;
}
