/** A defined name: of the workbook, or of one sheet. */
export interface NamedItemModel {
  readonly name: string;
  /** The id of the sheet it belongs to; null for the workbook. */
  readonly sheetId: string | null;
  /** What it stands for, with its `=`: `=Blad1!$A$1:$B$2`. */
  formula: string;
  visible: boolean;
  comment: string;
}
