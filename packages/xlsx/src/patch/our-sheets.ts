import { RESULT_SHEET_MARKER } from '@nylage/core/workbook';
import { readSharedStrings } from '../read/shared-strings.ts';
import { readStringItem } from '../read/string-item.ts';
import { eachChild } from '../read/xml-children.ts';
import { newBudget, type WorkbookPackage } from './workbook-package.ts';
import { type ListedSheet, listSheets } from './workbook-sheets.ts';

/** The sheets that we have added before, known by the marker in their first cell and not by their names. */
export function ourSheets(workbook: WorkbookPackage): readonly ListedSheet[] {
  let strings: readonly string[] | null = null;
  const shared = (index: number): string => {
    const part = workbook.targetOfType(workbook.workbook, 'sharedStrings');
    strings ??= part === null ? [] : readSharedStrings(workbook.part(part), part, newBudget());
    return strings[index] ?? '';
  };
  return listSheets(workbook).filter(
    ({ isWorksheet, part }) =>
      isWorksheet && firstText(workbook, part, shared).startsWith(RESULT_SHEET_MARKER),
  );
}

/** The text of A1; nothing when it holds none. */
function firstText(workbook: WorkbookPackage, part: string, shared: (index: number) => string): string {
  const scanner = workbook.scan(part);
  while (scanner.next() && !(scanner.opens && scanner.name === 'c')) {
    if (!scanner.opens && scanner.name === 'sheetData') return '';
  }
  if (scanner.name !== 'c' || (scanner.attribute('r') ?? 'A1') !== 'A1') return '';
  const type = scanner.attribute('t') ?? 'n';
  let text = '';
  eachChild(scanner, (name) => {
    if (name === 'is') text = readStringItem(scanner, false);
    else if (name === 'v' && type === 's') text = shared(Number(scanner.text()));
    else if (name === 'v' && type === 'str') text = scanner.text();
  });
  return text;
}
