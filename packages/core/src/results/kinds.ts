import { type Text, text } from '../text/index.ts';
import { RESULT_SHEET_MARKER } from '../workbook/index.ts';

/** The sheets that we write beside the user's own: what was found, the numbers, the charts. */
export type ResultSheetKind = 'findings' | 'scores' | 'charts';

/** Said after the marker in the first cell of such a sheet, so that it is known again whatever it is called. */
export const resultSheetStamps: Readonly<Record<ResultSheetKind, Text>> = {
  findings: text('Kontroll', 'Check'),
  scores: text('Resultat', 'Result'),
  charts: text('Diagram', 'Charts'),
};

/** Which of our sheets has this text in its first cell; null for all others, also for other results of ours. */
export function kindOfResultSheet(firstCell: string): ResultSheetKind | null {
  for (const [kind, { sv, en }] of Object.entries(resultSheetStamps)) {
    if ([sv, en].some((stamp) => firstCell === `${RESULT_SHEET_MARKER} · ${stamp}`))
      return kind as ResultSheetKind;
  }
  return null;
}
