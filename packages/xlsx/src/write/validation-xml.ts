import { a1Range } from '@nylage/core/grid';
import { serialFromDate } from '@nylage/core/workbook';
import { absoluteRange } from './references.ts';
import { cut } from './sheet-names.ts';
import type { ValidationRule, ValidationToWrite } from './workbook-model.ts';
import { element, excelString, type Xml, xmlText } from './xml.ts';

/** A list kept in the rule itself is at most this long, separators included. */
const MAX_LIST = 255;
const MAX_TITLE = 32;
const MAX_MESSAGE = 255;

/** Whether a list of choices fits in a validation, where a comma always separates. */
export function fitsInRule(values: readonly string[]): boolean {
  return (
    values.join(',').length <= MAX_LIST &&
    values.every((value) => value !== '' && value === value.trim() && !/[,"\r\n]/.test(value))
  );
}

/** The validations of a sheet. `sheetName` gives the name a sheet got in the file. */
export function validationsElement(
  validations: readonly ValidationToWrite[],
  sheetName: (given: string) => string,
): Xml | null {
  if (validations.length === 0) return null;
  const rules = validations.map((validation) => {
    const { type, operator, formulas } = ruleParts(validation.rule, sheetName);
    return element(
      'dataValidation',
      {
        type,
        errorStyle: validation.onOther === 'warning' ? 'warning' : undefined,
        operator,
        allowBlank: true,
        showInputMessage: validation.prompt === undefined ? undefined : true,
        showErrorMessage: validation.onOther === 'none' ? undefined : true,
        errorTitle: limited(validation.error?.title, MAX_TITLE),
        error: limited(validation.error?.text, MAX_MESSAGE),
        promptTitle: limited(validation.prompt?.title, MAX_TITLE),
        prompt: limited(validation.prompt?.text, MAX_MESSAGE),
        sqref: validation.ranges.map(a1Range).join(' '),
      },
      formulas.map((formula, at) => element(`formula${at + 1}`, {}, xmlText(formula))),
    );
  });
  return element('dataValidations', { count: rules.length }, rules);
}

interface RuleParts {
  readonly type: string;
  readonly operator?: string;
  readonly formulas: readonly string[];
}

function ruleParts(rule: ValidationRule, sheetName: (given: string) => string): RuleParts {
  switch (rule.kind) {
    case 'list':
      if (!fitsInRule(rule.values))
        throw new Error('The list does not fit in a validation; keep it in cells');
      return { type: 'list', formulas: [`"${rule.values.join(',')}"`] };
    case 'list-in-cells':
      return { type: 'list', formulas: [absoluteRange(sheetName(rule.sheet), rule.range)] };
    case 'whole':
    case 'decimal':
      return { type: rule.kind, ...bounds(rule.min, rule.max) };
    case 'date':
      return { type: 'date', ...bounds(serialFromDate(rule.from), serialFromDate(rule.to)) };
  }
}

/** Excel compares with `between` unless told otherwise. */
function bounds(min: number | null, max: number | null): Omit<RuleParts, 'type'> {
  if (min !== null && max !== null) return { formulas: [String(min), String(max)] };
  if (min !== null) return { operator: 'greaterThanOrEqual', formulas: [String(min)] };
  // Every number Excel knows: the validation then only asks that it is a number.
  return max === null
    ? { formulas: ['-1E+300', '1E+300'] }
    : { operator: 'lessThanOrEqual', formulas: [String(max)] };
}

function limited(text: string | undefined, length: number): string | undefined {
  if (text === undefined) return undefined;
  return excelString(text.length <= length ? text : `${cut(text, length - 1)}…`);
}
