import { maskMatches, maskPersonalData } from '../../text/personal-data.ts';
import type { Column } from '../../workbook/index.ts';
import { findPersonNames } from './common-names.ts';

/** A cell's text without what points at a person: names too, where the column is for a function. */
export function maskCell(text: string, column: Pick<Column, 'namesFunction'> | undefined): string {
  const masked = maskPersonalData(text);
  return column?.namesFunction === true ? maskMatches(masked, findPersonNames(masked)) : masked;
}
