import type { Deflate } from '../zip/inflate.ts';
import { ZipWriter } from '../zip/zip-writer.ts';
import { chartRoot } from './chart/chart-part.ts';
import { drawingRoot } from './drawing-part.ts';
import { commentsRoot, notesDrawing } from './notes-parts.ts';
import {
  appProperties,
  contentTypes,
  coreProperties,
  type Part,
  type PartKind,
  Relationships,
} from './package-parts.ts';
import { SharedStrings } from './shared-strings.ts';
import { writeCells } from './sheet-data.ts';
import { validSheetNames } from './sheet-names.ts';
import { sheetRoot } from './sheet-part.ts';
import { StyleBook } from './style-book.ts';
import { tableRoot, validTableNames } from './table-part.ts';
import { themeRoot } from './theme-part.ts';
import type { SheetToWrite, WorkbookToWrite } from './workbook-model.ts';
import { workbookRoot } from './workbook-part.ts';
import { partBytes, type Xml } from './xml.ts';

/** What writing needs from the platform. */
export interface WriteOptions {
  readonly deflate: Deflate;
}

/** Writes a workbook as .xlsx bytes; the same workbook always gives the same bytes. */
export function writeWorkbook(workbook: WorkbookToWrite, options: WriteOptions): Uint8Array {
  return new WorkbookWriter(workbook).write(options.deflate);
}

const WORKBOOK = 'xl/workbook.xml';

class WorkbookWriter {
  readonly #workbook: WorkbookToWrite;
  readonly #names: readonly string[];
  readonly #tableNames: readonly string[];
  readonly #styles = new StyleBook();
  readonly #texts = new SharedStrings();
  readonly #parts: Part[] = [];
  readonly #relationships: Relationships[] = [];
  #charts = 0;
  #tables = 0;

  constructor(workbook: WorkbookToWrite) {
    if (workbook.sheets.length === 0) throw new Error('A workbook needs a sheet');
    this.#workbook = workbook;
    this.#names = validSheetNames(workbook.sheets.map(({ name }) => name));
    this.#tableNames = validTableNames(
      workbook.sheets.flatMap(({ tables }) => (tables ?? []).map(({ name }) => name)),
      (workbook.definedNames ?? []).map(({ name }) => name),
    );
  }

  write(deflate: Deflate): Uint8Array {
    const fromPackage = this.#links('');
    const fromWorkbook = this.#links(WORKBOOK);
    fromPackage.toPart('workbook', WORKBOOK);
    const sheetIds = this.#workbook.sheets.map((sheet, at) => {
      const name = `xl/worksheets/sheet${at + 1}.xml`;
      this.#sheet(sheet, at, name);
      return fromWorkbook.toPart('sheet', name);
    });
    const sheetName = (given: string): string => this.#sheetName(given);
    this.#root(WORKBOOK, 'workbook', workbookRoot(this.#workbook, this.#names, sheetIds, sheetName));
    this.#linked(fromWorkbook, 'xl/theme/theme1.xml', 'theme', partBytes(themeRoot()));
    this.#linked(fromWorkbook, 'xl/styles.xml', 'styles', partBytes(this.#styles.root()));
    const texts = this.#texts.root();
    if (texts !== null) this.#linked(fromWorkbook, 'xl/sharedStrings.xml', 'sharedStrings', partBytes(texts));
    this.#linked(fromPackage, 'docProps/core.xml', 'coreProperties', coreProperties(this.#workbook.title));
    this.#linked(fromPackage, 'docProps/app.xml', 'appProperties', appProperties());

    const zip = new ZipWriter(deflate);
    zip.add('[Content_Types].xml', contentTypes(this.#parts));
    for (const links of this.#relationships) {
      const part = links.part();
      if (part !== null) zip.add(part.name, part.bytes);
    }
    for (const { name, bytes } of this.#parts) zip.add(name, bytes);
    return zip.finish();
  }

  #sheet(sheet: SheetToWrite, at: number, name: string): void {
    const links = this.#links(name);
    const cells = writeCells(sheet, { styles: this.#styles, texts: this.#texts });
    const tableIds = (sheet.tables ?? []).map((table) => {
      const number = ++this.#tables;
      const root = tableRoot(sheet, table, number, this.#tableNames[number - 1] ?? '');
      return this.#linked(links, `xl/tables/table${number}.xml`, 'table', partBytes(root));
    });
    const drawingId = this.#drawing(sheet, at, links);
    let notesId: string | null = null;
    if (cells.notes.length > 0) {
      this.#linked(links, `xl/comments${at + 1}.xml`, 'comments', partBytes(commentsRoot(cells.notes)));
      const drawing = notesDrawing(cells.notes, at + 1, sheet);
      notesId = this.#linked(
        links,
        `xl/drawings/vmlDrawing${at + 1}.vml`,
        'notesDrawing',
        partBytes(drawing),
      );
    }
    const root = sheetRoot(sheet, {
      cells,
      styles: this.#styles,
      active: at === (this.#workbook.activeSheet ?? 0),
      sheetName: (given) => this.#sheetName(given),
      linkId: (url) => links.toWeb(safeUrl(url)),
      tableIds,
      drawingId,
      notesId,
    });
    this.#root(name, 'sheet', root);
  }

  #drawing(sheet: SheetToWrite, at: number, links: Relationships): string | null {
    const charts = sheet.charts ?? [];
    if (charts.length === 0) return null;
    const name = `xl/drawings/drawing${at + 1}.xml`;
    const fromDrawing = this.#links(name);
    const chartIds = charts.map((chart) => {
      const root = chartRoot(chart, (given) => this.#sheetName(given));
      return this.#linked(fromDrawing, `xl/charts/chart${++this.#charts}.xml`, 'chart', partBytes(root));
    });
    return this.#linked(links, name, 'drawing', partBytes(drawingRoot(charts, chartIds)));
  }

  /** The name that a sheet got in the file. */
  #sheetName(given: string): string {
    const at = this.#workbook.sheets.findIndex(({ name }) => name === given);
    const name = this.#names[at];
    if (name === undefined) throw new Error(`There is no sheet ${given}`);
    return name;
  }

  #links(source: string): Relationships {
    const links = new Relationships(source);
    this.#relationships.push(links);
    return links;
  }

  #linked(from: Relationships, name: string, kind: PartKind, bytes: Uint8Array): string {
    this.#parts.push({ name, kind, bytes });
    return from.toPart(kind, name);
  }

  #root(name: string, kind: PartKind, root: Xml): void {
    this.#parts.push({ name, kind, bytes: partBytes(root) });
  }
}

/** Only addresses that open in a browser or a mail program. */
function safeUrl(url: string): string {
  if (!/^(https?:\/\/|mailto:)\S+$/i.test(url)) throw new Error(`${url} is not an address on the web`);
  return url;
}
