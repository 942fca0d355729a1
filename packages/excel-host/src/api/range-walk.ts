import { type CellRange, MAX_COLUMNS, MAX_ROWS } from '@nylage/core/grid';
import { bounding, contains, intersection } from '../cells/area.ts';
import { rangeOf, reshaped } from '../model/ranges.ts';
import { specialCells } from '../model/special-cells.ts';
import { RangeAreasTarget, RangeTarget, SheetTarget } from '../model/targets.ts';
import { TableTarget } from '../model/thing-targets.ts';
import type { ApiSpec } from '../wire/api-object.ts';
import type { Arguments } from '../wire/arguments.ts';
import { HostError } from '../wire/host-error.ts';
import type { Makers } from './makers.ts';
import { tableScopedCollectionApi } from './table-collection-api.ts';

type Methods = NonNullable<ApiSpec<RangeTarget>['methods']>;
type To = (range: RangeTarget, args: Arguments) => CellRange;

/** Docs: learn.microsoft.com/javascript/api/excel/excel.range `getMergedAreasOrNullObject`: above it the method fails; by which code is not said. */
const MOST_MERGED_AREAS = 512;

/** Methods of `Excel.Range` that lead to other cells. Docs: learn.microsoft.com/javascript/api/excel/excel.range */
export function rangeWalks(make: Makers): Methods {
  const tables = tableScopedCollectionApi(make);
  const to = (where: To) => (range: RangeTarget, args: Arguments) => make.range(range.at(where(range, args)));
  const areasOrNull = (range: RangeTarget, areas: readonly CellRange[]) =>
    areas.length === 0 ? null : make.rangeAreas(new RangeAreasTarget(range.workbook, range.sheet, areas));
  return {
    GetCell: to(({ area }, args) => {
      const row = area.top + args.integer(0);
      const column = area.left + args.integer(1);
      return { top: row, bottom: row, left: column, right: column };
    }),
    GetRow: to(({ area }, args) => ({
      ...area,
      top: area.top + args.integer(0),
      bottom: area.top + args.integer(0),
    })),
    GetColumn: to(({ area }, args) => ({
      ...area,
      left: area.left + args.integer(0),
      right: area.left + args.integer(0),
    })),
    GetLastCell: to(({ area }) => ({ ...area, top: area.bottom, left: area.right })),
    GetLastRow: to(({ area }) => ({ ...area, top: area.bottom })),
    GetLastColumn: to(({ area }) => ({ ...area, left: area.right })),
    GetEntireRow: to(({ area }) => ({ ...area, left: 0, right: MAX_COLUMNS - 1 })),
    GetEntireColumn: to(({ area }) => ({ ...area, top: 0, bottom: MAX_ROWS - 1 })),
    GetRowsAbove: to(({ area }, args) => ({
      ...area,
      top: area.top - args.integerOr(0, 1),
      bottom: area.top - 1,
    })),
    GetRowsBelow: to(({ area }, args) => ({
      ...area,
      top: area.bottom + 1,
      bottom: area.bottom + args.integerOr(0, 1),
    })),
    GetColumnsBefore: to(({ area }, args) => ({
      ...area,
      left: area.left - args.integerOr(0, 1),
      right: area.left - 1,
    })),
    GetColumnsAfter: to(({ area }, args) => ({
      ...area,
      left: area.right + 1,
      right: area.right + args.integerOr(0, 1),
    })),
    GetOffsetRange: to(({ area }, args) => reshaped(area, { down: args.integer(0), right: args.integer(1) })),
    GetResizedRange: to(({ area }, args) =>
      reshaped(area, { rows: args.integer(0), columns: args.integer(1) }),
    ),
    GetAbsoluteResizedRange: to(({ area }, args) => ({
      ...area,
      bottom: area.top + args.integer(0) - 1,
      right: area.left + args.integer(1) - 1,
    })),
    GetBoundingRect: to((range, args) => bounding(range.area, otherRange(range, args).area)),
    GetIntersection: to((range, args) => {
      const shared = intersection(range.area, otherRange(range, args).area);
      if (shared === null) throw new HostError('ItemNotFound', 'the ranges share nothing');
      return shared;
    }),
    GetIntersectionOrNullObject: (range, args) => {
      const shared = intersection(range.area, otherRange(range, args).area);
      return shared === null ? null : make.range(range.at(shared));
    },
    // An empty sheet's used range is its first cell. Docs: learn.microsoft.com/javascript/api/excel/excel.worksheet#excel-excel-worksheet-getusedrange-member(1)
    GetUsedRange: to(
      ({ area, sheet }, args) => sheet.cells.used(args.booleanOr(0, false), area) ?? firstCell(area),
    ),
    GetUsedRangeOrNullObject: (range, args) => {
      const used = range.sheet.cells.used(args.booleanOr(0, false), range.area);
      return used === null ? null : make.range(range.at(used));
    },
    GetSpecialCells: (range, args) => {
      const areas = areasOrNull(range, special(range, args));
      if (areas === null) throw new HostError('ItemNotFound', 'no such cells');
      return areas;
    },
    GetSpecialCellsOrNullObject: (range, args) => areasOrNull(range, special(range, args)),
    GetMergedAreasOrNullObject: (range) => {
      const merged = range.sheet.merges.filter((merge) => intersection(merge, range.area) !== null);
      if (merged.length > MOST_MERGED_AREAS) throw new HostError('GeneralException', 'too many merged areas');
      return areasOrNull(range, merged);
    },
    GetTables: (range, args) => {
      const fully = args.booleanOr(0, false);
      const home = new SheetTarget(range.workbook, range.sheet);
      const inside = home.sheet.tables.filter((table) =>
        fully ? contains(range.area, table.area) : intersection(range.area, table.area) !== null,
      );
      return tables({ tables: inside.map((table) => new TableTarget(home, table)) });
    },
  };
}

function special(range: RangeTarget, args: Arguments): readonly CellRange[] {
  return specialCells(range.sheet, [range.area], args.text(0), args.textOr(1, null));
}

function otherRange(range: RangeTarget, args: Arguments): RangeTarget {
  const other = args.target(0, RangeTarget);
  return other ?? rangeOf(new SheetTarget(range.workbook, range.sheet), args.text(0));
}

function firstCell(area: CellRange): CellRange {
  return { top: area.top, bottom: area.top, left: area.left, right: area.left };
}
