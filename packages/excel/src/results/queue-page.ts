import type { PrintedPage } from './laid-out-sheet.ts';

/** Half an inch, and a little more where printers need it, in points. */
const MARGINS = { side: 36, end: 43 } as const;

/** Queues how a result sheet is printed (ExcelApi 1.9): nothing is cut at the side, and each page says what it is. */
export function queuePage({ pageLayout }: Excel.Worksheet, { orientation, repeatedRow }: PrintedPage): void {
  pageLayout.paperSize = 'A4';
  pageLayout.orientation = orientation;
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.leftMargin = MARGINS.side;
  pageLayout.rightMargin = MARGINS.side;
  pageLayout.topMargin = MARGINS.end;
  pageLayout.bottomMargin = MARGINS.end;
  pageLayout.setPrintTitleRows(`$${repeatedRow + 1}:$${repeatedRow + 1}`);
}
