import { heightOf, widthOf } from '../cells/area.ts';
import { clearContents } from '../model/cell-edit.ts';
import { mergeCells, unmergeCells } from '../model/merge-edit.ts';
import { clearRange, copyCells } from '../model/range-edit.ts';
import { rangeOf } from '../model/ranges.ts';
import { selectCells } from '../model/selection.ts';
import { shiftCells } from '../model/shift-cells.ts';
import { RangeTarget, SheetTarget } from '../model/targets.ts';
import { ApiObject } from '../wire/api-object.ts';
import { HostError } from '../wire/host-error.ts';
import { conditionalFormatCollectionApi } from './conditional-format-api.ts';
import { dataValidationApi } from './data-validation-api.ts';
import type { Makers } from './makers.ts';
import { rangeFormatApi } from './range-format-api.ts';
import { RANGE_PROPERTIES } from './range-properties.ts';
import { rangeWalks } from './range-walk.ts';

/** `Excel.Range`. Docs: learn.microsoft.com/javascript/api/excel/excel.range */
export function rangeApi(make: Makers): (target: RangeTarget) => ApiObject {
  const conditionalFormats = conditionalFormatCollectionApi(make);
  const dataValidation = dataValidationApi(make);
  return ApiObject.of<RangeTarget>({
    name: 'Range',
    tracked: true,
    properties: RANGE_PROPERTIES,
    children: {
      Format: rangeFormatApi,
      Worksheet: (range) => make.worksheet(new SheetTarget(range.workbook, range.sheet)),
      ConditionalFormats: conditionalFormats,
      DataValidation: dataValidation,
    },
    methods: {
      ...rangeWalks(make),
      _ValidateArraySize: ({ area }, args) => {
        if (args.number(0) !== heightOf(area) || args.number(1) !== widthOf(area)) {
          throw new HostError('InvalidArgument', 'the size of the values does not match the range');
        }
      },
      Clear: (range, args) => {
        const what = args.textOr(0, 'All');
        if (what === 'Contents') clearContents(range);
        else clearRange(range, what);
      },
      Delete: (range, args) => {
        shiftCells(range, 'delete', args.text(0) === 'Left' ? 'horizontal' : 'vertical');
      },
      Insert: (range, args) => {
        shiftCells(range, 'insert', args.text(0) === 'Right' ? 'horizontal' : 'vertical');
        return make.range(range);
      },
      Merge: (range, args) => {
        mergeCells(range, args.booleanOr(0, false));
      },
      Unmerge: (range) => {
        unmergeCells(range);
      },
      CopyFrom: (range, args) => {
        const home = new SheetTarget(range.workbook, range.sheet);
        copyCells(args.target(0, RangeTarget) ?? rangeOf(home, args.text(0)), range, args.textOr(1, 'All'));
      },
      Select: ({ workbook, sheet, area }) => {
        selectCells(workbook, sheet, [area]);
      },
      Calculate: () => undefined,
    },
  });
}
