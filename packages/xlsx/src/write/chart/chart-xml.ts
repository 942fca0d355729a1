import type { Axis } from '@nylage/charts';
import { element, join, type Xml, xmlText } from '../xml.ts';

export const CHART_NAMESPACE = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
export const DRAWING_NAMESPACE = 'http://schemas.openxmlformats.org/drawingml/2006/main';

/** Colours of what is not data. */
export const chartInk = { text: '404040', line: '8C8C8C', grid: 'D9D9D9', reference: '595959' } as const;

/** An element of the chart namespace with a `val`. */
export function val(name: string, value: string | number | boolean): Xml {
  return element(`c:${name}`, { val: value });
}

/** A solid fill; `#rrggbb`, opacity in percent. */
export function solid(color: string, opacity = 100): Xml {
  const alpha = opacity === 100 ? null : element('a:alpha', { val: opacity * 1000 });
  return element(
    'a:solidFill',
    {},
    element('a:srgbClr', { val: color.replace('#', '').toUpperCase() }, alpha),
  );
}

export const noFill = element('a:noFill');

/** A line: width in points; `dash` as DrawingML names it. */
export function line(color: string | null, points = 0.75, dash?: string): Xml {
  return element('a:ln', { w: Math.round(points * 12_700) }, [
    color === null ? noFill : solid(color),
    color === null || dash === undefined ? null : element('a:prstDash', { val: dash }),
  ]);
}

/** Shape properties: fill and line. */
export function shape(fill: Xml | null, outline: Xml | null): Xml {
  return element('c:spPr', {}, [fill, outline]);
}

/** Text properties: size in points. */
export function textProperties(
  size: number,
  options: { readonly bold?: boolean; readonly rotation?: number } = {},
): Xml {
  return element('c:txPr', {}, [
    element('a:bodyPr', { rot: options.rotation, vert: options.rotation === undefined ? undefined : 'horz' }),
    element('a:lstStyle'),
    element('a:p', {}, [
      element('a:pPr', {}, runProperties('a:defRPr', size, options.bold === true)),
      element('a:endParaRPr', { lang: 'sv-SE' }),
    ]),
  ]);
}

/** A text written into the chart itself. */
export function richText(
  text: string,
  size: number,
  options: { readonly bold?: boolean; readonly rotation?: number } = {},
): Xml {
  const bold = options.bold === true;
  return element('c:rich', {}, [
    element('a:bodyPr', { rot: options.rotation, vert: options.rotation === undefined ? undefined : 'horz' }),
    element('a:lstStyle'),
    element('a:p', {}, [
      element('a:pPr', {}, runProperties('a:defRPr', size, bold)),
      element('a:r', {}, [runProperties('a:rPr', size, bold), element('a:t', {}, xmlText(text))]),
    ]),
  ]);
}

function runProperties(name: 'a:defRPr' | 'a:rPr', size: number, bold: boolean): Xml {
  return element(
    name,
    { lang: name === 'a:rPr' ? 'sv-SE' : undefined, sz: size * 100, b: bold },
    solid(chartInk.text),
  );
}

/** The title of a chart or an axis. */
export function title(
  text: string,
  size: number,
  options: { readonly bold?: boolean; readonly rotation?: number } = {},
): Xml {
  return element('c:title', {}, [element('c:tx', {}, richText(text, size, options)), val('overlay', false)]);
}

/** How numbers along an axis are shown. Percentages are kept as fractions, as in cells. */
export function axisFormat(unit: string): string {
  if (unit === '%') return '0" "%';
  const said = unit.replaceAll('"', '');
  return said === '' ? 'General' : `General" ${said}"`;
}

/** What a number of the description is in a cell: percentages are fractions there. */
export function inCell(value: number, unit: string): number {
  return unit === '%' ? Number((value / 100).toPrecision(15)) : value;
}

/** The scale of an axis: `c:max` comes before `c:min`. */
export function scaling(range: Pick<Axis, 'min' | 'max' | 'unit'> | null): Xml {
  return element('c:scaling', {}, [
    val('orientation', 'minMax'),
    range === null ? null : val('max', inCell(range.max, range.unit)),
    range === null ? null : val('min', inCell(range.min, range.unit)),
  ]);
}

/** The legend below the chart; series with these positions are left out of it. */
export function legend(leftOut: readonly number[] = []): Xml {
  return element('c:legend', {}, [
    val('legendPos', 'b'),
    ...leftOut.map((index) => element('c:legendEntry', {}, [val('idx', index), val('delete', true)])),
    val('overlay', false),
    textProperties(9),
  ]);
}

/** What a data label shows. */
export function labelContent(shown: 'value' | 'none'): Xml {
  return join([
    val('showLegendKey', false),
    val('showVal', shown === 'value'),
    val('showCatName', false),
    val('showSerName', false),
    val('showPercent', false),
    val('showBubbleSize', false),
  ]);
}
