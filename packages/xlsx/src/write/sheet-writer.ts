import { encodeUtf8 } from '../zip/utf8.ts';
import { chartRoot } from './chart/chart-part.ts';
import { drawingRoot } from './drawing-part.ts';
import { commentsRoot, notesDrawing } from './notes-parts.ts';
import type { Relationships } from './package-parts.ts';
import type { PartCollection } from './part-collection.ts';
import { inlineTexts } from './shared-strings.ts';
import { type TextBook, textRow, writeCells } from './sheet-data.ts';
import { sheetRoot } from './sheet-part.ts';
import type { StyleBook } from './style-book.ts';
import { tableRoot } from './table-part.ts';
import type { SheetToWrite } from './workbook-model.ts';
import { partBytes, type Xml } from './xml.ts';

/** What sheets are written with, in a new workbook or in a user's own. */
export interface SheetWriterContext {
  readonly parts: PartCollection;
  readonly styles: StyleBook;
  readonly texts: TextBook;
  /** The name that a sheet has in the file. */
  readonly sheetName: (given: string) => string;
  /** The next table's id and name, which are unique in the workbook. */
  readonly nextTable: (wanted: string) => { readonly id: number; readonly name: string };
}

/** Writes a sheet with its tables, notes and charts, and gives the sheet part's name. */
export function writeSheet(
  sheet: SheetToWrite,
  active: boolean,
  number: number,
  context: SheetWriterContext,
): string {
  const { parts, styles, sheetName } = context;
  const name = parts.freeName('xl/worksheets/sheet', '.xml');
  const links = parts.linksFrom(name);
  const cells = writeCells(sheet, context);
  const tableIds = (sheet.tables ?? []).map((table) => {
    const { id, name: tableName } = context.nextTable(table.name);
    const root = tableRoot(sheet, table, id, tableName);
    return parts.addLinked(links, parts.freeName('xl/tables/table', '.xml'), 'table', root);
  });
  const drawingId = writeDrawing(sheet, links, context);
  let notesId: string | null = null;
  if (cells.notes.length > 0) {
    parts.addLinked(links, parts.freeName('xl/comments', '.xml'), 'comments', commentsRoot(cells.notes));
    const drawing = notesDrawing(cells.notes, number, sheet);
    notesId = parts.addLinked(
      links,
      parts.freeName('xl/drawings/vmlDrawing', '.vml'),
      'notesDrawing',
      drawing,
    );
  }
  const linkId = (url: string): string => links.toWeb(safeUrl(url));
  const root = sheetRoot(sheet, { cells, styles, active, sheetName, linkId, tableIds, drawingId, notesId });
  if (sheet.moreRows === undefined) parts.add(name, 'sheet', root);
  else {
    // Texts are escaped: no cell says this.
    const end = root.indexOf(END_OF_ROWS);
    if (end < 0) throw new Error('More rows come after others');
    const [above, below] = [root.slice(0, end) as Xml, root.slice(end) as Xml];
    parts.addInPieces(name, 'sheet', partBytes(above), moreRows(sheet.rows.length, sheet.moreRows, below));
  }
  return name;
}

const END_OF_ROWS = '</sheetData>';

/** Rows of texts, and what comes after the last of them. */
function* moreRows(from: number, rows: Iterable<readonly string[]>, below: Xml): Generator<Uint8Array> {
  let row = from;
  for (const texts of rows) {
    yield encodeUtf8(textRow(row, texts, inlineTexts));
    row++;
  }
  yield encodeUtf8(below);
}

function writeDrawing(
  sheet: SheetToWrite,
  links: Relationships,
  { parts, sheetName }: SheetWriterContext,
): string | null {
  const charts = sheet.charts ?? [];
  if (charts.length === 0) return null;
  const name = parts.freeName('xl/drawings/drawing', '.xml');
  const fromDrawing = parts.linksFrom(name);
  const chartIds = charts.map((chart) =>
    parts.addLinked(
      fromDrawing,
      parts.freeName('xl/charts/chart', '.xml'),
      'chart',
      chartRoot(chart, sheetName),
    ),
  );
  return parts.addLinked(links, name, 'drawing', drawingRoot(charts, chartIds));
}

/** Only addresses that open in a browser or a mail program. */
function safeUrl(url: string): string {
  if (!/^(https?:\/\/|mailto:)\S+$/i.test(url)) throw new Error(`${url} is not an address on the web`);
  return url;
}
