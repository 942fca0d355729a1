import { type CellRange, parseA1Range } from '@nylage/core/grid';
import { eachChild, type XmlScanner } from '@nylage/xlsx/parts';
import { parseAddress } from '../../cells/address.ts';
import type { CellStyle } from '../../cells/cell-style.ts';
import { ConditionalFormatModel } from '../../model/conditional-format-model.ts';
import type { DataValidationModel } from '../../model/data-validation-model.ts';

/** What conditional formats are read with. */
export interface RuleContext {
  readonly differential: readonly CellStyle[];
  readonly nextId: () => string;
}

/** Reads the rules of the `conditionalFormatting` just opened. Kinds that the host does not answer keep their name only. */
export function openConditionalFormats(scanner: XmlScanner, context: RuleContext): ConditionalFormatModel[] {
  const areas = areasOf(scanner.attribute('sqref') ?? '');
  const formats: ConditionalFormatModel[] = [];
  eachChild(scanner, (name) => {
    if (name !== 'cfRule') return;
    const type = scanner.attribute('type') ?? '';
    const operator = scanner.attribute('operator') ?? '';
    const format = new ConditionalFormatModel(
      context.nextId(),
      KINDS[type] ?? 'Other',
      areas,
      scanner.whole('priority', 1),
    );
    format.style = context.differential[scanner.whole('dxfId', -1)] ?? {};
    format.stopIfTrue = scanner.flag('stopIfTrue');
    const text = scanner.attribute('text');
    const formulas: string[] = [];
    eachChild(scanner, (child) => {
      if (child === 'formula') formulas.push(scanner.text());
      else if (child === 'dataBar') format.rule = openDataBar(scanner);
    });
    const [first, second] = formulas;
    if (format.type === 'Custom') format.formula = `=${first ?? ''}`;
    if (format.type === 'CellValue') {
      format.rule = {
        formula1: `=${first ?? ''}`,
        ...(second === undefined ? {} : { formula2: `=${second}` }),
        operator: CELL_OPERATORS[operator] ?? `${operator.slice(0, 1).toUpperCase()}${operator.slice(1)}`,
      };
    }
    if (format.type === 'ContainsText')
      format.rule = { operator: TEXT_OPERATORS[type] ?? 'Contains', text: text ?? '' };
    formats.push(format);
  });
  return formats;
}

function openDataBar(scanner: XmlScanner): Readonly<Record<string, unknown>> {
  const isBarOnly = !scanner.flag('showValue', true);
  const bounds: unknown[] = [];
  let color: string | null = null;
  eachChild(scanner, (name) => {
    const value = scanner.attribute('val');
    if (name === 'cfvo') {
      const type = BOUND_TYPES[scanner.attribute('type') ?? ''];
      bounds.push(type === undefined ? { type: 'Automatic' } : { type, formula: value ?? '' });
    } else if (name === 'color') color = scanner.attribute('rgb');
  });
  return {
    lowerBoundRule: bounds[0] ?? { type: 'Automatic' },
    upperBoundRule: bounds[1] ?? { type: 'Automatic' },
    ...(isBarOnly ? { showDataBarOnly: true } : {}),
    ...(color === null ? {} : { 'positive.fillColor': `#${String(color).slice(-6).toUpperCase()}` }),
  };
}

/** Docs: learn.microsoft.com/javascript/api/excel/excel.conditionalformatruletype */
const BOUND_TYPES: Readonly<Record<string, string>> = {
  num: 'Number',
  percent: 'Percent',
  percentile: 'Percentile',
  formula: 'Formula',
};

/** Docs: learn.microsoft.com/javascript/api/excel/excel.conditionalformattype */
const KINDS: Readonly<Record<string, string>> = {
  expression: 'Custom',
  cellIs: 'CellValue',
  containsText: 'ContainsText',
  notContainsText: 'ContainsText',
  beginsWith: 'ContainsText',
  endsWith: 'ContainsText',
  dataBar: 'DataBar',
  colorScale: 'ColorScale',
  iconSet: 'IconSet',
  top10: 'TopBottom',
};

/** Docs: learn.microsoft.com/javascript/api/excel/excel.conditionalcellvalueoperator */
const CELL_OPERATORS: Readonly<Record<string, string>> = { equal: 'EqualTo', notEqual: 'NotEqualTo' };

const TEXT_OPERATORS: Readonly<Record<string, string>> = {
  containsText: 'Contains',
  notContainsText: 'NotContains',
  beginsWith: 'BeginsWith',
  endsWith: 'EndsWith',
};

