import type { CellRange } from '@nylage/core/grid';
import { element, type Xml, xmlText } from '@nylage/xlsx/parts';
import type { ChartModel } from '../../model/chart-model.ts';
import type { SheetModel } from '../../model/sheet-model.ts';

const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const STANDARD_POINTS = 48;
const STANDARD_ROW_POINTS = 15;

/** The drawing part of a sheet: where its charts stand. */
export function drawingRoot(sheet: SheetModel, chartIds: readonly string[]): Xml {
  return element(
    'xdr:wsDr',
    {
      'xmlns:xdr': 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing',
      'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
    },
    sheet.charts.map((chart, at) => frame(chart, placeOf(sheet, chart), at + 1, chartIds[at] ?? '')),
  );
}

/** The cells that a chart covers: those it was placed on, or those under its points. */
function placeOf(sheet: SheetModel, chart: ChartModel): CellRange {
  if (chart.position !== null) return chart.position;
  const column = (points: number): number =>
    walk(points, (at) => sheet.columnWidths.get(at) ?? STANDARD_POINTS);
  const row = (points: number): number =>
    walk(points, (at) => sheet.rowHeights.get(at) ?? STANDARD_ROW_POINTS);
  const left = column(chart.left);
  const top = row(chart.top);
  return {
    top,
    left,
    bottom: Math.max(top + 1, row(chart.top + chart.height)),
    right: Math.max(left + 1, column(chart.left + chart.width)),
  };
}

function walk(distance: number, size: (at: number) => number): number {
  let rest = distance;
  let at = 0;
  while (at < 10_000 && rest >= size(at)) rest -= size(at++);
  return at;
}

function frame(chart: ChartModel, place: CellRange, number: number, chartId: string): Xml {
  return element('xdr:twoCellAnchor', { editAs: 'oneCell' }, [
    marker('xdr:from', place.top, place.left),
    marker('xdr:to', place.bottom + 1, place.right + 1),
    element('xdr:graphicFrame', { macro: '' }, [
      element('xdr:nvGraphicFramePr', {}, [
        element('xdr:cNvPr', { id: number + 1, name: chart.name }),
        element('xdr:cNvGraphicFramePr'),
      ]),
      element('xdr:xfrm', {}, [element('a:off', { x: 0, y: 0 }), element('a:ext', { cx: 0, cy: 0 })]),
      element(
        'a:graphic',
        {},
        element(
          'a:graphicData',
          { uri: CHART },
          element('c:chart', {
            'xmlns:c': CHART,
            'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
            'r:id': chartId,
          }),
        ),
      ),
    ]),
    element('xdr:clientData'),
  ]);
}

function marker(name: string, row: number, column: number): Xml {
  const part = (tag: string, value: number): Xml => element(tag, {}, xmlText(String(value)));
  return element(name, {}, [
    part('xdr:col', column),
    part('xdr:colOff', 0),
    part('xdr:row', row),
    part('xdr:rowOff', 0),
  ]);
}
