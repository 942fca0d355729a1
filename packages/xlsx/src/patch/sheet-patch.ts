import { a1Range, type CellRange, MAX_COLUMNS, MAX_ROWS, parseA1Range } from '@nylage/core/grid';
import type { CellValue, Edit } from '@nylage/core/rules';
import type { XmlScanner } from '../read/xml-scanner.ts';
import { cellXml } from './cell-xml.ts';
import { columnStyle, showColumns } from './column-sites.ts';
import type { SkippedEdit, SkipReason } from './patch-result.ts';
import { type CellSite, findSites, type SheetSites, type TagSite } from './sheet-sites.ts';
import { Splices } from './splices.ts';
import type { StylePatch } from './style-patch.ts';

type SetEdit = Extract<Edit, { kind: 'set' }>;

/** What changing a sheet needs to know of its workbook. */
export interface SheetPatchContext {
  readonly date1904: boolean;
  readonly styles: StylePatch | null;
  /** Says why a cell may not be set, seen from the tables it lies in; null where it may. */
  readonly tableObjection: (edit: SetEdit, sites: SheetSites) => SkipReason | null;
}

/** A changed sheet. */
export interface SheetPatchResult {
  /** Null where nothing changed. */
  readonly bytes: Uint8Array | null;
  readonly made: readonly SetEdit[];
  readonly skipped: readonly SkippedEdit[];
  /** Addresses of cells that held a formula and no longer do. */
  readonly lostFormulas: readonly { readonly row: number; readonly column: number }[];
  readonly hasFormulas: boolean;
}

/** Changes one sheet's part as edits say; the last of several values for one cell holds. */
export function patchSheet(
  scanner: XmlScanner,
  edits: readonly Edit[],
  context: SheetPatchContext,
): SheetPatchResult {
  return new SheetPatch(scanner, edits, context).make();
}

class SheetPatch {
  readonly #bytes: Uint8Array;
  readonly #context: SheetPatchContext;
  readonly #edits: readonly Edit[];
  readonly #sets = new Map<number, Map<number, SetEdit>>();
  readonly #shownRows = new Set<number>();
  readonly #shownColumns = new Set<number>();
  readonly #unmerges: Extract<Edit, { kind: 'unmerge' }>[] = [];
  readonly #sites: SheetSites;
  readonly #splices = new Splices();
  readonly #made: SetEdit[] = [];
  readonly #skipped: SkippedEdit[] = [];
  readonly #lostFormulas: { row: number; column: number }[] = [];

