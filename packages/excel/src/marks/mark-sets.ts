/** The set that brings notes (`Workbook.notes`). */
export const NOTES = '1.18';

/** From this set on a rule can be asked for without failing where it is gone. */
export const NULLABLE_RULES = '1.14';
