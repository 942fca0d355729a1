/** The hand-out room: everything that leaves the koncern, made from what has passed disclosure control. */
export { type CsvCell, type CsvDialect, csvText, EXCEL_CSV, PLAIN_CSV } from './csv.ts';
export { type HandingOut, type Passed, passGate } from './gate.ts';
export { koncernRows, koncernTable } from './koncern-rows.ts';
export { groupNumberWords, type NotShown, notShown, whyNotShown } from './not-shown.ts';
export type { PageFigure } from './page.ts';
export { type ReportPageInput, reportPage } from './report-page.ts';
