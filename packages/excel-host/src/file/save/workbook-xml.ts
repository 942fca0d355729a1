import type { CellRange } from '@nylage/core/grid';
import { element, type Xml, xmlText } from '@nylage/xlsx/parts';
import type { NamedItemModel } from '../../model/named-item-model.ts';
import type { WorkbookModel } from '../../model/workbook-model.ts';
import { lineAddress } from './absolute-address.ts';

/** The workbook part: sheets in their order, names, date system. The program that opens it calculates anew. */
export function workbookRoot(workbook: WorkbookModel, sheetIds: readonly string[]): Xml {
  const active = workbook.activeSheet === null ? 0 : workbook.sheets.indexOf(workbook.activeSheet);
  const names = [...namesWithout(workbook, printNames(workbook)), ...printNames(workbook)].map((item) => {
    const sheet = workbook.sheets.findIndex((other) => other.id === item.sheetId);
    return element(
      'definedName',
      {
        name: item.name,
        localSheetId: sheet < 0 ? undefined : sheet,
        hidden: item.visible || item.name.startsWith('_xlnm.') ? undefined : true,
        comment: item.comment === '' ? undefined : item.comment,
      },
      xmlText(item.formula.replace(/^=/, '')),
    );
  });
  return element(
    'workbook',
    {
      xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
      'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
    },
    [
      element('workbookPr', { date1904: workbook.system1904 || undefined }),
      workbook.isStructureProtected ? element('workbookProtection', { lockStructure: true }) : null,
      element('bookViews', {}, element('workbookView', { activeTab: Math.max(0, active) })),
      element(
        'sheets',
        {},
        workbook.sheets.map((sheet, at) =>
          element('sheet', {
            name: sheet.name,
            sheetId: at + 1,
            state:
              sheet.visibility === 'Visible'
                ? undefined
                : sheet.visibility === 'Hidden'
                  ? 'hidden'
                  : 'veryHidden',
            'r:id': sheetIds[at] ?? '',
          }),
        ),
      ),
      names.length === 0 ? null : element('definedNames', {}, names),
      element('calcPr', { fullCalcOnLoad: true }),
    ],
  );
}

/** The names by which files keep what is printed. Those that the file had are replaced. */
function printNames(workbook: WorkbookModel): readonly NamedItemModel[] {
  return workbook.sheets.flatMap((sheet) => {
    const { titleRows, titleColumns, printArea } = sheet.page;
    const refer = (areas: readonly (CellRange | null)[]): string =>
      areas.flatMap((area) => (area === null ? [] : [lineAddress(sheet.name, area)])).join(',');
    const titles = refer([titleColumns, titleRows]);
    const area = refer(printArea ?? []);
    const item = (name: string, formula: string): NamedItemModel => ({
      name,
      sheetId: sheet.id,
      formula,
      visible: true,
      comment: '',
    });
    return [
      ...(titles === '' ? [] : [item('_xlnm.Print_Titles', titles)]),
      ...(area === '' ? [] : [item('_xlnm.Print_Area', area)]),
    ];
  });
}

function namesWithout(
  workbook: WorkbookModel,
  replaced: readonly NamedItemModel[],
): readonly NamedItemModel[] {
  return workbook.names.filter(
    (item) => !replaced.some(({ name, sheetId }) => name === item.name && sheetId === item.sheetId),
  );
}
