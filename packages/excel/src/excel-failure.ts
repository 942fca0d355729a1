import { type Text, text } from '@nylage/core/text';
import type { AppliedFix } from './open-workbook.ts';

/** Why Excel could not do what was asked. */
export type ExcelFailureCode =
  | 'cell-edit-mode'
  | 'protected'
  | 'workbook-protected'
  | 'sheet-gone'
  | 'sheet-hidden'
  | 'too-large'
  | 'connection-lost'
  | 'another-workbook'
  | 'half-written'
  | 'outcome-unknown'
  | 'results-unfinished'
  | 'nothing-to-undo'
  | 'not-supported'
  | 'cancelled'
  /** A part of the add-in could not be fetched from its server. */
  | 'missing-part'
  | 'unexpected';

/** What happened and what to do, in both languages. */
const SENTENCES: Readonly<Record<ExcelFailureCode, (detail: string) => Text>> = {
  'cell-edit-mode': () =>
    text(
      'Ni skriver i en cell. Tryck Enter i cellen (eller Esc för att ångra) och försök igen.',
      'You are typing in a cell. Press Enter in the cell (or Esc to undo) and try again.',
    ),
  protected: (sheet) =>
    text(
      `Bladet ${sheet} är skyddat. Ta bort skyddet (Granska › Ta bort bladets skydd) och försök igen.`,
      `The sheet ${sheet} is protected. Remove the protection (Review › Unprotect Sheet) and try again.`,
    ),
  'workbook-protected': () =>
    text(
      'Arbetsbokens struktur är skyddad, så blad kan inte läggas till. Ta bort skyddet (Granska › Skydda arbetsbok) och försök igen.',
      'The structure of the workbook is protected, so sheets cannot be added. Remove the protection (Review › Protect Workbook) and try again.',
    ),
  'sheet-gone': (sheet) =>
    text(
      `Bladet ${sheet} har bytt namn eller tagits bort. Tryck Kontrollera igen.`,
      `The sheet ${sheet} has been renamed or deleted. Press Check again.`,
    ),
  'sheet-hidden': (sheet) =>
    text(
      `Bladet ${sheet} är dolt. Högerklicka på en bladflik och välj Ta fram, och försök igen.`,
      `The sheet ${sheet} is hidden. Right-click a sheet tab, choose Unhide, and try again.`,
    ),
  'too-large': () =>
    text(
      'Arbetsboken är större än Excel lämnar ut på en gång. Öppna den i Excel på datorn, eller släpp filen i webbvyn.',
      'The workbook is larger than Excel hands over at once. Open it in Excel on the computer, or drop the file in the web view.',
    ),
  'connection-lost': () =>
    text(
      'Excel svarar inte. Kontrollera anslutningen och försök igen. Inget har skrivits.',
      'Excel does not answer. Check the connection and try again. Nothing was written.',
    ),
  'another-workbook': () =>
    text(
      'En annan arbetsbok är framme. Klicka i den här arbetsboken och försök igen.',
      'Another workbook is in front. Click in this workbook and try again.',
    ),
  'half-written': (done) =>
    text(
      `Excel avbröt mitt i. Det här hann skrivas: ${done}. Tryck Ångra rättningen för att ta tillbaka det, eller försök igen.`,
      `Excel stopped halfway. This was written: ${done}. Press Undo the fix to take it back, or try again.`,
    ),
  'outcome-unknown': (sheet) =>
    text(
      `Excel slutade svara medan vi skrev i ${sheet}, så vi vet inte vad som hann skrivas. Tryck Kontrollera igen när Excel svarar.`,
      `Excel stopped answering while we were writing in ${sheet}, so we do not know what was written. Press Check again when Excel answers.`,
    ),
  'results-unfinished': () =>
    text(
      'Excel avbröt mitt i, så bladen som Nyläge skriver kan vara ofullständiga. Era egna blad är orörda. Tryck Räkna ut resultatet igen, eller ta bort dem med Ta bort allt som Nyläge lagt till (fliken Kontrollera).',
      'Excel stopped halfway, so the sheets that Nyläge writes may be incomplete. Your own sheets are untouched. Press Work out the result again, or remove them with Remove everything that Nyläge has added (the tab Check).',
    ),
  'nothing-to-undo': () =>
    text(
      'Den rättningen går inte längre att ångra här. Använd Ångra i Excel, eller ändra cellen själv.',
      'That fix can no longer be undone here. Use Undo in Excel, or change the cell yourself.',
    ),
  'not-supported': (what) =>
    text(
      `Den här versionen av Excel kan inte: ${what}. Uppdatera Excel, eller använd webbvyn.`,
      `This version of Excel cannot: ${what}. Update Excel, or use the web view.`,
    ),
  cancelled: () => text('Avbrutet. Inget har ändrats.', 'Cancelled. Nothing has changed.'),
  'missing-part': () =>
    text(
      'En del av Nyläge gick inte att hämta. Kontrollera nätet och försök igen. Arbetsboken är orörd.',
      'A part of Nyläge could not be fetched. Check the network and try again. The workbook is untouched.',
    ),
  unexpected: (detail) =>
    text(
      `Excel sa nej av ett skäl vi inte känner till (${detail}). Försök igen; spara arbetsboken först.`,
      `Excel refused for a reason we do not know (${detail}). Try again; save the workbook first.`,
    ),
};

/** What more is known of a failure. */
export interface FailureDetails {
  readonly cause?: unknown;
  /** What was written before it, so that it can be undone. */
  readonly written?: AppliedFix;
}

/** A failure of Excel, turned into a sentence with a remedy. Thrown by everything in `OpenWorkbook`. */
export class ExcelFailure extends Error {
  readonly code: ExcelFailureCode;
  /** Sentence for the user. */
  readonly says: Text;
  /** What the sentence names: sheets, or how far a write came. */
  readonly detail: Text;
  /** Only with `half-written`: what was written, for `undo`. */
  readonly written: AppliedFix | null;

  constructor(code: ExcelFailureCode, detail: Text | string = '', { cause, written }: FailureDetails = {}) {
    const named = typeof detail === 'string' ? text(detail, detail) : detail;
    const says = text(SENTENCES[code](named.sv).sv, SENTENCES[code](named.en).en);
    super(`${code}: ${says.en}`, { cause });
    this.name = 'ExcelFailure';
    this.code = code;
    this.says = says;
    this.detail = named;
    this.written = written ?? null;
  }

  /** The same failure, with what was written before it. */
  withWritten(written: AppliedFix): ExcelFailure {
    return new ExcelFailure(this.code, this.detail, { cause: this.cause, written });
  }
}
