import {
  appProperties,
  commentsRoot,
  coreProperties,
  notesDrawing,
  PartCollection,
  type PlacedNote,
  packageBytes,
  type Relationships,
  SharedStrings,
  themeRoot,
} from '@nylage/xlsx/parts';
import type { Deflate } from '@nylage/xlsx/zip';
import type { SheetModel } from '../../model/sheet-model.ts';
import type { WorkbookModel } from '../../model/workbook-model.ts';
import { chartRoot } from './chart-xml.ts';
import { drawingRoot } from './drawing-xml.ts';
import { sheetRoot } from './sheet-xml.ts';
import { StyleBook } from './style-book.ts';
import { tableRoot } from './table-xml.ts';
import { workbookRoot } from './workbook-xml.ts';

const WORKBOOK = 'xl/workbook.xml';

/**
 * Saves a workbook as .xlsx: everything that the host keeps, and native charts with the values that their
 * cells hold. What it did not open (pictures, pivots, macros, the user's own charts) is not in the file.
 */
export function saveWorkbook(workbook: WorkbookModel, options: { readonly deflate: Deflate }): Uint8Array {
  const parts = new PartCollection();
  const styles = new StyleBook(workbook.styles);
  const texts = new SharedStrings();
  const fromPackage = parts.linksFrom('');
  const fromWorkbook = parts.linksFrom(WORKBOOK);
  fromPackage.toPart('workbook', WORKBOOK);
  let tables = 0;
  const sheetIds = workbook.sheets.map((sheet, at) => {
    const name = parts.freeName('xl/worksheets/sheet', '.xml');
    const links = parts.linksFrom(name);
    const tableIds = sheet.tables.map((table) =>
      parts.addLinked(links, parts.freeName('xl/tables/table', '.xml'), 'table', tableRoot(table, ++tables)),
    );
    const drawingId = saveCharts(workbook, sheet, links, parts);
    const notesId = saveNotes(sheet, at + 1, links, parts);
    const root = sheetRoot(sheet, {
      styles,
      texts,
      isActive: sheet === workbook.activeSheet,
      linkId: (address) => links.toWeb(address),
      tableIds,
      drawingId,
      notesId,
    });
    parts.add(name, 'sheet', root);
    return fromWorkbook.toPart('sheet', name);
  });
  parts.add(WORKBOOK, 'workbook', workbookRoot(workbook, sheetIds));
  parts.addLinked(fromWorkbook, 'xl/theme/theme1.xml', 'theme', themeRoot());
  parts.addLinked(fromWorkbook, 'xl/styles.xml', 'styles', styles.root());
  const strings = texts.root();
  if (strings !== null) parts.addLinked(fromWorkbook, 'xl/sharedStrings.xml', 'sharedStrings', strings);
  const title = workbook.properties.get('title');
  parts.addLinked(
    fromPackage,
    'docProps/core.xml',
    'coreProperties',
    coreProperties(typeof title === 'string' ? title : ''),
  );
  parts.addLinked(fromPackage, 'docProps/app.xml', 'appProperties', appProperties());
  return packageBytes(parts, options.deflate);
}

function saveCharts(
  workbook: WorkbookModel,
  sheet: SheetModel,
  links: Relationships,
  parts: PartCollection,
): string | null {
  if (sheet.charts.length === 0) return null;
  const name = parts.freeName('xl/drawings/drawing', '.xml');
  const fromDrawing = parts.linksFrom(name);
  const chartIds = sheet.charts.map((chart) =>
    parts.addLinked(
      fromDrawing,
      parts.freeName('xl/charts/chart', '.xml'),
      'chart',
      chartRoot(workbook, chart),
    ),
  );
  return parts.addLinked(links, name, 'drawing', drawingRoot(sheet, chartIds));
}

function saveNotes(
  sheet: SheetModel,
  number: number,
  links: Relationships,
  parts: PartCollection,
): string | null {
  if (sheet.notes.size === 0) return null;
  const notes: readonly PlacedNote[] = [...sheet.notes].map(([key, text]) => {
    const [row = 0, column = 0] = key.split(':').map(Number);
    return { row, column, text };
  });
  parts.addLinked(links, parts.freeName('xl/comments', '.xml'), 'comments', commentsRoot(notes));
  const drawing = notesDrawing(notes, number, { name: sheet.name, rows: [] });
  return parts.addLinked(links, parts.freeName('xl/drawings/vmlDrawing', '.vml'), 'notesDrawing', drawing);
}
