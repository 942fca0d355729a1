import type { CellPlace, CellRange, PlainSheet } from '@nylage/core/grid';
import type { SheetKey, SheetSpec } from '@nylage/core/workbook';
import type { CellToWrite, SheetToWrite, StyledCell } from '@nylage/xlsx/write';
import { plainCell } from '../cells/plain-sheets.ts';
import type { DraftCell } from './edit.ts';

/** A cell of a draft: a value of any kind, with the template's looks. */
export type StyledDraftCell = Omit<StyledCell, 'value'> & { readonly value: DraftCell };

interface DraftRow {
  readonly cells: StyledDraftCell[];
  readonly height: number | undefined;
}

/** A sheet as somebody has it in front of them: the template's, and then changed. */
export class SheetDraft {
  readonly key: SheetKey | null;
  name: string;
  hidden = false;
  readonly rows: DraftRow[];
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  readonly merges: CellRange[] = [];
  readonly #base: SheetToWrite;
  readonly #isPairs: boolean;
  /** Column keys from the left, `''` for the user's own; of a sheet of pairs the facts from the top. */
  readonly #keys: string[];
  #header = 0;
  #dataRows: number;
  /** Whether the sheet still is the table that the template made. */
  #isTable = true;

  constructor(base: SheetToWrite, spec: SheetSpec | null, dataRows: number) {
    this.key = spec === null ? null : (spec.key as SheetKey);
    this.name = base.name;
    this.#base = base;
    this.rows = base.rows.map((row) => {
      const { cells, height } = 'cells' in row ? row : { cells: row, height: undefined };
      return { cells: cells.map(styledCell), height };
    });
    this.#isPairs = spec?.layout === 'pairs';
    this.#dataRows = dataRows;
    const labels = this.#isPairs
      ? this.rows.slice(1).map(({ cells }) => cells[0]?.value)
      : (this.rows[0]?.cells ?? []).map(({ value }) => value);
    const columns = Object.entries(spec?.columns ?? {});
    this.#keys = labels.map((label) => columns.find(([, { header }]) => header === label)?.[0] ?? '');
  }

  /** Where a column of a data row, a header or a fact stands now. */
  place(row: number | 'header', column: string): CellPlace {
    const at = this.#keys.indexOf(column);
    if (at < 0) throw new Error(`${this.name} has no ${column}`);
    if (this.#isPairs) return { row: this.#header + 1 + at, column: row === 'header' ? 0 : 1 };
    return { row: row === 'header' ? this.#header : this.#header + 1 + row, column: at };
  }

  /** Where the header of a column that the user added stands. */
  ownPlace(header: string): CellPlace {
    const cells = this.rows[this.#header]?.cells ?? [];
    const column = cells.findLastIndex(({ value }) => value === header);
    return { row: this.#header, column };
  }

  write(row: number | 'header', column: string, value: DraftCell): void {
    const place = this.place(row, column);
    const cells = this.rows[place.row]?.cells;
    if (cells === undefined) throw new Error(`${this.name} has no row ${place.row + 1}`);
    cells[place.column] = { ...cells[place.column], value };
  }

  removeColumn(column: string): void {
    const { column: at } = this.place('header', column);
    this.#isTable = false;
    this.#keys.splice(at, 1);
    for (const { cells } of this.rows) cells.splice(at, 1);
  }

  /** A column of the user's own at the far right, with the same value in every data row. */
  addColumn(header: string, value: DraftCell): void {
    this.#isTable = false;
    this.#keys.push('');
    this.rows.forEach(({ cells }, row) => {
      const isData = row > this.#header && row <= this.#header + this.#dataRows;
      if (row === this.#header) cells.push({ ...cells.at(-1), note: undefined, value: header });
      else cells.push({ value: isData ? value : null });
    });
  }

  moveFirst(column: string): void {
    const { column: at } = this.place('header', column);
    this.#isTable = false;
    this.#keys.unshift(...this.#keys.splice(at, 1));
    for (const { cells } of this.rows) cells.unshift(...cells.splice(at, 1));
  }

  insertTitle(text: string): void {
    this.#isTable = false;
    this.#header++;
    this.rows.unshift({ cells: [{ value: text, style: { bold: true } }], height: undefined });
  }

  appendRow(values: Readonly<Record<string, DraftCell>>): void {
    this.#dataRows++;
    for (const [column, value] of Object.entries(values)) this.write(this.#dataRows - 1, column, value);
  }

  hideRows(rows: readonly number[]): void {
    for (const row of rows) this.hiddenRows.add(this.#header + 1 + row);
  }

  hideColumn(column: string): void {
    this.hiddenColumns.add(this.place('header', column).column);
  }

  mergeDown(row: number | 'header', column: string): void {
    const { row: top, column: left } = this.place(row, column);
    // Excel keeps no merged cells inside a table.
    this.#isTable = false;
    this.merges.push({ top, left, bottom: top + 1, right: left });
  }

  /**
   * The sheet for the writer. What has been moved about is no table any more, and has no looks that
   * follow rows; links to sheets that are gone lead nowhere and are left out.
   */
  toWrite(sheetNames: ReadonlySet<string>): SheetToWrite {
    const { tables, validations, conditionalFormats, numbersAsText, frozen, ...rest } = this.#base;
    const kept = {
      ...(tables === undefined ? {} : { tables }),
      ...(validations === undefined ? {} : { validations }),
      ...(conditionalFormats === undefined ? {} : { conditionalFormats }),
      ...(numbersAsText === undefined ? {} : { numbersAsText }),
      ...(frozen === undefined ? {} : { frozen }),
    };
    return {
      ...rest,
      ...(this.#isTable ? kept : {}),
      name: this.name,
      rows: this.rows.map(({ cells, height }) => ({
        cells: cells.map((cell) => writable(cell, sheetNames)),
        ...(height === undefined ? {} : { height }),
      })),
    };
  }

  /** The sheet as the grid holds it. */
  toPlain(): PlainSheet {
    return {
      name: this.name,
      visibility: this.hidden ? 'hidden' : 'visible',
      hiddenRows: this.hiddenRows,
      hiddenColumns: this.hiddenColumns,
      merges: this.merges,
      rows: this.rows.map(({ cells }) =>
        cells.map(({ value }) =>
          value !== null && typeof value === 'object' && 'formula' in value ? value : plainCell(value),
        ),
      ),
    };
  }

  /** A copy of the cells under another name; no table, since a workbook has each table once. */
  copy(name: string): SheetDraft {
    const cells = this.toWrite(new Set());
    return new SheetDraft(
      { name, rows: cells.rows, ...(cells.columns ? { columns: cells.columns } : {}) },
      null,
      0,
    );
  }
}

function writable({ value, link, ...looks }: StyledDraftCell, sheetNames: ReadonlySet<string>): StyledCell {
  const leads = link !== undefined && (!('sheet' in link) || sheetNames.has(link.sheet));
  const written = value !== null && typeof value === 'object' && 'formula' in value ? 0 : value;
  return { ...looks, ...(leads ? { link } : {}), value: written };
}

function styledCell(cell: CellToWrite): StyledDraftCell {
  return cell !== null && typeof cell === 'object' && 'value' in cell ? cell : { value: cell };
}
