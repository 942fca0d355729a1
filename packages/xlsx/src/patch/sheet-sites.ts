import { type CellRange, parseA1, parseA1Range } from '@nylage/core/grid';
import { damaged } from '../read/refusal.ts';
import { eachChild } from '../read/xml-children.ts';
import type { XmlScanner } from '../read/xml-scanner.ts';
import { RawTag } from './raw-tag.ts';

/** How a cell comes by its value. */
export type CellFormula =
  | { readonly kind: 'none' | 'plain' | 'array' | 'data-table' }
  | { readonly kind: 'shared'; readonly id: string; readonly isFirst: boolean };

/** A tag that may be written again. */
export interface TagSite {
  readonly tag: RawTag;
  readonly start: number;
  readonly end: number;
}

/** A place where a cell is to be written. */
export interface CellSite {
  readonly row: number;
  readonly column: number;
  /** The cell's element; from and to are the same where it does not exist yet. */
  readonly start: number;
  readonly end: number;
  /** Null where the cell has no style of its own. */
  readonly style: number | null;
  readonly formula: CellFormula;
}

/** A row that is to be changed. */
export interface RowSite extends TagSite {
  readonly row: number;
  readonly cells: CellSite[];
}

/** Where in a sheet's part everything stands that an edit may touch. */
export interface SheetSites {
  /** The prefix of the sheet's elements, with its colon. */
  readonly prefix: string;
  readonly dimension: TagSite | null;
  readonly columns: readonly TagSite[];
  readonly rows: ReadonlyMap<number, RowSite>;
  /** Where a row that does not exist yet belongs. */
  readonly newRows: ReadonlyMap<number, number>;
  readonly sheetData: TagSite;
  /** Areas filled by one formula: arrays and data tables. */
  readonly arrays: readonly { readonly range: CellRange; readonly kind: 'array' | 'data-table' }[];
  /** How many cells each shared formula fills. */
  readonly sharedUses: ReadonlyMap<string, number>;
  readonly mergeList: { readonly site: TagSite; readonly end: number } | null;
  readonly merges: readonly { readonly range: CellRange; readonly start: number; readonly end: number }[];
  /** Relationship ids of the sheet's tables. */
  readonly tableIds: readonly string[];
  readonly hasFormulas: boolean;
  /** Every row and cell stands once and after those before it. */
  readonly isOrdered: boolean;
}

/** Which cells of which rows are looked for; a row without columns is only looked at itself. */
export type Wanted = ReadonlyMap<number, ReadonlySet<number>>;

/** Finds the places in one pass over the part. */
export function findSites(scanner: XmlScanner, wanted: Wanted): SheetSites {
  return new SiteFinder(scanner, wanted).find();
}

class SiteFinder {
  readonly #scanner: XmlScanner;
  readonly #wanted: Wanted;
  /** Rows still to be found, the lowest last. */
  readonly #pendingRows: number[];
  readonly #rows = new Map<number, RowSite>();
  readonly #newRows = new Map<number, number>();
  readonly #columns: TagSite[] = [];
  readonly #arrays: { range: CellRange; kind: 'array' | 'data-table' }[] = [];
  readonly #sharedUses = new Map<string, number>();
  readonly #merges: { range: CellRange; start: number; end: number }[] = [];
  readonly #tableIds: string[] = [];
  #dimension: TagSite | null = null;
  #sheetData: TagSite | null = null;
  #mergeList: SheetSites['mergeList'] = null;
  #hasFormulas = false;
  #isOrdered = true;

  constructor(scanner: XmlScanner, wanted: Wanted) {
    this.#scanner = scanner;
    this.#wanted = wanted;
    this.#pendingRows = [...wanted.keys()].sort((a, b) => b - a);
  }

  find(): SheetSites {
    const scanner = this.#scanner;
    if (!scanner.next() || scanner.name !== 'worksheet') damaged(scanner.part, 'unexpected-element');
    const { prefix } = this.#site().tag;
    eachChild(scanner, (name) => {
      if (name === 'dimension') this.#dimension = this.#site();
      else if (name === 'cols') eachChild(scanner, () => this.#columns.push(this.#site()));
      else if (name === 'sheetData') this.#readRows();
      else if (name === 'mergeCells') this.#readMerges();
      else if (name === 'tableParts') {
        eachChild(scanner, () => {
          const id = scanner.attribute('id');
          if (id !== null) this.#tableIds.push(id);
        });
      }
    });
    const sheetData = this.#sheetData ?? damaged(scanner.part, 'unexpected-element');
    return {
      prefix,
      dimension: this.#dimension,
      columns: this.#columns,
      rows: this.#rows,
      newRows: this.#newRows,
      sheetData,
      arrays: this.#arrays,
      sharedUses: this.#sharedUses,
      mergeList: this.#mergeList,
      merges: this.#merges,
      tableIds: this.#tableIds,
      hasFormulas: this.#hasFormulas,
      isOrdered: this.#isOrdered,
    };
  }

  /** The tag that the scanner has just read. */
  #site(): TagSite {
    const { bytes, tagStart, position } = this.#scanner;
    return { tag: new RawTag(bytes, tagStart, position), start: tagStart, end: position };
  }

