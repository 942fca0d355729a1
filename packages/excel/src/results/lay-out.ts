import { type ChartSheet, chartNumbers } from '@nylage/charts';
import {
  type ResultSheetKind,
  resultSheetWords,
  type SectionSheet,
  type TableSheet,
} from '@nylage/core/results';
import type { LaidOutChart, LaidOutSheet } from './laid-out-sheet.ts';
import { SheetCanvas } from './sheet-canvas.ts';

/** More lines than this above a frozen header leave too little of a small screen for the rows. */
const MOST_FROZEN_ROWS = 8;

/** Row of the title, below the marker: what each printed page repeats where no table's header is of use. */
const TITLE_ROW = 1;

/** A result sheet with one table, cell by cell. */
export function layOutTable(kind: ResultSheetKind, sheet: TableSheet, date1904: boolean): LaidOutSheet {
  const canvas = new SheetCanvas(date1904);
  canvas.heading(sheet);
  const header = canvas.rows.length + 1;
  canvas.table(sheet);
  const frozen =
    header <= MOST_FROZEN_ROWS && sheet.rows.length > 0
      ? { rows: header, columns: sheet.frozenColumns ?? 1 }
      : null;
  const page = {
    orientation: 'Landscape',
    repeatedRow: sheet.rows.length > 0 ? header - 1 : TITLE_ROW,
    breaksBefore: [],
  } as const;
  return { kind, name: sheet.name, ...canvas.finish(), frozen, charts: [], page };
}

/**
 * A result sheet with several tables, cell by cell. Pages repeat the header of the last, which is the longest: a
 * repeated row shows on pages after its own only, so above it nothing is repeated that names other columns.
 */
export function layOutSections(kind: ResultSheetKind, sheet: SectionSheet, date1904: boolean): LaidOutSheet {
  const canvas = new SheetCanvas(date1904);
  canvas.heading(sheet);
  let repeatedRow = TITLE_ROW;
  for (const section of sheet.sections) {
    canvas.line(section.heading, 'section');
    for (const line of section.lines) canvas.line(line, 'line');
    if (section === sheet.sections.at(-1) && section.rows.length > 0) repeatedRow = canvas.rows.length;
    canvas.table(section);
    canvas.rows.push([]);
  }
  const page = { orientation: 'Landscape', repeatedRow, breaksBefore: [] } as const;
  return { kind, name: sheet.name, ...canvas.finish(), frozen: null, charts: [], page };
}

const CHART_ROWS = 22;
const CHART_COLUMNS = 6;

/** Charts that one printed page has room for, with what is said of them. */
const CHARTS_ON_PAGE = 2;

/** Charts one below the other, each with what it shows in words, and after them the numbers they are drawn from. */
export function layOutCharts(kind: ResultSheetKind, sheet: ChartSheet, date1904: boolean): LaidOutSheet {
  const { language } = sheet;
  const canvas = new SheetCanvas(date1904);
  canvas.heading(sheet);
  const breaksBefore: number[] = [];
  const anchors = sheet.charts.map((chart, at) => {
    if (at > 0 && at % CHARTS_ON_PAGE === 0) breaksBefore.push(canvas.rows.length);
    canvas.line(chart.title, 'section');
    canvas.line(chart.sentence, 'line');
    const top = canvas.rows.length;
    for (let row = 0; row < CHART_ROWS; row++) canvas.rows.push([]);
    for (const note of chart.notes) canvas.line(note, 'line');
    canvas.rows.push([]);
    return { top, left: 0, bottom: top + CHART_ROWS - 2, right: CHART_COLUMNS - 1 };
  });
  if (sheet.charts.length > 0) {
    breaksBefore.push(canvas.rows.length);
    canvas.line(resultSheetWords.numbers[language], 'section');
  }
  const charts = sheet.charts.flatMap((description, at): LaidOutChart[] => {
    canvas.rows.push([]);
    canvas.line(description.title, 'line');
    const origin = { row: canvas.rows.length, column: 0 };
    const { columns, rows, cornerRows, source } = chartNumbers(description, sheet.name, origin, language);
    const whenEmpty = resultSheetWords.nothingFound[language];
    canvas.table({ tableName: `Nylage_Diagram_${description.id}`, columns, rows, whenEmpty });
    const anchor = anchors[at];
    if (rows.length === 0 || anchor === undefined) return [];
    if (cornerRows.length > 0) {
      canvas.rows.push([]);
      canvas.cells(
        cornerRows,
        columns.map((column) => column.kind),
      );
    }
    return [{ description, source, anchor }];
  });
  const page = { orientation: 'Portrait', repeatedRow: TITLE_ROW, breaksBefore } as const;
  return { kind, name: sheet.name, ...canvas.finish(), frozen: null, charts, page };
}
