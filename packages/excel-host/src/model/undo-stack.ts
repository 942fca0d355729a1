/** One step that can be taken back. */
export interface UndoStep {
  readonly label: string;
  readonly revert: () => void;
}

/**
 * What Ctrl+Z takes back: one record per batch, as `Excel.RunOptions.mergeUndoGroup` describes ("each
 * context.sync() call creates an undo record"). API calls that Excel cannot take back clear the stack, the
 * user's own steps too. Docs: learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-undo-capabilities
 */
export class UndoStack {
  #records: UndoStep[][] = [];
  #open: UndoStep[] | null = null;
  #reverting = false;
  #clearedBy: string | null = null;

  /** What each record does, oldest first. */
  get labels(): readonly string[] {
    return this.#records.map((record) => record.map((step) => step.label).join('; '));
  }

  /** What cleared the stack last; null where nothing has since the last step. */
  get clearedBy(): string | null {
    return this.#clearedBy;
  }

  /** Gathers the steps of one batch, or of one thing that the user does, into one record. */
  record<Result>(act: () => Result): Result {
    if (this.#open !== null) return act();
    this.#open = [];
    try {
      return act();
    } finally {
      if (this.#open.length > 0) this.#records.push(this.#open);
      this.#open = null;
    }
  }

  /** Remembers a step. */
  push(step: UndoStep): void {
    if (this.#reverting) return;
    if (this.#open === null) this.#records.push([step]);
    else this.#open.push(step);
    this.#clearedBy = null;
  }

  /** Forgets all steps, since something was done that cannot be taken back. */
  clear(reason: string): void {
    this.#records = [];
    if (this.#open !== null) this.#open = [];
    this.#clearedBy = reason;
  }

  /** Takes the last record back; false where there is none. */
  undo(): boolean {
    const record = this.#records.pop();
    if (record === undefined) return false;
    this.#reverting = true;
    try {
      for (const step of record.toReversed()) step.revert();
    } finally {
      this.#reverting = false;
    }
    return true;
  }
}
