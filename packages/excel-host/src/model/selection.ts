import type { CellRange } from '@nylage/core/grid';
import { areaAddress } from '../cells/area.ts';
import { HostError } from '../wire/host-error.ts';
import { sheetHappened } from './happenings.ts';
import { EventKind } from './host-event.ts';
import type { SheetModel } from './sheet-model.ts';
import { activateSheet } from './sheet-rules.ts';
import type { WorkbookModel } from './workbook-model.ts';

/** Selects cells and brings their sheet to the front. Docs: learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-select-member(1) */
export function selectCells(workbook: WorkbookModel, sheet: SheetModel, areas: readonly CellRange[]): void {
  // Självtest: hidden-sheet-activated.
  if (sheet.visibility !== 'Visible') throw new HostError('InvalidSelection', `${sheet.name} is hidden`);
  activateSheet(workbook, sheet);
  workbook.selection = { sheet, areas };
  sheetHappened(workbook, sheet, EventKind.selectionChanged, { address: areas.map(areaAddress).join(',') });
}
