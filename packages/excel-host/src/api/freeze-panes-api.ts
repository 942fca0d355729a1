import { MAX_COLUMNS, MAX_ROWS } from '@nylage/core/grid';
import { rangeOf } from '../model/ranges.ts';
import { RangeTarget, type SheetTarget } from '../model/targets.ts';
import { ApiObject } from '../wire/api-object.ts';
import { HostError } from '../wire/host-error.ts';
import type { Makers } from './makers.ts';

/** `Excel.WorksheetFreezePanes`. Docs: learn.microsoft.com/javascript/api/excel/excel.worksheetfreezepanes */
export function freezePanesApi(make: Makers): (target: SheetTarget) => ApiObject {
  const location = (home: SheetTarget): ApiObject | null => {
    const { freeze } = home.sheet;
    if (freeze === null) return null;
    const bottom = freeze.rows === 0 ? MAX_ROWS - 1 : freeze.rows - 1;
    const right = freeze.columns === 0 ? MAX_COLUMNS - 1 : freeze.columns - 1;
    return make.range(home.range({ top: 0, left: 0, bottom, right }));
  };
  const freeze = ({ sheet, workbook }: SheetTarget, rows: number, columns: number): void => {
    if (rows < 0 || columns < 0) throw new HostError('InvalidArgument', 'freezing fewer than none');
    sheet.freeze = rows === 0 && columns === 0 ? null : { rows, columns };
    workbook.isDirty = true;
  };
  return ApiObject.of<SheetTarget>({
    name: 'WorksheetFreezePanes',
    methods: {
      FreezeAt: (home, args) => {
        const { area } = args.target(0, RangeTarget) ?? rangeOf(home, args.text(0));
        const rows = area.bottom === MAX_ROWS - 1 ? 0 : area.bottom + 1;
        freeze(home, rows, area.right === MAX_COLUMNS - 1 ? 0 : area.right + 1);
      },
      FreezeRows: (home, args) => {
        freeze(home, args.integerOr(0, 1), 0);
      },
      FreezeColumns: (home, args) => {
        freeze(home, 0, args.integerOr(0, 1));
      },
      Unfreeze: (home) => {
        freeze(home, 0, 0);
      },
      GetLocation: (home) => {
        const frozen = location(home);
        if (frozen === null) throw new HostError('ItemNotFound', 'nothing is frozen');
        return frozen;
      },
      GetLocationOrNullObject: location,
    },
  });
}
