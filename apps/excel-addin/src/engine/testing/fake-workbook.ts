import { a1, cellAt, type Grid } from '@nylage/core/grid';
import { applyEdits, type Edit, type Findings, type Where } from '@nylage/core/rules';
import type { Language } from '@nylage/core/text';
import { cellAsSeen } from '@nylage/core/workbook';
import {
  type AppliedFix,
  type CellChange,
  ExcelFailure,
  type OpenWorkbook,
  type Reading,
  type Removed,
  type ResultInput,
  type UndoOutcome,
  type Watch,
  type WorkbookChange,
} from '@nylage/excel';

/**
 * A workbook in memory behind the adapter's own interface: for tests of the engine, and for looking at the
 * pane in a browser. What Excel does is the business of `packages/excel-host`, not of this.
 */
export class FakeWorkbook implements OpenWorkbook {
  readonly capabilities = { apiSet: '1.17', notes: false, undoGroups: false };
  grid: Grid;
  /** Names of the calls, in order. */
  readonly calls: string[] = [];
  /** The next call with this name fails so. */
  failure: { readonly call: string; readonly failure: ExcelFailure } | null = null;
  /** How long each call takes, in milliseconds. */
  delay = 0;
  selected: Where | null = null;
  /** Marks will be left the next time everything is taken away. */
  unsureMarks = false;
  marked: Findings | null = null;
  markedIn: Language | null = null;
  written: ResultInput | null = null;
  readonly opened: Uint8Array[] = [];
  readonly settings = new Map<string, string>();
  readonly #listeners = new Set<(change: WorkbookChange) => void>();
  #before = new Map<string, Grid>();
  readonly #name: string;

  constructor(grid: Grid, name = 'exempel.xlsx') {
    this.grid = grid;
    this.#name = name;
  }

  /** Somebody edits the workbook, and Excel tells of it. */
  edit(edits: readonly Edit[], source: WorkbookChange['source'] = 'local'): void {
    this.grid = applyEdits(this.grid, edits);
    for (const edit of edits)
      for (const listener of this.#listeners)
        listener({ sheet: edit.sheet, address: edit.kind === 'set' ? a1(edit) : null, source });
  }

  async read(watch?: Watch): Promise<Reading> {
    await this.#call('read', watch);
    return this.#reading();
  }

  async readAgain(_: Reading, changes: readonly WorkbookChange[], watch?: Watch): Promise<Reading> {
    await this.#call(
      `readAgain ${changes.map(({ sheet, address }) => `${sheet}!${address}`).join(' ')}`,
      watch,
    );
    return this.#reading();
  }

  async writeResults(input: ResultInput, watch?: Watch): Promise<void> {
    await this.#call('writeResults', watch);
    this.written = input;
  }

  async mark(findings: Findings, language?: Language, watch?: Watch): Promise<void> {
    await this.#call('mark', watch);
    this.markedIn = language ?? null;
    this.marked = findings.problems.length === 0 ? null : findings;
  }

  async removeOurs(watch?: Watch): Promise<Removed> {
    await this.#call('removeOurs', watch);
    const removed = {
      sheets: this.written === null ? 0 : 3,
      marks: this.marked === null ? 0 : 3,
      unfinished: this.unsureMarks,
    };
    this.unsureMarks = false;
    this.written = null;
    this.marked = null;
    return removed;
  }

  async hasOurs(): Promise<boolean> {
    await this.#call('hasOurs');
    return this.written !== null || this.marked !== null;
  }

  async apply(edits: readonly Edit[], watch?: Watch): Promise<AppliedFix> {
    await this.#call('apply', watch);
    const id = `fix ${this.#before.size + 1}`;
    this.#before.set(id, this.grid);
    const cells = edits.flatMap((edit): CellChange[] => {
      if (edit.kind !== 'set') return [];
      const after = applyEdits(this.grid, [edit]);
      const { sheet, row, column } = edit;
      return [{ sheet, row, column, before: this.#seen(this.grid, edit), after: this.#seen(after, edit) }];
    });
    this.grid = applyEdits(this.grid, edits);
    return { id, count: edits.length, cells };
  }

  async undo(fix: AppliedFix, watch?: Watch): Promise<UndoOutcome> {
    await this.#call('undo', watch);
    const changed = fix.cells.filter((cell) => this.#seen(this.grid, cell) !== cell.after);
    if (changed.length > 0) return { ok: false, changed };
    this.grid = this.#before.get(fix.id) ?? this.grid;
    return { ok: true, count: fix.count };
  }

  async goTo(where: Where): Promise<void> {
    await this.#call('goTo');
    this.selected = where;
  }

  async selection(): Promise<Where | null> {
    await this.#call('selection');
    return this.selected;
  }

  async watch(listener: (change: WorkbookChange) => void): Promise<() => Promise<void>> {
    await this.#call('watch');
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
      return Promise.resolve();
    };
  }

  async openNew(bytes: Uint8Array): Promise<void> {
    await this.#call('openNew');
    this.opened.push(bytes);
  }

  async setSetting(key: string, value: string | null): Promise<void> {
    await this.#call('setSetting');
    if (value === null) this.settings.delete(key);
    else this.settings.set(key, value);
  }

  #reading(): Reading {
    return { name: this.#name, grid: this.grid, settings: new Map(this.settings) };
  }

  async #call(name: string, watch: Watch = {}): Promise<void> {
    this.calls.push(name);
    if (this.delay > 0) await new Promise((resolve) => setTimeout(resolve, this.delay));
    if (watch.signal?.aborted === true) throw new ExcelFailure('cancelled');
    const { failure } = this;
    if (failure !== null && name.startsWith(failure.call)) {
      this.failure = null;
      throw failure.failure;
    }
  }

  #seen(grid: Grid, at: { readonly sheet: string; readonly row: number; readonly column: number }): string {
    const sheet = grid.sheets.find(({ name }) => name === at.sheet);
    return sheet === undefined ? '' : cellAsSeen(cellAt(grid, sheet, at.row, at.column), grid.date1904);
  }
}
