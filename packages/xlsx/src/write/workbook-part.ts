import { columnLetters } from '@nylage/core/grid';
import { absoluteRange } from './references.ts';
import { quotedSheet } from './sheet-names.ts';
import { MAIN_NAMESPACE, RELATIONSHIPS_NAMESPACE } from './sheet-part.ts';
import type { WorkbookToWrite } from './workbook-model.ts';
import { element, type Xml, xmlText } from './xml.ts';

/** The workbook part: the sheets in order, and names. `names` and `sheetIds` follow the sheets. */
export function workbookRoot(
  workbook: WorkbookToWrite,
  names: readonly string[],
  sheetIds: readonly string[],
  sheetName: (given: string) => string,
): Xml {
  const definedNames = [
    ...ownNames(workbook, sheetName),
    ...printAreas(workbook, names),
    ...printTitles(workbook, names),
  ];
  return element('workbook', { xmlns: MAIN_NAMESPACE, 'xmlns:r': RELATIONSHIPS_NAMESPACE }, [
    element('workbookPr'),
    element('bookViews', {}, element('workbookView', { activeTab: workbook.activeSheet })),
    element(
      'sheets',
      {},
      names.map((name, at) => element('sheet', { name, sheetId: at + 1, 'r:id': sheetIds[at] })),
    ),
    definedNames.length === 0 ? null : element('definedNames', {}, definedNames),
  ]);
}

function ownNames(workbook: WorkbookToWrite, sheetName: (given: string) => string): readonly Xml[] {
  return (workbook.definedNames ?? []).map(({ name, sheet, range }) =>
    element('definedName', { name }, xmlText(absoluteRange(sheetName(sheet), range))),
  );
}

/** The rows that are printed, where not all of them are. */
function printAreas(workbook: WorkbookToWrite, names: readonly string[]): readonly Xml[] {
  return workbook.sheets.flatMap(({ page, columns = [] }, at) => {
    if (page?.printedRows === undefined) return [];
    const right = columnLetters(Math.max(0, columns.length - 1));
    const area = `${quotedSheet(names[at] ?? '')}!$A$1:$${right}$${page.printedRows}`;
    return [element('definedName', { name: '_xlnm.Print_Area', localSheetId: at }, xmlText(area))];
  });
}

/** Rows and columns that are repeated on each printed page. */
function printTitles(workbook: WorkbookToWrite, names: readonly string[]): readonly Xml[] {
  return workbook.sheets.flatMap(({ page }, at) => {
    const sheet = quotedSheet(names[at] ?? '');
    const { repeatRows = 0, repeatColumns = 0 } = page ?? {};
    const parts = [
      repeatColumns > 0 ? [`${sheet}!$A:$${columnLetters(repeatColumns - 1)}`] : [],
      repeatRows > 0 ? [`${sheet}!$1:$${repeatRows}`] : [],
    ].flat();
    if (parts.length === 0) return [];
    return [
      element('definedName', { name: '_xlnm.Print_Titles', localSheetId: at }, xmlText(parts.join(','))),
    ];
  });
}
