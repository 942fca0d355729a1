import { a1, type CellRange } from '@nylage/core/grid';
import type { Column, SheetSpec } from '@nylage/core/workbook';
import { type CellStyle, numberFormats } from '../cell-style.ts';
import { ink, leftToDo, optionalHeader, requiredHeader } from '../house-styles.ts';
import { headerHeight, TEXT_PER_WIDTH, wrappedLines } from '../text-size.ts';
import type {
  CellContent,
  CellToWrite,
  ConditionalFormatToWrite,
  SheetToWrite,
  ValidationToWrite,
} from '../workbook-model.ts';
import { columnStyle, columnWidth } from './column-looks.ts';
import { columnValidation, type ValidationContext } from './column-validation.ts';
import { headerNote } from './header-note.ts';

/** Rows that the table covers from the start; Excel lets it grow as rows are added below. */
const PREPARED_ROWS: Readonly<Record<string, number>> = { survey: 40, portfolio: 100 };
const PREPARED_ROWS_ELSEWHERE = 30;
const SPARE_ROWS = 10;
/** Validations and colours reach this far, so that they hold also where the table has grown. */
const LAST_ROW = 999;
/** Beyond this a printed page is hard to read. */
const CHARACTERS_PER_PAGE = 230;

/** A row's values by column key. */
export type PrefilledRow = Readonly<Record<string, CellContent>>;

/** A contract sheet as a table ready to fill in. */
export function contractSheet(
  spec: SheetSpec,
  prefilled: readonly PrefilledRow[],
  context: ValidationContext,
): SheetToWrite {
  const columns = Object.entries(spec.columns).filter(
    ([, column]) => column.prefilledOnly !== true || prefilled.length > 0,
  );
  const prepared = Math.max(
    PREPARED_ROWS[spec.key] ?? PREPARED_ROWS_ELSEWHERE,
    prefilled.length + SPARE_ROWS,
  );
  const looks = columns.map(([key, column]) => ({
    width: columnWidth(column),
    style: columnStyle(key, column),
  }));
  const boxes = looks.map(
    ({ style }): CellStyle => ({ ...style, border: { sides: 'all', color: ink.line } }),
  );
  const isSurvey = columns.some(([, column]) => column.type === 'answer');
  const frozen = frozenColumns(spec, columns);
  const validations = columns.flatMap(([key, column], at) => {
    const one = columnValidation(key, column, below(at, at), context);
    return one === null ? [] : [one];
  });
  return {
    name: spec.name,
    columns: looks,
    rows: [
      {
        cells: columns.map(([, column]) => headerCell(column, context)),
        height: isSurvey ? surveyHeaderHeight(columns) : tableHeaderHeight(columns, looks),
      },
      ...Array.from({ length: prepared }, (_, row) => ({
        cells: columns.map(([key, column], at) =>
          preparedCell(prefilled[row]?.[key] ?? null, column, boxes[at] ?? {}),
        ),
        estimatedHeight: prefilledHeight(columns, prefilled[row] ?? {}),
      })),
    ],
    frozen: { rows: 1, columns: frozen },
    tables: [
      {
        name: spec.tableName,
        range: { top: 0, left: 0, bottom: prepared, right: columns.length - 1 },
        // Thirty narrow columns have no room for buttons.
        filter: !isSurvey,
      },
    ],
    validations: mergeValidations(validations),
    conditionalFormats: emptyRequiredCells(columns.map(([, column]) => column)),
    numbersAsText: columns.flatMap(([, { type }], at) =>
      type === 'text' || type === 'codes' ? [below(at, at)] : [],
    ),
    page: {
      landscape: true,
      pagesWide: Math.ceil(looks.reduce((sum, { width }) => sum + width, 0) / CHARACTERS_PER_PAGE),
      repeatRows: 1,
      repeatColumns: frozen,
    },
    tabColor: spec.required ? ink.blue : ink.line,
  };
}

type Columns = readonly (readonly [key: string, column: Column])[];

