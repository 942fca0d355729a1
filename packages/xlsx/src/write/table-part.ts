import { a1Range, type CellRange } from '@nylage/core/grid';
import { rowParts, styled } from './sheet-data.ts';
import type { SheetToWrite, TableToWrite } from './workbook-model.ts';
import { element, excelString, type Xml } from './xml.ts';

/** Excel's longest column name in a table. */
const MAX_HEADER = 255;

/** The table part. Its column names are the header cells' texts: Excel repairs a file where they differ. */
export function tableRoot(sheet: SheetToWrite, table: TableToWrite, id: number, name: string): Xml {
  const ref = a1Range(table.range);
  const headers = headerTexts(sheet, table.range);
  return element(
    'table',
    {
      xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
      id,
      name,
      displayName: name,
      ref,
      totalsRowShown: false,
    },
    [
      table.filter === false ? null : element('autoFilter', { ref }),
      element(
        'tableColumns',
        { count: headers.length },
        headers.map((header, at) => element('tableColumn', { id: at + 1, name: tableColumnName(header) })),
      ),
      element('tableStyleInfo', {
        name: 'TableStyleMedium2',
        showFirstColumn: false,
        showLastColumn: false,
        showRowStripes: table.stripes === true,
        showColumnStripes: false,
      }),
    ],
  );
}

/** A header as the table part names its column; line breaks are written the way Excel does. */
export function tableColumnName(header: string): string {
  return excelString(header).replaceAll('\n', '_x000a_');
}

function headerTexts(sheet: SheetToWrite, range: CellRange): readonly string[] {
  if (range.bottom <= range.top) throw new Error(`A table needs a row below its header: ${a1Range(range)}`);
  const row = sheet.rows[range.top];
  const cells = row === undefined ? [] : rowParts(row).cells;
  const seen = new Set<string>();
  const headers: string[] = [];
  for (let column = range.left; column <= range.right; column++) {
    const { value } = styled(cells[column] ?? null);
    if (typeof value !== 'string' || value === '' || value.length > MAX_HEADER) {
      throw new Error(
        `A table's header must be a text of 1–${MAX_HEADER} characters: ${sheet.name} ${a1Range(range)}`,
      );
    }
    if (seen.has(value.toLowerCase())) throw new Error(`The header ${value} stands twice in a table`);
    seen.add(value.toLowerCase());
    headers.push(value);
  }
  return headers;
}

/** Valid, unique table names: letters, digits, `_` and `.`, never like a cell's address. */
export function validTableNames(names: readonly string[], taken: readonly string[]): readonly string[] {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  return names.map((name) => {
    let valid = name.replace(/[^\p{L}\p{N}_.]/gu, '_').slice(0, 200);
    if (!/^[\p{L}_]/u.test(valid) || /^([A-Za-z]{1,3}\d+|r\d*(c\d*)?|c\d*)$/i.test(valid))
      valid = `_${valid}`;
    let unique = valid;
    for (let number = 2; used.has(unique.toLowerCase()); number++) unique = `${valid}_${number}`;
    used.add(unique.toLowerCase());
    return unique;
  });
}
