import { rangeOf } from '../model/ranges.ts';
import { RangeTarget, type SheetTarget } from '../model/targets.ts';
import { ApiObject } from '../wire/api-object.ts';
import { HostError } from '../wire/host-error.ts';
import type { Makers } from './makers.ts';

interface BreakTarget {
  readonly home: SheetTarget;
  readonly row: number;
}

/** Horizontal page breaks, `Excel.PageBreakCollection`. Docs: learn.microsoft.com/javascript/api/excel/excel.pagebreakcollection */
export function horizontalPageBreaksApi(make: Makers): (target: SheetTarget) => ApiObject {
  const one = ApiObject.of<BreakTarget>({
    name: 'PageBreak',
    id: { name: '_Id', of: ({ row }) => String(row) },
    properties: { RowIndex: { get: ({ row }) => row }, ColumnIndex: { get: () => 0 } },
    methods: {
      Delete: ({ home, row }) => {
        home.sheet.page.breaksBefore.delete(row);
      },
      GetCellAfterBreak: ({ home, row }) => make.range(home.cell(row, 0)),
    },
  });
  const inOrder = ({ sheet }: SheetTarget): readonly number[] =>
    [...sheet.page.breaksBefore].sort((a, b) => a - b);
  return ApiObject.of<SheetTarget>({
    name: 'PageBreakCollection',
    items: (home) => inOrder(home).map((row) => one({ home, row })),
    indexer: (home, args) => {
      const row = inOrder(home)[args.integer(0)];
      if (row === undefined) throw new HostError('ItemNotFound', 'there is no such page break');
      return one({ home, row });
    },
    methods: {
      // Docs: excel.pagebreakcollection add: "before the top-left cell of the range specified".
      Add: (home, args) => {
        const { area } = args.target(0, RangeTarget) ?? rangeOf(home, args.text(0));
        home.sheet.page.breaksBefore.add(area.top);
        home.workbook.isDirty = true;
        return one({ home, row: area.top });
      },
      GetCount: (home) => home.sheet.page.breaksBefore.size,
      RemovePageBreaks: (home) => {
        home.sheet.page.breaksBefore.clear();
      },
    },
  });
}
