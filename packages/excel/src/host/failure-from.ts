import { ExcelFailure, type ExcelFailureCode } from '../excel-failure.ts';

/**
 * What the host's error codes mean to a person. Always by code: messages are localised
 * (https://github.com/OfficeDev/office-js/issues/1199). Codes are those of
 * https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling and
 * of the client itself.
 */
const CODES: Readonly<Record<string, ExcelFailureCode>> = {
  InvalidOperationInCellEditMode: 'cell-edit-mode',
  AccessDenied: 'protected',
  ItemNotFound: 'sheet-gone',
  InvalidReference: 'sheet-gone',
  RequestPayloadSizeLimitExceeded: 'too-large',
  ResponsePayloadSizeLimitExceeded: 'too-large',
  OperationCellsExceedLimit: 'too-large',
  RangeExceedsLimit: 'too-large',
  ConnectionFailure: 'connection-lost',
  HostRestartNeeded: 'connection-lost',
  RequestAborted: 'connection-lost',
  Timeout: 'connection-lost',
  ActivityLimitReached: 'connection-lost',
  ServiceNotAvailable: 'connection-lost',
  InactiveWorkbook: 'another-workbook',
  InvalidSelection: 'another-workbook',
  ApiNotFound: 'not-supported',
  ApiNotAvailable: 'not-supported',
  NotImplemented: 'not-supported',
  UnsupportedFeature: 'not-supported',
  UnsupportedOperation: 'not-supported',
  UnsupportedSheet: 'not-supported',
};

/** The code that the host or the client gave an error; empty where it gave none. */
export function hostCode(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('code' in error)) return '';
  return typeof error.code === 'string' ? error.code : '';
}

/** An error of Excel's as a failure that a person can do something about; our own pass through. */
export function failureFrom(error: unknown, detail = ''): ExcelFailure {
  if (error instanceof ExcelFailure) return error;
  const code = hostCode(error);
  const known = CODES[code];
  if (known === 'not-supported' && detail === '')
    return new ExcelFailure(known, whatOf(error), { cause: error });
  if (known !== undefined) return new ExcelFailure(known, detail, { cause: error });
  return new ExcelFailure('unexpected', code === '' ? nameOf(error) : code, { cause: error });
}

/** The member of the API that the error came from, such as `Worksheet.showGridlines`. */
function whatOf(error: unknown): string {
  const { debugInfo } = error as { readonly debugInfo?: { readonly errorLocation?: string } };
  const location = debugInfo?.errorLocation ?? '';
  return location === '' ? hostCode(error) : location;
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : typeof error;
}
