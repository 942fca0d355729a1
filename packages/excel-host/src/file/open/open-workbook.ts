import { CellKind, cellByIndex, type Grid, type GridSheet, parseA1 } from '@nylage/core/grid';
import { eachChild, readRoot, relationshipsOf, WorkbookPackage, type XmlScanner } from '@nylage/xlsx/parts';
import { type Refusal, readWorkbook } from '@nylage/xlsx/read';
import type { Inflate } from '@nylage/xlsx/zip';
import { CellError, type CellValue } from '../../cells/cell-value.ts';
import type { SheetModel } from '../../model/sheet-model.ts';
import { TableModel } from '../../model/table-model.ts';
import { WorkbookModel } from '../../model/workbook-model.ts';
import { openSheet } from './open-sheet.ts';
import { NO_STYLES, openStyles } from './open-styles.ts';

/** What opening a file needs. */
export interface OpenOptions {
  /** The file's name, as Excel shows it. */
  readonly name: string;
  readonly inflate: Inflate;
}

/** The workbook, or why the file is none that we read. */
export type OpenResult =
  | { readonly ok: true; readonly workbook: WorkbookModel }
  | { readonly ok: false; readonly refusal: Refusal };

/**
 * Opens an .xlsx as Excel would: values, formulas with their cached values, number formats and looks, tables,
 * names, merges, rules, links, notes, sizes, hidden things, protection, 1904. Charts, pictures, pivots and
 * macros are not opened. A formula without a cached value is empty: there is no calculation engine.
 */
export function openWorkbook(bytes: Uint8Array, options: OpenOptions): OpenResult {
  const read = readWorkbook(bytes, { inflate: options.inflate });
  if (!read.ok) return read;
  return { ok: true, workbook: new Opening(bytes, options, read.grid).workbook() };
}

class Opening {
  readonly #package: WorkbookPackage;
  readonly #grid: Grid;
  readonly #workbook: WorkbookModel;

  constructor(bytes: Uint8Array, options: OpenOptions, grid: Grid) {
    this.#package = new WorkbookPackage(bytes, options.inflate);
    this.#grid = grid;
    this.#workbook = new WorkbookModel(options.name, grid.date1904);
  }

  workbook(): WorkbookModel {
    const workbook = this.#workbook;
    const stylesPart = this.#package.targetOfType(this.#package.workbook, 'styles');
    const styles = stylesPart === null ? NO_STYLES : openStyles(this.#package.describing(stylesPart));
    for (const gridSheet of this.#grid.sheets) {
      const sheet = workbook.appendSheet(gridSheet.name);
      this.#cells(gridSheet, sheet);
      const part = this.#partOf(gridSheet.name);
      const addresses = this.#addresses(part);
      openSheet(this.#package.scan(part), sheet, {
        workbook,
        styles,
        addressOf: (id) => addresses.get(id) ?? null,
      });
      this.#tables(part, gridSheet, sheet);
      this.#notes(part, sheet);
    }
    for (const [key, formula] of this.#grid.definedNames) this.#name(key, formula);
    return workbook;
  }

  #cells(from: GridSheet, sheet: SheetModel): void {
    sheet.visibility =
      from.visibility === 'visible' ? 'Visible' : from.visibility === 'hidden' ? 'Hidden' : 'VeryHidden';
    sheet.merges = [...from.merges];
    for (const row of from.hiddenRows) sheet.hiddenRows.add(row);
    for (const column of from.hiddenColumns) sheet.hiddenColumns.add(column);
    for (const [position, row] of from.rowNumbers.entries()) {
      const end = from.rowOffsets[position + 1] ?? 0;
      for (let index = from.rowOffsets[position] ?? 0; index < end; index++) {
        const value = this.#value(from, index);
        if (value !== null) sheet.cells.setContent(row, from.columns[index] ?? 0, value);
      }
    }
  }

