import { element, type Xml } from '@nylage/xlsx/parts';
import type { SheetModel } from '../../model/sheet-model.ts';
import { isRecord } from '../../wire/is-record.ts';

const POINTS_PER_INCH = 72;

/** How the sheet is printed, where anything was set. */
export function pageElements(sheet: SheetModel): readonly (Xml | null)[] {
  const { settings } = sheet.page;
  if (settings.size === 0) return [];
  const isOn = (name: string): boolean | undefined => settings.get(name) === true || undefined;
  const inches = (name: string, missing: number): number => {
    const points = settings.get(name);
    return (typeof points === 'number' ? points : missing) / POINTS_PER_INCH;
  };
  const zoom = settings.get('Zoom');
  const fit = isRecord(zoom) ? zoom : {};
  return [
    element('printOptions', {
      horizontalCentered: isOn('CenterHorizontally'),
      verticalCentered: isOn('CenterVertically'),
      headings: isOn('PrintHeadings'),
      gridLines: isOn('PrintGridlines'),
    }),
    element('pageMargins', {
      left: inches('LeftMargin', 50.4),
      right: inches('RightMargin', 50.4),
      top: inches('TopMargin', 54),
      bottom: inches('BottomMargin', 54),
      header: 0.3,
      footer: 0.3,
    }),
    element('pageSetup', {
      paperSize: 9,
      scale: typeof fit.scale === 'number' ? fit.scale : undefined,
      fitToWidth: pages(fit.horizontalFitToPages),
      fitToHeight: pages(fit.verticalFitToPages) ?? (fits(sheet) ? 0 : undefined),
      orientation: settings.get('Orientation') === 'Landscape' ? 'landscape' : 'portrait',
      blackAndWhite: isOn('BlackAndWhite'),
    }),
    rowBreaks(sheet),
  ];
}

/** Where pages begin; a break stands below the row that it names, counted from 1. */
function rowBreaks({ page }: SheetModel): Xml | null {
  const rows = [...page.breaksBefore].filter((row) => row > 0).sort((a, b) => a - b);
  if (rows.length === 0) return null;
  return element(
    'rowBreaks',
    { count: rows.length, manualBreakCount: rows.length },
    rows.map((row) => element('brk', { id: row, max: 16_383, man: true })),
  );
}

/** Whether the sheet is made to fit a number of pages. */
export function fits(sheet: SheetModel): boolean {
  const zoom = sheet.page.settings.get('Zoom');
  return isRecord(zoom) && (pages(zoom.horizontalFitToPages) ?? pages(zoom.verticalFitToPages)) !== undefined;
}

function pages(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined;
}
