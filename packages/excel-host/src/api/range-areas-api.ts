import type { CellRange } from '@nylage/core/grid';
import { cellCountOf, intersection, isEntireColumns, isEntireRows } from '../cells/area.ts';
import { clearContents } from '../model/cell-edit.ts';
import { clearRange } from '../model/range-edit.ts';
import { reshaped } from '../model/ranges.ts';
import { specialCells } from '../model/special-cells.ts';
import { RangeAreasTarget, RangeTarget, SheetTarget } from '../model/targets.ts';
import { ApiObject } from '../wire/api-object.ts';
import type { Arguments } from '../wire/arguments.ts';
import { HostError } from '../wire/host-error.ts';
import { conditionalFormatCollectionApi } from './conditional-format-api.ts';
import { dataValidationApi } from './data-validation-api.ts';
import type { Makers } from './makers.ts';
import { rangeFormatApi } from './range-format-api.ts';
import { sheetAddress } from './range-properties.ts';

/** `Excel.RangeAreas`. Docs: learn.microsoft.com/javascript/api/excel/excel.rangeareas */
export function rangeAreasApi(make: Makers): (target: RangeAreasTarget) => ApiObject {
  const collection = ApiObject.of<RangeAreasTarget>({
    name: 'RangeCollection',
    items: (areas) => areas.ranges.map(make.range),
    methods: {
      GetCount: (areas) => areas.areas.length,
      GetItemAt: (areas, args) => {
        const range = areas.ranges[args.integer(0)];
        if (range === undefined) throw new HostError('InvalidArgument', 'no such area');
        return make.range(range);
      },
    },
  });
  const conditionalFormats = conditionalFormatCollectionApi(make);
  const dataValidation = dataValidationApi(make);
  const made = (from: RangeAreasTarget, areas: readonly CellRange[]) =>
    make.rangeAreas(new RangeAreasTarget(from.workbook, from.sheet, areas));
  const some = (from: RangeAreasTarget, areas: readonly CellRange[]): ApiObject => {
    if (areas.length === 0) throw new HostError('ItemNotFound', 'no such cells');
    return made(from, areas);
  };
  const orNull = (from: RangeAreasTarget, areas: readonly CellRange[]) =>
    areas.length === 0 ? null : made(from, areas);
  return ApiObject.of<RangeAreasTarget>({
    name: 'RangeAreas',
    tracked: true,
    properties: {
      Address: { get: (areas) => areas.areas.map((area) => sheetAddress(areas, area)).join(',') },
      AddressLocal: { get: (areas) => areas.areas.map((area) => sheetAddress(areas, area)).join(',') },
      AreaCount: { get: ({ areas }) => areas.length },
      CellCount: { get: ({ areas }) => areas.reduce((sum, area) => sum + cellCountOf(area), 0) },
      IsEntireColumn: { get: ({ areas }) => areas.every(isEntireColumns) },
      IsEntireRow: { get: ({ areas }) => areas.every(isEntireRows) },
      Style: { get: () => 'Normal' },
    },
    children: {
      Areas: collection,
      Format: rangeFormatApi,
      ConditionalFormats: conditionalFormats,
      DataValidation: dataValidation,
      Worksheet: (areas) => make.worksheet(new SheetTarget(areas.workbook, areas.sheet)),
    },
    methods: {
      Clear: (areas, args) => {
        const what = args.textOr(0, 'All');
        for (const range of areas.ranges)
          what === 'Contents' ? clearContents(range) : clearRange(range, what);
      },
      Calculate: () => undefined,
      GetOffsetRangeAreas: (areas, args) =>
        made(
          areas,
          areas.areas.map((area) => reshaped(area, { down: args.integer(0), right: args.integer(1) })),
        ),
      GetIntersection: (areas, args) => some(areas, sharedWith(areas, args)),
      GetIntersectionOrNullObject: (areas, args) => orNull(areas, sharedWith(areas, args)),
      GetSpecialCells: (areas, args) =>
        some(areas, specialCells(areas.sheet, areas.areas, args.text(0), args.textOr(1, null))),
      GetSpecialCellsOrNullObject: (areas, args) =>
        orNull(areas, specialCells(areas.sheet, areas.areas, args.text(0), args.textOr(1, null))),
      GetUsedRangeAreasOrNullObject: (areas, args) =>
        orNull(
          areas,
          areas.areas.flatMap((area) => areas.sheet.cells.used(args.booleanOr(0, false), area) ?? []),
        ),
    },
  });
}

function sharedWith(areas: RangeAreasTarget, args: Arguments): CellRange[] {
  const other = args.target(0, RangeTarget) ?? args.target(0, RangeAreasTarget);
  if (other === null) throw new HostError('InvalidArgument', 'not a range');
  return areas.areas.flatMap((one) => other.areas.flatMap((two) => intersection(one, two) ?? []));
}
