import type { SheetSpec } from '@nylage/core/workbook';
import type { CellStyle } from '../cell-style.ts';
import { bodyStyle, ink, leftToDo, mutedStyle, optionalHeader, requiredHeader } from '../house-styles.ts';
import { TEXT_PER_WIDTH, wrappedLines } from '../text-size.ts';
import type { CellContent, CellToWrite, SheetToWrite, ValidationToWrite } from '../workbook-model.ts';
import { columnStyle } from './column-looks.ts';
import { columnValidation, type ValidationContext } from './column-validation.ts';
import { words } from './words.ts';

const WIDTHS = { label: 34, value: 44, help: 72 };
const VALUE_COLUMN = 1;

const box = { border: { sides: 'all', color: ink.line } } as const;
const optionalLabel: CellStyle = { ...bodyStyle, ...box, vertical: 'center' };
const requiredLabel: CellStyle = { ...optionalLabel, bold: true };
const help: CellStyle = { ...mutedStyle, ...box, vertical: 'center' };

/** *Om arbetsboken*: one fact per row, with its value and its help beside it. */
export function aboutSheetToWrite(
  spec: SheetSpec,
  facts: Readonly<Record<string, CellContent>>,
  context: ValidationContext,
): SheetToWrite {
  const { language } = context;
  const columns = Object.entries(spec.columns);
  const validations = columns.flatMap(([key, column], at): ValidationToWrite[] => {
    const row = at + 1;
    const range = { top: row, left: VALUE_COLUMN, bottom: row, right: VALUE_COLUMN };
    const one = columnValidation(key, column, range, context);
    return one === null ? [] : [one];
  });
  return {
    name: spec.name,
    columns: [{ width: WIDTHS.label }, { width: WIDTHS.value }, { width: WIDTHS.help }],
    rows: [
      {
        cells: [
          { value: words.fact[language], style: requiredHeader },
          { value: words.value[language], style: requiredHeader },
          { value: words.help[language], style: optionalHeader },
        ],
        height: 24,
      },
      ...columns.map(([key, column]) => {
        const said = column.required
          ? `${words.mustFill[language]} ${column.help[language]}`
          : column.help[language];
        const cells: CellToWrite[] = [
          { value: column.header, style: column.required ? requiredLabel : optionalLabel },
          {
            value: facts[key] ?? null,
            style: { ...columnStyle(key, column), ...box, align: 'left', vertical: 'center', wrap: true },
          },
          { value: said, style: help },
        ];
        return { cells, height: 7 + 15 * Math.max(1, wrappedLines(said, WIDTHS.help * TEXT_PER_WIDTH)) };
      }),
    ],
    frozen: { rows: 1, columns: 0 },
    tables: [
      {
        name: spec.tableName,
        range: { top: 0, left: 0, bottom: columns.length, right: 2 },
        filter: false,
      },
    ],
    validations,
    conditionalFormats: columns.flatMap(([, column], at) => {
      const row = at + 1;
      const range = { top: row, left: VALUE_COLUMN, bottom: row, right: VALUE_COLUMN };
      const rule = { kind: 'formula', formula: `LEN(TRIM(B${row + 1}))=0`, style: leftToDo } as const;
      return column.required ? [{ range, rule }] : [];
    }),
    numbersAsText: [{ top: 1, left: VALUE_COLUMN, bottom: columns.length, right: VALUE_COLUMN }],
    page: { landscape: true },
    tabColor: ink.blue,
    hideGridLines: true,
  };
}
