import { HostError, type HostErrorCode } from '../wire/host-error.ts';

/** A refusal of a whole request. */
export interface Refusal {
  readonly status: number;
  readonly code: string;
  readonly message: string;
}

/** Troubles that a test or a person at the sandbox brings about. */
export class Faults {
  /** Milliseconds before each answer. */
  latency = 0;
  /** The user is typing in a cell: every sync is refused, unless it waits. Docs: learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-delay-in-cell-edit */
  cellEditing = false;
  /** The connection is lost: nothing comes through. */
  disconnected = false;
  /** Another workbook is in front. Docs: application-specific-api-error-handling (`InactiveWorkbook`) */
  otherWorkbookInFront = false;
  #failure: { readonly at: number; readonly code: HostErrorCode } | null = null;
  #leaveCell: (() => void)[] = [];

  /** The next batch fails at its action number `at`, zero-based; what comes before is done. */
  failNext(at: number, code: HostErrorCode = 'GeneralException'): void {
    this.#failure = { at, code };
  }

  /** The user leaves the cell: those who wait go on. */
  leaveCell(): void {
    this.cellEditing = false;
    for (const go of this.#leaveCell) go();
    this.#leaveCell = [];
  }

  /** Waits as long as Excel would. */
  async beforeAnswer(waitsForCellEdit: boolean): Promise<void> {
    if (this.latency > 0) await new Promise((resolve) => setTimeout(resolve, this.latency));
    if (this.cellEditing && waitsForCellEdit) {
      await new Promise<void>((resolve) => this.#leaveCell.push(resolve));
    }
  }

  /** Why a request is refused as a whole; null where it is not. */
  refusal(): Refusal | null {
    if (this.disconnected) {
      // The client turns a transport failure into this. Wire: office.js HttpRequestExecutor, `ConnectionFailure`.
      return { status: 503, code: 'ConnectionFailure', message: 'Unable to connect to the Office service.' };
    }
    return null;
  }

  /** Fails where a failure is set. */
  beforeAction(index: number): void {
    if (this.cellEditing) throw new HostError('InvalidOperationInCellEditMode');
    const failure = this.#failure;
    if (failure === null || failure.at !== index) return;
    this.#failure = null;
    throw new HostError(failure.code, `made to fail at action ${index}`);
  }
}
