import type { CellRange } from '@nylage/core/grid';
import { quotedSheetName } from '../cells/address.ts';
import { areaAddress, cellCountOf, intersection } from '../cells/area.ts';
import { type CellValue, wireValue, wireValueType } from '../cells/cell-value.ts';
import { EventKind, WORKBOOK_TARGET } from './host-event.ts';
import type { SheetModel } from './sheet-model.ts';
import type { WorkbookModel } from './workbook-model.ts';

/** Kinds of change. Docs: learn.microsoft.com/javascript/api/excel/excel.datachangetype */
export type ChangeType =
  | 'RangeEdited'
  | 'RowInserted'
  | 'RowDeleted'
  | 'ColumnInserted'
  | 'ColumnDeleted'
  | 'CellInserted'
  | 'CellDeleted';

/** Which way cells were pushed. */
export type ShiftDirection = 'None' | 'ShiftCellDown' | 'ShiftCellRight' | 'ShiftCellUp' | 'ShiftCellLeft';

/** A value before and after a change of one cell. */
export interface ChangeDetails {
  readonly before: CellValue;
  readonly after: CellValue;
}

/**
 * Cells were changed: tells the sheet, the workbook and every table that they touch. Our own writes are told
 * of as well. Docs: learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-events. One event per write:
 * Självtest: one-event-per-write.
 */
export function cellsChanged(
  workbook: WorkbookModel,
  sheet: SheetModel,
  area: CellRange,
  changeType: ChangeType = 'RangeEdited',
  shiftDirection: ShiftDirection = 'None',
  details: ChangeDetails | null = null,
): void {
  workbook.isDirty = true;
  const common = { ...originOf(workbook), changeType, worksheetId: sheet.id };
  workbook.events.emit({
    kind: EventKind.sheetChanged,
    targets: [sheet.id, WORKBOOK_TARGET],
    remote: workbook.origin === 'co-author',
    arguments: {
      ...common,
      address: areaAddress(area),
      shiftDirection,
      // By this the client's `event.getRange` finds the cells.
      referenceId: `${quotedSheetName(sheet.name)}!${areaAddress(area)}`,
      // Docs: learn.microsoft.com/javascript/api/excel/excel.changedeventdetail (one cell only)
      ...(details !== null && cellCountOf(area) === 1
        ? {
            valueBefore: wireValue(details.before),
            valueAfter: wireValue(details.after),
            valueTypeBefore: wireValueType(details.before),
            valueTypeAfter: wireValueType(details.after),
          }
        : {}),
    },
  });
  for (const table of sheet.tables) {
    const shared = intersection(table.area, area);
    if (shared === null) continue;
    workbook.events.emit({
      kind: EventKind.tableChanged,
      targets: [table.id, sheet.id, WORKBOOK_TARGET],
      remote: workbook.origin === 'co-author',
      arguments: { ...common, tableId: table.id, address: areaAddress(shared) },
    });
  }
}

/** Something happened to a sheet: it came, went, got another name or visibility, or came to the front. */
export function sheetHappened(
  workbook: WorkbookModel,
  sheet: SheetModel,
  kind: number,
  extra: Readonly<Record<string, unknown>> = {},
): void {
  workbook.events.emit({
    kind,
    targets: [sheet.id, WORKBOOK_TARGET],
    remote: workbook.origin === 'co-author',
    arguments: { ...originOf(workbook), ...extra, worksheetId: sheet.id },
  });
}

/** A table came or went. */
export function tableHappened(
  workbook: WorkbookModel,
  sheet: SheetModel,
  tableId: string,
  name: string,
  kind: number,
): void {
  workbook.events.emit({
    kind,
    targets: [sheet.id, WORKBOOK_TARGET],
    remote: workbook.origin === 'co-author',
    arguments: { ...originOf(workbook), tableId, tableName: name, worksheetId: sheet.id },
  });
}

/** Docs: learn.microsoft.com/javascript/api/excel/excel.eventsource and excel.eventtriggersource */
function originOf(workbook: WorkbookModel): Readonly<Record<string, unknown>> {
  return {
    source: workbook.origin === 'co-author' ? 'Remote' : 'Local',
    triggerSource: workbook.origin === 'add-in' ? 'ThisLocalAddin' : 'Unknown',
  };
}