  #readRows(): void {
    const scanner = this.#scanner;
    this.#sheetData = this.#site();
    let last = -1;
    let end = scanner.position;
    eachChild(scanner, (name) => {
      if (name !== 'row') return;
      const row = scanner.whole('r', last + 2) - 1;
      if (row <= last) this.#isOrdered = false;
      last = row;
      this.#placeRowsBefore(row, scanner.tagStart);
      if (this.#wanted.has(row)) this.#readWantedRow(row);
      else this.#readOtherRow(row);
      end = scanner.position;
    });
    // The scanner has passed the closing tag; a new last row stands before it.
    this.#placeRowsBefore(Number.POSITIVE_INFINITY, this.#sheetData.tag.empty ? end : scanner.tagStart);
  }

  #placeRowsBefore(row: number, at: number): void {
    for (
      let next = this.#pendingRows.at(-1);
      next !== undefined && next <= row;
      next = this.#pendingRows.at(-1)
    ) {
      this.#pendingRows.pop();
      if (next !== row) this.#newRows.set(next, at);
    }
  }

  #readOtherRow(row: number): void {
    const scanner = this.#scanner;
    let last = -1;
    eachChild(scanner, (name) => {
      if (name !== 'c') return;
      last = this.#columnAfter(last, row);
      eachChild(scanner, (child) => {
        if (child === 'f') this.#readFormula();
      });
    });
  }

  /** The column of the cell just opened; one without an address follows the one before. */
  #columnAfter(last: number, row: number): number {
    const address = this.#scanner.attribute('r');
    const place = address === null ? { row, column: last + 1 } : parseA1(address);
    if (place === null || place.row !== row || place.column <= last) this.#isOrdered = false;
    return place?.column ?? last;
  }

  #readWantedRow(row: number): void {
    const scanner = this.#scanner;
    const site: RowSite = { ...this.#site(), row, cells: [] };
    this.#rows.set(row, site);
    const pending = [...(this.#wanted.get(row) ?? [])].sort((a, b) => b - a);
    const place = (column: number, at: number): void => {
      for (let next = pending.at(-1); next !== undefined && next < column; next = pending.at(-1)) {
        pending.pop();
        site.cells.push({ row, column: next, start: at, end: at, style: null, formula: { kind: 'none' } });
      }
    };
    let last = -1;
    eachChild(scanner, (name) => {
      if (name !== 'c') return;
      const start = scanner.tagStart;
      const column = this.#columnAfter(last, row);
      const style = scanner.attribute('s') === null ? null : scanner.whole('s', 0);
      last = column;
      place(column, start);
      let formula: CellFormula = { kind: 'none' };
      eachChild(scanner, (child) => {
        if (child === 'f') formula = this.#readFormula();
      });
      if (pending.at(-1) !== column) return;
      pending.pop();
      site.cells.push({ row, column, start, end: scanner.position, style, formula });
    });
    place(Number.POSITIVE_INFINITY, site.tag.empty ? site.end : scanner.tagStart);
  }

  /** Reads the formula just opened and remembers what it fills. */
  #readFormula(): CellFormula {
    const scanner = this.#scanner;
    this.#hasFormulas = true;
    const type = scanner.attribute('t');
    const range = parseA1Range(scanner.attribute('ref') ?? '');
    if (type === 'shared') {
      const id = scanner.attribute('si') ?? '';
      this.#sharedUses.set(id, (this.#sharedUses.get(id) ?? 0) + 1);
      return { kind: 'shared', id, isFirst: range !== null };
    }
    if (type === 'array' || type === 'dataTable') {
      const kind = type === 'array' ? 'array' : 'data-table';
      if (range !== null) this.#arrays.push({ range, kind });
      return { kind };
    }
    return { kind: 'plain' };
  }

  #readMerges(): void {
    const scanner = this.#scanner;
    const site = this.#site();
    eachChild(scanner, () => {
      const { tagStart: start } = scanner;
      const range = parseA1Range(scanner.attribute('ref') ?? '');
      scanner.skip();
      if (range !== null) this.#merges.push({ range, start, end: scanner.position });
    });
    this.#mergeList = { site, end: scanner.position };
  }
}
