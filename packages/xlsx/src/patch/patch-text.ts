import { type Language, type Text, text } from '@nylage/core/text';
import { refusalText } from '../read/refusal-text.ts';
import type { PatchRefusal, SkipReason } from './patch-result.ts';

/** Why a workbook was not changed, and what to do, for the person whose workbook it is. */
export function patchRefusalText(refusal: PatchRefusal, language: Language): string {
  return refusal.code === 'signed' ? SIGNED[language] : refusalText(refusal, language);
}

/** Why one change was left out, and what to do. */
export function skipReasonText(reason: SkipReason, language: Language): string {
  return REASONS[reason][language];
}

const SIGNED = text(
  'Arbetsboken är digitalt signerad och en ändring skulle bryta signaturen. Rätta den i Excel och signera om.',
  'The workbook is digitally signed and a change would break the signature. Correct it in Excel and sign it again.',
);

const REASONS: Readonly<Record<SkipReason, Text>> = {
  'no-such-sheet': text('Bladet finns inte längre.', 'The sheet is no longer there.'),
  'outside-grid': text('Cellen ligger utanför bladet.', 'The cell lies outside the sheet.'),
  disordered: text(
    'Bladets celler står i fel ordning i filen. Öppna och spara den i Excel, och försök igen.',
    'The cells of the sheet are out of order in the file. Open and save it in Excel, and try again.',
  ),
  'shared-formula': text(
    'Cellen innehåller en formel som andra celler delar. Ändra den i Excel.',
    'The cell holds a formula that other cells share. Change it in Excel.',
  ),
  'array-formula': text(
    'Cellen hör till en formel som fyller flera celler. Ändra formeln i Excel.',
    'The cell belongs to a formula that fills several cells. Change the formula in Excel.',
  ),
  'data-table': text(
    'Cellen hör till en datatabell för konsekvensanalys. Ändra den i Excel.',
    'The cell belongs to a what-if data table. Change it in Excel.',
  ),
  'table-header': text(
    'En tabells rubriker måste vara text och olika varandra. Ändra rubriken i Excel.',
    "A table's headers must be texts and differ from one another. Change the header in Excel.",
  ),
  'header-in-formulas': text(
    'Formler använder rubriken. Ändra den i Excel, så följer formlerna med.',
    'Formulas use the header. Change it in Excel, and the formulas will follow.',
  ),
  'table-totals': text(
    'Raden summerar en tabell. Ändra raderna ovanför i stället.',
    'The row sums up a table. Change the rows above it instead.',
  ),
  'no-styles': text(
    'Arbetsboken saknar format, så ett datum skulle visas som ett tal. Ändra det i Excel.',
    'The workbook has no formats, so a date would show as a number. Change it in Excel.',
  ),
  'no-such-merge': text('Cellerna är inte sammanslagna längre.', 'The cells are no longer merged.'),
};
