import type { CellRange } from '@nylage/core/grid';
import { parseAddress } from '../cells/address.ts';
import { areaAddress, contains } from '../cells/area.ts';
import { wireValue } from '../cells/cell-value.ts';
import { englishOf } from '../cells/typed-text.ts';
import { clearContents, writeCells } from '../model/cell-edit.ts';
import { rangeOfName, rangeOfReference } from '../model/ranges.ts';
import { selectCells } from '../model/selection.ts';
import type { SheetModel } from '../model/sheet-model.ts';
import { addSheet, deleteSheet, renameSheet } from '../model/sheet-rules.ts';
import { shiftCells } from '../model/shift-cells.ts';
import { RangeTarget } from '../model/targets.ts';
import type { Origin, WorkbookModel } from '../model/workbook-model.ts';
import { HostError } from '../wire/host-error.ts';

/** Somebody at the grid: the user of this Excel, or a co-author in another. What they do fires events. */
export class Person {
  readonly #workbook: WorkbookModel;
  readonly #origin: Exclude<Origin, 'add-in'>;
  readonly #done: () => void;

  constructor(workbook: WorkbookModel, origin: Exclude<Origin, 'add-in'>, done: () => void) {
    this.#workbook = workbook;
    this.#origin = origin;
    this.#done = done;
  }

  /** Types a text into a cell, in Swedish. Throws `InvalidArgument` where a drop-down does not have it. */
  type(sheet: string, address: string, text: string): void {
    this.#act(() => {
      const range = this.#range(sheet, address);
      const refusal = this.#refusedByList(range, text);
      if (refusal !== null) throw new HostError('InvalidArgument', refusal);
      writeCells(range, text === '' ? '' : englishOf(text));
    });
  }

  /** Pastes rows of texts, in Swedish: validation rules do not stop a paste. */
  paste(sheet: string, address: string, rows: readonly (readonly string[])[]): void {
    this.#act(() => {
      const start = this.#range(sheet, address);
      const { top, left } = start.area;
      const area = { top, left, bottom: top + rows.length - 1, right: left + (rows[0]?.length ?? 1) - 1 };
      writeCells(
        start.at(area),
        rows.map((row) => row.map((text) => (text === '' ? '' : englishOf(text)))),
      );
    });
  }

  /** Picks from a drop-down: the cell changes, and no event tells of it (office-js#3888, #420). */
  pick(sheet: string, address: string, choice: string): void {
    const { events } = this.#workbook;
    const enabled = events.enabled;
    events.enabled = false;
    try {
      this.#act(() => {
        writeCells(this.#range(sheet, address), englishOf(choice));
      });
    } finally {
      events.enabled = enabled;
    }
  }

  /** Presses Delete on cells. */
  clear(sheet: string, address: string): void {
    this.#act(() => {
      clearContents(this.#range(sheet, address));
    });
  }

  /** Inserts rows, `3:5`. */
  insertRows(sheet: string, address: string): void {
    this.#act(() => {
      shiftCells(this.#range(sheet, address), 'insert', 'vertical');
    });
  }

  /** Deletes rows, `3:5`. */
  deleteRows(sheet: string, address: string): void {
    this.#act(() => {
      shiftCells(this.#range(sheet, address), 'delete', 'vertical');
    });
  }

  /** Selects cells. */
  select(sheet: string, address: string): void {
    this.#act(() => {
      const range = this.#range(sheet, address);
      selectCells(this.#workbook, range.sheet, range.areas);
    });
  }

  /** Adds a sheet. */
  addSheet(name: string): void {
    this.#act(() => {
      addSheet(this.#workbook, name);
    });
  }

  /** Gives a sheet another name. */
  renameSheet(name: string, newName: string): void {
    this.#act(() => {
      renameSheet(this.#workbook, this.#sheet(name), newName);
    });
  }

  /** Deletes a sheet. */
  deleteSheet(name: string): void {
    this.#act(() => {
      deleteSheet(this.#workbook, this.#sheet(name));
    });
  }

  /** Protects a sheet, everything locked, or takes the protection away. */
  protectSheet(name: string, isProtected = true): void {
    this.#sheet(name).protection = isProtected ? { options: {}, password: null } : null;
  }

  /** Presses Ctrl+Z; false where there is nothing to take back. */
  undo(): boolean {
    return this.#act(() => this.#workbook.undo.undo());
  }

  #act<Result>(act: () => Result): Result {
    const result = this.#workbook.as(this.#origin, () => this.#workbook.undo.record(act));
    this.#done();
    return result;
  }

  #sheet(name: string): SheetModel {
    const sheet = this.#workbook.findSheet(name);
    if (sheet === null) throw new HostError('ItemNotFound', `no sheet ${name}`);
    return sheet;
  }

  #range(name: string, address: string): RangeTarget {
    const area = parseAddress(address)?.areas[0];
    if (area === undefined) throw new HostError('InvalidArgument', `${address} is no range`);
    return new RangeTarget(this.#workbook, this.#sheet(name), area);
  }

  /** Why a drop-down's rule refuses a text; null where it does not. Docs: support.microsoft.com "Apply data validation to cells" */
  #refusedByList(range: RangeTarget, text: string): string | null {
    const rule = range.sheet.validations.find(
      (validation) =>
        validation.type === 'List' && validation.areas.some((area) => contains(area, range.area)),
    );
    if (rule === undefined || text === '' || rule.errorAlert?.showAlert === false) return null;
    if (rule.errorAlert?.style !== undefined && rule.errorAlert.style !== 'Stop') return null;
    const choices = listChoices(this.#workbook, range.sheet, rule.rule.list);
    if (choices === null || choices.some((choice) => choice === text)) return null;
    return `${areaAddress(range.area)} has a drop-down without "${text}"`;
  }
}

/** The choices of a drop-down: written out, or in cells; null where they are something else. */
export function listChoices(
  workbook: WorkbookModel,
  sheet: SheetModel,
  list: unknown,
): readonly string[] | null {
  const source = typeof list === 'object' && list !== null && 'source' in list ? list.source : undefined;
  if (typeof source !== 'string') return null;
  if (!source.startsWith('=')) return source.split(/[,;]/).map((choice) => choice.trim());
  const area = parseAddress(source.slice(1));
  const cells =
    rangeOfReference(workbook, source) ??
    rangeOfName(workbook, source.slice(1), sheet.id) ??
    (area?.areas[0] === undefined ? null : new RangeTarget(workbook, sheet, area.areas[0]));
  return cells === null ? null : texts(cells.sheet, cells.area);
}

function texts(sheet: SheetModel, area: CellRange): string[] {
  const found: string[] = [];
  for (const { row, column } of sheet.cells.filled(area))
    found.push(String(wireValue(sheet.cells.value(row, column))));
  return found;
}
