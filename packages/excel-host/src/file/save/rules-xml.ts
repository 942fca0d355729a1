import { a1, type CellRange } from '@nylage/core/grid';
import { element, type Xml, xmlText } from '@nylage/xlsx/parts';
import { areaAddress } from '../../cells/area.ts';
import type { ConditionalFormatModel } from '../../model/conditional-format-model.ts';
import type { DataValidationModel } from '../../model/data-validation-model.ts';
import { isRecord } from '../../wire/is-record.ts';
import { argb, type StyleBook } from './style-book.ts';

/** The conditional formats that the host answers, by their priority; other kinds are not kept. */
export function conditionalFormatElements(
  formats: readonly ConditionalFormatModel[],
  styles: StyleBook,
): readonly Xml[] {
  return formats.flatMap((format, at) => {
    const rule = ruleElement(format, at + 1, styles);
    return rule === null ? [] : [element('conditionalFormatting', { sqref: sqref(format.areas) }, rule)];
  });
}

function ruleElement(format: ConditionalFormatModel, priority: number, styles: StyleBook): Xml | null {
  const common = {
    dxfId: styles.differential(format.style),
    priority,
    stopIfTrue: format.stopIfTrue || undefined,
  };
  if (format.type === 'Custom') {
    return element('cfRule', { type: 'expression', ...common }, formula('formula', format.formula));
  }
  const { rule } = format;
  if (format.type === 'CellValue') {
    return element('cfRule', { type: 'cellIs', ...common, operator: small(rule.operator) }, [
      formula('formula', rule.formula1),
      rule.formula2 === undefined ? null : formula('formula', rule.formula2),
    ]);
  }
  if (format.type === 'DataBar') return dataBar(format, priority);
  if (format.type !== 'ContainsText') return null;
  const text = String(rule.text ?? '');
  const first = format.areas[0];
  const cell = first === undefined ? 'A1' : a1({ row: first.top, column: first.left });
  const kind = TEXT_KINDS[String(rule.operator)] ?? TEXT_KINDS.Contains;
  return element(
    'cfRule',
    { type: kind?.type ?? 'containsText', ...common, operator: kind?.operator, text },
    element(
      'formula',
      {},
      xmlText(kind?.formula(cell, `"${text.replaceAll('"', '""')}"`, text.length) ?? 'TRUE'),
    ),
  );
}

/** A bar over the cell, between bounds that are given or that the values have. */
function dataBar({ rule }: ConditionalFormatModel, priority: number): Xml {
  const bound = (given: unknown, automatic: string): Xml => {
    const { type, formula: value } = isRecord(given) ? given : {};
    if (type === 'Number' || type === 'Percent' || type === 'Percentile' || type === 'Formula') {
      return element('cfvo', { type: BOUNDS[type], val: String(value ?? 0).replace(/^=/, '') });
    }
    return element('cfvo', { type: automatic });
  };
  const color = rule['positive.fillColor'];
  return element(
    'cfRule',
    { type: 'dataBar', priority },
    element('dataBar', { showValue: rule.showDataBarOnly === true ? false : undefined }, [
      bound(rule.lowerBoundRule, 'min'),
      bound(rule.upperBoundRule, 'max'),
      element('color', { rgb: argb(typeof color === 'string' ? color : '#638EC6') }),
    ]),
  );
}

const BOUNDS = { Number: 'num', Percent: 'percent', Percentile: 'percentile', Formula: 'formula' } as const;

interface TextKind {
  readonly type: string;
  readonly operator: string;
  readonly formula: (cell: string, text: string, length: number) => string;
}

const TEXT_KINDS: Readonly<Record<string, TextKind>> = {
  Contains: {
    type: 'containsText',
    operator: 'containsText',
    formula: (cell, text) => `NOT(ISERROR(SEARCH(${text},${cell})))`,
  },
  NotContains: {
    type: 'notContainsText',
    operator: 'notContains',
    formula: (cell, text) => `ISERROR(SEARCH(${text},${cell}))`,
  },
  BeginsWith: {
    type: 'beginsWith',
    operator: 'beginsWith',
    formula: (cell, text, length) => `LEFT(${cell},${length})=${text}`,
  },
  EndsWith: {
    type: 'endsWith',
    operator: 'endsWith',
    formula: (cell, text, length) => `RIGHT(${cell},${length})=${text}`,
  },
};

/** The validation rules of a sheet. */
export function validationsElement(validations: readonly DataValidationModel[]): Xml | null {
  if (validations.length === 0) return null;
  return element('dataValidations', { count: validations.length }, validations.map(validationElement));
}

const TYPES: Readonly<Record<string, string>> = {
  List: 'list',
  WholeNumber: 'whole',
  Decimal: 'decimal',
  Date: 'date',
  Time: 'time',
  TextLength: 'textLength',
  Custom: 'custom',
};

const OPERATORS: Readonly<Record<string, string>> = {
  NotBetween: 'notBetween',
  EqualTo: 'equal',
  NotEqualTo: 'notEqual',
  GreaterThan: 'greaterThan',
  GreaterThanOrEqualTo: 'greaterThanOrEqual',
  LessThan: 'lessThan',
  LessThanOrEqualTo: 'lessThanOrEqual',
};

function validationElement(validation: DataValidationModel): Xml {
  const criteria = Object.values(validation.rule)[0];
  const given = isRecord(criteria) ? criteria : {};
  const { prompt, errorAlert } = validation;
  const isList = validation.type === 'List';
  return element(
    'dataValidation',
    {
      type: TYPES[validation.type] ?? 'none',
      errorStyle:
        errorAlert?.style === 'Warning'
          ? 'warning'
          : errorAlert?.style === 'Information'
            ? 'information'
            : undefined,
      operator: OPERATORS[String(given.operator)],
      allowBlank: validation.ignoreBlanks || undefined,
      showDropDown: isList && given.inCellDropDown === false ? true : undefined,
      showInputMessage: prompt === null ? undefined : true,
      showErrorMessage: errorAlert === null || errorAlert.showAlert !== false || undefined,
      errorTitle: textOf(errorAlert?.title),
      error: textOf(errorAlert?.message),
      promptTitle: textOf(prompt?.title),
      prompt: textOf(prompt?.message),
      sqref: sqref(validation.areas),
    },
    isList
      ? element('formula1', {}, xmlText(listSource(given.source)))
      : [
          formula('formula1', given.formula1 ?? given.formula),
          given.formula2 === undefined ? null : formula('formula2', given.formula2),
        ],
  );
}

function listSource(source: unknown): string {
  const text = String(source ?? '');
  return text.startsWith('=') ? text.slice(1) : `"${text.replaceAll('"', '""')}"`;
}

/** The file's formulas have no `=`. */
function formula(name: string, value: unknown): Xml {
  return element(name, {}, xmlText(String(value ?? '').replace(/^=/, '')));
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function small(word: unknown): string {
  const text = String(word ?? 'Between');
  const known = OPERATORS[text];
  return known ?? `${text.slice(0, 1).toLowerCase()}${text.slice(1)}`;
}

/** Areas as a list with spaces. */
export function sqref(areas: readonly CellRange[]): string {
  return areas.map(areaAddress).join(' ');
}
