import type { CellRange } from '@nylage/core/grid';

/** A data validation rule on areas of a sheet, as the API gives it. */
export interface DataValidationModel {
  areas: readonly CellRange[];
  /** `List`, `WholeNumber`, … Docs: learn.microsoft.com/javascript/api/excel/excel.datavalidationtype */
  readonly type: string;
  readonly rule: Readonly<Record<string, unknown>>;
  readonly ignoreBlanks: boolean;
  readonly prompt: Readonly<Record<string, unknown>> | null;
  readonly errorAlert: Readonly<Record<string, unknown>> | null;
}
