import { a1, type CellRange } from '@nylage/core/grid';
import { element, type SharedStrings, type Xml } from '@nylage/xlsx/parts';
import { areaAddress, WHOLE_SHEET } from '../../cells/area.ts';
import type { HyperlinkModel, SheetModel } from '../../model/sheet-model.ts';
import { sheetData } from './cells-xml.ts';
import { fits, pageElements } from './page-xml.ts';
import { conditionalFormatElements, validationsElement } from './rules-xml.ts';
import { argb, type StyleBook } from './style-book.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const POINTS_PER_CHARACTER = 5.25;
const PADDING_POINTS = 3.75;

/** What a sheet part is written with. */
export interface SheetXmlContext {
  readonly styles: StyleBook;
  readonly texts: SharedStrings;
  readonly isActive: boolean;
  /** The relationship id of an address outside the file. */
  readonly linkId: (address: string) => string;
  readonly tableIds: readonly string[];
  readonly drawingId: string | null;
  readonly notesId: string | null;
}

/** The worksheet part, its elements in the order that the schema fixes. */
export function sheetRoot(sheet: SheetModel, context: SheetXmlContext): Xml {
  const { styles, texts, tableIds, drawingId, notesId } = context;
  const data = sheetData(sheet, styles, texts);
  return element('worksheet', { xmlns: MAIN, 'xmlns:r': RELATIONSHIPS }, [
    properties(sheet),
    element('dimension', { ref: areaAddress(sheet.cells.used(false, WHOLE_SHEET) ?? FIRST_CELL) }),
    element('sheetViews', {}, view(sheet, context.isActive)),
    element('sheetFormatPr', { defaultRowHeight: 15 }),
    columns(sheet, styles),
    data,
    protection(sheet),
    sheet.merges.length === 0
      ? null
      : element(
          'mergeCells',
          { count: sheet.merges.length },
          sheet.merges.map((area) => element('mergeCell', { ref: areaAddress(area) })),
        ),
    ...conditionalFormatElements(sheet.conditionalFormats, styles),
    validationsElement(sheet.validations),
    links(sheet, context),
    ...pageElements(sheet),
    drawingId === null ? null : element('drawing', { 'r:id': drawingId }),
    notesId === null ? null : element('legacyDrawing', { 'r:id': notesId }),
    tableIds.length === 0
      ? null
      : element(
          'tableParts',
          { count: tableIds.length },
          tableIds.map((id) => element('tablePart', { 'r:id': id })),
        ),
  ]);
}

function properties(sheet: SheetModel): Xml | null {
  if (sheet.tabColor === '' && !fits(sheet)) return null;
  return element('sheetPr', {}, [
    sheet.tabColor === '' ? null : element('tabColor', { rgb: argb(sheet.tabColor) }),
    fits(sheet) ? element('pageSetUpPr', { fitToPage: true }) : null,
  ]);
}

const FIRST_CELL: CellRange = { top: 0, left: 0, bottom: 0, right: 0 };

function view(sheet: SheetModel, isActive: boolean): Xml {
  const attributes = {
    showGridLines: sheet.showGridlines ? undefined : false,
    showRowColHeaders: sheet.showHeadings ? undefined : false,
    tabSelected: isActive || undefined,
    workbookViewId: 0,
  };
  if (sheet.freeze === null) return element('sheetView', attributes);
  const { rows, columns: left } = sheet.freeze;
  const topLeftCell = a1({ row: rows, column: left });
  const activePane = rows === 0 ? 'topRight' : left === 0 ? 'bottomLeft' : 'bottomRight';
  return element('sheetView', attributes, [
    element('pane', {
      xSplit: left || undefined,
      ySplit: rows || undefined,
      topLeftCell,
      activePane,
      state: 'frozen',
    }),
    element('selection', { pane: activePane, activeCell: topLeftCell, sqref: topLeftCell }),
  ]);
}

function columns(sheet: SheetModel, styles: StyleBook): Xml | null {
  const numbers = new Set([
    ...sheet.columnWidths.keys(),
    ...sheet.columnStyles.keys(),
    ...sheet.hiddenColumns,
  ]);
  if (numbers.size === 0) return null;
  return element(
    'cols',
    {},
    [...numbers]
      .sort((one, other) => one - other)
      .map((column) => {
        const points = sheet.columnWidths.get(column);
        const style = sheet.columnStyles.get(column);
        return element('col', {
          min: column + 1,
          max: column + 1,
          width:
            points === undefined ? 9.140625 : Math.max(0, (points - PADDING_POINTS) / POINTS_PER_CHARACTER),
          style: style === undefined ? undefined : styles.cell(style),
          hidden: sheet.hiddenColumns.has(column) || undefined,
          customWidth: points === undefined ? undefined : true,
        });
      }),
  );
}

/** Protected without a password: the host knows none that it could write. */
function protection(sheet: SheetModel): Xml | null {
  if (sheet.protection === null) return null;
  const { options } = sheet.protection;
  const refused = (name: string): boolean | undefined => (options[name] === true ? false : undefined);
  return element('sheetProtection', {
    sheet: true,
    objects: options.allowEditObjects === true ? undefined : true,
    formatCells: refused('allowFormatCells'),
    formatColumns: refused('allowFormatColumns'),
    formatRows: refused('allowFormatRows'),
    insertColumns: refused('allowInsertColumns'),
    insertRows: refused('allowInsertRows'),
    deleteColumns: refused('allowDeleteColumns'),
    deleteRows: refused('allowDeleteRows'),
    sort: refused('allowSort'),
    autoFilter: refused('allowAutoFilter'),
  });
}

function links(sheet: SheetModel, context: SheetXmlContext): Xml | null {
  if (sheet.hyperlinks.size === 0) return null;
  return element(
    'hyperlinks',
    {},
    [...sheet.hyperlinks].map(([key, link]) => {
      const [row = 0, column = 0] = key.split(':').map(Number);
      return element('hyperlink', {
        ref: a1({ row, column }),
        ...target(link, context),
        tooltip: link.screenTip,
      });
    }),
  );
}

function target(
  link: HyperlinkModel,
  context: SheetXmlContext,
): Readonly<Record<string, string | undefined>> {
  return {
    'r:id': link.address === undefined ? undefined : context.linkId(link.address),
    location: link.documentReference,
  };
}
