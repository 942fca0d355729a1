import { findingsTable } from '@nylage/core/results';
import type { Findings } from '@nylage/core/rules';
import type { Language } from '@nylage/core/text';
import type { SheetToWrite } from '../workbook-model.ts';
import { tableSheet } from './table-sheet.ts';

/** *Nyläge Kontroll*: what a check found, one row each, with links to the cells. For `annotateWorkbook`. */
export function findingsSheet(findings: Findings, language: Language): SheetToWrite {
  return tableSheet(findingsTable(findings, language));
}
