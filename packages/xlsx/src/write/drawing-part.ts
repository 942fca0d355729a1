import type { CellPlace } from '@nylage/core/grid';
import { CHART_NAMESPACE, DRAWING_NAMESPACE } from './chart/chart-xml.ts';
import { RELATIONSHIPS_NAMESPACE } from './sheet-part.ts';
import type { ChartToWrite } from './workbook-model.ts';
import { element, type Xml, xmlText } from './xml.ts';

/** The drawing part of a sheet: where its charts stand, and what they show for those who do not see them. */
export function drawingRoot(charts: readonly ChartToWrite[], chartIds: readonly string[]): Xml {
  return element(
    'xdr:wsDr',
    {
      'xmlns:xdr': 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing',
      'xmlns:a': DRAWING_NAMESPACE,
    },
    charts.map((chart, at) => frame(chart, at + 1, chartIds[at] ?? '')),
  );
}

function frame({ description, anchor }: ChartToWrite, number: number, chartId: string): Xml {
  return element('xdr:twoCellAnchor', { editAs: 'oneCell' }, [
    marker('xdr:from', { row: anchor.top, column: anchor.left }),
    marker('xdr:to', { row: anchor.bottom + 1, column: anchor.right + 1 }),
    element('xdr:graphicFrame', { macro: '' }, [
      element('xdr:nvGraphicFramePr', {}, [
        element('xdr:cNvPr', {
          id: number + 1,
          name: `Diagram ${number}`,
          descr: [description.sentence, ...description.notes].join(' '),
          title: description.title,
        }),
        element('xdr:cNvGraphicFramePr'),
      ]),
      element('xdr:xfrm', {}, [element('a:off', { x: 0, y: 0 }), element('a:ext', { cx: 0, cy: 0 })]),
      element(
        'a:graphic',
        {},
        element(
          'a:graphicData',
          { uri: CHART_NAMESPACE },
          element('c:chart', {
            'xmlns:c': CHART_NAMESPACE,
            'xmlns:r': RELATIONSHIPS_NAMESPACE,
            'r:id': chartId,
          }),
        ),
      ),
    ]),
    element('xdr:clientData'),
  ]);
}

function marker(name: string, { row, column }: CellPlace): Xml {
  const part = (tag: string, value: number): Xml => element(tag, {}, xmlText(String(value)));
  return element(name, {}, [
    part('xdr:col', column),
    part('xdr:colOff', 0),
    part('xdr:row', row),
    part('xdr:rowOff', 0),
  ]);
}
