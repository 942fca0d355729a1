import { element, line, noFill, richText, shape, solid, val, type Xml, xmlText } from '@nylage/xlsx/parts';
import { CellError, type CellValue } from '../../cells/cell-value.ts';
import { displayText } from '../../cells/display-text.ts';
import type { ChartSeriesModel, ChartSource } from '../../model/chart-model.ts';
import type { SheetModel } from '../../model/sheet-model.ts';
import type { WorkbookModel } from '../../model/workbook-model.ts';
import { sheetAddress } from './absolute-address.ts';
import type { ChartKind } from './chart-kind.ts';

/** Colours of series that have none of their own: the office palette's first six. */
const PALETTE = ['#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'];

/** One series, its parts in the order that the schema fixes, with what its cells hold now. */
export function seriesElement(
  workbook: WorkbookModel,
  series: ChartSeriesModel,
  at: number,
  kind: ChartKind,
): Xml {
  const color = fillOf(series) ?? lineOf(series).color ?? PALETTE[at % PALETTE.length] ?? '#4472C4';
  const { family } = kind;
  const isPoint = family === 'scatter' || family === 'bubble';
  return element('c:ser', {}, [
    val('idx', at),
    val('order', at),
    element('c:tx', {}, element('c:v', {}, xmlText(series.name))),
    look(series, kind, color),
    family === 'bar' || family === 'bubble' ? val('invertIfNegative', false) : null,
    family === 'line' || family === 'radar' || family === 'scatter' ? marker(series, kind, color) : null,
    ...pointLooks(series, family),
    labels(series),
    isPoint
      ? numbers(workbook, 'c:xVal', series.xValues ?? series.values)
      : categories(workbook, series.xValues),
    numbers(workbook, isPoint ? 'c:yVal' : 'c:val', series.values),
    family === 'bubble' ? numbers(workbook, 'c:bubbleSize', series.bubbleSizes ?? series.values) : null,
    family === 'line' || family === 'scatter' ? val('smooth', series.settings.get('Smooth') === true) : null,
    family === 'bubble' ? val('bubble3D', false) : null,
  ]);
}

function look(series: ChartSeriesModel, kind: ChartKind, color: string): Xml {
  const own = lineOf(series);
  const outline = own.isNone ? line(null) : line(own.color ?? color, own.weight ?? 2.25, own.dash);
  if (kind.family === 'bar' || kind.family === 'pie' || kind.isFilled === true) {
    return shape(solid(color), own.color === undefined ? null : outline);
  }
  if (kind.family === 'bubble') return shape(solid(color, 60), line(own.color ?? color, own.weight ?? 0.75));
  if (kind.family === 'scatter' && kind.hasLine !== true) return shape(null, line(null));
  return shape(null, outline);
}

function marker(series: ChartSeriesModel, kind: ChartKind, color: string): Xml {
  const style = series.settings.get('MarkerStyle');
  const symbol = typeof style === 'string' ? MARKERS[style] : kind.hasMarkers === true ? 'circle' : 'none';
  if (symbol === undefined || symbol === 'none') return element('c:marker', {}, val('symbol', 'none'));
  const size = series.settings.get('MarkerSize');
  const back = text(series.settings.get('MarkerBackgroundColor')) ?? color;
  const front = text(series.settings.get('MarkerForegroundColor')) ?? color;
  return element('c:marker', {}, [
    val('symbol', symbol),
    val('size', typeof size === 'number' ? Math.min(72, Math.max(2, size)) : 6),
    shape(solid(back), line(front)),
  ]);
}

/** Docs: learn.microsoft.com/javascript/api/excel/excel.chartmarkerstyle */
const MARKERS: Readonly<Record<string, string>> = {
  None: 'none',
  Automatic: 'circle',
  Circle: 'circle',
  Square: 'square',
  Diamond: 'diamond',
  Triangle: 'triangle',
  X: 'x',
  Star: 'star',
  Dot: 'dot',
  Dash: 'dash',
  Plus: 'plus',
};

/** Points with a colour of their own. */
function pointLooks(series: ChartSeriesModel, family: ChartKind['family']): readonly Xml[] {
  return [...series.settings.entries()].flatMap(([key, settings]) => {
    const at = /^part:Points\/(\d+)\/Format\/Fill$/.exec(key)?.[1];
    const color = settings instanceof Map ? text(settings.get('Color')) : undefined;
    if (at === undefined || color === undefined) return [];
    return [
      element('c:dPt', {}, [
        val('idx', Number(at)),
        family === 'bar' || family === 'bubble' ? val('invertIfNegative', false) : null,
        family === 'bubble' ? val('bubble3D', false) : null,
        shape(solid(color), null),
      ]),
    ];
  });
}

