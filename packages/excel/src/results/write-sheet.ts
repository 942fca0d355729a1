import { a1, a1Range, type CellRange } from '@nylage/core/grid';
import { columnsAddress } from '../fixes/edit-plan.ts';
import type { Job } from '../host/run-job.ts';
import { type PlacedChart, placeChart } from './draw-chart.ts';
import type { LaidOutSheet, Look } from './laid-out-sheet.ts';
import type { KnownSheet } from './our-sheets.ts';

const INK = { blue: '#0b5394', muted: '#55606e' } as const;

/** Each cell with a link costs some 400 bytes of the 5 MB that the web takes at once. */
const MOST_LINKS = 2_000;

/** The sheet's name in the workbook: ours, with a number where the user has a sheet of that name. */
export function freeName(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  for (let number = 1; ; number++) {
    const name = number === 1 ? wanted : `${wanted} (${number})`;
    if (!used.has(name.toLowerCase())) return name;
  }
}

/** A result sheet that has been queued, and its charts, which are still to be given their series. */
export interface QueuedSheet {
  readonly target: Excel.Worksheet;
  readonly sheet: LaidOutSheet;
  readonly charts: readonly PlacedChart[];
}

/** Queues a result sheet: in the place of the one that is there, or last. */
export function queueSheet(
  { context }: Job,
  sheet: LaidOutSheet,
  old: KnownSheet | null,
  name: string,
): QueuedSheet {
  const { worksheets } = context.workbook;
  const target = old === null ? worksheets.add(name) : worksheets.getItem(old.id);
  if (old !== null) {
    for (const id of old.charts) target.charts.getItem(id).delete();
    for (const id of old.tables) target.tables.getItem(id).delete();
    target.freezePanes.unfreeze();
    target.getRange().untrack().clear();
    if (old.name !== name) target.name = name;
  }
  const { values } = sheet;
  const all = { top: 0, left: 0, bottom: values.length - 1, right: (values[0]?.length ?? 1) - 1 };
  const at = (range: CellRange): Excel.Range => target.getRange(a1Range(range)).untrack();
  // What tells that the sheet is ours stands there before anything else can fail.
  target.getRange('A1').untrack().values = [[values[0]?.[0] ?? '']];
  // Widths before what wraps: Excel makes a row as high as its texts need in the columns as they are, not as they become.
  sheet.widths.forEach((width, column) => {
    target.getRange(columnsAddress([column, column])).untrack().format.columnWidth = points(width);
  });
  for (const { range, code } of sheet.formats) at(range).numberFormat = oneFor(code);
  // The block first, the tables around it after: a table's cells are written one by one otherwise.
  at(all).values = values.map((row) => [...row]);
  for (const { name: tableName, range } of sheet.tables) {
    const table = target.tables.add(a1Range(range), true);
    table.name = tableName;
    table.style = 'TableStyleMedium2';
  }
  for (const { row, column, text, link } of sheet.links.slice(0, MOST_LINKS)) {
    at({ top: row, left: column, bottom: row, right: column }).hyperlink = {
      documentReference: `'${link.sheet.replaceAll("'", "''")}'!${a1(link.cell)}`,
      textToDisplay: text,
    };
  }
  for (const { range, look } of sheet.looks) applyLook(at(range), look);
  if (sheet.frozen !== null) {
    const { rows, columns } = sheet.frozen;
    target.freezePanes.freezeAt(at({ top: 0, left: 0, bottom: rows - 1, right: columns - 1 }));
  }
  target.showGridlines = false;
  target.tabColor = INK.blue;
  return { target, sheet, charts: sheet.charts.flatMap((chart) => placeChart(target, chart) ?? []) };
}

/** One number format for a whole range, which Excel takes though its types do not say so. */
function oneFor(code: string): string[][] {
  return code as unknown as string[][];
}

function applyLook({ format }: Excel.Range, look: Look): void {
  switch (look) {
    case 'marker':
      format.font.size = 9;
      format.font.color = INK.muted;
      break;
    case 'title':
      format.font.size = 18;
      // Said and not left to the program that opens it: not all make room for larger letters.
      format.rowHeight = 28;
      format.font.bold = true;
      format.font.color = INK.blue;
      break;
    case 'section':
      format.font.size = 12;
      format.font.bold = true;
      format.font.color = INK.blue;
      break;
    case 'line':
      format.font.color = INK.muted;
      break;
    case 'wrapped':
      format.wrapText = true;
      // Also where rows of the run before were higher.
      format.autofitRows();
      break;
    case 'top':
      format.verticalAlignment = 'Top';
      break;
  }
}

/** A width in characters as points: seven pixels a character and five beside, at 96 pixels an inch. */
export function points(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}
