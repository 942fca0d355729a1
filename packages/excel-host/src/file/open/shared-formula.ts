import { columnLetters, MAX_COLUMNS, MAX_ROWS } from '@nylage/core/grid';

/** A reference to a cell, outside texts and names: `$A1`, `AB12`. */
const TOKEN =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'!?|(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\w(.])|[A-Za-z_\\.][\w.\\]*/gi;

/**
 * A formula that was written for one cell, as it reads in another: references without `$` move along.
 * Docs: learn.microsoft.com/dotnet/api/documentformat.openxml.spreadsheet.cellformula (shared formulas)
 */
export function movedFormula(formula: string, down: number, right: number): string {
  return formula.replaceAll(TOKEN, (whole, ...groups: (string | undefined)[]) => {
    const [fixedColumn, letters, fixedRow, digits] = groups;
    if (letters === undefined || digits === undefined || letters.length > 3) return whole;
    let column = 0;
    for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
    const row = Number(digits);
    if (column > MAX_COLUMNS || row < 1 || row > MAX_ROWS) return whole;
    const newColumn = fixedColumn === '$' ? column - 1 : column - 1 + right;
    const newRow = fixedRow === '$' ? row : row + down;
    if (newColumn < 0 || newColumn >= MAX_COLUMNS || newRow < 1 || newRow > MAX_ROWS) return '#REF!';
    return `${fixedColumn ?? ''}${columnLetters(newColumn)}${fixedRow ?? ''}${newRow}`;
  });
}
