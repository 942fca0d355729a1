import { type Text, text } from '@nylage/core/text';
import { type AppliedFix, ExcelFailure, type ExcelFailureCode } from '@nylage/excel';

/** What went wrong, as a sentence with a remedy. */
export interface Failure {
  /** `fault`: a fault of our own. */
  readonly code: ExcelFailureCode | 'fault';
  readonly says: Text;
  /** What was written all the same, to be taken back. */
  readonly written: AppliedFix | null;
}

/** A job that failed, of which the state says more than its failure does. */
export class SaidAlready extends Error {}

/** A failure with a sentence, whatever was thrown. */
export function asFailure(error: unknown): Failure {
  if (error instanceof ExcelFailure) return error;
  const detail = error instanceof Error ? error.message : String(error);
  return {
    code: 'fault',
    says: text(
      `Något gick fel i Nyläge (${detail}). Spara arbetsboken, stäng panelen och öppna den igen.`,
      `Something went wrong in Nyläge (${detail}). Save the workbook, close the pane and open it again.`,
    ),
    written: null,
  };
}