  constructor(scanner: XmlScanner, edits: readonly Edit[], context: SheetPatchContext) {
    this.#bytes = scanner.bytes;
    this.#context = context;
    this.#edits = edits;
    for (const edit of edits) this.#sort(edit);
    const wanted = new Map<number, Set<number>>();
    for (const [row, cells] of this.#sets) wanted.set(row, new Set(cells.keys()));
    for (const row of this.#shownRows) if (!wanted.has(row)) wanted.set(row, new Set());
    this.#sites = findSites(scanner, wanted);
  }

  make(): SheetPatchResult {
    if (!this.#sites.isOrdered) return this.#leave();
    for (const [row, site] of this.#sites.rows) this.#patchRow(row, site);
    this.#addRows();
    showColumns(this.#sites.columns, this.#shownColumns, this.#splices);
    this.#unmerge();
    this.#widenDimension();
    return {
      bytes: this.#splices.isEmpty ? null : this.#splices.apply(this.#bytes),
      made: this.#made,
      skipped: this.#skipped,
      lostFormulas: this.#lostFormulas,
      hasFormulas: this.#sites.hasFormulas,
    };
  }

  /** Leaves every edit. */
  #leave(): SheetPatchResult {
    const skipped = this.#edits.map((edit): SkippedEdit => ({ edit, reason: 'disordered' }));
    return {
      bytes: null,
      made: [],
      skipped,
      lostFormulas: [],
      hasFormulas: this.#sites.hasFormulas,
    };
  }

  #sort(edit: Edit): void {
    if (edit.kind === 'show-rows') for (const row of edit.rows) this.#shownRows.add(row);
    else if (edit.kind === 'show-columns') for (const column of edit.columns) this.#shownColumns.add(column);
    else if (edit.kind === 'unmerge') this.#unmerges.push(edit);
    else if (edit.kind === 'set') {
      const { row, column } = edit;
      const inside = (at: number, limit: number): boolean => Number.isInteger(at) && at >= 0 && at < limit;
      if (!inside(row, MAX_ROWS) || !inside(column, MAX_COLUMNS)) {
        this.#skipped.push({ edit, reason: 'outside-grid' });
        return;
      }
      let cells = this.#sets.get(row);
      if (cells === undefined) {
        cells = new Map();
        this.#sets.set(row, cells);
      }
      cells.set(column, edit);
    }
  }

  #patchRow(row: number, site: TagSite & { readonly cells: readonly CellSite[] }): void {
    const { tag } = site;
    const before = tag.toString();
    if (this.#shownRows.has(row)) {
      tag.set('hidden', null);
      if (Number(tag.get('ht') ?? 1) === 0) {
        tag.set('ht', null);
        tag.set('customHeight', null);
      }
    }
    const rowStyle =
      tag.get('s') !== null && /^(1|true)$/.test(tag.get('customFormat') ?? '') ? Number(tag.get('s')) : null;
    let added = '';
    for (const cell of site.cells) {
      const written = this.#writeCell(cell, rowStyle);
      if (written === null) continue;
      // What Excel calls spans is a hint of which columns a row uses, and must not be wrong.
      if (cell.start === cell.end) tag.set('spans', null);
      if (tag.empty) added += written;
      else this.#splices.replace(cell.start, cell.end, written);
    }
    if (added !== '') {
      tag.empty = false;
      this.#splices.replace(site.start, site.end, `${tag.toString()}${added}</${tag.name}>`);
    } else if (tag.toString() !== before) this.#splices.replace(site.start, site.end, tag.toString());
  }

  #addRows(): void {
    const { prefix, sheetData } = this.#sites;
    let all = '';
    for (const [row, at] of [...this.#sites.newRows].sort(([a], [b]) => a - b)) {
      let cells = '';
      for (const column of [...(this.#sets.get(row)?.keys() ?? [])].sort((a, b) => a - b)) {
        const site = { row, column, start: at, end: at, style: null, formula: { kind: 'none' } } as const;
        cells += this.#writeCell(site, null) ?? '';
      }
      if (cells === '') continue;
      const written = `<${prefix}row r="${row + 1}">${cells}</${prefix}row>`;
      if (sheetData.tag.empty) all += written;
      else this.#splices.insert(at, written);
    }
    if (all === '') return;
    const { tag, start, end } = sheetData;
    tag.empty = false;
    this.#splices.replace(start, end, `${tag.toString()}${all}</${tag.name}>`);
  }

  /** A cell's new element; null where the edit is left out or changes nothing. */
  #writeCell(site: CellSite, rowStyle: number | null): string | null {
    const edit = this.#sets.get(site.row)?.get(site.column);
    if (edit === undefined) return null;
    const objection = this.#objection(edit, site);
    if (objection !== null) {
      this.#skipped.push({ edit, reason: objection });
      return null;
    }
    this.#made.push(edit);
    if (site.formula.kind !== 'none') this.#lostFormulas.push({ row: site.row, column: site.column });
    const isNew = site.start === site.end;
    if (isNew && edit.value === null) return null;
    const own = isNew ? (rowStyle ?? columnStyle(this.#sites.columns, site.column)) : site.style;
    const style = this.#styleFor(edit.value, own);
    return cellXml(site, edit.value, style, this.#sites.prefix, this.#context.date1904);
  }

  #styleFor(value: CellValue, own: number | null): number | null {
    const { styles } = this.#context;
    if (styles === null) return own;
    if (typeof value === 'number') return sameOr(own, styles.forNumber(own ?? 0));
    if (typeof value === 'object' && value !== null) return styles.forDate(own ?? 0);
    return own;
  }

  #objection(edit: SetEdit, site: CellSite): SkipReason | null {
    const { formula } = site;
    if (formula.kind === 'shared' && formula.isFirst && (this.#sites.sharedUses.get(formula.id) ?? 0) > 1) {
      return 'shared-formula';
    }
    for (const { range, kind } of this.#sites.arrays) {
      const isAlone = range.top === range.bottom && range.left === range.right;
      if (contains(range, site) && (!isAlone || kind === 'data-table')) {
        return kind === 'array' ? 'array-formula' : 'data-table';
      }
    }
    if (typeof edit.value === 'object' && edit.value !== null && this.#context.styles === null)
      return 'no-styles';
    return this.#context.tableObjection(edit, this.#sites);
  }

  #unmerge(): void {
    const { mergeList, merges } = this.#sites;
    const undone = new Set<SheetSites['merges'][number]>();
    for (const edit of this.#unmerges) {
      const found = merges.find(({ range }) => sameRange(range, edit.range));
      if (found === undefined) this.#skipped.push({ edit, reason: 'no-such-merge' });
      else undone.add(found);
    }
    if (mergeList === null || undone.size === 0) return;
    if (undone.size === merges.length) {
      this.#splices.remove(mergeList.site.start, mergeList.end);
      return;
    }
    for (const { start, end } of undone) this.#splices.remove(start, end);
    const { tag, start, end } = mergeList.site;
    if (tag.get('count') === null) return;
    tag.set('count', merges.length - undone.size);
    this.#splices.replace(start, end, tag.toString());
  }

  #widenDimension(): void {
    const { dimension } = this.#sites;
    const range = parseA1Range(dimension?.tag.get('ref') ?? '');
    if (dimension === null || range === null) return;
    const wide = { ...range };
    for (const { row, column, value } of this.#made) {
      if (value === null) continue;
      wide.top = Math.min(wide.top, row);
      wide.bottom = Math.max(wide.bottom, row);
      wide.left = Math.min(wide.left, column);
      wide.right = Math.max(wide.right, column);
    }
    if (sameRange(wide, range)) return;
    dimension.tag.set('ref', a1Range(wide));
    this.#splices.replace(dimension.start, dimension.end, dimension.tag.toString());
  }
}

/** A style that is the normal one is not written where none was. */
function sameOr(own: number | null, style: number): number | null {
  return own === null && style === 0 ? null : style;
}

function contains(
  range: CellRange,
  { row, column }: { readonly row: number; readonly column: number },
): boolean {
  return row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;
}

function sameRange(a: CellRange, b: CellRange): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}
