/** One step that can be taken back. */
export interface UndoStep {
  readonly label: string;
  readonly revert: () => void;
}

/**
 * What Ctrl+Z takes back. API calls that Excel cannot take back clear the stack, the user's own steps too.
 * Docs: learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-undo-capabilities
 */
export class UndoStack {
  #steps: UndoStep[] = [];
  #reverting = false;
  #clearedBy: string | null = null;

  /** The steps, oldest first. */
  get labels(): readonly string[] {
    return this.#steps.map((step) => step.label);
  }

  /** What cleared the stack last; null where nothing has since the last step. */
  get clearedBy(): string | null {
    return this.#clearedBy;
  }

  /** Remembers a step. */
  push(step: UndoStep): void {
    if (this.#reverting) return;
    this.#steps.push(step);
    this.#clearedBy = null;
  }

  /** Forgets all steps, since something was done that cannot be taken back. */
  clear(reason: string): void {
    this.#steps = [];
    this.#clearedBy = reason;
  }

  /** Takes the last step back; false where there is none. */
  undo(): boolean {
    const step = this.#steps.pop();
    if (step === undefined) return false;
    this.#reverting = true;
    try {
      step.revert();
    } finally {
      this.#reverting = false;
    }
    return true;
  }
}