function below(left: number, right: number): CellRange {
  return { top: 1, left, bottom: LAST_ROW, right };
}

function headerCell(column: Column, context: ValidationContext): CellToWrite {
  const style = column.required ? requiredHeader : optionalHeader;
  return {
    value: column.header,
    style: column.type === 'answer' ? answerHeader(style) : style,
    note: headerNote(column, context.language),
  };
}

const answerHeaders = new Map<CellStyle, CellStyle>();

function answerHeader(style: CellStyle): CellStyle {
  let made = answerHeaders.get(style);
  if (made === undefined) {
    made = { ...style, rotate: 90, align: 'center', size: 10, bold: false };
    answerHeaders.set(style, made);
  }
  return made;
}

function tableHeaderHeight(columns: Columns, looks: readonly { readonly width: number }[]): number {
  return headerHeight(
    columns.map(([, column], at) => ({ text: column.header, width: looks[at]?.width ?? 10 })),
  );
}

/** Statement headers stand upright on two lines at most, as evenly divided as their words allow. */
function surveyHeaderHeight(columns: Columns): number {
  return 16 + 6 * Math.max(...columns.map(([, column]) => longerHalf(column.header)));
}

function longerHalf(header: string): number {
  const words = header.split(' ');
  let best = header.length;
  for (let at = 1; at < words.length; at++) {
    best = Math.min(best, Math.max(words.slice(0, at).join(' ').length, words.slice(at).join(' ').length));
  }
  return best;
}

/** What says which row this is stays in view: the id, and the name after it. */
function frozenColumns(spec: SheetSpec, columns: Columns): number {
  const [first, second] = columns;
  return spec.idColumn !== undefined && first?.[0] === spec.idColumn && second?.[1].required === true ? 2 : 1;
}

/** Points that a prefilled row needs for its wrapped texts. */
function prefilledHeight(columns: Columns, row: PrefilledRow): number | undefined {
  const lines = columns.map(([key, column]) => {
    const value = row[key];
    return typeof value === 'string' ? wrappedLines(value, columnWidth(column) * TEXT_PER_WIDTH) : 1;
  });
  const most = Math.max(1, ...lines);
  return most === 1 ? undefined : 15 * most;
}

/** A cell of the form. A value that is not of the column's own type has the format that shows it rightly. */
function preparedCell(value: CellContent, column: Column, style: CellStyle): CellToWrite {
  if (value !== null && typeof value === 'object') {
    if ('percent' in value) return { value, style: { ...style, format: numberFormats.percent1 } };
    if (column.type !== 'date') return { value, style: { ...style, format: numberFormats.date } };
  }
  return { value, style };
}

/** Columns with the same rule share one validation. */
function mergeValidations(validations: readonly ValidationToWrite[]): readonly ValidationToWrite[] {
  const merged = new Map<string, ValidationToWrite>();
  for (const validation of validations) {
    const { ranges, ...rest } = validation;
    const key = JSON.stringify(rest);
    const known = merged.get(key);
    merged.set(key, known === undefined ? validation : { ...known, ranges: [...known.ranges, ...ranges] });
  }
  return [...merged.values()];
}

/** Marks the empty required cells of rows that somebody has begun, one rule per run of required columns. */
function emptyRequiredCells(columns: readonly Column[]): readonly ConditionalFormatToWrite[] {
  const formats: ConditionalFormatToWrite[] = [];
  const whole = `$A2:$${a1({ row: 1, column: columns.length - 1 })}`;
  for (let left = 0; left < columns.length; left++) {
    if (columns[left]?.required !== true) continue;
    let right = left;
    while (columns[right + 1]?.required === true) right++;
    const first = a1({ row: 1, column: left });
    formats.push({
      range: below(left, right),
      rule: {
        kind: 'formula',
        formula: `AND(LEN(TRIM(${first}))=0,COUNTA(${whole})>0)`,
        style: leftToDo,
      },
    });
    left = right;
  }
  return formats;
}
