/** An error in a cell, such as `#N/A`. One instance per code, so that `===` compares them. */
export class CellError {
  static readonly #known = new Map<string, CellError>();
  readonly code: string;

  private constructor(code: string) {
    this.code = code;
  }

  /** The error of a code, `#N/A`. */
  static of(code: string): CellError {
    let error = CellError.#known.get(code);
    if (error === undefined) {
      error = new CellError(code);
      CellError.#known.set(code, error);
    }
    return error;
  }
}

/** What a cell holds; null where it is empty. */
export type CellValue = string | number | boolean | CellError | null;

/** The error texts that Excel knows. Docs: learn.microsoft.com/javascript/api/excel/excel.errorcellvaluetype */
const ERROR_TEXTS = new Set([
  '#BLOCKED!',
  '#BUSY!',
  '#CALC!',
  '#CONNECT!',
  '#DIV/0!',
  '#FIELD!',
  '#GETTING_DATA',
  '#N/A',
  '#NAME?',
  '#NULL!',
  '#NUM!',
  '#REF!',
  '#SPILL!',
  '#UNKNOWN!',
  '#VALUE!',
]);

/** Whether a text is one of Excel's error texts. */
export function isErrorText(text: string): boolean {
  return ERROR_TEXTS.has(text);
}

/** How the API hands a value over: empty as `''`, errors as their texts. Docs: learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-values-member */
export function wireValue(value: CellValue): string | number | boolean {
  if (value === null) return '';
  return value instanceof CellError ? value.code : value;
}

/** The kind that the API gives for a value. Docs: learn.microsoft.com/javascript/api/excel/excel.rangevaluetype */
export function wireValueType(value: CellValue): 'Empty' | 'String' | 'Double' | 'Boolean' | 'Error' {
  if (value === null) return 'Empty';
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  return value instanceof CellError ? 'Error' : 'String';
}
