import { a1, type Grid, gridFromRows } from '@nylage/core/grid';
import type { SheetKey, WorkbookContract } from '@nylage/core/workbook';
import { templateWorkbook, type WorkbookToWrite } from '@nylage/xlsx/write';
import type { WorkbookCells } from '../cells/to-cells.ts';
import { FICTITIOUS_NOTICE } from '../names/register.ts';
import type { Edit, EditPlace } from './edit.ts';
import { SheetDraft } from './sheet-draft.ts';

/** A place as a report names it; `cell` is null for a whole sheet. */
export interface ReportedPlace {
  readonly sheet: string;
  readonly cell: string | null;
}

/** What a fault is about: a cell, a whole sheet or row, a column of the user's own, or a sheet of theirs. */
export type FaultPlace =
  | EditPlace
  | { readonly sheet: SheetKey }
  | { readonly sheet: SheetKey; readonly ownColumn: string }
  | { readonly sheetName: string; readonly cell?: string };

/** A workbook between the template and the file: filled in, and then edited as people do. */
export class WorkbookDraft {
  readonly title: string;
  readonly sheets: SheetDraft[];

  constructor(contract: WorkbookContract, cells: WorkbookCells, organisations: readonly string[]) {
    const used = Object.keys(cells.rows) as SheetKey[];
    const template = templateWorkbook(contract, {
      sheets: ['survey', 'portfolio', ...used],
      prefill: cells,
      choices: { organisations },
    });
    this.title = template.title;
    this.sheets = template.sheets.map((sheet) => {
      const spec = contract.sheets.find(({ name }) => name === sheet.name) ?? null;
      const rows = spec === null ? 0 : (cells.rows[spec.key as SheetKey]?.length ?? 0);
      return new SheetDraft(sheet, spec, rows);
    });
    this.#sayFictitious();
  }

  /** The guide that comes first says that it is all made up, on a line it leaves empty. */
  #sayFictitious(): void {
    const line = this.sheets[0]?.rows.find(({ cells }) => cells.length === 0);
    line?.cells.push({ value: null }, { value: FICTITIOUS_NOTICE, style: { bold: true } });
  }

  /** The sheet with a key. */
  sheet(key: SheetKey): SheetDraft {
    const found = this.sheets.find((sheet) => sheet.key === key);
    if (found === undefined) throw new Error(`the workbook has no sheet ${key}`);
    return found;
  }

  /** How a report names a place, after every edit. */
  reported(place: FaultPlace): ReportedPlace {
    if ('sheetName' in place) return { sheet: place.sheetName, cell: place.cell ?? null };
    const sheet = this.sheet(place.sheet);
    if ('row' in place) return { sheet: sheet.name, cell: a1(sheet.place(place.row, place.column)) };
    if ('ownColumn' in place) return { sheet: sheet.name, cell: a1(sheet.ownPlace(place.ownColumn)) };
    return { sheet: sheet.name, cell: null };
  }

  apply(edit: Edit): void {
    if (edit.kind === 'add-sheet') {
      this.sheets.push(new SheetDraft({ name: edit.name, rows: edit.rows }, null, 0));
      return;
    }
    const sheet = this.sheet(edit.sheet);
    switch (edit.kind) {
      case 'write':
        sheet.write(edit.row, edit.column, edit.value);
        break;
      case 'remove-column':
        sheet.removeColumn(edit.column);
        break;
      case 'add-column':
        sheet.addColumn(edit.header, edit.value);
        break;
      case 'move-first':
        sheet.moveFirst(edit.column);
        break;
      case 'insert-title':
        sheet.insertTitle(edit.text);
        break;
      case 'append-row':
        sheet.appendRow(edit.values);
        break;
      case 'hide-rows':
        sheet.hideRows(edit.rows);
        break;
      case 'hide-column':
        sheet.hideColumn(edit.column);
        break;
      case 'hide-sheet':
        sheet.hidden = true;
        break;
      case 'merge-down':
        sheet.mergeDown(edit.row, edit.column);
        break;
      case 'rename-sheet':
        sheet.name = edit.name;
        break;
      case 'remove-sheet':
        this.sheets.splice(this.sheets.indexOf(sheet), 1);
        break;
      case 'copy-sheet':
        this.sheets.push(sheet.copy(edit.name));
        break;
    }
  }

  /** The workbook for the writer; what it cannot write stands as 0 until the file is patched. */
  toWrite(): WorkbookToWrite {
    const names = new Set(this.sheets.map(({ name }) => name));
    return { title: this.title, sheets: this.sheets.map((sheet) => sheet.toWrite(names)) };
  }

  /** The workbook as the grid that reading its file gives. */
  toGrid(): Grid {
    return gridFromRows(this.sheets.map((sheet) => sheet.toPlain()));
  }
}
