import { contains } from '../cells/area.ts';
import type { CellStyle } from '../cells/cell-style.ts';
import type { CellValue } from '../cells/cell-value.ts';
import type { ConditionalFormatModel } from '../model/conditional-format-model.ts';
import type { SheetModel } from '../model/sheet-model.ts';
import type { WorkbookModel } from '../model/workbook-model.ts';
import { shownText } from './shown-text.ts';

/** How a cell looks to a person. */
export interface ShownCell {
  readonly text: string;
  readonly style: CellStyle;
  readonly isNumber: boolean;
  readonly note: string | null;
  /** A header row of a table, or every other row of its body. */
  readonly table: 'header' | 'band' | 'body' | null;
  /** The conditional formats that hold, by what they are about, for those who do not see colours. */
  readonly marked: boolean;
}

/** A cell with its own look, its table's, and those conditional formats that hold without calculating. */
export function shownCell(
  workbook: WorkbookModel,
  sheet: SheetModel,
  row: number,
  column: number,
): ShownCell {
  const value = sheet.cells.value(row, column);
  const cell = { top: row, left: column, bottom: row, right: column };
  const rules = sheet.conditionalFormats
    .filter(({ areas }) => areas.some((area) => contains(area, cell)))
    .filter((rule) => holds(rule, value))
    .sort((one, other) => one.priority - other.priority);
  const styles = [
    workbook.styles.style(sheet.styleAt(row, column)),
    ...rules.map(({ style }) => style).reverse(),
  ];
  return {
    text: shownText(workbook, sheet, row, column),
    style: Object.assign({}, ...styles) as CellStyle,
    isNumber: typeof value === 'number',
    note: sheet.notes.get(`${row}:${column}`) ?? null,
    table: tablePart(sheet, row, column),
    marked: rules.length > 0,
  };
}

function tablePart(sheet: SheetModel, row: number, column: number): ShownCell['table'] {
  const cell = { top: row, left: column, bottom: row, right: column };
  const table = sheet.tables.find(({ area }) => contains(area, cell));
  if (table === undefined) return null;
  if (table.header?.top === row) return 'header';
  return table.showBandedRows && (row - table.body.top) % 2 === 0 ? 'band' : 'body';
}

/**
 * Whether a rule holds for a value. Only rules that need no calculation: a formula that is always true, a
 * comparison with a constant, a text that is contained.
 */
function holds({ type, formula, rule }: ConditionalFormatModel, value: CellValue): boolean {
  if (type === 'Custom') return /^=\s*(TRUE|SANT)(\(\))?\s*$/i.test(formula);
  if (type === 'CellValue') return compared(rule, value);
  if (type === 'ContainsText') {
    const wanted = typeof rule.text === 'string' ? rule.text.toLowerCase() : '';
    return (
      rule.operator === 'Contains' &&
      String(value ?? '')
        .toLowerCase()
        .includes(wanted)
    );
  }
  return false;
}

function compared(rule: Readonly<Record<string, unknown>>, value: CellValue): boolean {
  const constant = /^=?\s*(?:"([^"]*)"|(-?\d+(?:\.\d+)?))$/.exec(String(rule.formula1 ?? ''));
  if (constant === null) return false;
  const [, text, number] = constant;
  if (text !== undefined) {
    const same = typeof value === 'string' && value.toLowerCase() === text.toLowerCase();
    return rule.operator === 'EqualTo' ? same : rule.operator === 'NotEqualTo' && !same;
  }
  if (typeof value !== 'number') return false;
  const other = Number(number);
  switch (rule.operator) {
    case 'EqualTo':
      return value === other;
    case 'NotEqualTo':
      return value !== other;
    case 'GreaterThan':
      return value > other;
    case 'GreaterThanOrEqual':
      return value >= other;
    case 'LessThan':
      return value < other;
    case 'LessThanOrEqual':
      return value <= other;
    default:
      return false;
  }
}