/** Reads the rules of the `dataValidations` just opened, plain ones or Excel 2010's. */
export function openValidations(scanner: XmlScanner): DataValidationModel[] {
  const validations: DataValidationModel[] = [];
  eachChild(scanner, (name) => {
    if (name !== 'dataValidation') return;
    const type = scanner.attribute('type') ?? 'none';
    const operator = scanner.attribute('operator') ?? 'between';
    const ignoreBlanks = scanner.flag('allowBlank');
    const hidesArrow = scanner.flag('showDropDown');
    const prompt = message(scanner, 'promptTitle', 'prompt');
    const alert = message(scanner, 'errorTitle', 'error');
    const style = scanner.attribute('errorStyle') ?? 'stop';
    const showAlert = scanner.flag('showErrorMessage');
    let sqref = scanner.attribute('sqref') ?? '';
    const formulas: string[] = [];
    eachChild(scanner, (child) => {
      if (child === 'sqref') sqref = scanner.text();
      else if (child === 'formula1' || child === 'formula2') formulas.push(formulaText(scanner));
    });
    const areas = areasOf(sqref);
    const kind = VALIDATION_KINDS[type];
    if (areas.length === 0 || kind === undefined) return;
    validations.push({
      areas,
      type: kind.type,
      rule: { [kind.key]: criteria(kind.key, formulas, operator, !hidesArrow) },
      ignoreBlanks,
      prompt: prompt === null ? null : { showPrompt: true, ...prompt },
      errorAlert: {
        showAlert,
        style: `${style.slice(0, 1).toUpperCase()}${style.slice(1)}`,
        title: alert?.title ?? '',
        message: alert?.message ?? '',
      },
    });
  });
  return validations;
}

/** Docs: learn.microsoft.com/javascript/api/excel/excel.datavalidationrule */
const VALIDATION_KINDS: Readonly<Record<string, { readonly type: string; readonly key: string }>> = {
  list: { type: 'List', key: 'list' },
  whole: { type: 'WholeNumber', key: 'wholeNumber' },
  decimal: { type: 'Decimal', key: 'decimal' },
  date: { type: 'Date', key: 'date' },
  time: { type: 'Time', key: 'time' },
  textLength: { type: 'TextLength', key: 'textLength' },
  custom: { type: 'Custom', key: 'custom' },
};

function criteria(
  key: string,
  formulas: readonly string[],
  operator: string,
  inCellDropDown: boolean,
): unknown {
  const [first = '', second] = formulas;
  if (key === 'list') {
    const literal = /^"(.*)"$/s.exec(first)?.[1];
    return { inCellDropDown, source: literal === undefined ? `=${first}` : literal.replaceAll('""', '"') };
  }
  if (key === 'custom') return { formula: `=${first}` };
  const bound = (text: string): string | number =>
    text !== '' && Number.isFinite(Number(text)) ? Number(text) : `=${text}`;
  return {
    formula1: bound(first),
    ...(second === undefined ? {} : { formula2: bound(second) }),
    operator: OPERATORS[operator] ?? 'Between',
  };
}

/** The file's names of operators by Excel's. Docs: learn.microsoft.com/javascript/api/excel/excel.datavalidationoperator */
const OPERATORS: Readonly<Record<string, string>> = {
  between: 'Between',
  notBetween: 'NotBetween',
  equal: 'EqualTo',
  notEqual: 'NotEqualTo',
  greaterThan: 'GreaterThan',
  greaterThanOrEqual: 'GreaterThanOrEqualTo',
  lessThan: 'LessThan',
  lessThanOrEqual: 'LessThanOrEqualTo',
};

function message(
  scanner: XmlScanner,
  titleName: string,
  textName: string,
): { readonly title: string; readonly message: string } | null {
  const title = scanner.attribute(titleName);
  const text = scanner.attribute(textName);
  return title === null && text === null ? null : { title: title ?? '', message: text ?? '' };
}

/** The plain kind holds its formula as text, Excel 2010's in an element of its own. */
function formulaText(scanner: XmlScanner): string {
  let inner: string | null = null;
  const own = scanner.text(() => {
    inner = scanner.text();
  });
  return inner ?? own;
}

function areasOf(sqref: string): CellRange[] {
  return sqref.split(/\s+/).flatMap((area) => parseA1Range(area) ?? parseAddress(area)?.areas ?? []);
}