  #value(sheet: GridSheet, index: number): CellValue {
    const cell = cellByIndex(this.#grid, sheet, index);
    switch (cell.kind) {
      case CellKind.empty:
        return null;
      case CellKind.text:
        return cell.text;
      case CellKind.boolean:
        return cell.number === 1;
      case CellKind.error:
        return CellError.of(cell.text === '' ? '#VALUE!' : cell.text);
      default:
        return cell.number;
    }
  }

  #partOf(sheetName: string): string {
    const { sheets } = this.#package.describe();
    const id = sheets.find((sheet) => sheet.name === sheetName)?.relationship ?? '';
    return this.#package.links(this.#package.workbook).get(id)?.target ?? '';
  }

  /** Links that lead out of the file, by id. */
  #addresses(part: string): ReadonlyMap<string, string> {
    const found = new Map<string, string>();
    const links = relationshipsOf(part);
    if (!this.#package.has(links)) return found;
    const scanner = this.#package.describing(links);
    readRoot(scanner, 'Relationships', () => {
      const id = scanner.attribute('Id');
      const target = scanner.attribute('Target');
      if (scanner.attribute('TargetMode') === 'External' && id !== null && target !== null)
        found.set(id, target);
    });
    return found;
  }

  #tables(part: string, from: GridSheet, sheet: SheetModel): void {
    for (const table of from.tables) {
      const columns = Array.from({ length: table.range.right - table.range.left + 1 }, (_, column) => {
        const value = sheet.cells.value(table.range.top, table.range.left + column);
        const name = table.hasHeader && typeof value === 'string' ? value : `Kolumn${column + 1}`;
        return { id: column + 1, name };
      });
      const id = String(this.#workbook.nextId());
      const model = new TableModel(id, table.name, table.range, columns, table.hasHeader);
      model.showTotals = table.totalsRows > 0;
      sheet.tables.push(model);
    }
    for (const link of this.#package.links(part).values()) {
      if (link.type === 'table') this.#tableLook(this.#package.describing(link.target), sheet.tables);
    }
  }

  #tableLook(scanner: XmlScanner, tables: readonly TableModel[]): void {
    if (!scanner.next()) return;
    const name = scanner.attribute('displayName') ?? scanner.attribute('name');
    const table = tables.find((other) => other.name === name);
    if (table === undefined) return;
    table.showFilterButton = false;
    eachChild(scanner, (part) => {
      if (part === 'autoFilter') table.showFilterButton = true;
      if (part !== 'tableStyleInfo') return;
      table.style = scanner.attribute('name') ?? '';
      table.showBandedRows = scanner.flag('showRowStripes');
      table.showBandedColumns = scanner.flag('showColumnStripes');
      table.highlightFirstColumn = scanner.flag('showFirstColumn');
      table.highlightLastColumn = scanner.flag('showLastColumn');
    });
  }

  #notes(part: string, sheet: SheetModel): void {
    const comments = this.#package.targetOfType(part, 'comments');
    if (comments === null) return;
    const scanner = this.#package.scan(comments);
    readRoot(scanner, 'comments', (list) => {
      if (list !== 'commentList') return;
      eachChild(scanner, () => {
        const place = parseA1(scanner.attribute('ref') ?? '');
        let text = '';
        eachChild(scanner, () => {
          eachChild(scanner, (name) => {
            if (name === 't') text += scanner.text();
            else
              eachChild(scanner, (inner) => {
                if (inner === 't') text += scanner.text();
              });
          });
        });
        if (place !== null) sheet.notes.set(`${place.row}:${place.column}`, text);
      });
    });
  }

  /** Names of one sheet come as `Sheet!name`. */
  #name(key: string, formula: string): void {
    const bang = key.lastIndexOf('!');
    const sheet = bang < 0 ? null : this.#workbook.findSheet(key.slice(0, bang));
    const name = key.slice(bang + 1);
    this.#workbook.names.push({
      name,
      sheetId: sheet?.id ?? null,
      formula: `=${formula}`,
      // Names that Excel keeps for itself, of filters and printing, are not shown.
      visible: !name.startsWith('_xlnm.'),
      comment: '',
    });
  }
}
