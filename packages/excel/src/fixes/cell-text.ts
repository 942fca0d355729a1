/** Excel holds no more characters in a cell. */
const MOST_CHARACTERS = 32_767;

/** Words that Excel takes for a truth value, in the languages of the product. */
const TRUTH = /^(true|false|sant|falskt)$/i;

/** Letters and spaces alone are never a formula, a number or a day. */
const PLAIN = /^\p{L}[\p{L} ]*$/u;

/**
 * A text as it must be written so that Excel keeps it as that text. What Excel could take for a formula
 * (`=`, `+`, `-`, `@`), a number, a day or a truth value gets an apostrophe before it, which Excel takes as
 * the sign of a text and does not show
 * (https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-values-member).
 */
export function asWritten(text: string): string {
  const fitted = text.slice(0, MOST_CHARACTERS);
  return fitted === '' || (PLAIN.test(fitted) && !TRUTH.test(fitted)) ? fitted : `'${fitted}`;
}
