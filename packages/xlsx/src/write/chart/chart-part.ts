import type { ChartToWrite } from '../workbook-model.ts';
import { element, type Xml } from '../xml.ts';
import { clusteredColumnsPlot, radarPlot } from './category-charts.ts';
import { ChartData } from './chart-data.ts';
import {
  CHART_NAMESPACE,
  DRAWING_NAMESPACE,
  legend,
  line,
  shape,
  solid,
  textProperties,
  title,
  val,
} from './chart-xml.ts';
import { pointsPlot } from './point-charts.ts';

/** The chart part. `sheetName` gives the name that the sheet with the data got in the file. */
export function chartRoot(chart: ChartToWrite, sheetName: (given: string) => string): Xml {
  const { description, source } = chart;
  const hidden =
    description.kind === 'scatter' && description.corners.length > 0 ? [description.series.length] : [];
  return element('c:chartSpace', { 'xmlns:c': CHART_NAMESPACE, 'xmlns:a': DRAWING_NAMESPACE }, [
    val('date1904', false),
    val('roundedCorners', false),
    element('c:chart', {}, [
      title(description.title, 13, { bold: true }),
      val('autoTitleDeleted', false),
      plotArea(chart, new ChartData(sheetName(source.sheet))),
      legend(hidden),
      val('plotVisOnly', true),
      val('dispBlanksAs', 'gap'),
    ]),
    shape(solid('#ffffff'), line(null)),
    textProperties(10),
  ]);
}

function plotArea({ description, source }: ChartToWrite, data: ChartData): Xml {
  if (description.kind === 'scatter') {
    if (source.kind !== 'points') throw new Error('A scatter chart needs points');
    return pointsPlot(description, source, data);
  }
  if (source.kind !== 'categories')
    throw new Error(`A chart of the kind ${description.kind} needs categories`);
  return description.kind === 'radar'
    ? radarPlot(description, source, data)
    : clusteredColumnsPlot(description, source, data);
}
