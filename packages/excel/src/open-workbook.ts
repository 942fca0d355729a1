import type { Grid } from '@nylage/core/grid';
import type { Edit, Findings, Where } from '@nylage/core/rules';
import type { Score } from '@nylage/core/scoring';
import type { Language } from '@nylage/core/text';
import type { Submission } from '@nylage/core/workbook';

/** How far a long job has come. Shown after 400 ms; `all` is null where it cannot be known. */
export interface WorkProgress {
  readonly done: number;
  readonly all: number | null;
}

/** What every job that talks to Excel takes: tell how far it has come, and stop when asked. */
export interface Watch {
  readonly onProgress?: (progress: WorkProgress) => void;
  readonly signal?: AbortSignal;
}

/** The open workbook as neutral cells, at one moment. */
export interface Reading {
  /** The file's name as Excel shows it; empty where Excel does not tell. */
  readonly name: string;
  readonly grid: Grid;
  /** Settings of ours kept inside the workbook, by key: read along, so that nobody asks for them one by one. */
  readonly settings: ReadonlyMap<string, string>;
}

/** A change somebody made while the pane was open: on which sheet, and which cells (null: the whole sheet, or sheets came and went). */
export interface WorkbookChange {
  readonly sheet: string | null;
  /** A1 addresses, several with commas; null where the change has no cells of its own. */
  readonly address: string | null;
  /** `remote`: a co-author's edit. */
  readonly source: 'local' | 'remote';
}

/** One cell that a fix would change or has changed, with what stood there. Texts as a person sees them. */
export interface CellChange {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly before: string;
  readonly after: string;
}

/** An applied fix that can be taken back. Kept in memory only; gone when the pane closes. */
export interface AppliedFix {
  readonly id: string;
  /** How many cells, rows, columns and sheets were changed. */
  readonly count: number;
  readonly cells: readonly CellChange[];
}

/** What came of taking a fix back: done, or refused whole since these cells have changed since. */
export type UndoOutcome =
  | { readonly ok: true; readonly count: number }
  | { readonly ok: false; readonly changed: readonly CellChange[] };

/** What was taken away of ours. */
export interface Removed {
  readonly sheets: number;
  /** Rules and notes at cells. */
  readonly marks: number;
  /** Marks may be left, to be taken away the next time. */
  readonly unfinished: boolean;
}

/** What results are made from. `notice` is shown on every result sheet (for instance: the instrument is an example). */
export interface ResultInput {
  readonly submission: Submission;
  readonly findings: Findings;
  readonly score: Score;
  readonly language: Language;
  /** When, as the sheets say it, `2026-03-31 14:05`. */
  readonly at: string;
}

/** What this Excel can do; newer features are detected, never assumed. */
export interface Capabilities {
  /** The highest ExcelApi set that the host says it has, such as `1.17`. */
  readonly apiSet: string;
  /** Cell notes can be written (ExcelApi 1.18). */
  readonly notes: boolean;
  /** Several steps become one in Excel's own undo (ExcelApi 1.20). */
  readonly undoGroups: boolean;
}

/**
 * All that Nyläge does with the workbook that is open in Excel. Every call is one `Excel.run` within the
 * budget that its tests count (round trips, bytes, actions), and fails with an `ExcelFailure` that says what happened and what to do.
 */
export interface OpenWorkbook {
  readonly capabilities: Capabilities;
  /** Reads the workbook: ≤ 3 round trips up to 2.5 MB of response, one more per further 2.5 MB. */
  read(watch?: Watch): Promise<Reading>;
  /** Reads again only what a change can have affected, and puts it into the reading before. */
  readAgain(before: Reading, changes: readonly WorkbookChange[], watch?: Watch): Promise<Reading>;
  /** Writes *Nyläge Kontroll*, *Nyläge Resultat*, *Nyläge Diagram* in place: ≤ 4 round trips. */
  writeResults(input: ResultInput, watch?: Watch): Promise<void>;
  /** Marks the cells of problems: one conditional format per kind of problem and sheet, remembered by id. Replaces earlier marks. */
  mark(findings: Findings, language?: Language, watch?: Watch): Promise<void>;
  /** Removes sheets, marks and settings that Nyläge added, and nothing else; says what. */
  removeOurs(watch?: Watch): Promise<Removed>;
  /** Whether anything of ours is in the workbook. */
  hasOurs(): Promise<boolean>;
  /** Applies edits as one write (≤ 3 round trips for 500 cells). All or nothing where Excel lets us. */
  apply(edits: readonly Edit[], watch?: Watch): Promise<AppliedFix>;
  /** Takes an applied fix back; refuses when any of its cells has changed since. */
  undo(fix: AppliedFix, watch?: Watch): Promise<UndoOutcome>;
  /** Selects a cell and brings its sheet forward; a whole sheet where no row is given. */
  goTo(where: Where): Promise<void>;
  /** The cell that the person stands in; null where something else than cells is selected. `header` is null. */
  selection(): Promise<Where | null>;
  /** Tells of edits by the user and co-authors; our own writes are not told of. Returns how to stop. */
  watch(listener: (change: WorkbookChange) => void): Promise<() => Promise<void>>;
  /** Opens a new workbook from .xlsx bytes, in a window of its own. */
  openNew(bytes: Uint8Array): Promise<void>;
  /** Keeps a small setting inside this workbook, such as the approver's role, or no longer (null). `Reading.settings` has them. */
  setSetting(key: string, value: string | null): Promise<void>;
}