/** What stands at the points: values, names, or texts of their own. */
function labels(series: ChartSeriesModel): Xml | null {
  const own = [...series.settings.entries()].flatMap(([key, settings]) => {
    const at = /^part:Points\/(\d+)\/DataLabel$/.exec(key)?.[1];
    const label = settings instanceof Map ? text(settings.get('Text')) : undefined;
    return at === undefined || label === undefined ? [] : [{ at: Number(at), label }];
  });
  const shown = series.settings.get('part:DataLabels');
  const flags = shown instanceof Map ? shown : new Map<string, unknown>();
  const isOn = series.settings.get('HasDataLabels') === true;
  if (!isOn && own.length === 0) return null;
  const says = (name: string): boolean => flags.get(name) === true;
  const onlyOwn = !isOn;
  const showsValue = isOn && (says('ShowValue') || ![...flags.values()].includes(true));
  return element('c:dLbls', {}, [
    ...own
      .sort((one, other) => one.at - other.at)
      .map(({ at, label }) =>
        element('c:dLbl', {}, [
          val('idx', at),
          element('c:tx', {}, richText(label, 9)),
          ...labelFlags(true, says),
        ]),
      ),
    shape(noFill, line(null)),
    ...labelFlags(!onlyOwn && showsValue, (name) => !onlyOwn && says(name)),
  ]);
}

function labelFlags(showsValue: boolean, says: (name: string) => boolean): readonly Xml[] {
  return [
    val('showLegendKey', says('ShowLegendKey')),
    val('showVal', showsValue),
    val('showCatName', says('ShowCategoryName')),
    val('showSerName', says('ShowSeriesName')),
    val('showPercent', says('ShowPercentage')),
    val('showBubbleSize', says('ShowBubbleSize')),
  ];
}

function categories(workbook: WorkbookModel, source: ChartSource | null): Xml | null {
  const cells = cellsOf(workbook, source);
  if (cells === null) return null;
  const points = cells.values.map(({ value, format }, idx) =>
    element('c:pt', { idx }, element('c:v', {}, xmlText(displayText(value, format, workbook.system1904)))),
  );
  return element(
    'c:cat',
    {},
    element('c:strRef', {}, [
      element('c:f', {}, xmlText(cells.reference)),
      element('c:strCache', {}, [val('ptCount', points.length), ...points]),
    ]),
  );
}

function numbers(workbook: WorkbookModel, holder: string, source: ChartSource | null): Xml | null {
  const cells = cellsOf(workbook, source);
  if (cells === null) return null;
  const points = cells.values.map(({ value }, idx) =>
    typeof value === 'number' ? element('c:pt', { idx }, element('c:v', {}, xmlText(String(value)))) : null,
  );
  return element(
    holder,
    {},
    element('c:numRef', {}, [
      element('c:f', {}, xmlText(cells.reference)),
      element('c:numCache', {}, [
        element('c:formatCode', {}, xmlText(cells.values[0]?.format ?? 'General')),
        val('ptCount', points.length),
        ...points,
      ]),
    ]),
  );
}

interface SourceCells {
  readonly reference: string;
  readonly values: readonly { readonly value: CellValue; readonly format: string }[];
}

function cellsOf(workbook: WorkbookModel, source: ChartSource | null): SourceCells | null {
  const sheet: SheetModel | undefined = workbook.sheets.find((other) => other.id === source?.sheetId);
  if (source === null || sheet === undefined) return null;
  const { area } = source;
  const values: { value: CellValue; format: string }[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const value = sheet.cells.value(row, column);
      const format = workbook.styles.numberFormat(sheet.styleAt(row, column));
      values.push({ value: value instanceof CellError ? null : value, format });
    }
  }
  return { reference: sheetAddress(sheet.name, area), values };
}

function fillOf(series: ChartSeriesModel): string | undefined {
  const fill = series.settings.get('part:Format/Fill');
  return fill instanceof Map ? text(fill.get('Color')) : undefined;
}

function lineOf(series: ChartSeriesModel): {
  readonly color?: string | undefined;
  readonly weight?: number | undefined;
  readonly dash?: string | undefined;
  readonly isNone: boolean;
} {
  const settings = series.settings.get('part:Format/Line');
  if (!(settings instanceof Map)) return { isNone: false };
  const weight: unknown = settings.get('Weight');
  const style = text(settings.get('LineStyle'));
  return {
    color: text(settings.get('Color')),
    weight: typeof weight === 'number' ? weight : undefined,
    dash: DASHES[style ?? ''],
    isNone: style === 'None',
  };
}

/** Docs: learn.microsoft.com/javascript/api/excel/excel.chartlinestyle */
const DASHES: Readonly<Record<string, string>> = {
  Dash: 'dash',
  DashDot: 'dashDot',
  DashDotDot: 'lgDashDotDot',
  Dot: 'sysDot',
  RoundDot: 'sysDot',
};

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
