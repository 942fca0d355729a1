import { HostError, type HostErrorCode } from '../wire/host-error.ts';

/** A refusal of a whole request. */
export interface Refusal {
  readonly status: number;
  readonly code: string;
  readonly message: string;
}

/**
 * The members that fail while another workbook is in front, and how.
 * Docs: learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-troubleshooting#api-limitations-when-the-active-workbook-switches
 */
const NEEDS_FOCUS: Readonly<Record<string, HostErrorCode>> = {
  'Chart.Activate': 'GeneralException',
  'Range.Select': 'GeneralException',
  'Table.ClearFilters': 'GeneralException',
  'Workbook.GetActiveCell': 'InvalidSelection',
  'Workbook.GetSelectedRange': 'InvalidSelection',
  'Workbook.GetSelectedRanges': 'InvalidSelection',
  'Worksheet.Activate': 'GeneralException',
  'Worksheet.Delete': 'InvalidSelection',
  'Worksheet.ShowGridlines': 'GeneralException',
  'Worksheet.ShowHeadings': 'GeneralException',
  'WorksheetCollection.Add': 'GeneralException',
  'WorksheetFreezePanes.FreezeAt': 'GeneralException',
  'WorksheetFreezePanes.FreezeColumns': 'GeneralException',
  'WorksheetFreezePanes.FreezeRows': 'GeneralException',
  'WorksheetFreezePanes.GetLocationOrNullObject': 'GeneralException',
  'WorksheetFreezePanes.Unfreeze': 'GeneralException',
};

/** Troubles that a test or a person at the sandbox brings about. */
export class Faults {
  /** Milliseconds before each answer. */
  latency = 0;
  /** The user is typing in a cell: batches fail, unless they wait. Docs: learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-delay-in-cell-edit */
  cellEditing = false;
  /** The connection is lost: requests fail. */
  disconnected = false;
  /** Excel does not answer at all any more. */
  silent = false;
  /** Another workbook is in front (Windows and Mac). */
  otherWorkbookInFront = false;
  #failure: { left: number; readonly code: HostErrorCode } | null = null;
  #waiting: (() => void)[] = [];

  /** After so many more changes to the workbook, the next change fails: what came before it stays done. */
  failAfter(changes: number, code: HostErrorCode = 'GeneralException'): void {
    this.#failure = { left: changes, code };
  }

  /** The user leaves the cell: batches that wait go on. */
  leaveCell(): void {
    this.cellEditing = false;
    for (const go of this.#waiting) go();
    this.#waiting = [];
  }

  /** Waits as long as Excel would. */
  async beforeAnswer(waitsForCellEdit: boolean): Promise<void> {
    if (this.silent) await new Promise<never>(() => undefined);
    if (this.latency > 0) await new Promise((resolve) => setTimeout(resolve, this.latency));
    if (this.cellEditing && waitsForCellEdit)
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
  }

  /** Why a request is refused as a whole; null where it is not. */
  refusal(): Refusal | null {
    // The code is the client's own for a transport that fails. Självtest: lost-connection.
    return this.disconnected
      ? { status: 503, code: 'ConnectionFailure', message: 'Unable to connect to the Office service.' }
      : null;
  }

  /** Fails the change where a failure is set, and every action while the user is in a cell. */
  beforeAction(isChange: boolean): void {
    if (this.cellEditing) throw new HostError('InvalidOperationInCellEditMode');
    const failure = this.#failure;
    if (failure === null || !isChange) return;
    if (failure.left > 0) {
      failure.left--;
      return;
    }
    this.#failure = null;
    throw new HostError(failure.code, 'made to fail here');
  }

  /** Fails members that need the workbook in front. */
  beforeMember(className: string, wireName: string): void {
    const code = NEEDS_FOCUS[`${className}.${wireName}`];
    if (this.otherWorkbookInFront && code !== undefined)
      throw new HostError(code, 'another workbook is in front');
  }
}
