import { type Text, text } from '@nylage/core/text';
import { type AppliedFix, ExcelFailure, type ExcelFailureCode } from '@nylage/excel';

/** What went wrong, as a sentence with a remedy. */
export interface Failure {
  /** `missing-part`: a part of the pane could not be fetched. `fault`: a fault of our own. */
  readonly code: ExcelFailureCode | 'missing-part' | 'fault';
  readonly says: Text;
  /** What was written all the same, to be taken back. */
  readonly written: AppliedFix | null;
}

/** A part of the pane that could not be fetched from its server. */
class MissingPart extends Error {}

/** Loads a part of the pane when it is first needed. */
export async function part<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (error) {
    throw new MissingPart('a part of the pane could not be fetched', { cause: error });
  }
}

/** A failure with a sentence, whatever was thrown. */
export function asFailure(error: unknown): Failure {
  if (error instanceof ExcelFailure) return error;
  if (error instanceof MissingPart)
    return {
      code: 'missing-part',
      says: text(
        'En del av Nyläge gick inte att hämta. Kontrollera nätet och försök igen. Arbetsboken är orörd.',
        'A part of Nyläge could not be fetched. Check the network and try again. The workbook is untouched.',
      ),
      written: null,
    };
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
