import { a1, a1Range, type CellRange, MAX_COLUMNS } from '@nylage/core/grid';
import { conditionalFormatElements } from './conditional-format-xml.ts';
import { absoluteCell } from './references.ts';
import type { WrittenCells } from './sheet-data.ts';
import { quotedSheet } from './sheet-names.ts';
import { argb, type StyleBook } from './style-book.ts';
import { validationsElement } from './validation-xml.ts';
import type { ColumnToWrite, LinkToWrite, PageToWrite, SheetToWrite } from './workbook-model.ts';
import { element, type Xml, xmlText } from './xml.ts';

export const MAIN_NAMESPACE = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const RELATIONSHIPS_NAMESPACE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** What a sheet part needs besides its sheet: written cells, and the ids of the parts it links to. */
export interface SheetPartContext {
  readonly cells: WrittenCells;
  readonly styles: StyleBook;
  readonly active: boolean;
  readonly sheetName: (given: string) => string;
  /** Relationship ids: of each web link in the cells' order, and of the parts that exist. */
  readonly linkId: (url: string) => string;
  readonly tableIds: readonly string[];
  readonly drawingId: string | null;
  readonly notesId: string | null;
}

/** The worksheet part, its elements in the order that the schema fixes. */
export function sheetRoot(sheet: SheetToWrite, context: SheetPartContext): Xml {
  const { cells, styles, tableIds, drawingId, notesId } = context;
  return element('worksheet', { xmlns: MAIN_NAMESPACE, 'xmlns:r': RELATIONSHIPS_NAMESPACE }, [
    sheetProperties(sheet),
    // Nobody knows yet how far rows reach that are made when they are written.
    sheet.moreRows === undefined ? element('dimension', { ref: cells.dimension }) : null,
    element('sheetViews', {}, sheetView(sheet, context.active)),
    element('sheetFormatPr', { defaultRowHeight: 15 }),
    columnsElement(sheet.columns ?? [], styles),
    cells.sheetData,
    ...conditionalFormatElements(sheet.conditionalFormats ?? [], styles),
    validationsElement(sheet.validations ?? [], context.sheetName),
    linksElement(cells.links, context),
    ...pageElements(sheet.page),
    ignoredErrors(sheet.numbersAsText ?? []),
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

function sheetProperties(sheet: SheetToWrite): Xml | null {
  const { tabColor, page } = sheet;
  if (tabColor === undefined && page === undefined) return null;
  return element('sheetPr', {}, [
    tabColor === undefined ? null : element('tabColor', { rgb: argb(tabColor) }),
    page === undefined ? null : element('pageSetUpPr', { fitToPage: true }),
  ]);
}

function sheetView(sheet: SheetToWrite, active: boolean): Xml {
  const frozen = sheet.frozen ?? { rows: 0, columns: 0 };
  const attributes = {
    showGridLines: sheet.hideGridLines === true ? false : undefined,
    tabSelected: active ? true : undefined,
    workbookViewId: 0,
  };
  if (frozen.rows === 0 && frozen.columns === 0) return element('sheetView', attributes);
  const topLeftCell = a1({ row: frozen.rows, column: frozen.columns });
  const pane = frozen.rows === 0 ? 'topRight' : frozen.columns === 0 ? 'bottomLeft' : 'bottomRight';
  return element('sheetView', attributes, [
    element('pane', {
      xSplit: frozen.columns || undefined,
      ySplit: frozen.rows || undefined,
      topLeftCell,
      activePane: pane,
      state: 'frozen',
    }),
    element('selection', { pane, activeCell: topLeftCell, sqref: topLeftCell }),
  ]);
}

function columnsElement(columns: readonly ColumnToWrite[], styles: StyleBook): Xml | null {
  if (columns.length === 0) return null;
  return element(
    'cols',
    {},
    columns.map(({ width, style }, at) =>
      element('col', {
        min: at + 1,
        max: at + 1,
        // Excel adds room for cell padding to the width that it shows.
        width: width + 0.7109375,
        style: styles.cell(style) || undefined,
        customWidth: true,
      }),
    ),
  );
}

function linksElement(links: WrittenCells['links'], context: SheetPartContext): Xml | null {
  if (links.length === 0) return null;
  return element(
    'hyperlinks',
    {},
    links.map(({ cell, to }) => element('hyperlink', { ref: cell, ...linkTarget(to, context) })),
  );
}

function linkTarget(to: LinkToWrite, context: SheetPartContext): Readonly<Record<string, string>> {
  if ('url' in to) return { 'r:id': context.linkId(to.url) };
  return {
    location: `${quotedSheet(context.sheetName(to.sheet))}!${absoluteCell(to.cell).replaceAll('$', '')}`,
  };
}

function pageElements(page: PageToWrite | undefined): readonly (Xml | null)[] {
  if (page === undefined) return [];
  return [
    page.gridLines === true ? element('printOptions', { gridLines: true }) : null,
    element('pageMargins', { left: 0.5, right: 0.5, top: 0.6, bottom: 0.7, header: 0.3, footer: 0.3 }),
    element('pageSetup', {
      paperSize: 9,
      orientation: page.landscape ? 'landscape' : 'portrait',
      fitToWidth: page.pagesWide ?? 1,
      fitToHeight: 0,
    }),
    element('headerFooter', {}, element('oddFooter', {}, xmlText('&L&A&R&P (&N)'))),
    rowBreaks(page.breaksBefore ?? []),
  ];
}

/** A break stands below the row that it names, counted from 1. */
function rowBreaks(rows: readonly number[]): Xml | null {
  if (rows.length === 0) return null;
  return element(
    'rowBreaks',
    { count: rows.length, manualBreakCount: rows.length },
    rows.map((row) => element('brk', { id: row, max: MAX_COLUMNS - 1, man: true })),
  );
}

function ignoredErrors(ranges: readonly CellRange[]): Xml | null {
  if (ranges.length === 0) return null;
  const sqref = ranges.map(a1Range).join(' ');
  return element('ignoredErrors', {}, element('ignoredError', { sqref, numberStoredAsText: true }));
}
