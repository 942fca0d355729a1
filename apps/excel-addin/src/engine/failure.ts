import { ExcelFailure } from '@nylage/excel';

/** A failure with a sentence, whatever was thrown. */
export function asFailure(error: unknown): ExcelFailure {
  if (error instanceof ExcelFailure) return error;
  return new ExcelFailure('unexpected', error instanceof Error ? error.message : String(error), {
    cause: error,
  });
}
