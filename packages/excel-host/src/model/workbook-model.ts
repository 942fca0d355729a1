import type { CellRange } from '@nylage/core/grid';
import { StylePool } from '../cells/cell-style.ts';
import type { CellValue } from '../cells/cell-value.ts';
import { EventHub } from './event-hub.ts';
import type { NamedItemModel } from './named-item-model.ts';
import type { Platform } from './platform.ts';
import { SheetModel } from './sheet-model.ts';
import type { TableModel } from './table-model.ts';
import { UndoStack } from './undo-stack.ts';

/** Who does something: the add-in through the API, the person at the grid, a co-author elsewhere. */
export type Origin = 'add-in' | 'user' | 'co-author';

/** Gives the value of a formula, as Excel's calculation would; undefined where it is not known. */
export type FormulaValues = (formula: string, sheet: string, address: string) => CellValue | undefined;

/** What is selected: a sheet's areas. */
export interface Selection {
  readonly sheet: SheetModel;
  readonly areas: readonly CellRange[];
}

/** One workbook. There is no calculation engine: a formula has the value that its file or `formulaValues` gives. */
export class WorkbookModel {
  name: string;
  readonly system1904: boolean;
  readonly styles = new StylePool();
  readonly events = new EventHub();
  readonly undo = new UndoStack();
  readonly settings = new Map<string, unknown>();
  readonly properties = new Map<string, unknown>();
  readonly customXmlParts = new Map<string, string>();
  sheets: SheetModel[] = [];
  names: NamedItemModel[] = [];
  calculationMode = 'Automatic';
  /** Protected structure: sheets cannot be added, moved, renamed or deleted. */
  structurePassword: string | null = null;
  isStructureProtected = false;
  isDirty = false;
  /** Workbooks that were opened in windows of their own, as base64; null for an empty one. */
  readonly opened: (string | null)[] = [];
  origin: Origin = 'add-in';
  platform: Platform = 'web';
  formulaValues: FormulaValues = () => undefined;
  /** The year that a date without a year gets. */
  thisYear = 2026;
  #active: SheetModel | null = null;
  #selection: Selection | null = null;
  #lastId = 0;

  constructor(name: string, system1904 = false) {
    this.name = name;
    this.system1904 = system1904;
  }

  /** A number that nothing else in the workbook has. */
  nextId(): number {
    return ++this.#lastId;
  }

  /** Adds a sheet last, without any rule or event. */
  appendSheet(name: string): SheetModel {
    const number = String(this.nextId()).padStart(4, '0');
    const sheet = new SheetModel(`{00000000-${number}-0000-0000-000000000000}`, name);
    this.sheets.push(sheet);
    return sheet;
  }

  /** The sheet of a name (in any case) or an id; null where there is none. */
  findSheet(key: string): SheetModel | null {
    const wanted = key.toLowerCase();
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === wanted || sheet.id === key) ?? null;
  }

  /** Every table of the workbook. */
  get tables(): readonly TableModel[] {
    return this.sheets.flatMap((sheet) => sheet.tables);
  }

  /** The sheet in front. */
  get activeSheet(): SheetModel | null {
    if (this.#active === null || this.#active.deleted || this.#active.visibility !== 'Visible') {
      this.#active = this.sheets.find((sheet) => sheet.visibility === 'Visible') ?? null;
    }
    return this.#active;
  }

  set activeSheet(sheet: SheetModel | null) {
    this.#active = sheet;
  }

  /** What is selected; the first cell of the sheet in front where nothing else is. */
  get selection(): Selection | null {
    const sheet = this.activeSheet;
    if (sheet === null) return null;
    if (this.#selection?.sheet === sheet) return this.#selection;
    return { sheet, areas: [{ top: 0, left: 0, bottom: 0, right: 0 }] };
  }

  set selection(selection: Selection | null) {
    this.#selection = selection;
  }

  /** Does something as somebody else than the add-in. */
  as<Result>(origin: Origin, act: () => Result): Result {
    const before = this.origin;
    this.origin = origin;
    try {
      return act();
    } finally {
      this.origin = before;
    }
  }
}
