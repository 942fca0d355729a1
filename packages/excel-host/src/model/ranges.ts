import { type CellRange, MAX_COLUMNS, MAX_ROWS } from '@nylage/core/grid';
import { parseAddress } from '../cells/address.ts';
import { WHOLE_SHEET } from '../cells/area.ts';
import { HostError } from '../wire/host-error.ts';
import { RangeAreasTarget, RangeTarget, type SheetTarget } from './targets.ts';
import type { WorkbookModel } from './workbook-model.ts';

/** Characters in an address. Docs: learn.microsoft.com/javascript/api/excel/excel.rangeareas ("8192") */
const MAX_ADDRESS = 8_192;

/** The range of an address or a defined name, as `worksheet.getRange` takes them; the whole sheet without one. */
export function rangeOf(target: SheetTarget, address: string | null): RangeTarget {
  if (address === null || address === '') return target.range(WHOLE_SHEET);
  const named = rangeOfName(target.workbook, address, target.sheet.id);
  if (named !== null) return named;
  const parsed = parseAddress(address);
  const [area, ...more] = parsed?.areas ?? [];
  if (parsed === null || area === undefined || more.length > 0) {
    throw new HostError('InvalidArgument', `${address} is no range`);
  }
  if (parsed.sheet !== null && parsed.sheet.toLowerCase() !== target.sheet.name.toLowerCase()) {
    throw new HostError('InvalidArgument', `${address} is on another sheet than ${target.sheet.name}`);
  }
  return target.range(area);
}

/** Several areas of one sheet by an address with commas. */
export function rangeAreasOf(target: SheetTarget, address: string | null): RangeAreasTarget {
  if (address === null || address === '')
    return new RangeAreasTarget(target.workbook, target.sheet, [WHOLE_SHEET]);
  if (address.length > MAX_ADDRESS)
    throw new HostError('InvalidArgument', `an address of ${address.length} characters`);
  const parsed = parseAddress(address);
  if (parsed === null) throw new HostError('InvalidArgument', `${address} is no range`);
  if (parsed.sheet !== null && parsed.sheet.toLowerCase() !== target.sheet.name.toLowerCase()) {
    throw new HostError('InvalidArgument', `${address} is on another sheet than ${target.sheet.name}`);
  }
  return new RangeAreasTarget(target.workbook, target.sheet, parsed.areas);
}

/** The cells that a defined name stands for; null where there is no such name or it stands for no cells. */
export function rangeOfName(
  workbook: WorkbookModel,
  name: string,
  sheetId: string | null,
): RangeTarget | null {
  const lower = name.toLowerCase();
  const item =
    workbook.names.find((other) => other.name.toLowerCase() === lower && other.sheetId === sheetId) ??
    workbook.names.find((other) => other.name.toLowerCase() === lower && other.sheetId === null);
  return item === undefined ? null : rangeOfReference(workbook, item.formula);
}

/** The cells of a reference with a sheet, `=Blad1!$A$1:$B$2`; null where it is something else. */
export function rangeOfReference(workbook: WorkbookModel, reference: string): RangeTarget | null {
  const parsed = parseAddress(reference.replace(/^=/, ''));
  const area = parsed?.areas[0];
  if (parsed === null || area === undefined || parsed.areas.length > 1 || parsed.sheet === null) return null;
  const sheet = workbook.findSheet(parsed.sheet);
  return sheet === null ? null : new RangeTarget(workbook, sheet, area);
}

/** The area moved and resized; outside the grid: `InvalidArgument`. */
export function reshaped(
  area: CellRange,
  change: {
    readonly down?: number;
    readonly right?: number;
    readonly rows?: number;
    readonly columns?: number;
  },
): CellRange {
  const moved = {
    top: area.top + (change.down ?? 0),
    left: area.left + (change.right ?? 0),
    bottom: area.bottom + (change.down ?? 0) + (change.rows ?? 0),
    right: area.right + (change.right ?? 0) + (change.columns ?? 0),
  };
  if (
    moved.bottom >= MAX_ROWS ||
    moved.right >= MAX_COLUMNS ||
    moved.bottom < moved.top ||
    moved.right < moved.left
  ) {
    throw new HostError('InvalidArgument', 'the range would leave the grid');
  }
  return moved;
}
