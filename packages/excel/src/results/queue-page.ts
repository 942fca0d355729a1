import { a1 } from '@nylage/core/grid';
import type { LaidOutSheet } from './laid-out-sheet.ts';
import { points } from './write-sheet.ts';

/** Half an inch, and a little more where printers need it, in points. */
const MARGINS = { side: 36, end: 43 } as const;

/** An A4 sheet's width, in points, as it stands. */
const A4_WIDTH = 595;

/** Columns are some pixels wider where Excel has another standard font. */
const ROOM = 0.94;

/** The scale at which two charts with their words find room on one page. */
const CHARTS_SCALE = 72;

/** Queues how a result sheet is printed (ExcelApi 1.9): nothing is cut at the side, and each page says what it is. */
export function queuePage(target: Excel.Worksheet, { page, widths }: LaidOutSheet): void {
  const { pageLayout, horizontalPageBreaks } = target;
  const { orientation, repeatedRow, breaksBefore } = page;
  const width = widths.reduce((total, one) => total + points(one), 0);
  pageLayout.paperSize = 'A4';
  pageLayout.orientation = orientation;
  pageLayout.zoom = breaksBefore.length === 0 ? { horizontalFitToPages: 1 } : { scale: scaleFor(width) };
  pageLayout.leftMargin = MARGINS.side;
  pageLayout.rightMargin = MARGINS.side;
  pageLayout.topMargin = MARGINS.end;
  pageLayout.bottomMargin = MARGINS.end;
  pageLayout.setPrintTitleRows(`$${repeatedRow + 1}:$${repeatedRow + 1}`);
  horizontalPageBreaks.removePageBreaks();
  for (const row of breaksBefore) horizontalPageBreaks.add(a1({ row, column: 0 }));
}

/** Percent at which columns of a width find room beside each other on an upright A4. */
function scaleFor(width: number): number {
  const fits = Math.floor(((A4_WIDTH - 2 * MARGINS.side) * ROOM * 100) / width);
  return Math.max(10, Math.min(CHARTS_SCALE, fits));
}

/**
 * Whether a failure is about paper only. From memory, desktop Excel asks the printer of every such setting and
 * refuses where there is none: the results are written all the same.
 */
export function isAboutPaper(error: unknown): boolean {
  if (typeof error !== 'object' || error === null || !('debugInfo' in error)) return false;
  const { errorLocation } = error.debugInfo as { readonly errorLocation?: string };
  return /^(?:PageLayout|PageBreak)/.test(errorLocation ?? '');
}
