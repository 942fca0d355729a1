import { isEntireColumns, isEntireRows } from '../cells/area.ts';
import { rangeAreasOf, rangeOf } from '../model/ranges.ts';
import { RangeAreasTarget, RangeTarget, type SheetTarget } from '../model/targets.ts';
import { ApiObject, type ApiProperty } from '../wire/api-object.ts';
import type { Arguments } from '../wire/arguments.ts';
import { HostError } from '../wire/host-error.ts';
import { isRecord } from '../wire/is-record.ts';
import { givenBoolean, givenNumber, givenText, givenWord } from './given.ts';
import type { Makers } from './makers.ts';

function kept(name: string, read: (value: unknown) => unknown, missing: unknown): ApiProperty<SheetTarget> {
  return {
    get: ({ sheet }) => sheet.page.settings.get(name) ?? missing,
    set: ({ sheet, workbook }, value) => {
      sheet.page.settings.set(name, read(value));
      workbook.isDirty = true;
    },
  };
}

/** `Excel.PageLayout`: kept as it is set, and written to files. Docs: learn.microsoft.com/javascript/api/excel/excel.pagelayout */
export function pageLayoutApi(make: Makers): (target: SheetTarget) => ApiObject {
  const titles = (home: SheetTarget, kind: 'titleRows' | 'titleColumns'): ApiObject | null => {
    const area = home.sheet.page[kind];
    return area === null ? null : make.range(home.range(area));
  };
  return ApiObject.of<SheetTarget>({
    name: 'PageLayout',
    properties: {
      Orientation: kept('Orientation', (value) => givenWord(value, ['Portrait', 'Landscape']), 'Portrait'),
      PaperSize: kept('PaperSize', givenText, 'A4'),
      BlackAndWhite: kept('BlackAndWhite', givenBoolean, false),
      CenterHorizontally: kept('CenterHorizontally', givenBoolean, false),
      CenterVertically: kept('CenterVertically', givenBoolean, false),
      PrintGridlines: kept('PrintGridlines', givenBoolean, false),
      PrintHeadings: kept('PrintHeadings', givenBoolean, false),
      LeftMargin: kept('LeftMargin', givenNumber, 50.4),
      RightMargin: kept('RightMargin', givenNumber, 50.4),
      TopMargin: kept('TopMargin', givenNumber, 54),
      BottomMargin: kept('BottomMargin', givenNumber, 54),
      Zoom: kept(
        'Zoom',
        (value) => {
          if (!isRecord(value)) throw new HostError('InvalidArgument', 'a zoom is an object');
          return value;
        },
        { scale: 100 },
      ),
    },
    methods: {
      SetPrintTitleRows: (home, args) => {
        home.sheet.page.titleRows = lines(home, args, isEntireRows);
      },
      SetPrintTitleColumns: (home, args) => {
        home.sheet.page.titleColumns = lines(home, args, isEntireColumns);
      },
      SetPrintArea: (home, args) => {
        const given = args.target(0, RangeTarget) ?? args.target(0, RangeAreasTarget);
        home.sheet.page.printArea = (given ?? rangeAreasOf(home, args.text(0))).areas;
      },
      GetPrintTitleRowsOrNullObject: (home) => titles(home, 'titleRows'),
      GetPrintTitleColumnsOrNullObject: (home) => titles(home, 'titleColumns'),
      GetPrintAreaOrNullObject: (home) => {
        const { printArea } = home.sheet.page;
        return printArea === null
          ? null
          : make.rangeAreas(new RangeAreasTarget(home.workbook, home.sheet, printArea));
      },
    },
  });
}

/** Docs: excel.pagelayout setPrintTitleRows: "The range must be contained within full rows", columns likewise. */
function lines(
  home: SheetTarget,
  args: Arguments,
  isWhole: (area: RangeTarget['area']) => boolean,
): RangeTarget['area'] {
  const { area } = args.target(0, RangeTarget) ?? rangeOf(home, args.text(0));
  if (!isWhole(area)) throw new HostError('InvalidArgument', 'whole rows or columns are repeated');
  return area;
}
